/** The whole picture in small: departments as soft circles, nodes as dots. */
import { fitCamera, type Box, type Camera, type Size } from './camera.ts';
import { extentOf, type Picture } from './elements.ts';
import type { Palette } from './palette.ts';
import { drawRegions } from './under-layer.ts';

const FULL_CIRCLE = 2 * Math.PI;
const DOT_PX = 1.3;
const EDGE = { top: 4, right: 4, bottom: 4, left: 4 };

/** Shows all of the picture within a size; undefined for an empty one. */
export function miniCamera(picture: Picture, size: Size): Camera | undefined {
  const extent = extentOf(picture, false);
  return extent && fitCamera(extent, size, EDGE);
}

/** What a box of the map takes of the small picture, in its pixels, cut at its edges. */
export function boxOnMini(view: Box, { x, y, zoom }: Camera, { width, height }: Size): Box {
  const across = (at: number) => Math.min(width, Math.max(0, x + zoom * at));
  const down = (at: number) => Math.min(height, Math.max(0, y + zoom * at));
  return {
    left: across(view.left),
    top: down(view.top),
    right: across(view.right),
    bottom: down(view.bottom),
  };
}

/** Draws on a canvas whose unit is one CSS pixel. */
export function drawMiniMap(
  canvas: CanvasRenderingContext2D,
  picture: Picture,
  camera: Camera,
  palette: Palette,
): void {
  drawRegions(canvas, picture, camera, palette);
  for (const { x, y, color } of picture.nodes) {
    canvas.beginPath();
    canvas.arc(camera.x + camera.zoom * x, camera.y + camera.zoom * y, DOT_PX, 0, FULL_CIRCLE);
    canvas.fillStyle = palette.departments[color]!;
    canvas.fill();
  }
}
