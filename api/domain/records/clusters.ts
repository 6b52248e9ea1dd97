/** Two positions that are found to be the same record. */
export type SamePair = { readonly position: number; readonly later: number };

/**
 * Groups of the same record: what is the same as the same is the same (transitive closure), unless that put two into a
 * group that contradict each other; then the weaker tie is left out, and stays a pair by itself. Pairs come with the
 * strongest first, and their order decides. Groups of one are left out; members ascend, and so do groups by their first.
 */
export function clusterPairs(
  records: number,
  pairs: readonly SamePair[],
  contradict: (one: number, other: number) => boolean,
): readonly (readonly number[])[] {
  const groupOf = Array.from<number[] | undefined>({ length: records });
  for (const { position, later } of pairs) {
    const one = (groupOf[position] ??= [position]);
    const other = (groupOf[later] ??= [later]);
    if (one === other || one.some((a) => other.some((b) => contradict(a, b)))) continue;
    one.push(...other);
    for (const member of other) groupOf[member] = one;
  }
  return [...new Set(groupOf)]
    .filter((group) => group !== undefined && group.length > 1)
    .map((group) => group!.toSorted((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}
