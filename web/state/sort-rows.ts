export type SortValue = string | number | null | undefined;

const collator = new Intl.Collator('fi', { numeric: true, sensitivity: 'base' });

/** A new list in the order of a value: texts the Finnish way, numbers by size, missing values always last; stable. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  descending: boolean,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  const valued = rows.map((row) => ({ row, value: valueOf(row) ?? null }));
  const ranks = ranksOf(valued.map(({ value }) => value));
  return valued
    .map(({ row, value }) => ({ row, rank: typeof value === 'string' ? ranks.get(value)! : value }))
    .sort((a, b) => {
      if (a.rank === null || b.rank === null) return Number(a.rank === null) - Number(b.rank === null);
      return sign * (a.rank - b.rank);
    })
    .map(({ row }) => row);
}

/** The place of each different text among all: comparing texts is slow, and thousands of rows share few names. */
function ranksOf(values: readonly SortValue[]): ReadonlyMap<string, number> {
  const texts = [...new Set(values.filter((value) => typeof value === 'string'))].sort(collator.compare);
  let rank = 0;
  return new Map(
    texts.map((text, at) => {
      if (at > 0 && collator.compare(texts[at - 1]!, text) !== 0) rank += 1;
      return [text, rank];
    }),
  );
}
