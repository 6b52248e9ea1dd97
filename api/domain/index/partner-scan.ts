import { BOUND_SLACK, partOf } from './bounds.ts';
import { PARTS, POSTING, POSTING_TOTAL, type PostingLists } from './posting-lists.ts';
import { PostingSieve } from './posting-sieve.ts';
import type { SortedVectors } from './sorted-vectors.ts';

/** So many postings are looked at before the caller may raise the score that it wants. */
const CHUNK = 128;

/**
 * Finds for one entity after the other everyone who can reach a score, with their exact Σ min.
 *
 * Prefix filter (Bayardo, Ma and Srikant 2007; Xiao et al. 2008) for weighted sets: with the groups of every
 * vector rarest first, the first group that a pair has in common must lie where what follows is still enough for a
 * hit, in both. Then the signature: what the partner cannot hold is taken off. The factors of age and area only lower
 * C, so the bounds hold for them too.
 */
export class PartnerScan {
  readonly #vectors: SortedVectors;
  readonly #lists: PostingLists;
  readonly #sieve: PostingSieve;
  #mostTotal = 0;
  /** Where the scan is: at which entry of the probe, in which part of its list, and in which postings of that. */
  #entry = 0;
  #listPart = 0;
  #at = 0;
  #end = 0;

  constructor(vectors: SortedVectors, lists: PostingLists) {
    this.#vectors = vectors;
    this.#lists = lists;
    this.#sieve = new PostingSieve(vectors, lists.postings, CHUNK);
  }

  /** Of those whom the last `next` found: where their records start, their totals, and Σ min with the probe. */
  get records(): Int32Array {
    return this.#sieve.records;
  }
  get totals(): Int32Array {
    return this.#sieve.totals;
  }
  get sums(): Int32Array {
    return this.#sieve.sums;
  }

  /** Begins to look for partners of the entity at a position whose totals are not above `mostTotal`. */
  start(position: number, mostTotal = Infinity): void {
    this.#sieve.start(this.#vectors.starts[position]!, this.#vectors.totals[position]!);
    this.#mostTotal = mostTotal;
    this.#entry = -1;
    this.#listPart = 0;
    this.#at = 0;
    this.#end = 0;
  }

  /**
   * Goes on to the next few who may reach `minScore`, which never falls during a scan; returns how many there are, or −1
   * at the end. The probe itself may be among them, and somebody met before may come again.
   */
  next(minScore: number): number {
    const part = partOf(minScore);
    const { postings } = this.#lists;
    const sieve = this.#sieve;
    for (;;) {
      if (this.#at >= this.#end && !this.#openNext(minScore, part)) return -1;
      const from = this.#at;
      const to = Math.min(this.#end, from + CHUNK * POSTING);
      // Those above share too little of what they have with what the probe has from this entry on.
      const longest = Math.min(this.#mostTotal, sieve.rest[this.#entry]! / part - sieve.base);
      this.#at = postings[to - POSTING + POSTING_TOTAL]! > longest ? this.#end : to;
      const count = sieve.run(from, to, this.#entry, part, longest);
      if (count > 0) return count;
    }
  }

  /** Goes to the next part of a list with somebody in question; false where there is none. */
  #openNext(minScore: number, part: number): boolean {
    const { heads, highest, postings } = this.#lists;
    const { base, length, rest, ranks } = this.#sieve;
    const shortest = minScore * base * BOUND_SLACK;
    for (;;) {
      this.#listPart -= 1;
      if (this.#listPart < 0) {
        this.#entry += 1;
        if (this.#entry >= length || rest[this.#entry]! < shortest) return false;
        this.#listPart = PARTS - 1;
      }
      const share = Math.min(1, highest[this.#listPart]!);
      // With at most this share of T', enough for a hit is share · T' ≥ part · (T + T' + κ).
      if (share <= part) continue;
      const list = ranks[this.#entry]! * PARTS + this.#listPart;
      const end = heads[list + 1]!;
      if (heads[list] === end) continue;
      const least = Math.max(shortest, ((part * base) / (share - part)) * BOUND_SLACK);
      if (postings[end - POSTING + POSTING_TOTAL]! < least) continue;
      this.#at = firstFrom(postings, heads[list]!, end, least);
      this.#end = end;
      return true;
    }
  }
}

/** The first posting from `start` whose total is `least` or more; there is one before `end`. */
function firstFrom(postings: Int32Array, start: number, end: number, least: number): number {
  let low = start / POSTING;
  let high = end / POSTING;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (postings[middle * POSTING + POSTING_TOTAL]! < least) low = middle + 1;
    else high = middle;
  }
  return low * POSTING;
}
