import { describe, expect, it } from 'vitest';
import type { RelationSettings } from '../../../api/contract/relation-settings.ts';
import { patchOf, thresholdChanges, thresholdOf, typedFrom } from '../../../web/state/relation-thresholds.ts';

const settings: RelationSettings = {
  highClientOverlap: 0.55,
  highFunctionSimilarity: 0.2,
  defaults: { highClientOverlap: 0.4, highFunctionSimilarity: 0.2 },
  version: 3,
  updatedAt: '2026-11-03T10:00:00Z',
};
const typed = (highClientOverlap: string, highFunctionSimilarity = '20') => ({
  highClientOverlap,
  highFunctionSimilarity,
});

describe('a threshold in a field', () => {
  it('is a whole number from 10 to 100', () => {
    expect(['10', '55', ' 29 ', '100'].map(thresholdOf)).toEqual([0.1, 0.55, 0.29, 1]);
    expect(['', ' ', '9', '101', '40.5', 'paljon', '-20'].map(thresholdOf)).toEqual(
      Array.from({ length: 7 }, () => undefined),
    );
  });

  it('shows a stored one as such a number, without the dust of fractions', () => {
    expect(typedFrom({ highClientOverlap: 0.29, highFunctionSimilarity: 0.57 })).toEqual(typed('29', '57'));
  });
});

describe('the change to save', () => {
  it('is only what was changed', () => {
    expect(patchOf(settings, typed('60'))).toEqual({ highClientOverlap: 0.6 });
    expect(patchOf(settings, typed('55', '25'))).toEqual({ highFunctionSimilarity: 0.25 });
  });

  it('puts a default back as such, so that it follows a later default', () => {
    expect(patchOf(settings, typed('40'))).toEqual({ highClientOverlap: null });
  });

  it('is none while nothing is changed, or a field cannot be used', () => {
    expect(patchOf(settings, typed('55'))).toBeUndefined();
    expect(patchOf(settings, typed('60', 'x'))).toBeUndefined();
  });
});

describe('a step of the history', () => {
  it('tells the thresholds that changed', () => {
    const before = { highClientOverlap: 0.4, highFunctionSimilarity: 0.2 };
    expect(thresholdChanges(before, { ...before, highClientOverlap: 0.55 })).toEqual([
      { name: 'highClientOverlap', before: '40', after: '55' },
    ]);
    expect(thresholdChanges(null, before)).toEqual([]);
  });
});
