/** The layer under the nodes: departments as soft circles, links as lines with their signs. One canvas. */
import type { Camera } from './camera.ts';
import type { DrawingContext } from './drawing-context.ts';
import type { Emphasis } from './emphasis.ts';
import type { Picture } from './elements.ts';
import { drawLinks } from './link-layer.ts';
import { drawLinkSigns } from './link-sign-layer.ts';
import type { PlacedSign } from './link-signs.ts';
import type { Palette } from './palette.ts';

const FULL_CIRCLE = 2 * Math.PI;

/** Draws on a canvas whose unit is one CSS pixel. */
export function drawUnderLayer(
  canvas: DrawingContext,
  picture: Picture,
  emphasis: Emphasis,
  signs: readonly PlacedSign[],
  camera: Camera,
  palette: Palette,
): void {
  canvas.openGroup?.('regions');
  drawRegions(canvas, picture, camera, palette);
  canvas.closeGroup?.();
  canvas.openGroup?.('links');
  drawLinks(canvas, picture, emphasis, camera, palette);
  canvas.closeGroup?.();
  canvas.openGroup?.('signs');
  drawLinkSigns(canvas, picture, emphasis, signs, camera, palette);
  canvas.closeGroup?.();
}

export function drawRegions(
  canvas: DrawingContext,
  picture: Picture,
  camera: Camera,
  palette: Palette,
): void {
  for (const { x, y, r, color } of picture.regions) {
    canvas.beginPath();
    canvas.arc(camera.x + camera.zoom * x, camera.y + camera.zoom * y, camera.zoom * r, 0, FULL_CIRCLE);
    canvas.fillStyle = palette.departments[color]!;
    canvas.globalAlpha = palette.dark ? 0.13 : 0.085;
    canvas.fill();
    canvas.strokeStyle = palette.departments[color]!;
    canvas.globalAlpha = palette.dark ? 0.22 : 0.18;
    canvas.lineWidth = 1;
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
}
