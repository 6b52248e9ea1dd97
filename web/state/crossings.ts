/** The order of two columns in which the lines between them cross least. Pure. */

/** Lines between two columns, as places on the left and on the right. */
export interface Lines {
  readonly leftCount: number;
  readonly rightCount: number;
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
}

/** Both columns, each as its items in the order in which they stand. */
export interface ColumnOrder {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * How many pairs of lines cross: the inversions of their right ends when they are sorted by their left ends. Lines that
 * meet at an end do not cross. O(E log V) by a Fenwick tree (Barth, Jünger and Mutzel 2002).
 */
export function countCrossings({ left, right, rightCount }: Lines, order: ColumnOrder): number {
  const [leftAt, rightAt] = [placesOf(order.left), placesOf(order.right)];
  const lines = Array.from({ length: left.length }, (_, line) => line).sort(
    (one, other) =>
      leftAt[left[one]!]! - leftAt[left[other]!]! || rightAt[right[one]!]! - rightAt[right[other]!]!,
  );
  const tree = new Int32Array(rightCount + 1);
  let crossings = 0;
  for (const [before, line] of lines.entries()) {
    const place = rightAt[right[line]!]! + 1;
    let notBelow = 0;
    for (let at = place; at > 0; at -= at & -at) notBelow += tree[at]!;
    crossings += before - notBelow;
    for (let at = place; at <= rightCount; at += at & -at) tree[at]! += 1;
  }
  return crossings;
}

/** More sweeps than this have not been seen to gain anything that one could see … */
const MOST_SWEEPS = 24;
/** … nor has one that lessens the crossings by a smaller share. */
const LEAST_GAIN = 0.005;

/**
 * Orders both columns by sweeps (Sugiyama, Tagawa and Toda 1981): the right by the mean place of what each item is linked
 * with on the left, then the left likewise; equal ones stay as they were, what is linked with nothing goes to the end.
 * A sweep that does not lessen the crossings is not taken and ends the search, one that hardly does is the last; so they
 * only ever fall. `crossings` has
 * their number at the start and after each sweep taken.
 */
export function orderByBarycentre(
  lines: Lines,
  start: ColumnOrder,
): ColumnOrder & { readonly crossings: readonly number[] } {
  let best = start;
  const crossings = [countCrossings(lines, start)];
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    const right = byMeanPlace(best.right, lines.right, lines.left, placesOf(best.left));
    const left = byMeanPlace(best.left, lines.left, lines.right, placesOf(right));
    const next = { left, right };
    const count = countCrossings(lines, next);
    const before = crossings.at(-1)!;
    if (count >= before) break;
    crossings.push(count);
    best = next;
    if (count > (1 - LEAST_GAIN) * before) break;
  }
  return { ...best, crossings };
}

function byMeanPlace(
  order: readonly number[],
  own: ArrayLike<number>,
  others: ArrayLike<number>,
  placeOfOther: ArrayLike<number>,
): readonly number[] {
  const sums = new Float64Array(order.length);
  const counts = new Int32Array(order.length);
  for (let line = 0; line < own.length; line++) {
    sums[own[line]!]! += placeOfOther[others[line]!]!;
    counts[own[line]!]! += 1;
  }
  const mean = (item: number) => (counts[item] === 0 ? Infinity : sums[item]! / counts[item]!);
  return order.toSorted((one, other) => {
    const [x, y] = [mean(one), mean(other)];
    return x === y ? 0 : x - y;
  });
}

/** By item: its place in an order. */
export function placesOf(order: readonly number[]): Int32Array {
  const places = new Int32Array(order.length);
  for (const [place, item] of order.entries()) places[item] = place;
  return places;
}

/** The same order with some items together, first to last, where the middle one of them stood; all others stay in turn. */
export function standTogether(order: readonly number[], together: readonly number[]): readonly number[] {
  const chosen = new Set(together);
  const places = order.flatMap((item, place) => (chosen.has(item) ? [place] : []));
  if (places.length === 0) return order;
  const middle = places[(places.length - 1) >> 1]!;
  const before = order.slice(0, middle).filter((item) => !chosen.has(item));
  const after = order.slice(middle).filter((item) => !chosen.has(item));
  return [...before, ...together, ...after];
}
