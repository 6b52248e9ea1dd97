/** The whole picture of the matrix, for the screen as for exports. */
import { drawBands, drawChosen, drawCursor } from './draw-attention.ts';
import { drawBorders, drawDiagonal, drawGrid, drawLinkedCells } from './draw-cells.ts';
import { drawColumnHeaders, drawCorner, drawRowHeaders } from './draw-headers.ts';
import { drawMarks } from './draw-marks.ts';
import { HEADER } from './matrix-geometry.ts';
import type { MatrixContext, MatrixScene } from './matrix-scene.ts';

/**
 * Draws what a window shows of a matrix, headers included, on a context whose unit is one CSS pixel and whose ground is
 * there already. Headers come last, and lie over what is scrolled under them: nothing needs to be clipped but at the
 * window's own edges.
 */
export function drawMatrix(context: MatrixContext, scene: MatrixScene): void {
  drawGrid(context, scene);
  drawBands(context, scene);
  drawDiagonal(context, scene);
  drawLinkedCells(context, scene);
  drawBorders(context, scene);
  drawMarks(context, scene);
  drawChosen(context, scene);
  const { cursor } = scene.attention;
  if (cursor && cursor.row !== HEADER && cursor.column !== HEADER) drawCursor(context, scene, cursor);
  drawColumnHeaders(context, scene);
  if (cursor?.row === HEADER && cursor.column !== HEADER) drawCursor(context, scene, cursor);
  drawRowHeaders(context, scene);
  if (cursor?.column === HEADER && cursor.row !== HEADER) drawCursor(context, scene, cursor);
  drawCorner(context, scene);
}
