import { overlapScore } from '../similarity/client-overlap.ts';
import { partOf } from './bounds.ts';
import { FIRST_CAPACITY, withRoom } from './growable.ts';
import { PartnerScan } from './partner-scan.ts';
import { postingLists } from './posting-lists.ts';
import { NO_LIMIT, reachAt, reachOf } from './probe.ts';
import { RECORD_POSITION, type SortedVectors } from './sorted-vectors.ts';

/** Hits as columns; a and b are places in the order of all ids, each pair once. */
export type FoundPairs = {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly score: Float64Array;
  readonly length: number;
};

/** All pairs with C > 0 and C ≥ minScore, exactly, in no particular order. */
export function allPairs(vectors: SortedVectors, minScore: number): FoundPairs {
  const { count, idRanks, totals, starts, records } = vectors;
  // Every entity looks for partners that come before it: both then have at least the partner's total.
  const scan = new PartnerScan(vectors, postingLists(vectors, 2 * partOf(minScore)));
  const reach = reachOf(vectors);
  const metBy = new Int32Array(count).fill(-1);
  const found = new PairColumns();
  for (let a = 0; a < count; a++) {
    const total = totals[a]!;
    const factors = reachAt(reach, a);
    scan.start(a, total);
    for (let met = scan.next(minScore); met >= 0; met = scan.next(minScore)) {
      for (let k = 0; k < met; k++) {
        const record = scan.records[k]!;
        if (record >= starts[a]!) continue;
        const sumMin = scan.sums[k]!;
        const sumMax = total + scan.totals[k]! - sumMin;
        // The factors are at most 1: first without looking them up.
        if (overlapScore(sumMin, sumMax, NO_LIMIT, NO_LIMIT) < minScore) continue;
        const b = records[record + RECORD_POSITION]!;
        if (metBy[b] === a) continue;
        metBy[b] = a;
        const score = overlapScore(sumMin, sumMax, factors.ages(b), factors.areas(b));
        if (score >= minScore && score > 0) found.add(idRanks[a]!, idRanks[b]!, score);
      }
    }
  }
  return found;
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
