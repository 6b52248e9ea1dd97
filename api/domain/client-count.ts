/** Numbers of clients in classes of five, so that nothing can be found out about fewer than five of them. */
import type { ClientCount } from '../contract/common.ts';

/**
 * Width of a class. A number n from 5 up stands for n to n + 4, "<5" for 1 to 4. Whoever subtracts one number from
 * another gets a multiple of five again: from a whole (95 to 99, or 100 to 104) and its known part (95 to 99) nothing
 * follows about a rest of 1 to 4.
 */
export const COUNT_CLASS = 5;

/** What stands for 1 to 4 where counts are kept: the largest of them, so that 0 stays nobody. */
const FEW = COUNT_CLASS - 1;

/** A number as it is kept: the lowest of its class, 4 for "<5"; what it was exactly is forgotten. */
export function classOfCount(count: number | '<5'): number {
  if (count === '<5' || (count > 0 && count < COUNT_CLASS)) return FEW;
  return count - (count % COUNT_CLASS);
}

/** A number, sum or estimate as anybody may read it: the lowest of its class, 1 to 4 as "<5"; null stays unknown. */
export function showCount(count: number | null): ClientCount | null {
  if (count === null) return null;
  const lowest = classOfCount(count);
  return lowest === FEW ? '<5' : lowest;
}
