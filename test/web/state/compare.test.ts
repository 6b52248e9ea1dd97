import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligned, agesLikeness, listLikeness, valueLikeness } from '../../../web/state/compare.ts';

const ages = (ageMin: number | null, ageMax: number | null) => ({ ageMin, ageMax });

describe('how alike two lists are', () => {
  it.each([
    [['a', 'b'], ['b', 'a'], 'same'],
    [['a', 'b'], ['b'], 'partly'],
    [['a'], ['b'], 'different'],
    [[], ['b'], 'unknown'],
    [['a'], [], 'unknown'],
    [[], [], 'unknown'],
  ] as const)('%j beside %j is %s', (a, b, likeness) => {
    expect(listLikeness(a, b)).toBe(likeness);
  });

  it('is the same from both sides', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'));
    fc.assert(fc.property(list, list, (a, b) => listLikeness(a, b) === listLikeness(b, a)));
  });
});

describe('how alike two values are', () => {
  it('is not known where one side has not told', () => {
    expect(valueLikeness('free', 'free')).toBe('same');
    expect(valueLikeness('free', 'charged')).toBe('different');
    expect(valueLikeness('free', null)).toBe('unknown');
  });
});

describe('how alike two spans of ages are', () => {
  it.each([
    [ages(0, 17), ages(null, 17), 'same'],
    [ages(65, null), ages(65, 120), 'same'],
    [ages(18, 64), ages(64, null), 'partly'],
    [ages(18, 63), ages(64, null), 'different'],
    [ages(null, null), ages(64, null), 'unknown'],
  ] as const)('%j beside %j is %s', (a, b, likeness) => {
    expect(agesLikeness(a, b)).toBe(likeness);
  });
});

describe('two lists beside each other', () => {
  const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  const keyOf = (one: string) => one;

  it('begin with what both have, in one order, and then go on with what only one has', () => {
    expect(aligned(['x', 'a', 'b'], ['b', 'y', 'a'], keyOf)).toEqual({
      a: [
        { item: 'a', inBoth: true },
        { item: 'b', inBoth: true },
        { item: 'x', inBoth: false },
      ],
      b: [
        { item: 'a', inBoth: true },
        { item: 'b', inBoth: true },
        { item: 'y', inBoth: false },
      ],
    });
  });

  it('lose nothing and have equal things in equal places', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const both = aligned(a, b, keyOf);
        expect(both.a.map(({ item }) => item).sort()).toEqual(a.toSorted());
        expect(both.b.map(({ item }) => item).sort()).toEqual(b.toSorted());
        const common = both.a.filter(({ inBoth }) => inBoth);
        expect(both.b.slice(0, common.length)).toEqual(common);
        expect(both.b.slice(common.length).every(({ inBoth }) => !inBoth)).toBe(true);
      }),
    );
  });
});
