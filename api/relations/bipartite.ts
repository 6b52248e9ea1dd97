import type { Static } from 'typebox';
import { MOST_GROUPS_SHOWN, type Bipartite } from '../contract/bipartite.ts';
import type { MapQuery } from '../contract/relations.ts';
import { nodesShown } from './city-map.ts';
import { sideOf } from './explain.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The nodes that the map shows with these filters, and the client groups that they serve by name. Of more groups than
 * are shown those that most nodes serve; `omitted` counts the others.
 * @throws AppError as `cityMap`.
 */
export function bipartite(snapshot: Snapshot, query: Static<typeof MapQuery>): Bipartite {
  const { level = 'team' } = query;
  const ids = [...nodesShown(snapshot, query)].sort();
  const memberships = ids.flatMap((id, node) =>
    sideOf(snapshot, level, id)
      .entity.memberships.map(({ groupId, weight }) => ({ node, groupId, weight }))
      .sort((one, other) => (one.groupId < other.groupId ? -1 : 1)),
  );
  const served = new Map<string, number>();
  for (const { groupId } of memberships) served.set(groupId, (served.get(groupId) ?? 0) + 1);
  const shown = new Set(
    [...served]
      .sort(([one, x], [other, y]) => y - x || (one < other ? -1 : 1))
      .slice(0, MOST_GROUPS_SHOWN)
      .map(([id]) => id),
  );
  const listed = withAncestors(snapshot, shown);
  const placeOf = new Map(listed.map((id, place) => [id, place]));
  const rows = memberships.filter(({ groupId }) => shown.has(groupId));
  const { size } = snapshot.indexes[level];
  return {
    level,
    ids,
    groups: listed.map((id) => {
      const { name, parentId, quiet } = snapshot.groups.get(id)!;
      const parent = parentId === null ? null : placeOf.get(parentId)!;
      return { id, name, parent, quiet, nodes: shown.has(id) ? served.get(id)! : 0 };
    }),
    node: rows.map(({ node }) => node),
    group: rows.map(({ groupId }) => placeOf.get(groupId)!),
    weight: rows.map(({ weight }) => weight),
    totals: { nodes: size, groups: served.size, memberships: memberships.length },
    omitted: {
      nodes: size - ids.length,
      groups: served.size - shown.size,
      memberships: memberships.length - rows.length,
    },
    version: snapshot.version,
  };
}

/** Groups and all above them, ascending. */
function withAncestors(snapshot: Snapshot, groups: Iterable<string>): readonly string[] {
  const all = new Set<string>();
  for (const group of groups) {
    for (let id: string | null = group; id !== null; id = snapshot.groups.get(id)!.parentId) all.add(id);
  }
  return [...all].sort();
}
