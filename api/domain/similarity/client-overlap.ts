import type { OverlapContext } from './context.ts';
import type { OverlapEntity } from './entity.ts';
import { PRIOR } from './fixed-point.ts';
import { ageFactor, areaFactor, type Factor } from './reach.ts';
import { vectorOf, type GroupVector } from './vector.ts';

/**
 * C in [0, 1] from its exact parts: A·Σmin / (Σmax + κ), the sums in 1/(48·256) nat. All six are integers and
 * the products stay below 2⁵³, so the one division is the only rounding and equal parts give equal bits.
 */
export function overlapScore(sumMin: number, sumMax: number, ages: Factor, areas: Factor): number {
  return (sumMin * ages.shared * areas.shared) / ((sumMax + PRIOR) * ages.smaller * areas.smaller);
}

/** Σ min and Σ max of two vectors of evidence, in 1/(48·256) nat. */
export type EvidenceSums = { readonly sumMin: number; readonly sumMax: number };

/**
 * C(a, b): how far two entities serve the same clients, in [0, 1], symmetric. A weighted Jaccard index (Ruzicka)
 * over all client groups, each weighted by its information, with a prior κ against thin evidence, times the
 * factors of age and area. 0 when either names no group. Throws Error for a group outside the context's tree.
 *
 * The same group with the same weight added to both never lowers C, even though the group gets more common by
 * it. With different weights it may: then the two differ more than they did.
 */
export function clientOverlap(a: OverlapEntity, b: OverlapEntity, context: OverlapContext): number {
  const x = vectorOf(a.memberships, context.tree);
  const y = vectorOf(b.memberships, context.tree);
  const { sumMin, sumMax } = evidenceSums(x, y, context);
  return overlapScore(sumMin, sumMax, ageFactor(a, b), areaFactor(a.areas, b.areas));
}

/** The two sums of C before factors and prior, of two vectors of groups. */
export function evidenceSums(x: GroupVector, y: GroupVector, context: OverlapContext): EvidenceSums {
  let sumMin = 0;
  let sumMax = 0;
  for (const groupId of new Set(x.keys()).union(new Set(y.keys()))) {
    const inX = x.get(groupId)?.units ?? 0;
    const inY = y.get(groupId)?.units ?? 0;
    const idf = context.idf(groupId);
    sumMin += Math.min(inX, inY) * idf;
    sumMax += Math.max(inX, inY) * idf;
  }
  return { sumMin, sumMax };
}
