import type { MapLevel } from '../contract/relation.ts';
import type { KnownLayout, LayoutEdge, LayoutInput, LayoutNode } from '../domain/graph/layout-types.ts';
import { SHARED_CLIENTS_THRESHOLD } from '../domain/similarity/strength.ts';
import { linksAmong, linksOf } from './links.ts';
import type { Snapshot } from './snapshot.ts';

/** Any fixed number: the same city gives the same map on every machine. */
const SEED = 915;

/** More links than this say nothing more about who stands near whom. */
const EDGES_PER_NODE = 8;

/** What the layout of a level is computed from, starting from `previous` when it has a place for anybody. */
export function layoutInput(snapshot: Snapshot, level: MapLevel, previous: KnownLayout): LayoutInput {
  const nodes = nodesOf(snapshot, level);
  return {
    nodes,
    edges: edgesOf(snapshot, level, nodes.length),
    ...(previous.positions.size > 0 && { previous }),
    seed: SEED,
  };
}

/** All that stands on the map of a level. */
export function nodesOf({ indexes, services, teams }: Snapshot, level: MapLevel): LayoutNode[] {
  const department = (id: string) => {
    if (level === 'department') return id;
    return teams.get(level === 'team' ? id : services.get(id)!.teamId)!.department.id;
  };
  return Array.from(indexes[level].ids(), (id) => ({ id, department: department(id) }));
}

function edgesOf(snapshot: Snapshot, level: MapLevel, nodeCount: number): LayoutEdge[] {
  const links = linksOf(snapshot, level, ['shared-clients'], SHARED_CLIENTS_THRESHOLD);
  return linksAmong(links, () => true)
    .slice(0, nodeCount * EDGES_PER_NODE)
    .map(({ source, target, clientOverlap }) => ({ source, target, weight: clientOverlap }));
}

/** Has every node a place inside the region of the department that it belongs to now? */
export function isComplete({ positions, regions }: KnownLayout, nodes: readonly LayoutNode[]): boolean {
  const regionOf = new Map(regions.map((region) => [region.department, region]));
  return nodes.every(({ id, department }) => {
    const place = positions.get(id);
    const region = regionOf.get(department);
    return place && region && Math.hypot(place.x - region.x, place.y - region.y) <= region.r;
  });
}
