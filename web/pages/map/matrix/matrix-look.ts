/** How large the cells and headers of the matrix are, in CSS pixels. Pure. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large everything is. */
export interface MatrixLook {
  /** Side of a cell. Below one pixel, several cells share one. */
  readonly cell: number;
  /** Width of the row headers and height of the column headers. */
  readonly side: number;
  readonly head: number;
  /** Rows and columns have names; otherwise only departments have. */
  readonly named: boolean;
  /** Size of the letters of names. */
  readonly letters: number;
  /** How names of columns lean, as an angle: −90° stands upright. */
  readonly lean: number;
  /** Row headers have room for no more than the mark of the department. */
  readonly marksOnly: boolean;
}

/** At which sizes zooming stops, in pixels; fitting may go below the least. */
const CELL_SIZES = [2, 3, 4, 6, 8, 11, 14, 17, 20, 24, 28, 34, 42] as const;
export const LARGEST_CELL = 42;
/** From here on a cell has room for the name of its row. */
const NAMED_CELL = 14;
/** What a finger or a pointer hits without care, and a name is read without leaning forward. */
const COMFORTABLE_CELL = 20;
const TOUCHABLE_CELL = 24;

const HEAD = 146;
const BAND = 38;
/** Narrower windows spend their width on cells. */
const NARROW = 560;
const NARROW_HEAD = 116;
const SIDE_SHARE = 0.28;
const SIDE_RANGE = [150, 236] as const;
/** Names of columns lean, so that they can be read without turning one's head quite as far. */
const LEAN = (-55 * Math.PI) / 180;
const LARGEST_LETTERS_PX = 13.5;
const LETTERS_SHARE = 0.6;
/** They begin so far above the cells, with the bars of the departments below them, and end before the upper edge. */
export const NAME_ABOVE = 28;
export const NAME_TOP = 6;

export function lookOf(cell: number, { width }: Size): MatrixLook {
  const named = cell >= NAMED_CELL;
  const narrow = width < NARROW;
  const [least, most] = SIDE_RANGE;
  const side = Math.round(Math.min(most, Math.max(least, width * SIDE_SHARE)));
  return {
    cell,
    named,
    letters: Math.min(LARGEST_LETTERS_PX, Math.round(cell * LETTERS_SHARE * 2) / 2),
    lean: LEAN,
    marksOnly: narrow || !named,
    side: narrow || !named ? BAND : side,
    head: named ? (narrow ? NARROW_HEAD : HEAD) : BAND,
  };
}

/** How far the leaning name of the last column reaches beyond it. */
export function overhang({ named, head, lean }: MatrixLook): number {
  return named ? Math.round((head - NAME_ABOVE) / Math.tan(-lean)) : 0;
}

/** How long a leaning name may be. */
export function nameRoom({ head, lean }: MatrixLook): number {
  return Math.floor((head - NAME_ABOVE - NAME_TOP) / Math.sin(-lean));
}

/** All of the matrix with its headers. */
export function wholeSize(count: number, look: MatrixLook): Size {
  const cells = Math.ceil(count * look.cell);
  return { width: look.side + cells + overhang(look), height: look.head + cells };
}

/** The largest cell with which so many rows fit a window whole. */
export function fittingCell(count: number, size: Size): number {
  const fits = (cell: number) => {
    const { width, height } = wholeSize(count, lookOf(cell, size));
    return width <= size.width && height <= size.height;
  };
  const whole = Array.from({ length: LARGEST_CELL }, (_, at) => LARGEST_CELL - at).find(fits);
  if (whole !== undefined) return whole;
  const room = Math.min(size.width, size.height) - BAND;
  return Math.max(0, room) / count;
}

/** The cell to begin with: everything at once where names stay readable, else a readable part. */
export function firstCell(count: number, size: Size, touched: boolean): number {
  return Math.max(touched ? TOUCHABLE_CELL : COMFORTABLE_CELL, fittingCell(count, size));
}

/** The next size of a cell in a direction: 1 larger, −1 smaller, not below what fits the window. */
export function zoomedCell(cell: number, direction: 1 | -1, fitting: number): number {
  const sizes = [...CELL_SIZES.filter((size) => size > fitting), Math.min(fitting, LARGEST_CELL)].sort(
    (a, b) => a - b,
  );
  const next = direction === 1 ? sizes.find((size) => size > cell) : sizes.findLast((size) => size < cell);
  return next ?? cell;
}
