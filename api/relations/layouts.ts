import type { MapLevel } from '../contract/relation.ts';
import { findLayout, updateLayout, type StoredLayout } from '../db/map-positions.ts';
import type { Db } from '../db/open.ts';
import type { LayoutEdge, LayoutNode } from '../domain/graph/layout-types.ts';
import { SHARED_CLIENTS_THRESHOLD } from '../domain/similarity/strength.ts';
import { startLayout } from './layout-job.ts';
import { linksAmong, linksOf } from './links.ts';
import type { Snapshot } from './snapshot.ts';

/** Any fixed number: the same city gives the same map on every machine. */
const SEED = 915;

/** More links than this say nothing more about who stands near whom. */
const EDGES_PER_NODE = 8;

export interface Layouts {
  /** Reads snapshot and layout of a level at a moment when every node has its place; newcomers are placed first. */
  read<T>(level: MapLevel, reader: (snapshot: Snapshot, layout: StoredLayout) => T): Promise<T>;
  close(): Promise<void>;
}

/** Keeps the stored layouts complete, one run at a time for each level. */
export function createLayouts(db: Db, snapshot: () => Snapshot): Layouts {
  const known = new Map<MapLevel, StoredLayout>();
  const running = new Map<MapLevel, Promise<void>>();
  const abort = new AbortController();

  async function complete(level: MapLevel): Promise<void> {
    const nodes = nodesOf(snapshot(), level);
    const stored = await findLayout(db, level);
    if (isComplete(stored, nodes)) return void known.set(level, stored);
    const next = await updateLayout(db, level, async (latest) => {
      if (isComplete(latest, nodes)) return latest;
      const previous = latest.positions.size > 0 ? latest : undefined;
      const edges = edgesOf(snapshot(), level, nodes.length);
      return startLayout({ nodes, edges, previous, seed: SEED }, abort.signal);
    });
    known.set(level, next);
  }

  return {
    read: async (level, reader) => {
      for (;;) {
        const layout = known.get(level);
        const now = snapshot();
        if (layout && isComplete(layout, nodesOf(now, level))) return reader(now, layout);
        const run = running.get(level) ?? complete(level).finally(() => running.delete(level));
        running.set(level, run);
        await run;
      }
    },
    close: async () => {
      abort.abort();
      await Promise.allSettled(running.values());
    },
  };
}

function nodesOf({ indexes, services, teams }: Snapshot, level: MapLevel): LayoutNode[] {
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
function isComplete({ positions, regions }: StoredLayout, nodes: readonly LayoutNode[]): boolean {
  const regionOf = new Map(regions.map((region) => [region.department, region]));
  return nodes.every(({ id, department }) => {
    const place = positions.get(id);
    const region = regionOf.get(department);
    return place && region && Math.hypot(place.x - region.x, place.y - region.y) <= region.r;
  });
}
