/** How well pairs were found, each in [0, 1]. */
export type Quality = { readonly precision: number; readonly recall: number; readonly f1: number };

/** The same for a pair in either order. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Keys of all pairs within clusters. */
export function pairsWithin(clusters: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(
    clusters.flatMap((cluster) =>
      cluster.flatMap((one, index) => cluster.slice(index + 1).map((other) => pairKey(one, other))),
    ),
  );
}

export function pairwiseQuality(found: ReadonlySet<string>, same: ReadonlySet<string>): Quality {
  const right = found.intersection(same).size;
  const precision = right / found.size;
  const recall = right / same.size;
  return { precision, recall, f1: (2 * right) / (found.size + same.size) };
}
