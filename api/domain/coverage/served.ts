import type { GroupTree } from '../similarity/group-tree.ts';

/** How much a service serves a group: 1 sometimes, 2 regularly, 3 mainly. */
type Weight = 1 | 2 | 3;

export interface ServingService {
  readonly id: string;
  readonly memberships: readonly { readonly groupId: string; readonly weight: Weight }[];
}

export interface Served<S> {
  /** Services that name the group itself, with the weight they give it. */
  readonly own: ReadonlyMap<S, Weight>;
  /** Services that name the group or a subgroup of it, each with the largest weight it gives one of them. */
  readonly all: ReadonlyMap<S, Weight>;
}

/**
 * Who serves each group of the tree. A service serves a group that it names and every group above it; it does not
 * serve the subgroups: whoever is there for everybody has not said that anybody in particular is meant.
 */
export function servedGroups<S extends ServingService>(
  tree: GroupTree,
  services: Iterable<S>,
): ReadonlyMap<string, Served<S>> {
  const served = new Map(
    Array.from(tree.keys(), (id) => [id, { own: new Map<S, Weight>(), all: new Map<S, Weight>() }] as const),
  );
  for (const service of services) {
    for (const { groupId, weight } of service.memberships) {
      served.get(groupId)!.own.set(service, weight);
      for (let id: string | null = groupId; id !== null; id = tree.get(id) ?? null) {
        const { all } = served.get(id)!;
        all.set(service, Math.max(weight, all.get(service) ?? 0) as Weight);
      }
    }
  }
  return served;
}
