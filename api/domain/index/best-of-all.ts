import { overlapScore } from '../similarity/client-overlap.ts';
import { BOUND_SLACK } from './bounds.ts';
import { FIRST_CAPACITY, withRoom } from './growable.ts';
import { PartnerScan } from './partner-scan.ts';
import { postingLists } from './posting-lists.ts';
import { NO_LIMIT, reachAt, reachOf } from './probe.ts';
import { RankedList } from './ranked-list.ts';
import { RECORD_POSITION, type SortedVectors } from './sorted-vectors.ts';

export type BestWanted = {
  readonly limit: number;
  readonly minScore: number;
};

/** Every `of`-th entity from the `part`-th on, for threads to share the work. */
export type Share = { readonly part: number; readonly of: number };

const ALL: Share = { part: 0, of: 1 };

/** Of some entities the best partners, one entity after the other: places in the order of all ids, and scores. */
export type BestOfPart = {
  /** Who was asked, and where its partners end. */
  readonly askers: Int32Array;
  readonly ends: Int32Array;
  readonly partners: Int32Array;
  readonly scores: Float64Array;
};

/** The best partners of all; see `OverlapIndex.bestOfAll`. */
export type BestOfAll = {
  readonly ids: readonly string[];
  readonly starts: Uint32Array;
  readonly partners: Int32Array;
  readonly scores: Float64Array;
};

const NOBODY: BestOfPart = {
  askers: new Int32Array(0),
  ends: new Int32Array(0),
  partners: new Int32Array(0),
  scores: new Float64Array(0),
};

/**
 * The best `limit` with C > 0 and C ≥ minScore of each, exactly; the highest first and equal ones by id. As soon as
 * so many are found, only what is as good as the last of them is looked for.
 */
export function bestOfPart(
  vectors: SortedVectors,
  { limit, minScore }: BestWanted,
  { part, of }: Share = ALL,
): BestOfPart {
  const { count, idRanks, totals, records } = vectors;
  if (limit === 0) return NOBODY;
  const scan = new PartnerScan(vectors, postingLists(vectors, minScore * BOUND_SLACK));
  const reach = reachOf(vectors);
  const metBy = new Int32Array(count).fill(-1);
  const askers = new Int32Array(Math.ceil(Math.max(0, count - part) / of));
  const ends = new Int32Array(askers.length);
  let partners = new Int32Array(FIRST_CAPACITY);
  let scores = new Float64Array(FIRST_CAPACITY);
  let end = 0;
  const best = new RankedList(limit);
  for (let asker = 0; asker < askers.length; asker++) {
    const a = part + asker * of;
    const total = totals[a]!;
    const factors = reachAt(reach, a);
    let lowest = minScore;
    scan.start(a);
    for (let met = scan.next(lowest); met >= 0; met = scan.next(lowest)) {
      for (let k = 0; k < met; k++) {
        const sumMin = scan.sums[k]!;
        const sumMax = total + scan.totals[k]! - sumMin;
        // The factors are at most 1: first without looking them up.
        if (overlapScore(sumMin, sumMax, NO_LIMIT, NO_LIMIT) < lowest) continue;
        const b = records[scan.records[k]! + RECORD_POSITION]!;
        if (b === a || metBy[b] === a) continue;
        metBy[b] = a;
        const score = overlapScore(sumMin, sumMax, factors.ages(b), factors.areas(b));
        if (score < lowest || score === 0) continue;
        best.offer(idRanks[b]!, score);
        lowest = Math.max(minScore, best.lowest);
      }
    }
    partners = withRoom(partners, end + best.length, Int32Array);
    scores = withRoom(scores, end + best.length, Float64Array);
    partners.set(best.ranks.subarray(0, best.length), end);
    scores.set(best.scores.subarray(0, best.length), end);
    end += best.length;
    askers[asker] = idRanks[a]!;
    ends[asker] = end;
    best.clear();
  }
  return { askers, ends, partners: partners.slice(0, end), scores: scores.slice(0, end) };
}

/** Puts the parts together in the order of ids. */
export function bestById(parts: readonly BestOfPart[], ids: readonly string[]): BestOfAll {
  const starts = new Uint32Array(ids.length + 1);
  for (const { askers, ends } of parts) {
    for (const [at, asker] of askers.entries()) starts[asker + 1] = ends[at]! - (ends[at - 1] ?? 0);
  }
  for (let at = 0; at < ids.length; at++) starts[at + 1]! += starts[at]!;
  const partners = new Int32Array(starts[ids.length]!);
  const scores = new Float64Array(partners.length);
  for (const part of parts) {
    for (const [at, asker] of part.askers.entries()) {
      const from = part.ends[at - 1] ?? 0;
      partners.set(part.partners.subarray(from, part.ends[at]), starts[asker]);
      scores.set(part.scores.subarray(from, part.ends[at]), starts[asker]);
    }
  }
  return { ids, starts, partners, scores };
}
