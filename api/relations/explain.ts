import type { ClientOverlap } from '../contract/relations.ts';
import type { ClientCount } from '../contract/common.ts';
import type { MapLevel } from '../contract/relations.ts';
import { estimateSharedClients } from '../domain/relations/estimate.ts';
import type { OverlapExplanation } from '../domain/similarity/explain.ts';
import { strengthOf } from '../domain/similarity/strength.ts';
import type { Snapshot } from './snapshot.ts';

const SMALL_COUNT = 5;

/** Why two entities of a level share clients, in the shape of the contract. Both must be in the index. */
export function describeOverlap(snapshot: Snapshot, level: MapLevel, a: string, b: string): ClientOverlap {
  const why = snapshot.indexes[level].explain(a, b);
  return {
    score: why.score,
    strength: strengthOf(why.score),
    ages: { value: why.ageFactor, known: why.ageKnown },
    areas: { value: why.areaFactor, known: why.areaKnown },
    contributions: why.contributions.map(({ groupId, share, holders, implied }) => ({
      clientGroup: { id: groupId, name: snapshot.groups.get(groupId)!.name },
      share,
      holders,
      implied,
    })),
    estimatedClients: hideSmall(estimate(snapshot, level, a, b, why)),
  };
}

/** A number of persons as anybody may read it: 1–4 only as "<5". */
export function hideSmall(count: number | null): ClientCount | null {
  return count !== null && count > 0 && count < SMALL_COUNT ? '<5' : count;
}

/** Services of an entity: itself on the level of services. */
export function servicesOf(snapshot: Snapshot, level: MapLevel, id: string): string[] {
  return level === 'service' ? [id] : [...(snapshot.members[level].get(id) ?? [])];
}

function estimate(
  snapshot: Snapshot,
  level: MapLevel,
  a: string,
  b: string,
  why: OverlapExplanation,
): number | null {
  const countsA = clientsByGroup(snapshot, servicesOf(snapshot, level, a));
  const countsB = clientsByGroup(snapshot, servicesOf(snapshot, level, b));
  const lowest = why.contributions.filter(({ implied }) => !implied);
  return estimateSharedClients(
    lowest.map(({ groupId }) => ({
      a: countsA.get(groupId) ?? null,
      b: countsB.get(groupId) ?? null,
      size: snapshot.groups.get(groupId)!.estimatedSize,
    })),
  );
}

/** Clients a year in each group: of several services the largest, because the same people may use them all. */
function clientsByGroup(snapshot: Snapshot, serviceIds: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of serviceIds) {
    for (const { groupId, clientsPerYear } of snapshot.services.get(id)!.memberships) {
      if (clientsPerYear !== null) counts.set(groupId, Math.max(counts.get(groupId) ?? 0, clientsPerYear));
    }
  }
  return counts;
}
