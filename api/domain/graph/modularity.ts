import type { DenseGraph } from './dense-graph.ts';

/**
 * How much more a partition keeps together than chance would, −½ … 1; 0 for a graph without links.
 *
 *     Q = Σ over communities c of  w_c / m − (k_c / 2m)²
 *
 * w_c: weight of the links within c, k_c: of all ends of links at its nodes, m: of all links. Newman and Girvan, "Finding
 * and evaluating community structure in networks", 2004, with weights as in Newman 2004. `shares` are the terms of the
 * sum, by community.
 *
 * @param communityOf By node: its community, 0 and up.
 */
export function modularity(
  { offsets, targets, weights }: Pick<DenseGraph, 'offsets' | 'targets' | 'weights'>,
  communityOf: Int32Array,
): { readonly value: number; readonly shares: Float64Array } {
  const count = communityOf.reduce((most, community) => Math.max(most, community + 1), 0);
  const within = new Float64Array(count);
  const ends = new Float64Array(count);
  let all = 0;
  for (let node = 0; node < communityOf.length; node++) {
    const own = communityOf[node]!;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const weight = weights[at]!;
      ends[own]! += weight;
      all += weight;
      if (communityOf[targets[at]!] === own) within[own]! += weight;
    }
  }
  // Each link was met from both its ends, so `within` and `all` are twice w_c and m.
  const shares = within.map((weight, community) =>
    all === 0 ? 0 : weight / all - (ends[community]! / all) ** 2,
  );
  return { value: shares.reduce((sum, share) => sum + share, 0), shares };
}
