/** The picture of the map as it stands on the screen, whole: for files and paper. */
import { fitCamera, NAME_ROOM, type Size } from '../graph/camera.ts';
import type { DrawingContext } from '../graph/drawing-context.ts';
import { extentOf, type Picture } from '../graph/elements.ts';
import { emphasise, type Attention } from '../graph/emphasis.ts';
import { drawLabels, drawMarks, lettersOf } from '../graph/label-layer.ts';
import type { Palette } from '../graph/palette.ts';
import { planPicture } from '../graph/picture-plan.ts';
import { drawUnderLayer } from '../graph/under-layer.ts';
import type { Drawing } from './drawing.ts';
import { drawNodes } from './node-drawing.ts';

/** Draws what is chosen as chosen; what is only pointed at is not. */
export function graphDrawing(
  picture: Picture,
  { selected, focus }: Pick<Attention, 'selected' | 'focus'>,
  palette: Palette,
  { width, height }: Size,
): Drawing {
  const emphasis = emphasise(picture, { selected, focus, cursor: undefined, hovered: [] });
  const extent = extentOf(picture, focus !== undefined);
  const draw = (canvas: DrawingContext) => {
    if (!extent) return;
    const camera = fitCamera(extent, { width, height }, NAME_ROOM);
    const plan = planPicture(picture, emphasis, camera.zoom, lettersOf(canvas, palette));
    drawUnderLayer(canvas, picture, emphasis, plan.signs, camera, palette);
    canvas.openGroup?.('nodes');
    drawNodes(canvas, picture, emphasis, selected, camera, palette);
    canvas.closeGroup?.();
    canvas.openGroup?.('names');
    drawMarks(canvas, picture, emphasis, camera, palette);
    drawLabels(canvas, picture, emphasis, plan.labels, [], camera, palette);
    canvas.closeGroup?.();
  };
  return { width, height, draw };
}
