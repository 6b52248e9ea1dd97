import type { Membership } from './entity.ts';
import { inheritedUnits, weightUnits } from './fixed-point.ts';
import type { GroupTree } from './group-tree.ts';

/** How much of a group an entity holds: 1–48 48ths, and whether it names the group itself. */
export type GroupWeight = { readonly units: number; readonly named: boolean };

/** Every group that an entity holds, by id. */
export type GroupVector = ReadonlyMap<string, GroupWeight>;

/**
 * All groups that an entity holds: those that it names, and their ancestors with half the weight per level, the
 * maximum where several paths meet. What is halved to 0 is not held. Order: as the groups are first met.
 * Throws Error for a group outside the tree.
 */
export function vectorOf(memberships: readonly Membership[], tree: GroupTree): GroupVector {
  const vector = new Map<string, GroupWeight>();
  for (const { groupId, weight } of memberships) {
    if (!tree.has(groupId)) throw new Error(`client group ${groupId} is unknown`);
    let units = weightUnits(weight);
    let named = true;
    for (let group: string | null = groupId; group !== null && units > 0; group = tree.get(group) ?? null) {
      const known = vector.get(group);
      vector.set(group, { units: Math.max(units, known?.units ?? 0), named: named || known?.named === true });
      units = inheritedUnits(units);
      named = false;
    }
  }
  return vector;
}
