/** The body of the matrix: ground, cells with links, the diagonal, and the borders of departments. */
import { cellFrom, CELL_STEPS } from '../../../state/matrix.ts';
import { DRAWING_ORDER } from '../../../graph/link-look.ts';
import { columnsIn, rowsIn, xOf, yOf } from './matrix-geometry.ts';
import { isMarked } from './draw-marks.ts';
import { STEP_COVER } from './matrix-palette.ts';
import type { MatrixContext, MatrixScene } from './matrix-scene.ts';

/** From here on there is a gap between cells, and then a wider one; and their corners are rounded. */
const GAP_CELL = 6;
const WIDE_GAP_CELL = 26;
const ROUND_CELL = 14;
const CORNER_SHARE = 0.14;
const DIAGONAL_COVER = 0.3;
const FRAME_COVER = 0.75;
const FRAME_PX = 1.5;
/** Fainter, colours could not be told from each other. */
const LEAST_COLORED_COVER = 0.4;
/** The first kind is what every link has. */
const SHARED_CLIENTS = 0;

/** Pixels between two cells. */
export function gapOf(cell: number): number {
  if (cell < GAP_CELL) return 0;
  return cell < WIDE_GAP_CELL ? 1 : 2;
}

/** Every cell as if it were empty. */
export function drawGrid(context: MatrixContext, { matrix, look, window, palette }: MatrixScene): void {
  const count = matrix.rows.length;
  const [rows, columns] = [rowsIn(window, look, count), columnsIn(window, look, count)];
  const [left, top] = [xOf(columns.from, window, look), yOf(rows.from, window, look)];
  const width = (columns.to - columns.from) * look.cell;
  const height = (rows.to - rows.from) * look.cell;
  context.fillStyle = palette.empty;
  context.fillRect(left, top, width, height);
  const gap = gapOf(look.cell);
  if (gap === 0) return;
  context.fillStyle = palette.ground;
  for (let column = columns.from; column < columns.to; column++) {
    context.fillRect(xOf(column + 1, window, look) - gap, top, gap, height);
  }
  for (let row = rows.from; row < rows.to; row++) {
    context.fillRect(left, yOf(row + 1, window, look) - gap, width, gap);
  }
}

/**
 * Cells with links, the lightest first: where cells are smaller than a pixel, the darkest is what one sees. Cells that
 * are too small for a mark have the colour of the mark.
 */
export function drawLinkedCells(context: MatrixContext, scene: MatrixScene): void {
  const { matrix, look, palette } = scene;
  const marked = isMarked(look.cell);
  CELL_STEPS.forEach((_, step) => {
    context.fillStyle = palette.cell;
    context.globalAlpha = STEP_COVER[step]!;
    fillCells(context, scene, (link) => {
      return matrix.steps[link] === step && (marked || matrix.relations[link] === SHARED_CLIENTS);
    });
    if (marked) return;
    context.globalAlpha = Math.max(LEAST_COLORED_COVER, STEP_COVER[step]!);
    for (const relation of DRAWING_ORDER) {
      if (relation === SHARED_CLIENTS) continue;
      context.fillStyle = palette.relations[relation]!;
      fillCells(context, scene, (link) => matrix.steps[link] === step && matrix.relations[link] === relation);
    }
  });
  context.globalAlpha = 1;
}

function fillCells(
  context: MatrixContext,
  { matrix, look, window }: MatrixScene,
  wanted: (link: number) => boolean,
): void {
  const { starts, others, linkOf } = matrix;
  const count = matrix.rows.length;
  const [shownRows, shownColumns] = [rowsIn(window, look, count), columnsIn(window, look, count)];
  const side = Math.max(1, look.cell - gapOf(look.cell));
  const corner = look.cell >= ROUND_CELL ? look.cell * CORNER_SHARE : 0;
  for (let row = shownRows.from; row < shownRows.to; row++) {
    const y = yOf(row, window, look);
    let cell = cellFrom(matrix, row, shownColumns.from);
    for (; cell < starts[row + 1]! && others[cell]! < shownColumns.to; cell++) {
      if (!wanted(linkOf[cell]!)) continue;
      const x = xOf(others[cell]!, window, look);
      if (corner === 0) {
        context.fillRect(x, y, side, side);
        continue;
      }
      context.beginPath();
      context.roundRect(x, y, side, side, corner);
      context.fill();
    }
  }
}

/** Where a row meets itself: a quiet line through the matrix in the colours of departments. */
export function drawDiagonal(context: MatrixContext, { matrix, look, window, palette }: MatrixScene): void {
  const count = matrix.rows.length;
  const [rows, columns] = [rowsIn(window, look, count), columnsIn(window, look, count)];
  const side = Math.max(1, look.cell - gapOf(look.cell));
  const last = Math.min(rows.to, columns.to);
  context.globalAlpha = DIAGONAL_COVER;
  for (let at = Math.max(rows.from, columns.from); at < last; at++) {
    context.fillStyle = palette.departments[matrix.blocks[matrix.rows[at]!.department]!.color]!;
    context.fillRect(xOf(at, window, look), yOf(at, window, look), side, side);
  }
  context.globalAlpha = 1;
}

/** Lines between departments, and around what a department has inside of itself a frame in its colour. */
export function drawBorders(context: MatrixContext, { matrix, look, window, palette }: MatrixScene): void {
  const count = matrix.rows.length;
  const right = Math.min(window.width, xOf(count, window, look));
  const bottom = Math.min(window.height, yOf(count, window, look));
  const nudge = gapOf(look.cell) / 2;
  context.fillStyle = palette.line;
  for (const { from } of matrix.blocks.slice(1)) {
    const [x, y] = [xOf(from, window, look) - nudge, yOf(from, window, look) - nudge];
    if (x >= look.side && x < right) context.fillRect(x - 0.5, look.head, 1, bottom - look.head);
    if (y >= look.head && y < bottom) context.fillRect(look.side, y - 0.5, right - look.side, 1);
  }
  context.lineWidth = FRAME_PX;
  context.globalAlpha = FRAME_COVER;
  for (const { from, to, color } of matrix.blocks) {
    const [x, y] = [xOf(from, window, look) - nudge, yOf(from, window, look) - nudge];
    const side = (to - from) * look.cell;
    if (x > window.width || y > window.height || x + side < look.side || y + side < look.head) continue;
    context.strokeStyle = palette.departments[color]!;
    context.strokeRect(x, y, side, side);
  }
  context.globalAlpha = 1;
}
