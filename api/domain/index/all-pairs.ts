import { overlapScore } from '../similarity/client-overlap.ts';
import { FIRST_CAPACITY, withRoom } from './growable.ts';
import { probeOf, ReachFactors } from './probe.ts';
import { PrefixIndex } from './prefix-index.ts';
import { sortedVectors } from './sorted-vectors.ts';
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
