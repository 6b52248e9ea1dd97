/** What the drawing functions of the matrix are given. */
import type { Matrix } from '../../../state/matrix.ts';
import type { MatrixWindow, Spot } from './matrix-geometry.ts';
import { wholeSize, type MatrixLook } from './matrix-look.ts';
import type { MatrixPalette } from './matrix-palette.ts';

/** All that is used of a canvas, so that whatever can do this can be drawn on: a recorder of SVG as well. */
export type MatrixContext = Pick<
  CanvasRenderingContext2D,
  | 'fillRect'
  | 'strokeRect'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'roundRect'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'save'
  | 'restore'
  | 'translate'
  | 'rotate'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
>;

/** What stands out; rows by index. */
export interface MatrixAttention {
  /** Nothing, one row, or a pair. */
  readonly selected: readonly number[];
  /** Under the pointer, here or in a list beside. */
  readonly hovered: Spot | undefined;
  /** Where the keyboard stands. */
  readonly cursor: Spot | undefined;
}

export const NOTHING_STANDS_OUT: MatrixAttention = {
  selected: [],
  hovered: undefined,
  cursor: undefined,
};

/** A text cut to a width in pixels, with an ellipsis where something was cut. */
export type Shorten = (text: string, font: string, width: number) => string;

export interface MatrixScene {
  readonly matrix: Matrix;
  readonly look: MatrixLook;
  readonly window: MatrixWindow;
  readonly attention: MatrixAttention;
  readonly palette: MatrixPalette;
  readonly shorten: Shorten;
}

/** A window that shows everything at once, as for an export. */
export function wholeWindow(matrix: Matrix, look: MatrixLook): MatrixWindow {
  return { left: 0, top: 0, ...wholeSize(matrix.rows.length, look) };
}

/** Shortens by measuring with a canvas; every answer is kept. */
export function shortenerOf(canvas: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>): Shorten {
  const known = new Map<string, string>();
  return (text, font, width) => {
    const key = `${font}|${width}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    canvas.font = font;
    const shortened = shorten(text, (part) => canvas.measureText(part).width <= width);
    known.set(key, shortened);
    return shortened;
  };
}

function shorten(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  let [low, high] = [0, text.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${text.slice(0, middle).trimEnd()}…`)) low = middle;
    else high = middle - 1;
  }
  return `${text.slice(0, low).trimEnd()}…`;
}
