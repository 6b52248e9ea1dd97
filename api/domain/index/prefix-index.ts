import { PRIOR } from '../similarity/fixed-point.ts';
import { BOUND_SLACK, partOf } from './bounds.ts';
import { FIRST_CAPACITY, withRoom } from './growable.ts';
import type { SortedVectors } from './sorted-vectors.ts';

/** What a posting says side by side, so that most partners are ruled out without a look at anything else. */
const POSITION = 0;
const ENTRY = 1;
const TOTAL = 2;
/** Evidence of the partner in the group of the list, and in all groups after it. */
const EVIDENCE = 3;
const AFTER = 4;
/** Two numbers. */
const SIGNATURE = 5;
const POSTING = 7;

/** For each group the vectors that hold it within their prefix, by ascending total. */
export class PrefixIndex {
  readonly #sorted: SortedVectors;
  readonly #minScore: number;
  readonly #part: number;
  readonly #lists: Int32Array[];
  readonly #lengths: Int32Array;
  /** Per group the first posting that is not too short for the probe of now, nor for any later one. */
  readonly #heads: Int32Array;
  /** Who was compared with each position last. */
  readonly #seenBy: Int32Array;

  constructor(sorted: SortedVectors, minScore: number) {
    this.#sorted = sorted;
    this.#minScore = minScore;
    this.#part = partOf(minScore);
    this.#lists = Array.from({ length: sorted.groupCount }, () => new Int32Array(FIRST_CAPACITY));
    this.#lengths = new Int32Array(sorted.groupCount);
    this.#heads = new Int32Array(sorted.groupCount);
    this.#seenBy = new Int32Array(sorted.count).fill(-1);
  }

  /** Adds the prefix of a vector whose total is not below those added before. */
  add(position: number): void {
    const { starts, ranks, evidence, rest, totals, lowSignatures, highSignatures } = this.#sorted;
    // Later partners have at least this total.
    const needed = this.#part * (2 * totals[position]! + PRIOR);
    for (let i = starts[position]!; i < starts[position + 1]! && rest[i]! >= needed; i++) {
      const rank = ranks[i]!;
      const at = this.#lengths[rank]!;
      const list = withRoom(this.#lists[rank]!, at + POSTING, Int32Array);
      list[at + POSITION] = position;
      list[at + ENTRY] = i;
      list[at + TOTAL] = totals[position]!;
      list[at + EVIDENCE] = evidence[i]!;
      list[at + AFTER] = rest[i]! - evidence[i]!;
      list[at + SIGNATURE] = lowSignatures[position]!;
      list[at + SIGNATURE + 1] = highSignatures[position]!;
      this.#lists[rank] = list;
      this.#lengths[rank] = at + POSTING;
    }
  }

  /** Reports all that were added and can be hits with `a`, with their Σ min. */
  probe(a: number, hit: (b: number, sumMin: number) => void): void {
    const { starts, ranks, evidence, rest, totals } = this.#sorted;
    const end = starts[a + 1]!;
    const seenBy = this.#seenBy;
    const part = this.#part;
    const base = totals[a]! + PRIOR;
    const shortest = this.#minScore * base * BOUND_SLACK;
    for (let i = starts[a]!; i < end && rest[i]! >= shortest; i++) {
      const rank = ranks[i]!;
      const list = this.#lists[rank]!;
      const own = evidence[i]!;
      const after = rest[i]! - own;
      for (let p = this.#headFor(rank, shortest); p < this.#lengths[rank]!; p += POSTING) {
        const needed = part * (base + list[p + TOTAL]!);
        if (Math.min(own, list[p + EVIDENCE]!) + Math.min(after, list[p + AFTER]!) < needed) continue;
        const b = list[p + POSITION]!;
        if (seenBy[b] === a) continue;
        if (this.#mostBySignature(i, end, list, p + SIGNATURE) < needed) continue;
        seenBy[b] = a;
        const sumMin = this.#merge(i, end, list[p + ENTRY]!, starts[b + 1]!, needed);
        if (sumMin >= needed) hit(b, sumMin);
      }
    }
  }

  #headFor(rank: number, shortest: number): number {
    const list = this.#lists[rank]!;
    const length = this.#lengths[rank]!;
    let head = this.#heads[rank]!;
    while (head < length && list[head + TOTAL]! < shortest) head += POSTING;
    this.#heads[rank] = head;
    return head;
  }

  /** Evidence from entry `i` on in groups whose class is in the signature at `at`: Σ min is not above. */
  #mostBySignature(i: number, end: number, list: Int32Array, at: number): number {
    const { ranks, evidence } = this.#sorted;
    let most = 0;
    for (let k = i; k < end; k++) {
      const rank = ranks[k]!;
      most += evidence[k]! & -((list[at + ((rank >>> 5) & 1)]! >>> (rank & 31)) & 1);
    }
    return most;
  }

  /** Σ min of two vectors from two entries on; gives up, with too little, once `needed` is out of reach. */
  #merge(i: number, endOfA: number, j: number, endOfB: number, needed: number): number {
    const { ranks, evidence, rest } = this.#sorted;
    let sum = 0;
    while (i < endOfA && j < endOfB) {
      const rankA = ranks[i]!;
      const rankB = ranks[j]!;
      if (rankA === rankB) {
        sum += Math.min(evidence[i]!, evidence[j]!);
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
