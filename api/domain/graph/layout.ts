import { toDenseGraph, type DenseGraph } from './dense-graph.ts';
import { extendLayout } from './extend-layout.ts';
import { freshLayout } from './fresh-layout.ts';
import type { Bounds, Draft, Layout, LayoutInput, Region } from './layout-types.ts';
import { createRandom } from './random.ts';

const NOTHING: Layout = { positions: new Map(), regions: [], bounds: { x: 0, y: 0, width: 0, height: 0 } };

/**
 * Places a graph's nodes on the map, each inside the circle of its department.
 *
 * Without `previous` (or with `tidy`) everything is laid out: departments with many links are neighbours, a region's
 * area grows with its nodes, linked nodes are near each other, and labels do not meet. The picture is about
 * 1000 × 750 units, and larger where the nodes need it. With `previous` no node moves that was there: new ones find
 * a free place near their neighbours, a region grows when it must, and only where nothing is free are regions pushed
 * apart. A node that stands outside its department's region (it changed department) is placed anew.
 * No two nodes are nearer than `MINIMUM_DISTANCE`, and regions never overlap.
 *
 * The same input gives the same layout, in whatever order nodes and edges come. No nodes: an empty layout.
 * @throws RangeError when a node id occurs twice, or a weight is negative or not finite.
 */
export function layout({ nodes, edges, previous, seed, tidy = false }: LayoutInput): Layout {
  const graph = toDenseGraph(nodes, edges);
  if (nodes.length === 0) return NOTHING;
  const extended = previous === undefined || tidy ? undefined : extendLayout(graph, previous);
  return toLayout(graph, extended ?? freshLayout(graph, createRandom(seed), previous));
}

function toLayout(graph: DenseGraph, draft: Draft): Layout {
  const regions = graph.departments.map((department, index): Region => ({
    department,
    x: draft.regionX[index]!,
    y: draft.regionY[index]!,
    r: draft.regionR[index]!,
  }));
  return {
    positions: new Map(graph.ids.map((id, node) => [id, { x: draft.x[node]!, y: draft.y[node]! }])),
    regions,
    bounds: boundsOf(regions),
  };
}

function boundsOf(regions: readonly Region[]): Bounds {
  const left = Math.min(...regions.map(({ x, r }) => x - r));
  const top = Math.min(...regions.map(({ y, r }) => y - r));
  const right = Math.max(...regions.map(({ x, r }) => x + r));
  const bottom = Math.max(...regions.map(({ y, r }) => y + r));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
