import { sharedIntegers } from './shared-integers.ts';
import { RECORD_ENTRIES, RECORD_ENTRY, RECORD_LENGTH, type SortedVectors } from './sorted-vectors.ts';

/** What a posting says side by side, so that most partners are ruled out without a look at anything else. */
export const POSTING_TOTAL = 0;
/** Evidence of the partner in the group of the list, and in all groups after it. */
export const POSTING_EVIDENCE = 1;
export const POSTING_AFTER = 2;
/** Where the partner's record starts. */
export const POSTING_RECORD = 3;
/** Which of 128 classes of groups the partner has, one bit each; a class is a rank modulo 128. */
export const POSTING_SIGNATURE = 4;
export const SIGNATURE_WORDS = 4;
export const POSTING = POSTING_SIGNATURE + SIGNATURE_WORDS;

/**
 * Each list is cut into so many parts by the share of the partner's total that lies in the group of the list and after
 * it. A low share allows few hits, and only with long partners.
 */
export const PARTS = 4;

/** For every group and every part those who hold it, by ascending total. */
export type PostingLists = {
  /** The highest share in each part, ascending. */
  readonly highest: readonly number[];
  /** Where part p of the list of rank r starts, at r · PARTS + p; one more at the end. */
  readonly heads: Int32Array;
  readonly postings: Int32Array;
};

/** Leaves out postings where the share of the partner's total in the group and those after it is below `lowest`. */
export function postingLists(vectors: SortedVectors, lowest: number): PostingLists {
  const { count, groupCount, totals, starts, records } = vectors;
  const highest = Array.from({ length: PARTS }, (_, part) =>
    part === PARTS - 1 ? Infinity : Math.max(lowest, FIRST_SHARE) ** (1 - (part + 1) / PARTS),
  );
  const heads = sharedIntegers(groupCount * PARTS + 1);
  /** The list of every entry, in the order of the records read backwards. */
  const lists = new Int32Array(records.length / RECORD_ENTRY);
  let entry = 0;
  for (let position = 0; position < count; position++) {
    const total = totals[position]!;
    const first = starts[position]! + RECORD_ENTRIES;
    let rest = 0;
    for (let at = endOf(records, starts[position]!) - RECORD_ENTRY; at >= first; at -= RECORD_ENTRY) {
      rest += records[at + 1]!;
      const list = rest < lowest * total ? -1 : records[at]! * PARTS + partOfShare(rest / total, highest);
      lists[entry++] = list;
      if (list >= 0) heads[list + 1]! += POSTING;
    }
  }
  for (let list = 0; list < groupCount * PARTS; list++) heads[list + 1]! += heads[list]!;
  const postings = sharedIntegers(heads[groupCount * PARTS]!);
  const next = heads.slice();
  const signature = new Int32Array(SIGNATURE_WORDS);
  entry = 0;
  for (let position = 0; position < count; position++) {
    const start = starts[position]!;
    const first = start + RECORD_ENTRIES;
    const end = endOf(records, start);
    signature.fill(0);
    for (let at = first; at < end; at += RECORD_ENTRY) signature[wordOf(records[at]!)]! |= 1 << records[at]!;
    let after = 0;
    for (let at = end - RECORD_ENTRY; at >= first; at -= RECORD_ENTRY) {
      const evidence = records[at + 1]!;
      const list = lists[entry++]!;
      if (list >= 0) {
        const to = next[list]!;
        next[list] = to + POSTING;
        postings[to + POSTING_TOTAL] = totals[position]!;
        postings[to + POSTING_EVIDENCE] = evidence;
        postings[to + POSTING_AFTER] = after;
        postings[to + POSTING_RECORD] = start;
        for (let word = 0; word < SIGNATURE_WORDS; word++) {
          postings[to + POSTING_SIGNATURE + word] = signature[word]!;
        }
      }
      after += evidence;
    }
  }
  return { highest, heads, postings };
}

/** Where the parts start if all shares are let in. */
const FIRST_SHARE = 0.1;

/** Which word of a signature has the bit of a rank; the bit is the rank modulo 32. */
export function wordOf(rank: number): number {
  return (rank >>> 5) & (SIGNATURE_WORDS - 1);
}

function endOf(records: Int32Array, start: number): number {
  return start + RECORD_ENTRIES + RECORD_ENTRY * records[start + RECORD_LENGTH]!;
}

function partOfShare(share: number, highest: readonly number[]): number {
  let part = 0;
  while (share > highest[part]!) part += 1;
  return part;
}
