/** Where the keys lead in the matrix, as the ARIA Authoring Practices describe a data grid. Pure. */
import { nextLinked, type Matrix } from '../../../state/matrix.ts';
import { HEADER, type Spot } from './matrix-geometry.ts';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey'>;

const STEPS: Readonly<Record<string, Spot>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * The next spot; undefined for a key that means nothing here. Headers are spots like cells, where two of them meet is
 * none. With Ctrl, arrows lead to the next cell with a link in that direction, Home and End to the first and last cell.
 *
 * @param page Rows that Page Up and Page Down move by.
 */
export function stepIn(matrix: Matrix, { key, ctrlKey }: Key, from: Spot, page: number): Spot | undefined {
  const last = matrix.rows.length - 1;
  const { row } = from;
  const arrow = STEPS[key];
  if (arrow) return (ctrlKey ? linkedStep(matrix, from, arrow) : undefined) ?? moved(from, arrow, last);
  switch (key) {
    case 'PageDown':
      return moved(from, { row: page, column: 0 }, last);
    case 'PageUp':
      return moved(from, { row: -page, column: 0 }, last);
    case 'Home':
      if (ctrlKey) return { row: 0, column: 0 };
      return { row, column: row === HEADER ? 0 : HEADER };
    case 'End':
      return { row: ctrlKey ? last : row, column: last };
    default:
      return undefined;
  }
}

/** Within the matrix, and never into the corner where headers meet. */
function moved({ row, column }: Spot, by: Spot, last: number): Spot {
  return {
    row: Math.min(last, Math.max(column === HEADER ? 0 : HEADER, row + by.row)),
    column: Math.min(last, Math.max(row === HEADER ? 0 : HEADER, column + by.column)),
  };
}

/** Undefined where nothing is linked on: the arrow then leads to the neighbour, as without Ctrl. */
function linkedStep(matrix: Matrix, { row, column }: Spot, arrow: Spot): Spot | undefined {
  // The matrix is its own mirror image: a column's links are those of the row with its number.
  const across = arrow.row === 0;
  const line = across ? row : column;
  if (line === HEADER) return undefined;
  const next = nextLinked(matrix, line, across ? column : row, (arrow.row + arrow.column) as 1 | -1);
  if (next === -1) return undefined;
  return across ? { row, column: next } : { row: next, column };
}
