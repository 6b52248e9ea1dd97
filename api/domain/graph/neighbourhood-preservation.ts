import type { LayoutEdge, Point } from './layout-types.ts';

/**
 * How well nearness on the map tells who is linked: the mean share, 0 … 1, of a node's k nearest nodes on the map that
 * are its neighbours in the graph, where k is its number of neighbours. Nodes without neighbours do not count; 0 when no
 * node has one. Among equally near nodes the one first in `positions` counts as nearer.
 */
export function neighbourhoodPreservation(
  positions: ReadonlyMap<string, Point>,
  edges: readonly LayoutEdge[],
): number {
  const neighbours = new Map([...positions.keys()].map((id) => [id, new Set<string>()]));
  for (const { source, target } of edges) {
    if (source === target || !positions.has(source) || !positions.has(target)) continue;
    neighbours.get(source)!.add(target);
    neighbours.get(target)!.add(source);
  }
  const places = [...positions];
  const shares: number[] = [];
  for (const [id, own] of neighbours) {
    if (own.size === 0) continue;
    const here = positions.get(id)!;
    const byDistance = places
      .filter(([other]) => other !== id)
      .map(([other, { x, y }]) => ({ other, squared: (x - here.x) ** 2 + (y - here.y) ** 2 }))
      .sort((a, b) => a.squared - b.squared);
    const kept = byDistance.slice(0, own.size).filter(({ other }) => own.has(other));
    shares.push(kept.length / own.size);
  }
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
