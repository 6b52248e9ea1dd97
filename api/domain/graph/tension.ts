import type { DenseGraph } from './dense-graph.ts';

/** How far a node's nearest dozen stand on a filled picture, in widths of a brick: within it, nearer is hardly better. */
const NEAR = 1.1;

/**
 * How much an edge of weight 1 wants to be shorter, 0 … 1: d² / (d² + s²), the robust estimator of Geman and McClure. It
 * counts, softly, which edges do not reach beyond s. Where an edge has no hope it lets go, so that a bridge does not tear
 * two clusters out of shape. `unit`: the width of a brick on this picture.
 */
export function tension(dx: number, dy: number, unit: number): number {
  const squared = dx * dx + dy * dy;
  const scale = unit * NEAR;
  return squared / (squared + scale * scale);
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
