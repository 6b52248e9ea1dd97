import type { OverlapEntity } from './entity.ts';
import { fixedIdf } from './fixed-point.ts';
import type { GroupTree } from './group-tree.ts';
import { vectorOf } from './vector.ts';

/** What a pair is measured against: the tree of groups, and how common each group is. */
export type OverlapContext = {
  readonly tree: GroupTree;
  /** N: all entities of this level, those without a group included. */
  readonly entityCount: number;
  /** n of a group: how many hold it, directly or through a subgroup. */
  readonly holders: (groupId: string) => number;
  /** Information of a group in 256ths of a nat. */
  readonly idf: (groupId: string) => number;
};

/** Counts the holders of every group. Entities of one level only: services among services, teams among teams. */
export function overlapContext(tree: GroupTree, entities: Iterable<OverlapEntity>): OverlapContext {
  const counts = new Map<string, number>();
  let entityCount = 0;
  for (const { memberships } of entities) {
    entityCount += 1;
    for (const groupId of vectorOf(memberships, tree).keys()) {
      counts.set(groupId, (counts.get(groupId) ?? 0) + 1);
    }
  }
  const holders = (groupId: string): number => counts.get(groupId) ?? 0;
  return { tree, entityCount, holders, idf: (groupId) => fixedIdf(entityCount, holders(groupId)) };
}
