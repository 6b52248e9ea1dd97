/** Where the keys lead in a tree grid, as the ARIA Authoring Practices describe it. */

/** A place that can have the focus: a row of those shown, and a column, 0 for the row's name. */
export interface Stop {
  readonly row: number;
  readonly column: number;
}

export interface StepRow {
  readonly depth: number;
  /** Are its subrows shown? undefined: it has none. */
  readonly open: boolean | undefined;
}

/** Rows that Page Up and Page Down move by. */
const PAGE = 10;

/**
 * Answer to a key at a stop: the next stop, or that the row is to be folded (or unfolded); undefined for a key that
 * means nothing here.
 *
 * @param columns Number of columns beside the names.
 */
export function stepFor(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: Stop,
  rows: readonly StepRow[],
  columns: number,
): Stop | { readonly fold: boolean } | undefined {
  const here = rows[row];
  if (!here) return undefined;
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { row: Math.min(row + 1, last), column };
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'PageDown':
      return { row: Math.min(row + PAGE, last), column };
    case 'PageUp':
      return { row: Math.max(row - PAGE, 0), column };
    case 'Home':
      return ctrlKey ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last : row, column: columns };
    case 'ArrowRight':
      if (column === 0 && here.open === false) return { fold: false };
      return { row, column: Math.min(column + 1, columns) };
    case 'ArrowLeft':
      if (column > 0) return { row, column: column - 1 };
      if (here.open === true) return { fold: true };
      return { row: parentRow(rows, row), column: 0 };
    default:
      return undefined;
  }
}

function parentRow(rows: readonly StepRow[], row: number): number {
  const above = rows.slice(0, row).findLastIndex(({ depth }) => depth < rows[row]!.depth);
  return above === -1 ? row : above;
}
