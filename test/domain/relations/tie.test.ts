import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TIE_STRENGTHS } from '../../../api/contract/tie.ts';
import { hardlyKnow, strongestTie, tieScore } from '../../../api/domain/relations/tie.ts';

const said = fc.option(fc.constantFrom(...TIE_STRENGTHS));

describe('the tie of two units', () => {
  test('grows step by step from not at all to having done something together', () => {
    expect(TIE_STRENGTHS.map((strength) => tieScore(strength, strength))).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  test('counts half where one side alone says so', () => {
    expect(tieScore('together', null)).toBe(0.5);
    expect(tieScore(null, 'met')).toBe(0.25);
  });

  test('is not known where nobody has said anything, which is not 0', () => {
    expect(tieScore(null, null)).toBeNull();
    expect(tieScore('unknown', null)).toBe(0);
  });

  test('is the same from both sides, in [0, 1], and never lowered by a stronger statement', () => {
    fc.assert(
      fc.property(said, said, fc.constantFrom(...TIE_STRENGTHS), (a, b, more) => {
        const score = tieScore(a, b);
        expect(tieScore(b, a)).toBe(score);
        if (score !== null) expect(score >= 0 && score <= 1).toBe(true);
        const stronger = strongestTie(a === null ? [more] : [a, more]);
        expect(tieScore(stronger, b)!).toBeGreaterThanOrEqual(score ?? 0);
      }),
    );
  });
});

test('the strongest statement of a side counts, in whatever order they came', () => {
  expect(strongestTie([])).toBeNull();
  expect(strongestTie(['heard-of', 'together', 'unknown'])).toBe('together');
  expect(strongestTie(['together', 'unknown', 'heard-of'])).toBe('together');
});

test('two hardly know each other up to having heard of each other; unknown is to be asked, not to be said', () => {
  expect([0, 0.125, 0.25, 0.375, null].map((score) => hardlyKnow(score))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
