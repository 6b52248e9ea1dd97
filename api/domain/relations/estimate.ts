/** One group that both sides serve, with clients a year on either side and the size of the group. */
export interface SharedGroupCounts {
  readonly a: number | null;
  readonly b: number | null;
  readonly size: number | null;
}

/**
 * About how many clients two services have in common, in persons a year. In a group of `size` people, of whom
 * a side reaches a (b) independently of the other, a·b/size are expected to be reached by both, never more than
 * the smaller of the two. Summed over the groups given, which must not contain one another.
 * @returns null when no group has all three numbers.
 */
export function estimateSharedClients(groups: Iterable<SharedGroupCounts>): number | null {
  let sum: number | null = null;
  for (const { a, b, size } of groups) {
    if (a === null || b === null || size === null || size <= 0) continue;
    sum = (sum ?? 0) + Math.min(a, b, (a * b) / size);
  }
  return sum === null ? null : Math.round(sum);
}
