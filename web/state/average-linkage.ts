/**
 * Average-linkage clustering (UPGMA) by the nearest-neighbour chain, which needs n² steps: F. Murtagh, "A survey of
 * recent advances in hierarchical clustering algorithms", The Computer Journal 26 (1983).
 */

/**
 * A binary tree over the items 0 to n − 1: merge m joins two clusters into cluster n + m. A number below n is an item
 * by itself. Children always come before the cluster they make.
 */
export type Merges = readonly (readonly [left: number, right: number])[];

/**
 * Joins the two clusters that are most alike on average, again and again. Of equally alike ones the first by number.
 *
 * @param similarities n × n, symmetric; the diagonal is not read.
 * @returns n − 1 merges; none for fewer than two items.
 */
export function averageLinkage(similarities: Float64Array, n: number): Merges {
  const between = Float64Array.from(similarities);
  const size = new Uint32Array(n).fill(1);
  /** Which cluster a row of `between` stands for now; −1: it was merged into another. */
  const cluster = Int32Array.from({ length: n }, (_, at) => at);
  const merges: (readonly [number, number])[] = [];
  const chain: number[] = [];
  while (merges.length < n - 1) {
    if (chain.length === 0) chain.push(cluster.findIndex((one) => one !== -1));
    const last = chain.at(-1)!;
    const before = chain.at(-2) ?? -1;
    const nearest = nearestTo(last, before, between, cluster);
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const [kept, gone] = last < before ? [last, before] : [before, last];
    merges.push([cluster[kept]!, cluster[gone]!]);
    average(kept, gone, between, size, cluster);
    size[kept] = size[kept]! + size[gone]!;
    cluster[kept] = n + merges.length - 1;
    cluster[gone] = -1;
  }
  return merges;
}

/** Of equally near ones the one before in the chain, so that the chain ends. */
function nearestTo(row: number, before: number, between: Float64Array, cluster: Int32Array): number {
  const n = cluster.length;
  let nearest = before;
  let most = before === -1 ? -Infinity : between[row * n + before]!;
  for (let other = 0; other < n; other++) {
    if (other === row || cluster[other] === -1 || between[row * n + other]! <= most) continue;
    most = between[row * n + other]!;
    nearest = other;
  }
  return nearest;
}

/** How alike the merged cluster is to each other one: the mean over all pairs of their items. */
function average(
  kept: number,
  gone: number,
  between: Float64Array,
  size: Uint32Array,
  cluster: Int32Array,
): void {
  const n = cluster.length;
  const [a, b] = [size[kept]!, size[gone]!];
  for (let other = 0; other < n; other++) {
    if (other === kept || other === gone || cluster[other] === -1) continue;
    const mean = (a * between[kept * n + other]! + b * between[gone * n + other]!) / (a + b);
    between[kept * n + other] = mean;
    between[other * n + kept] = mean;
  }
}
