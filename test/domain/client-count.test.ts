import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOfCount, showCount } from '../../api/domain/client-count.ts';

const SMALL = [1, 2, 3, 4];

describe('a number of clients', () => {
  it('is kept as the lowest of its class of five, a small one as four', () => {
    expect([0, 1, 4, '<5', 5, 9, 10, 64].map((count) => classOfCount(count as number | '<5'))).toEqual([
      0, 4, 4, 4, 5, 5, 10, 60,
    ]);
  });

  it('is shown as it is kept, "<5" where it is small, and kept again is the same', () => {
    expect([null, 0, 3, 4, 5, 63].map(showCount)).toEqual([null, 0, '<5', '<5', 5, 60]);
    fc.assert(
      fc.property(fc.nat(10_000_000), (count) => {
        const shown = showCount(count)!;
        expect(classOfCount(shown)).toBe(classOfCount(count));
        expect(classOfCount(classOfCount(count))).toBe(classOfCount(count));
      }),
    );
  });

  it('leaves all four small numbers open to whoever takes the known part from the whole', () => {
    const lowest = fc.integer({ min: 1, max: 10_000 }).map((step) => 5 * step);
    fc.assert(
      fc.property(lowest, fc.nat(4), fc.constantFrom(...SMALL), (part, more, rest) => {
        const whole = showCount(part + more + rest);
        // The exact part may be up to four larger than what is read of it.
        const fits = (guess: number) =>
          [0, 1, 2, 3, 4].some((extra) => showCount(part + extra + guess) === whole);
        expect(SMALL.filter(fits)).toEqual(SMALL);
      }),
    );
  });

  it('gives multiples of five when one is taken from another, and so do sums', () => {
    const counts = fc.array(fc.nat(100_000), { maxLength: 20 });
    fc.assert(
      fc.property(counts, counts, (some, others) => {
        const sum = (list: readonly number[]) =>
          showCount(list.reduce((total, n) => total + classOfCount(n), 0));
        const [a, b] = [sum(some), sum(others)];
        if (typeof a === 'number' && typeof b === 'number') expect(Math.abs(a - b) % 5).toBe(0);
      }),
    );
  });
});
