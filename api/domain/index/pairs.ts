import type { FoundPairs } from './all-pairs.ts';

/** Pairs as columns: `ids[a[i]]` and `ids[b[i]]` have `score[i]`. Ordered by the id of a, then of b; a before b. */
export type Pairs = {
  /** All ids of the index, ascending. */
  readonly ids: readonly string[];
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly score: Float64Array;
  readonly length: number;
};

/** Puts pairs into the order of their ids, so that equal directories give equal columns. */
export function pairsById(found: FoundPairs, ids: readonly string[]): Pairs {
  const lower = new Uint32Array(found.length);
  const higher = new Uint32Array(found.length);
  for (let i = 0; i < found.length; i++) {
    const x = found.a[i]!;
    const y = found.b[i]!;
    lower[i] = Math.min(x, y);
    higher[i] = Math.max(x, y);
  }
  const order = sortedBy(lower, sortedBy(higher, Uint32Array.from(lower.keys()), ids.length), ids.length);
  return {
    ids,
    a: order.map((from) => lower[from]!),
    b: order.map((from) => higher[from]!),
    score: Float64Array.from(order, (from) => found.score[from]!),
    length: found.length,
  };
}

/** One stable counting sort: `order` by ascending `key`, whose values lie below `end`. */
function sortedBy(key: Uint32Array, order: Uint32Array, end: number): Uint32Array {
  const next = new Uint32Array(end + 1);
  for (const value of key) next[value + 1]! += 1;
  for (let value = 0; value < end; value++) next[value + 1]! += next[value]!;
  const sorted = new Uint32Array(order.length);
  for (const from of order) sorted[next[key[from]!]!++] = from;
  return sorted;
}
