import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonBeginning, nearestBeginning } from '../../../api/domain/search/edit-distance.ts';

/** The same by trying everything: slow, and plain to see. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const same = one.at(-1) === other.at(-1) ? 0 : 1;
  const options = [
    distance(one.slice(0, -1), other) + 1,
    distance(one, other.slice(0, -1)) + 1,
    distance(one.slice(0, -1), other.slice(0, -1)) + same,
  ];
  if (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)) {
    options.push(distance(one.slice(0, -2), other.slice(0, -2)) + 1);
  }
  return Math.min(...options);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

describe('the nearest beginning of a word', () => {
  it('is as near as the nearest of all its beginnings', () => {
    fc.assert(
      fc.property(word, word, (typed, whole) => {
        const all = Array.from({ length: whole.length + 1 }, (_, end) =>
          distance(typed, whole.slice(0, end)),
        );
        const found = nearestBeginning(typed, whole);
        expect(found.distance).toBe(Math.min(...all));
        expect(found.length).toBe(all.lastIndexOf(found.distance));
      }),
      { numRuns: 500 },
    );
  });

  it('counts two swapped letters as one mistake', () => {
    expect(nearestBeginning('krijasto', 'kirjastokortti')).toEqual({ distance: 1, length: 8 });
  });
});

describe('the common beginning of two words', () => {
  it('ends where they part, and with the shorter at the latest', () => {
    expect(commonBeginning('neuvonta', 'neuvonnasta')).toBe(6);
    expect(commonBeginning('apu', 'apuvaline')).toBe(3);
    expect(commonBeginning('', 'apu')).toBe(0);
  });
});
