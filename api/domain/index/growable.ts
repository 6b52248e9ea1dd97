/** Columns start with room for this many entries and double when full. */
export const FIRST_CAPACITY = 16;

type Growable<C> = { readonly length: number; set(from: C): void };

/**
 * The same column with room for at least `length` entries: itself where that fits, else a copy of twice the size,
 * made by the column's own constructor.
 */
export function withRoom<C extends Growable<C>>(
  column: C,
  length: number,
  Column: new (length: number) => C,
): C {
  if (length <= column.length) return column;
  const roomier = new Column(Math.max(2 * column.length, length));
  roomier.set(column);
  return roomier;
}
