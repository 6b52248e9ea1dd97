import {
  POSTING,
  POSTING_AFTER,
  POSTING_EVIDENCE,
  POSTING_RECORD,
  POSTING_SIGNATURE,
  POSTING_TOTAL,
  wordOf,
} from './posting-lists.ts';
import { PRIOR } from '../similarity/fixed-point.ts';
import { RECORD_ENTRIES, RECORD_ENTRY, RECORD_LENGTH, type SortedVectors } from './sorted-vectors.ts';

/** Entries whose bits are looked at side by side. */
const BITS_AT_ONCE = 4;

/**
 * One entity as it is compared with postings, and those of a few postings that it may be a hit with. All loops go without
 * jumps, for the processor would guess wrong too often.
 */
export class PostingSieve {
  readonly #postings: Int32Array;
  readonly #records: Int32Array;
  /** The probe: evidence by rank, all 0 between probes; and its entries, the rarest group first. */
  readonly #held: Int32Array;
  readonly ranks: Int32Array;
  readonly #evidence: Int32Array;
  /** Where in a posting the bit of the entry's group stands. */
  readonly #words: Int32Array;
  /** Evidence from an entry to the last. */
  readonly rest: Int32Array;
  length = 0;
  /** The probe's total and κ. */
  base = 0;
  /** Where the postings left are, and what they can share at most less what they must share. */
  readonly #found: Int32Array;
  readonly #slack: Int32Array;
  /** Of those left: where their records start, their totals, and Σ min with the probe. */
  readonly records: Int32Array;
  readonly totals: Int32Array;
  readonly sums: Int32Array;

  /** `most` is how many postings are sifted at once. */
  constructor({ records, groupCount }: SortedVectors, postings: Int32Array, most: number) {
    this.#postings = postings;
    this.#records = records;
    this.#held = new Int32Array(groupCount);
    // Bits are looked at four at once, also at the end.
    const entries = groupCount + BITS_AT_ONCE;
    this.ranks = new Int32Array(entries);
    this.#evidence = new Int32Array(entries);
    this.#words = new Int32Array(entries);
    this.rest = new Int32Array(entries);
    this.#found = new Int32Array(most);
    this.#slack = new Int32Array(most);
    this.records = new Int32Array(most);
    this.totals = new Int32Array(most);
    this.sums = new Int32Array(most);
  }

  /** Takes the entity whose record starts here as the probe. */
  start(record: number, total: number): void {
    for (let i = 0; i < this.length; i++) this.#held[this.ranks[i]!] = 0;
    const length = this.#records[record + RECORD_LENGTH]!;
    this.length = length;
    this.base = total + PRIOR;
    this.#evidence.fill(0, length, length + BITS_AT_ONCE);
    let rest = 0;
    for (let i = length - 1; i >= 0; i--) {
      const rank = this.#records[record + RECORD_ENTRIES + i * RECORD_ENTRY]!;
      const evidence = this.#records[record + RECORD_ENTRIES + i * RECORD_ENTRY + 1]!;
      rest += evidence;
      this.ranks[i] = rank;
      this.#evidence[i] = evidence;
      this.#words[i] = POSTING_SIGNATURE + wordOf(rank);
      this.rest[i] = rest;
      this.#held[rank] = evidence;
    }
  }

  /**
   * Leaves those from one posting up to another, all of the list of this entry, that can share `part` of both totals
   * and κ; returns how many. Their totals are not above `longest` but for those at the end, which are not looked at.
   */
  run(from: number, to: number, entry: number, part: number, longest: number): number {
    let count = this.#byEvidence(from, to, entry, part, longest);
    for (let i = entry + 1; i < this.length && count > 0; i += BITS_AT_ONCE) count = this.#byBits(count, i);
    this.#sumUp(count);
    return count;
  }

  /** By what both have in this group and after it. */
  #byEvidence(from: number, to: number, entry: number, part: number, longest: number): number {
    const postings = this.#postings;
    const found = this.#found;
    const slack = this.#slack;
    const base = this.base;
    const own = this.#evidence[entry]!;
    const after = this.rest[entry]! - own;
    let count = 0;
    for (let p = from; p < to; p += POSTING) {
      const total = postings[p + POSTING_TOTAL]!;
      if (total > longest) break;
      const needed = (part * (base + total)) | 0;
      const here = Math.min(own, postings[p + POSTING_EVIDENCE]!) - needed;
      const over = here + Math.min(after, postings[p + POSTING_AFTER]!);
      found[count] = p;
      slack[count] = here + after;
      count += ~over >>> 31;
    }
    return count;
  }

  /** Takes off what partners do not have of the probe's next entries, by their signatures. */
  #byBits(count: number, i: number): number {
    const postings = this.#postings;
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
    const r0 = this.ranks[i]!;
    const r1 = this.ranks[i + 1]!;
    const r2 = this.ranks[i + 2]!;
    const r3 = this.ranks[i + 3]!;
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

  #sumUp(count: number): void {
    const records = this.#records;
    const postings = this.#postings;
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
  }
}
