import { allPairs } from '../index/all-pairs.ts';
import type { OverlapIndex } from '../index/overlap-index.ts';
import { NO_LIMIT } from '../index/probe.ts';
import { RECORD_ENTRIES, RECORD_ENTRY, RECORD_LENGTH, type SortedVectors } from '../index/sorted-vectors.ts';
import { overlapScore } from '../similarity/client-overlap.ts';
import { CLASSES_PART } from '../similarity/function-similarity.ts';
import { DEFAULT_THRESHOLDS } from './relation.ts';

/** From this overlap of classes F is high whatever two texts say. */
export const SURE_PEERS = DEFAULT_THRESHOLDS.highFunctionSimilarity / CLASSES_PART;

/**
 * Which services do the same by their classes alone. Services with the very same classes are one set: there are many
 * millions of pairs of services in a country, but only some thousands of sets and of pairs of them. Which of them are
 * peers, and not duplicates, and who comes first, is asked one against all.
 */
export type PeerSets = {
  /** All ids, ascending. */
  readonly ids: readonly string[];
  /** Members of set s are `ids[members[i]]` for i from `starts[s]` up to `starts[s + 1]`. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
  /** Pairs of sets with their overlap of classes; a set that is a pair with itself stands for its members' pairs. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly score: Float64Array;
  /** How many pairs of services all that stands for. */
  readonly pairs: number;
};

/** Sets of services, and pairs of them, whose classes overlap to `minScore` > 0 or more. */
export function peerSets(classes: OverlapIndex, minScore = SURE_PEERS): PeerSets {
  const vectors = classes.sorted();
  const { sets, starts, members } = setsOf(vectors);
  const found = allPairs(sets, minScore);
  const a = Array.from(found.a.subarray(0, found.length));
  const b = Array.from(found.b.subarray(0, found.length));
  const score = Array.from(found.score.subarray(0, found.length));
  const sizeOf = (set: number) => starts[set + 1]! - starts[set]!;
  let pairs = 0;
  for (const [at, set] of a.entries()) pairs += sizeOf(set) * sizeOf(b[at]!);
  for (let set = 0; set < sets.count; set++) {
    const own = overlapScore(sets.totals[set]!, sets.totals[set]!, NO_LIMIT, NO_LIMIT);
    if (sizeOf(set) < 2 || own < minScore) continue;
    a.push(set);
    b.push(set);
    score.push(own);
    pairs += (sizeOf(set) * (sizeOf(set) - 1)) / 2;
  }
  return {
    ids: classes.sortedIds,
    starts,
    members,
    a: Uint32Array.from(a),
    b: Uint32Array.from(b),
    score: Float64Array.from(score),
    pairs,
  };
}

/** The pairs of services that pairs of sets stand for, those with most in common first, `most` at most. */
export function* pairsOfSets(
  { ids, starts, members, a, b, score }: PeerSets,
  most: number,
): Generator<readonly [string, string]> {
  let left = most;
  for (const row of Uint32Array.from(a.keys()).sort((x, y) => score[y]! - score[x]! || x - y)) {
    const [x, y] = [a[row]!, b[row]!];
    for (let i = starts[x]!; i < starts[x + 1]!; i++) {
      // A set with itself stands for each pair of its members once.
      for (let j = x === y ? i + 1 : starts[y]!; j < starts[y + 1]!; j++) {
        if (left-- === 0) return;
        yield [ids[members[i]!]!, ids[members[j]!]!];
      }
    }
  }
}

type Sets = {
  /** One entity for each set; its number takes the place of the id. */
  readonly sets: SortedVectors;
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
};

function setsOf(vectors: SortedVectors): Sets {
  const { count, starts, records, idRanks } = vectors;
  const numbers = new Map<string, number>();
  const firsts: number[] = [];
  const membersOf: number[][] = [];
  for (let position = 0; position < count; position++) {
    const start = starts[position]!;
    const end = start + RECORD_ENTRIES + RECORD_ENTRY * records[start + RECORD_LENGTH]!;
    const key = records.subarray(start + RECORD_ENTRIES, end).join(' ');
    let set = numbers.get(key);
    if (set === undefined) {
      numbers.set(key, (set = firsts.length));
      firsts.push(position);
      membersOf.push([]);
    }
    membersOf[set]!.push(idRanks[position]!);
  }
  return { sets: chosen(vectors, firsts), ...flat(membersOf) };
}

/** The entities at some positions, ascending, under their places among these. */
function chosen(vectors: SortedVectors, positions: readonly number[]): SortedVectors {
  const pick = (column: Int32Array) => Int32Array.from(positions, (position) => column[position]!);
  const starts = new Int32Array(positions.length);
  const records: number[] = [];
  for (const [place, position] of positions.entries()) {
    const start = vectors.starts[position]!;
    const length = vectors.records[start + RECORD_LENGTH]!;
    starts[place] = records.length;
    const first = start + RECORD_ENTRIES;
    records.push(place, length, ...vectors.records.subarray(first, first + RECORD_ENTRY * length));
  }
  return {
    ...vectors,
    count: positions.length,
    idRanks: Int32Array.from(positions.keys()),
    totals: pick(vectors.totals),
    starts,
    records: Int32Array.from(records),
    ages: pick(vectors.ages),
    areas: pick(vectors.areas),
  };
}

function flat(lists: readonly (readonly number[])[]): Pick<Sets, 'starts' | 'members'> {
  const starts = new Uint32Array(lists.length + 1);
  for (const [list, { length }] of lists.entries()) starts[list + 1] = starts[list]! + length;
  return { starts, members: Uint32Array.from(lists.flat()) };
}
