/** Where spots and windows of one matrix are in the next one. Pure. */
import type { Matrix } from '../../../state/matrix.ts';
import { columnsIn, HEADER, rowsIn, type MatrixWindow, type Spot } from './matrix-geometry.ts';
import type { MatrixLook } from './matrix-look.ts';

/** The cell of a pair, the header of one row, or of nothing undefined; what is not there is passed over. */
export function spotOf({ indexOf }: Matrix, ids: readonly string[]): Spot | undefined {
  const [row, column = HEADER] = ids.flatMap((id) => indexOf.get(id) ?? []);
  return row === undefined ? undefined : { row, column };
}

/** The same spot in another matrix; of what is gone the first row or column. */
export function movedSpot(before: Matrix, after: Matrix, { row, column }: Spot): Spot {
  return { row: movedLine(before, after, row), column: movedLine(before, after, column) };
}

/** Where the window goes so that the first row and column in it stay where they are. */
export function movedWindow(
  before: Matrix,
  after: Matrix,
  window: MatrixWindow,
  look: MatrixLook,
): { readonly left: number; readonly top: number } {
  const count = before.rows.length;
  const kept = (from: number, first: number) =>
    Math.max(0, from + (movedLine(before, after, first) - first) * look.cell);
  return {
    left: kept(window.left, columnsIn(window, look, count).from),
    top: kept(window.top, rowsIn(window, look, count).from),
  };
}

function movedLine(before: Matrix, after: Matrix, line: number): number {
  return line === HEADER ? HEADER : (after.indexOf.get(before.rows[line]?.id ?? '') ?? 0);
}
