import { departmentLinks, type DenseGraph } from './dense-graph.ts';
import type { Draft, LayoutInput } from './layout-types.ts';
import { placeNewcomers } from './place-newcomers.ts';
import { placeRegion } from './place-region.ts';
import { radiusFor } from './slots.ts';
import { RIM } from './spacing.ts';

/** With more newcomers than nodes that stay, and at least this many, there is no known picture left to keep. */
const MASS_ARRIVAL = 50;

/**
 * Adds what is new to a known map and leaves the rest where it is; undefined when so much is new that the map
 * had better be laid out afresh.
 */
export function extendLayout(
  graph: DenseGraph,
  previous: NonNullable<LayoutInput['previous']>,
): Draft | undefined {
  const draft = knownPlaces(graph, previous);
  const newcomers = [...draft.x.keys()].filter((node) => Number.isNaN(draft.x[node]!));
  const staying = graph.ids.length - newcomers.length;
  if (newcomers.length >= MASS_ARRIVAL && newcomers.length > staying) return undefined;

  const links = departmentLinks(graph);
  graph.members.forEach((members, region) => {
    if (!Number.isNaN(draft.regionX[region]!)) return;
    placeRegion(draft, region, radiusFor(members.length, 1), links);
    if (members.length > 1) return;
    draft.x[members[0]!] = draft.regionX[region]!;
    draft.y[members[0]!] = draft.regionY[region]!;
  });
  placeNewcomers(
    graph,
    draft,
    newcomers.filter((node) => Number.isNaN(draft.x[node]!)),
  );
  return draft;
}

/** The stored places of nodes and regions that still exist; NaN for all others. */
function knownPlaces(graph: DenseGraph, previous: NonNullable<LayoutInput['previous']>): Draft {
  const regions = new Map(previous.regions.map((region) => [region.department, region]));
  const draft: Draft = {
    regionX: Float64Array.from(graph.departments, (department) => regions.get(department)?.x ?? NaN),
    regionY: Float64Array.from(graph.departments, (department) => regions.get(department)?.y ?? NaN),
    regionR: Float64Array.from(graph.departments, (department) => regions.get(department)?.r ?? 0),
    x: new Float64Array(graph.ids.length).fill(NaN),
    y: new Float64Array(graph.ids.length).fill(NaN),
  };
  graph.ids.forEach((id, node) => {
    const place = previous.positions.get(id);
    if (place === undefined) return;
    const region = graph.departmentOf[node]!;
    const reach = draft.regionR[region]! - RIM;
    const away = Math.hypot(place.x - draft.regionX[region]!, place.y - draft.regionY[region]!);
    // One unit of grace, for positions that were stored rounded. Also false for a region that is not known.
    if (!(away <= reach + 1)) return;
    draft.x[node] = place.x;
    draft.y[node] = place.y;
  });
  return draft;
}
