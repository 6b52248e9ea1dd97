import type { DenseGraph } from './dense-graph.ts';

/** At this share of a brick's width the pull of an edge is strongest. */
const NEAR = 0.4;

/**
 * How much an edge of weight 1 wants to be shorter: log(1 + d²/s²), the attraction of t-SNE and UMAP. It pulls near
 * nodes nearer and lets far ones be, so that a bridge does not tear two clusters out of shape.
 * `unit`: the width of a brick on this picture.
 */
export function tension(dx: number, dy: number, unit: number): number {
  const scale = unit * NEAR;
  return Math.log(1 + (dx * dx + dy * dy) / (scale * scale));
}

/** The tension of all edges of a node if it stood at (x, y); neighbours that stand nowhere yet (NaN) do not count. */
export function nodeTension(
  graph: DenseGraph,
  xs: Float64Array,
  ys: Float64Array,
  node: number,
  x: number,
  y: number,
  unit: number,
): number {
  let sum = 0;
  for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
    const other = graph.targets[at]!;
    const otherX = xs[other]!;
    if (Number.isNaN(otherX)) continue;
    sum += graph.weights[at]! * tension(otherX - x, ys[other]! - y, unit);
  }
  return sum;
}
