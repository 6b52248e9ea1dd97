import { PRIOR } from '../similarity/fixed-point.ts';
import { BOUND_SLACK, partOf } from './bounds.ts';
import {
  PARTS,
  POSTING,
  POSTING_AFTER,
  POSTING_EVIDENCE,
  POSTING_RECORD,
  POSTING_SIGNATURE,
  POSTING_TOTAL,
  wordOf,
  type PostingLists,
} from './posting-lists.ts';
import { RECORD_ENTRIES, RECORD_ENTRY, RECORD_LENGTH, type SortedVectors } from './sorted-vectors.ts';

/** So many postings are looked at before the caller may raise the score that it wants. */
const CHUNK = 128;
/** Terms whose bits are looked at side by side. */
const BITS_AT_ONCE = 4;

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
  /** The probe: evidence by rank, all 0 between probes; and its entries side by side. */
  readonly #held: Int32Array;
  readonly #ranks: Int32Array;
  readonly #evidence: Int32Array;
  readonly #words: Int32Array;
  /** Evidence from an entry to the last. */
  readonly #rest: Int32Array;
  #length = 0;
  #base = 0;
  #mostTotal = 0;
  /** Where the scan is: at which entry, in which part of its list, and in which postings of it. */
  #entry = 0;
  #part = 0;
  #at = 0;
  #end = 0;
  /** What the last `next` found: where the postings are, and Σ min of each with the probe. */
  readonly #found = new Int32Array(CHUNK);
  readonly #slack = new Int32Array(CHUNK);
  readonly records = new Int32Array(CHUNK);
  readonly totals = new Int32Array(CHUNK);
  readonly sums = new Int32Array(CHUNK);

  constructor(vectors: SortedVectors, lists: PostingLists) {
    this.#vectors = vectors;
    this.#lists = lists;
    this.#held = new Int32Array(vectors.groupCount);
    // Bits are looked at four at once, also at the end.
    const most = vectors.groupCount + BITS_AT_ONCE;
    this.#ranks = new Int32Array(most);
    this.#evidence = new Int32Array(most);
    this.#words = new Int32Array(most);
    this.#rest = new Int32Array(most);
  }

  /** Begins to look for partners of the entity at a position whose totals are not above `mostTotal`. */
  start(position: number, mostTotal = Infinity): void {
    const { records, starts, totals } = this.#vectors;
    for (let i = 0; i < this.#length; i++) this.#held[this.#ranks[i]!] = 0;
    const start = starts[position]!;
    const length = records[start + RECORD_LENGTH]!;
    this.#length = length;
    this.#base = totals[position]! + PRIOR;
    this.#mostTotal = mostTotal;
    this.#entry = -1;
    this.#part = 0;
    this.#at = 0;
    this.#end = 0;
    this.#evidence.fill(0, length, length + BITS_AT_ONCE);
    let rest = 0;
    for (let i = length - 1; i >= 0; i--) {
      const rank = records[start + RECORD_ENTRIES + i * RECORD_ENTRY]!;
      const evidence = records[start + RECORD_ENTRIES + i * RECORD_ENTRY + 1]!;
      rest += evidence;
      this.#ranks[i] = rank;
      this.#evidence[i] = evidence;
      this.#words[i] = POSTING_SIGNATURE + wordOf(rank);
      this.#rest[i] = rest;
      this.#held[rank] = evidence;
    }
  }

  /**
   * Goes on to the next few who may reach `minScore` > 0, which never falls during a scan; returns how many are in
   * `records` (where their records start), `totals` and `sums`, or −1 at the end. The probe itself may be among them,
   * and somebody met before may come again.
   */
  next(minScore: number): number {
    const part = partOf(minScore);
    for (;;) {
      if (this.#at >= this.#end && !this.#openNext(minScore, part)) return -1;
      const from = this.#at;
      this.#at = Math.min(this.#end, from + CHUNK * POSTING);
      const count = this.#sift(from, this.#at, part);
      if (count > 0) return this.#sumUp(count);
    }
  }

  /** Those above share too little of what they have with what the probe has from this entry on. */
  #longest(part: number): number {
    return Math.min(this.#mostTotal, this.#rest[this.#entry]! / part - this.#base);
  }

  /** Goes to the next part of a list with somebody in question; false where there is none. */
  #openNext(minScore: number, part: number): boolean {
    const { heads, highest, postings } = this.#lists;
    const shortest = minScore * this.#base * BOUND_SLACK;
    for (;;) {
      this.#part -= 1;
      if (this.#part < 0) {
        this.#entry += 1;
        if (this.#entry >= this.#length || this.#rest[this.#entry]! < shortest) return false;
        this.#part = PARTS - 1;
      }
      const share = Math.min(1, highest[this.#part]!);
      // With at most this share of T', enough for a hit is share · T' ≥ part · (T + T' + κ).
      if (share <= part) continue;
      const list = this.#ranks[this.#entry]! * PARTS + this.#part;
      const end = heads[list + 1]!;
      if (heads[list] === end) continue;
      const least = Math.max(shortest, ((part * this.#base) / (share - part)) * BOUND_SLACK);
      if (postings[end - POSTING + POSTING_TOTAL]! < least) continue;
      this.#at = firstFrom(postings, heads[list]!, end, least);
      this.#end = end;
      return true;
    }
  }

  #sift(from: number, to: number, part: number): number {
    const entry = this.#entry;
    const evidence = this.#evidence[entry]!;
    const after = this.#rest[entry]! - evidence;
    let count = this.#siftByEvidence(from, to, part, evidence, after);
    for (let i = entry + 1; i < this.#length && count > 0; i += BITS_AT_ONCE) {
      count = this.#siftByBits(count, i);
    }
    return count;
  }

  /** By what both have in this group and after it. Without jumps, for the processor would guess wrong too often. */
  #siftByEvidence(from: number, to: number, part: number, own: number, after: number): number {
    const { postings } = this.#lists;
    const found = this.#found;
    const slack = this.#slack;
    const base = this.#base;
    const longest = this.#longest(part);
    let count = 0;
    for (let p = from; p < to; p += POSTING) {
      const total = postings[p + POSTING_TOTAL]!;
      if (total > longest) {
        this.#at = this.#end;
        break;
      }
      const needed = (part * (base + total)) | 0;
      const here = Math.min(own, postings[p + POSTING_EVIDENCE]!) - needed;
      const over = here + Math.min(after, postings[p + POSTING_AFTER]!);
      found[count] = p;
      slack[count] = here + after;
      count += ~over >>> 31;
    }
    return count;
  }

  /** Takes off what partners do not have of the probe's next entries, by their signatures. Likewise without jumps. */
  #siftByBits(count: number, i: number): number {
    const { postings } = this.#lists;
    const found = this.#found;
    const slack = this.#slack;
    const e0 = this.#evidence[i]!;
    const e1 = this.#evidence[i + 1]!;
    const e2 = this.#evidence[i + 2]!;
    const e3 = this.#evidence[i + 3]!;
    const w0 = this.#words[i]!;
    const w1 = this.#words[i + 1]!;
    const w2 = this.#words[i + 2]!;
    const w3 = this.#words[i + 3]!;
    const r0 = this.#ranks[i]!;
    const r1 = this.#ranks[i + 1]!;
    const r2 = this.#ranks[i + 2]!;
    const r3 = this.#ranks[i + 3]!;
    let kept = 0;
    for (let k = 0; k < count; k++) {
      const p = found[k]!;
      const left =
        slack[k]! -
        (e0 & (((postings[p + w0]! >>> r0) & 1) - 1)) -
        (e1 & (((postings[p + w1]! >>> r1) & 1) - 1)) -
        (e2 & (((postings[p + w2]! >>> r2) & 1) - 1)) -
        (e3 & (((postings[p + w3]! >>> r3) & 1) - 1));
      found[kept] = p;
      slack[kept] = left;
      kept += ~left >>> 31;
    }
    return kept;
  }

  #sumUp(count: number): number {
    const { records } = this.#vectors;
    const { postings } = this.#lists;
    const held = this.#held;
    for (let k = 0; k < count; k++) {
      const p = this.#found[k]!;
      const record = postings[p + POSTING_RECORD]!;
      const first = record + RECORD_ENTRIES;
      const end = first + RECORD_ENTRY * records[record + RECORD_LENGTH]!;
      let sum = 0;
      for (let at = first; at < end; at += RECORD_ENTRY)
        sum += Math.min(held[records[at]!]!, records[at + 1]!);
      this.records[k] = record;
      this.totals[k] = postings[p + POSTING_TOTAL]!;
      this.sums[k] = sum;
    }
    return count;
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
