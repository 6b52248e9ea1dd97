import { overlapScore, evidenceSums } from './client-overlap.ts';
import type { OverlapContext } from './context.ts';
import type { OverlapEntity } from './entity.ts';
import { IDF_SCALE, WEIGHT_DENOMINATOR } from './fixed-point.ts';
import { isAncestor } from './group-tree.ts';
import { ageFactor, areaFactor, type Factor } from './reach.ts';
import { vectorOf, type GroupVector } from './vector.ts';

/** What one shared group adds to C. */
export type Contribution = {
  readonly groupId: string;
  /** Part of all that is shared, Σ min, in [0, 1]; all shares add up to 1, or to 0 if all hold all groups shared. */
  readonly share: number;
  /** How many entities hold the group, directly or through a subgroup. */
  readonly holders: number;
  /** Information of the group in nats. */
  readonly idf: number;
  /** How much either side holds of the group, in (0, 1]. */
  readonly weightA: number;
  readonly weightB: number;
  /** Shared because a shared subgroup is, and not named by both: it counts, but says nothing new to a reader. */
  readonly implied: boolean;
};

export type OverlapExplanation = {
  readonly score: number;
  /** In [0, 1]; 1 where unknown. */
  readonly ageFactor: number;
  readonly areaFactor: number;
  /** False: one side has not said its ages (its areas). */
  readonly ageKnown: boolean;
  readonly areaKnown: boolean;
  /** Every shared group, the largest share first, then by id. Empty when nothing is shared. */
  readonly contributions: readonly Contribution[];
};

/** Why C(a, b) is what it is. `score` equals `clientOverlap(a, b, context)`. Throws as that does. */
export function explainOverlap(
  a: OverlapEntity,
  b: OverlapEntity,
  context: OverlapContext,
): OverlapExplanation {
  const x = vectorOf(a.memberships, context.tree);
  const y = vectorOf(b.memberships, context.tree);
  return explainVectors(x, y, ageFactor(a, b), areaFactor(a.areas, b.areas), context);
}

/** The same from vectors and factors that are known already. */
export function explainVectors(
  x: GroupVector,
  y: GroupVector,
  ages: Factor,
  areas: Factor,
  context: OverlapContext,
): OverlapExplanation {
  const { sumMin, sumMax } = evidenceSums(x, y, context);
  return {
    score: overlapScore(sumMin, sumMax, ages, areas),
    ageFactor: ages.shared / ages.smaller,
    areaFactor: areas.shared / areas.smaller,
    ageKnown: ages.known,
    areaKnown: areas.known,
    contributions: contributionsOf(x, y, context, sumMin),
  };
}

function contributionsOf(
  x: GroupVector,
  y: GroupVector,
  context: OverlapContext,
  sumMin: number,
): readonly Contribution[] {
  const sharedIds = [...x.keys()].filter((groupId) => y.has(groupId));
  const contributions = sharedIds.map((groupId): Contribution => {
    const inA = x.get(groupId)!;
    const inB = y.get(groupId)!;
    const idf = context.idf(groupId);
    return {
      groupId,
      // Two that share nothing but groups held by all share no information at all.
      share: sumMin === 0 ? 0 : (Math.min(inA.units, inB.units) * idf) / sumMin,
      holders: context.holders(groupId),
      idf: idf / IDF_SCALE,
      weightA: inA.units / WEIGHT_DENOMINATOR,
      weightB: inB.units / WEIGHT_DENOMINATOR,
      implied:
        !(inA.named && inB.named) && sharedIds.some((other) => isAncestor(context.tree, groupId, other)),
    };
  });
  return contributions.sort(
    (one, other) => other.share - one.share || (one.groupId < other.groupId ? -1 : 1),
  );
}
