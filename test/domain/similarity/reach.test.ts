import { describe, expect, test } from 'vitest';
import { ageFactor, areaFactor } from '../../../api/domain/similarity/reach.ts';

const ages = (ageMin: number | null, ageMax: number | null) => ({ ageMin, ageMax });

describe('the factor of ages', () => {
  test('is the years in common over the years of the shorter range, both ends included', () => {
    expect(ageFactor(ages(13, 29), ages(18, 64))).toEqual({ shared: 12, smaller: 17, known: true });
  });

  test('is 1 for a range inside the other, and 0 for ranges that do not meet', () => {
    expect(ageFactor(ages(15, 15), ages(0, 17))).toEqual({ shared: 1, smaller: 1, known: true });
    expect(ageFactor(ages(0, 6), ages(7, 15))).toMatchObject({ shared: 0, known: true });
  });

  test('takes an open end as 0 or 120', () => {
    expect(ageFactor(ages(65, null), ages(null, 70))).toEqual({ shared: 6, smaller: 56, known: true });
  });

  test('is 1 and said to be unknown where one side has not said its ages', () => {
    expect(ageFactor(ages(null, null), ages(0, 6))).toEqual({ shared: 1, smaller: 1, known: false });
  });

  test('does not take an age of 0 for unknown', () => {
    expect(ageFactor(ages(0, 0), ages(1, 1))).toMatchObject({ shared: 0, known: true });
  });

  test('refuses ages that cannot be', () => {
    expect(() => ageFactor(ages(30, 20), ages(0, 1))).toThrow(RangeError);
    expect(() => ageFactor(ages(0, 1), ages(-1, 5))).toThrow(RangeError);
    expect(() => ageFactor(ages(0, 121), ages(0, 1))).toThrow(RangeError);
  });
});

describe('the factor of areas', () => {
  test('is the areas in common over the areas of the side with fewer', () => {
    expect(areaFactor(['915', '297'], ['915', '686', '778'])).toEqual({ shared: 1, smaller: 2, known: true });
  });

  test('has every area inside the whole country', () => {
    expect(areaFactor(['FI'], ['915'])).toEqual({ shared: 1, smaller: 1, known: true });
  });

  test('is 1 and said to be unknown where one side has not said its areas', () => {
    expect(areaFactor([], ['915'])).toEqual({ shared: 1, smaller: 1, known: false });
  });

  test('counts an area named twice once', () => {
    expect(areaFactor(['915', '915'], ['915', '297'])).toEqual({ shared: 1, smaller: 1, known: true });
  });
});
