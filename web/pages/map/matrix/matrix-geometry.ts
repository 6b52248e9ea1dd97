/** Where things of the matrix are, in CSS pixels: cells and headers, and the part of them that a window shows. Pure. */
import { NAME_ABOVE, type MatrixLook, type Size } from './matrix-look.ts';

/** The part of the matrix that is seen: offset of its corner in the whole, and its size, headers included. */
export interface MatrixWindow extends Size {
  readonly left: number;
  readonly top: number;
}

/** Rows or columns from `from` up to and without `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A place of the matrix; −1 stands for the header of the row or of the column. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export const HEADER = -1;
/** Rows of the window that are seen at least in part. */
export function rowsIn(window: MatrixWindow, look: MatrixLook, count: number): Range {
  return rangeIn(window.top, window.height - look.head, look.cell, count);
}

export function columnsIn(window: MatrixWindow, look: MatrixLook, count: number): Range {
  return rangeIn(window.left, window.width - look.side, look.cell, count);
}

function rangeIn(from: number, length: number, cell: number, count: number): Range {
  const first = Math.max(0, Math.floor(from / cell));
  return {
    from: Math.min(first, count),
    to: Math.max(0, Math.min(count, Math.ceil((from + length) / cell))),
  };
}

/** Left edge of a column and upper edge of a row in the window. */
export function xOf(column: number, window: MatrixWindow, { side, cell }: MatrixLook): number {
  return side + column * cell - window.left;
}

export function yOf(row: number, window: MatrixWindow, { head, cell }: MatrixLook): number {
  return head + row * cell - window.top;
}

/** What is at a point of the window; undefined in the corner and beyond the last row or column. */
export function spotAt(
  x: number,
  y: number,
  window: MatrixWindow,
  look: MatrixLook,
  count: number,
): Spot | undefined {
  const column = x < look.side ? HEADER : Math.floor((x - look.side + window.left) / look.cell);
  const row = y < look.head ? HEADER : Math.floor((y - look.head + window.top) / look.cell);
  if (column >= count || row >= count || (column === HEADER && row === HEADER)) return undefined;
  return row === HEADER ? leaningSpot(x, y, window, look, count) : { row, column };
}

/** The names of columns lean to the right: what is pointed at belongs to a column further left. */
function leaningSpot(
  x: number,
  y: number,
  window: MatrixWindow,
  look: MatrixLook,
  count: number,
): Spot | undefined {
  const back = look.named ? Math.max(0, look.head - NAME_ABOVE - y) / Math.tan(-look.lean) : 0;
  const column = Math.floor((x - back - look.side + window.left) / look.cell);
  const first = columnsIn(window, look, count).from;
  return column < first || column >= count ? undefined : { row: HEADER, column };
}

/** What is brought into sight has so much room around it, in pixels, where there is room. */
const MARGIN = 48;

/** Where the window has to go for a spot to be seen well, as near to where it is as can be. */
export function revealing(
  { row, column }: Spot,
  window: MatrixWindow,
  look: MatrixLook,
): { readonly left: number; readonly top: number } {
  const across = (at: number, from: number, length: number) => {
    if (at === HEADER) return from;
    const margin = Math.max(0, Math.min(MARGIN, (length - look.cell) / 2));
    const start = at * look.cell - margin;
    if (start < from) return Math.max(0, start);
    return Math.max(from, start + look.cell + 2 * margin - length);
  };
  return {
    left: across(column, window.left, window.width - look.side),
    top: across(row, window.top, window.height - look.head),
  };
}

/** Where the middle of a spot is drawn in the window; of a header, its middle at the edge of the cells. */
export function middleOf(
  { row, column }: Spot,
  window: MatrixWindow,
  look: MatrixLook,
): { readonly x: number; readonly y: number } {
  return {
    x: column === HEADER ? look.side : xOf(column + 0.5, window, look),
    y: row === HEADER ? look.head : yOf(row + 0.5, window, look),
  };
}

export function sameSpot(a: Spot | undefined, b: Spot | undefined): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}

/** Where a window goes when cells change their size: the chosen spot, else the middle of what is seen, stays in place. */
export function zoomedTo(
  next: MatrixLook,
  window: MatrixWindow,
  look: MatrixLook,
  chosen: Spot | undefined,
): { readonly left: number; readonly top: number } {
  const along = (at: number | undefined, from: number, length: number, edge: number, nextEdge: number) => {
    const middle = (length - edge) / 2;
    const seen = at === undefined || at === HEADER ? undefined : (at + 0.5) * look.cell - from;
    const fixed = seen !== undefined && seen >= 0 && seen <= length - edge ? seen : middle;
    return Math.max(0, ((from + fixed) / look.cell) * next.cell - fixed + edge - nextEdge);
  };
  return {
    left: along(chosen?.column, window.left, window.width, look.side, next.side),
    top: along(chosen?.row, window.top, window.height, look.head, next.head),
  };
}

/** Lines come into being in bunches of so many, so that a step does not make them all anew. */
const BUNCH = 6;

/**
 * Which of the lines in sight exist for those who do not see the picture: three bunches around one line, or the first
 * ones when it is not in sight. However small the cells, there are never more than three bunches.
 */
export function existingLines(seen: Range, around: number): Range {
  const at = around >= seen.from && around < seen.to ? around : seen.from;
  const from = Math.max(seen.from, (Math.floor(at / BUNCH) - 1) * BUNCH);
  return { from, to: Math.min(seen.to, from + 3 * BUNCH) };
}
