import type { Static } from 'typebox';
import type { MapInsights } from '../contract/map-insights.ts';
import type { MapQuery } from '../contract/relations.ts';
import { articulationPoints, membersOf } from '../domain/graph/articulation-points.ts';
import { communities } from '../domain/graph/communities.ts';
import { toDenseGraph, type DenseGraph } from '../domain/graph/dense-graph.ts';
import { modularity } from '../domain/graph/modularity.ts';
import { tellingGroup } from '../domain/graph/telling-group.ts';
import { departmentOf, isUnder, shownOnMap, type Shown } from './city-map.ts';
import { servedIn } from './coverage.ts';
import { teamRef } from './explain.ts';
import { servicesOf, type Snapshot } from './snapshot.ts';

/** More findings of a kind than this nobody follows up. */
const MOST_FINDINGS = 12;
/** Enough to name some of what is cut off, and to show all of it where it is little. */
const MOST_IDS = 20;
/** Two that are linked are a link; from three on it is worth saying that they belong together. */
const LEAST_CLUSTER = 3;

/**
 * What the shape of a map says, of the same nodes and links as `cityMap` shows.
 * @throws AppError as `shownOnMap`.
 */
export function mapInsights(snapshot: Snapshot, query: Static<typeof MapQuery>): MapInsights {
  const shown = shownOnMap(snapshot, query);
  return {
    level: shown.level,
    bridges: bridgesOf(snapshot, shown),
    ...clustersOf(snapshot, shown),
    onlyOneUnit: onlyOneUnit(snapshot, shown, query.clientGroupId),
    version: snapshot.version,
  };
}

function bridgesOf(snapshot: Snapshot, shown: Shown): MapInsights['bridges'] {
  // What is linked is linked, however weakly: peers share hardly any clients.
  const graph = graphOf(snapshot, shown, () => 1);
  const { order, points } = articulationPoints(graph);
  const idsOf = (members: Iterable<number>) => Array.from(members, (member) => graph.ids[member]!);
  return strongest(
    points.map(({ node, parts: [rest, ...cutOff] }) => ({
      id: graph.ids[node]!,
      cutOff: cutOff.map((part) => ({
        size: part.size,
        ids: idsOf(membersOf(order, part).subarray(0, MOST_IDS)),
      })),
      rest: rest!.size,
    })),
    ({ cutOff }) => cutOff.reduce((sum, { size }) => sum + size, 0),
  );
}

function clustersOf(snapshot: Snapshot, shown: Shown): Pick<MapInsights, 'clusters' | 'modularity'> {
  const graph = graphOf(snapshot, shown, ({ clientOverlap }) => clientOverlap);
  const communityOf = communities(graph);
  const { value, shares } = modularity(graph, communityOf);
  const servers = serversOf(snapshot, shown);
  const members = Map.groupBy(graph.ids.keys(), (node) => communityOf[node]!);
  const across = [...members].flatMap(([community, nodes]) => {
    const ids = nodes.map((node) => graph.ids[node]!);
    const departments = [...Map.groupBy(ids, (id) => departmentOf(snapshot, shown.level, id))]
      .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
      .map(([department]) => snapshot.departments.get(department)!);
    if (ids.length < LEAST_CLUSTER || departments.length < 2) return [];
    const group = tellingGroup(new Set(ids), servers);
    const clientGroup = group && {
      id: group.groupId,
      name: snapshot.groups.get(group.groupId)!.name,
      members: group.members,
    };
    return [{ ids, departments, clientGroup: clientGroup ?? null, modularity: shares[community]! }];
  });
  return { clusters: strongest(across, (cluster) => cluster.modularity), modularity: value };
}

/** By client group: who on the map serves it or a group below it; a group comes before those above it. */
function serversOf(snapshot: Snapshot, { level, ids }: Shown): Map<string, Set<string>> {
  const servers = new Map<string, Set<string>>();
  for (const id of ids) {
    for (const service of servicesOf(snapshot, level, id)) {
      for (const { groupId } of snapshot.services.get(service)!.memberships) {
        for (let group: string | null = groupId; group !== null;) {
          const list = servers.get(group);
          if (list) list.add(id);
          else servers.set(group, new Set([id]));
          group = snapshot.groups.get(group)!.parentId;
        }
      }
    }
  }
  const depth = (id: string): number => {
    const { parentId } = snapshot.groups.get(id)!;
    return parentId === null ? 0 : 1 + depth(parentId);
  };
  return new Map([...servers].sort(([a], [b]) => depth(b) - depth(a) || (a < b ? -1 : 1)));
}

/**
 * Groups that one unit alone serves, those of clients who are seldom heard first, then the larger ones. Filters narrow
 * which units are looked at, never what is alone: units that are not shown serve as well. A group that nobody names
 * itself is passed over: the groups below it say the same more exactly.
 */
function onlyOneUnit(
  snapshot: Snapshot,
  { level, ids }: Shown,
  among: readonly string[] | undefined,
): MapInsights['onlyOneUnit'] {
  const isShown = (service: string, team: string) =>
    ids.has({ service, team, department: departmentOf(snapshot, 'team', team) }[level]);
  const found = [...servedIn(snapshot)].flatMap(([groupId, { own, all }]) => {
    if (own.size === 0 || (among && !isUnder(snapshot, groupId, among))) return [];
    const services = [...all.keys()];
    const { teamId } = services[0]!;
    if (services.some((service) => service.teamId !== teamId)) return [];
    if (!services.some(({ id }) => isShown(id, teamId))) return [];
    const { id, name, quiet, estimatedSize } = snapshot.groups.get(groupId)!;
    const team = teamRef(snapshot.teams.get(teamId)!);
    return [
      { finding: { clientGroup: { id, name }, quiet, team, services: services.length }, estimatedSize },
    ];
  });
  const bySize = found.sort(
    (a, b) =>
      (b.estimatedSize ?? 0) - (a.estimatedSize ?? 0) ||
      (a.finding.clientGroup.id < b.finding.clientGroup.id ? -1 : 1),
  );
  return strongest(
    bySize.map(({ finding }) => finding),
    ({ quiet }) => Number(quiet),
  );
}

/** The first few by strength; equally strong ones stay in their order. */
function strongest<T>(found: readonly T[], strength: (one: T) => number) {
  const items = found.toSorted((a, b) => strength(b) - strength(a)).slice(0, MOST_FINDINGS);
  return { items, total: found.length, omitted: found.length - items.length };
}

function graphOf(
  snapshot: Snapshot,
  { level, ids, edges }: Shown,
  weightOf: (edge: Shown['edges'][number]) => number,
): DenseGraph {
  return toDenseGraph(
    Array.from(ids, (id) => ({ id, department: departmentOf(snapshot, level, id) })),
    edges.map((edge) => ({ source: edge.source, target: edge.target, weight: weightOf(edge) })),
  );
}
