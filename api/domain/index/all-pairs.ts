import { overlapScore } from '../similarity/client-overlap.ts';
import { PRIOR } from '../similarity/fixed-point.ts';
import { FIRST_CAPACITY, withRoom } from './growable.ts';
import { probeOf, ReachFactors } from './probe.ts';
import { BOUND_SLACK, partOf } from './search.ts';
import { sortedVectors, type SortedVectors } from './sorted-vectors.ts';
import type { Tables } from './tables.ts';

/** Hits as columns; a and b are ordinals of the entity table, each pair once. */
export type FoundPairs = {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly score: Float64Array;
  readonly length: number;
};

/**
 * All pairs with C > 0 and C ≥ minScore, exactly, in no particular order.
 *
 * Prefix filter (Bayardo, Ma and Srikant 2007; Xiao et al. 2008) for weighted sets: with the groups of every
 * vector rarest first, the first group that a pair has in common must lie where what follows is still enough
 * for a hit. Entities come by ascending total; each asks the prefixes of those before it and then adds its own.
 * The factors of age and area only lower C, so the bounds hold for them too.
 */
export function allPairs(tables: Tables, minScore: number): FoundPairs {
  const { entities } = tables;
  const sorted = sortedVectors(tables);
  const { ordinals, totals } = sorted;
  const prefixes = new PrefixIndex(sorted, minScore);
  const found = new PairColumns();
  for (let a = 0; a < sorted.count; a++) {
    const factors = new ReachFactors(probeOf(entities, ordinals[a]!), entities);
    prefixes.probe(a, (b, sumMin) => {
      const other = ordinals[b]!;
      const sumMax = totals[a]! + totals[b]! - sumMin;
      const score = overlapScore(sumMin, sumMax, factors.ages(other), factors.areas(other));
      if (score >= minScore && score > 0) found.add(ordinals[a]!, other, score);
    });
    prefixes.add(a);
  }
  return found;
}

/** For each group the vectors that hold it within their prefix, as (position, entry) pairs. */
class PrefixIndex {
  readonly #sorted: SortedVectors;
  readonly #minScore: number;
  /** minScore/(1 + minScore): Σmin of a hit is at least this part of both totals and κ. */
  readonly #part: number;
  readonly #postings: Int32Array[];
  readonly #filled: Int32Array;
  /** Per group the first posting that is not too short for the probe of now, nor for any later one. */
  readonly #heads: Int32Array;
  /** Who looked at each position last. */
  readonly #seenBy: Int32Array;

  constructor(sorted: SortedVectors, minScore: number) {
    this.#sorted = sorted;
    this.#minScore = minScore;
    this.#part = partOf(minScore);
    this.#postings = Array.from({ length: sorted.idf.length }, () => new Int32Array(FIRST_CAPACITY));
    this.#filled = new Int32Array(sorted.idf.length);
    this.#heads = new Int32Array(sorted.idf.length);
    this.#seenBy = new Int32Array(sorted.count).fill(-1);
  }

  add(position: number): void {
    const { starts, ranks, rest, totals } = this.#sorted;
    // Later partners have at least this total.
    const needed = this.#part * (2 * totals[position]! + PRIOR);
    for (let i = starts[position]!; i < starts[position + 1]! && rest[i]! >= needed; i++) {
      const rank = ranks[i]!;
      const at = this.#filled[rank]!;
      const postings = (this.#postings[rank] = withRoom(this.#postings[rank]!, at + 2, Int32Array));
      postings[at] = position;
      postings[at + 1] = i;
      this.#filled[rank] = at + 2;
    }
  }

  /** Reports all that were added and can be hits with `a`, with their Σ min. */
  probe(a: number, hit: (b: number, sumMin: number) => void): void {
    const { starts, ranks, units, rest, totals, idf } = this.#sorted;
    const end = starts[a + 1]!;
    const shortest = this.#minScore * (totals[a]! + PRIOR) * BOUND_SLACK;
    for (let i = starts[a]!; i < end && rest[i]! >= shortest; i++) {
      const rank = ranks[i]!;
      const postings = this.#postings[rank]!;
      const filled = this.#filled[rank]!;
      let head = this.#heads[rank]!;
      while (head < filled && totals[postings[head]!]! < shortest) head += 2;
      this.#heads[rank] = head;
      const own = units[i]! * idf[rank]!;
      const restOfA = rest[i]! - own;
      for (let p = head; p < filled; p += 2) {
        const b = postings[p]!;
        if (this.#seenBy[b] === a) continue;
        const j = postings[p + 1]!;
        const theirs = units[j]! * idf[rank]!;
        const needed = this.#part * (totals[a]! + totals[b]! + PRIOR);
        if (Math.min(own, theirs) + Math.min(restOfA, rest[j]! - theirs) < needed) continue;
        this.#seenBy[b] = a;
        const sumMin = this.#merge(i, end, j, starts[b + 1]!, needed);
        if (sumMin >= needed) hit(b, sumMin);
      }
    }
  }

  /** Σ min of two vectors from two entries on; gives up, with too little, once `needed` is out of reach. */
  #merge(i: number, endOfA: number, j: number, endOfB: number, needed: number): number {
    const { ranks, units, rest, idf } = this.#sorted;
    let sum = 0;
    while (i < endOfA && j < endOfB) {
      const rankA = ranks[i]!;
      const rankB = ranks[j]!;
      if (rankA === rankB) {
        sum += Math.min(units[i]!, units[j]!) * idf[rankA]!;
        i += 1;
        j += 1;
      } else {
        if (sum + Math.min(rest[i]!, rest[j]!) < needed) return 0;
        if (rankA < rankB) i += 1;
        else j += 1;
      }
    }
    return sum;
  }
}

class PairColumns implements FoundPairs {
  a = new Int32Array(FIRST_CAPACITY);
  b = new Int32Array(FIRST_CAPACITY);
  score = new Float64Array(FIRST_CAPACITY);
  length = 0;

  add(a: number, b: number, score: number): void {
    const at = this.length++;
    this.a = withRoom(this.a, this.length, Int32Array);
    this.b = withRoom(this.b, this.length, Int32Array);
    this.score = withRoom(this.score, this.length, Float64Array);
    this.a[at] = a;
    this.b[at] = b;
    this.score[at] = score;
  }
}
