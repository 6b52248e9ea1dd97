/**
 * Marks on cells: a frame for possible duplicates, a ring for partners, two bars for peers, a triangle for experiments;
 * filled once decided.
 */
import { RELATIONS, type Relation } from '../../../../api/contract/relation.ts';
import { cellFrom } from '../../../state/matrix.ts';
import { columnsIn, rowsIn, xOf, yOf } from './matrix-geometry.ts';
import type { MatrixContext, MatrixScene } from './matrix-scene.ts';

/** Smaller cells have no room for a mark that could be told from another. */
const MARKED_CELL = 11;
const FULL_CIRCLE = 2 * Math.PI;
const RADIUS_SHARE = 0.19;
const FRAME_SHARE = 0.31;
const BAR_SHARE = 0.2;
const TRIANGLE_SHARE = 0.27;
/** Its foot, below the middle: that it looks in the middle, and no higher than wide. */
const TRIANGLE_FOOT = 0.75;
const STROKE_SHARE = 0.075;
const THINNEST_PX = 1.5;
/** Of the ground around a mark, so that it is seen on every darkness. */
const HALO_PX = 1.5;
const TICK_CELL = 17;

export function isMarked(cell: number): boolean {
  return cell >= MARKED_CELL;
}

/** Draws the marks of all cells in sight. */
export function drawMarks(context: MatrixContext, { matrix, look, window, palette }: MatrixScene): void {
  if (!isMarked(look.cell)) return;
  const { starts, others, linkOf } = matrix;
  const count = matrix.rows.length;
  const [shownRows, shownColumns] = [rowsIn(window, look, count), columnsIn(window, look, count)];
  for (let row = shownRows.from; row < shownRows.to; row++) {
    let cell = cellFrom(matrix, row, shownColumns.from);
    for (; cell < starts[row + 1]! && others[cell]! < shownColumns.to; cell++) {
      const link = linkOf[cell]!;
      const relation = matrix.relations[link]!;
      const [x, y] = [xOf(others[cell]!, window, look), yOf(row, window, look)];
      const colors = { ground: palette.ground, color: palette.relations[relation]! };
      drawMark(context, RELATIONS[relation]!, matrix.decided[link] === 1, { x, y, side: look.cell }, colors);
    }
  }
}

/** The mark of one cell; shared clients have none. */
export function drawMark(
  context: MatrixContext,
  relation: Relation,
  decided: boolean,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
  { ground, color }: { readonly ground: string; readonly color: string },
): void {
  if (relation === 'shared-clients') return;
  const stroke = Math.max(THINNEST_PX, side * STROKE_SHARE);
  context.save();
  // Cells leave a gap at their right and lower edge.
  context.translate(x + (side - 1) / 2, y + (side - 1) / 2);
  if (relation === 'duplicate') drawFrame(context, side * FRAME_SHARE, stroke, decided, ground, color);
  else if (relation === 'partner') drawRing(context, side * RADIUS_SHARE, stroke, decided, ground, color);
  else if (relation === 'peer') drawBars(context, side * BAR_SHARE, stroke, decided, ground, color);
  else drawTriangle(context, side * TRIANGLE_SHARE, stroke, decided, ground, color);
  if (decided && side >= TICK_CELL) drawTick(context, side * RADIUS_SHARE, ground);
  context.restore();
}

function drawFrame(
  context: MatrixContext,
  half: number,
  stroke: number,
  decided: boolean,
  ground: string,
  color: string,
): void {
  context.strokeStyle = ground;
  context.lineWidth = stroke + 2 * HALO_PX;
  context.strokeRect(-half, -half, 2 * half, 2 * half);
  context.strokeStyle = color;
  context.lineWidth = stroke;
  context.strokeRect(-half, -half, 2 * half, 2 * half);
  if (!decided) return;
  context.fillStyle = color;
  context.fillRect(-half, -half, 2 * half, 2 * half);
}

function drawRing(
  context: MatrixContext,
  radius: number,
  stroke: number,
  decided: boolean,
  ground: string,
  color: string,
): void {
  context.beginPath();
  context.arc(0, 0, radius + stroke / 2 + HALO_PX, 0, FULL_CIRCLE);
  context.fillStyle = ground;
  context.fill();
  context.beginPath();
  context.arc(0, 0, radius, 0, FULL_CIRCLE);
  context.strokeStyle = color;
  context.lineWidth = stroke;
  context.stroke();
  if (!decided) return;
  context.fillStyle = color;
  context.fill();
}

function drawBars(
  context: MatrixContext,
  half: number,
  stroke: number,
  decided: boolean,
  ground: string,
  color: string,
): void {
  const around = half + HALO_PX;
  context.fillStyle = decided ? color : ground;
  context.fillRect(-around, -around, 2 * around, 2 * around);
  if (decided) return;
  context.fillStyle = color;
  context.fillRect(-half, -half / 2 - stroke / 2, 2 * half, stroke);
  context.fillRect(-half, half / 2 - stroke / 2, 2 * half, stroke);
}

function drawTriangle(
  context: MatrixContext,
  half: number,
  stroke: number,
  decided: boolean,
  ground: string,
  color: string,
): void {
  const outline = () => {
    context.beginPath();
    context.moveTo(0, -half);
    context.lineTo(half, half * TRIANGLE_FOOT);
    context.lineTo(-half, half * TRIANGLE_FOOT);
    context.closePath();
  };
  outline();
  context.strokeStyle = ground;
  context.lineWidth = stroke + 2 * HALO_PX;
  context.stroke();
  context.fillStyle = decided ? color : ground;
  context.fill();
  outline();
  context.strokeStyle = color;
  context.lineWidth = stroke;
  context.stroke();
}

function drawTick(context: MatrixContext, size: number, color: string): void {
  context.beginPath();
  context.moveTo(-size * 0.6, 0);
  context.lineTo(-size * 0.15, size * 0.45);
  context.lineTo(size * 0.6, -size * 0.45);
  context.strokeStyle = color;
  context.lineWidth = THINNEST_PX;
  context.stroke();
}
