/** What stands out in the matrix: row and column of what is pointed at or chosen, the chosen cell, the focus. */
import { gapOf } from './draw-cells.ts';
import { HEADER, xOf, yOf, type Spot } from './matrix-geometry.ts';
import { NAME_ABOVE, nameRoom } from './matrix-look.ts';
import type { MatrixContext, MatrixScene } from './matrix-scene.ts';

/** Lighter than any cell with a link. */
const HOVER_COVER = 0.06;
const CHOSEN_COVER = 0.08;
const EDGE_COVER = 0.55;
const CHOSEN_PX = 2.5;
const MIRRORED_PX = 1.25;
const RING_PX = 2;
const HALO_PX = 2;
/** However small the cells: what is chosen or focused can be found. */
const LEAST_FRAME_PX = 12;

/** Rows and columns that are pointed at, have the focus, or are chosen: those between lines. */
export function drawBands(context: MatrixContext, scene: MatrixScene): void {
  const { selected, hovered, cursor } = scene.attention;
  context.fillStyle = scene.palette.cell;
  const pointed = hovered ?? cursor;
  if (pointed) fillBands(context, scene, pointed, HOVER_COVER);
  for (const row of selected) {
    fillBands(context, scene, { row, column: row }, CHOSEN_COVER);
    edgeBands(context, scene, row);
  }
  context.globalAlpha = 1;
}

function fillBands(context: MatrixContext, scene: MatrixScene, { row, column }: Spot, cover: number): void {
  const { look, window } = scene;
  const { right, bottom } = endOf(scene);
  const side = Math.max(1, look.cell);
  context.globalAlpha = cover;
  if (row !== HEADER) context.fillRect(look.side, yOf(row, window, look), right - look.side, side);
  if (column !== HEADER) context.fillRect(xOf(column, window, look), look.head, side, bottom - look.head);
}

function edgeBands(context: MatrixContext, scene: MatrixScene, at: number): void {
  const { look, window } = scene;
  const { right, bottom } = endOf(scene);
  const [x, y] = [xOf(at, window, look), yOf(at, window, look)];
  context.globalAlpha = EDGE_COVER;
  for (const edge of [-1, Math.max(1, look.cell - 1)]) {
    context.fillRect(look.side, y + edge, right - look.side, 1);
    context.fillRect(x + edge, look.head, 1, bottom - look.head);
  }
}

/** Where the matrix or the window ends, whichever comes first. */
function endOf({ matrix, look, window }: MatrixScene): { readonly right: number; readonly bottom: number } {
  return {
    right: Math.min(window.width, xOf(matrix.rows.length, window, look)),
    bottom: Math.min(window.height, yOf(matrix.rows.length, window, look)),
  };
}

/** The chosen pair: its cell in a frame, and the same cell on the other side of the diagonal in a thin one. */
export function drawChosen(context: MatrixContext, scene: MatrixScene): void {
  const [row, column] = scene.attention.selected;
  if (row === undefined || column === undefined) return;
  const { ink } = scene.palette;
  frameCell(context, scene, { row: column, column: row }, MIRRORED_PX, ink);
  frameCell(context, scene, { row, column }, CHOSEN_PX, ink);
}

/** The focus of the keyboard, around a cell or a header. */
export function drawCursor(context: MatrixContext, scene: MatrixScene, spot: Spot): void {
  const { look, window, palette } = scene;
  if (spot.row !== HEADER && spot.column !== HEADER) {
    frameCell(context, scene, spot, RING_PX, palette.ring);
    return;
  }
  context.strokeStyle = palette.ring;
  context.lineWidth = RING_PX;
  const side = Math.max(look.cell, LEAST_FRAME_PX);
  if (spot.column === HEADER) {
    const y = yOf(spot.row + 0.5, window, look) - side / 2;
    context.strokeRect(1, y, look.side - RING_PX, side);
    return;
  }
  context.save();
  context.translate(xOf(spot.column + 0.5, window, look), look.named ? look.head - NAME_ABOVE : 0);
  if (look.named) {
    context.rotate(look.lean);
    context.strokeRect(-RING_PX, -side / 2, nameRoom(look), side);
  } else {
    context.strokeRect(-side / 2, 1, side, look.head - RING_PX);
  }
  context.restore();
}

function frameCell(
  context: MatrixContext,
  { look, window, palette }: MatrixScene,
  { row, column }: Spot,
  width: number,
  color: string,
): void {
  const side = Math.max(look.cell - gapOf(look.cell), LEAST_FRAME_PX);
  const middle = (look.cell - gapOf(look.cell)) / 2;
  const x = xOf(column, window, look) + middle - side / 2;
  const y = yOf(row, window, look) + middle - side / 2;
  context.strokeStyle = palette.ground;
  context.lineWidth = width + HALO_PX;
  context.strokeRect(x, y, side, side);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.strokeRect(x, y, side, side);
}
