import type { MembershipWeight } from '../../contract/service.ts';
import type { OverlapEntity } from './entity.ts';
import { ageRange } from './reach.ts';

/**
 * A team or a department as the sum of what it does: for every group the highest weight among its services.
 * (Halving up the tree keeps order, so this equals the element-wise maximum of the services' vectors.)
 *
 * Ages become the hull of all ranges, areas the union of all areas; either is unknown as soon as one service has
 * not said its own, because a range that leaves out what is not known would deny clients that may well be shared.
 * Without services: no groups, ages and areas unknown.
 */
export function aggregate(id: string, entities: Iterable<OverlapEntity>): OverlapEntity {
  const parts = [...entities];
  const weights = new Map<string, MembershipWeight>();
  for (const { groupId, weight } of parts.flatMap((part) => part.memberships)) {
    const known = weights.get(groupId);
    if (known === undefined || known < weight) weights.set(groupId, weight);
  }
  return {
    id,
    memberships: Array.from(weights, ([groupId, weight]) => ({ groupId, weight })),
    ...hullOfAges(parts),
    areas: parts.every((part) => part.areas.length > 0)
      ? [...new Set(parts.flatMap((part) => part.areas))]
      : [],
  };
}

function hullOfAges(parts: readonly OverlapEntity[]): Pick<OverlapEntity, 'ageMin' | 'ageMax'> {
  const ranges = parts.map(ageRange).filter((range) => range !== null);
  if (ranges.length < parts.length || parts.length === 0) return { ageMin: null, ageMax: null };
  return {
    ageMin: Math.min(...ranges.map((range) => range.from)),
    ageMax: Math.max(...ranges.map((range) => range.to)),
  };
}
