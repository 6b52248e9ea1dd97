/** The layer under the nodes: departments as soft circles, links as lines with their signs. One canvas. */
import type { Camera } from './camera.ts';
import type { Emphasis } from './emphasis.ts';
import type { Picture } from './elements.ts';
import { drawLinks } from './link-layer.ts';
import { drawLinkSigns } from './link-sign-layer.ts';
import type { PlacedSign } from './link-signs.ts';
import type { Palette } from './palette.ts';

const FULL_CIRCLE = 2 * Math.PI;

/** Draws on a canvas whose unit is one CSS pixel. */
export function drawUnderLayer(
  canvas: CanvasRenderingContext2D,
  picture: Picture,
  emphasis: Emphasis,
  signs: readonly PlacedSign[],
  camera: Camera,
  palette: Palette,
): void {
  drawRegions(canvas, picture, camera, palette);
  drawLinks(canvas, picture, emphasis, camera, palette);
  drawLinkSigns(canvas, picture, emphasis, signs, camera, palette);
}

export function drawRegions(
  canvas: CanvasRenderingContext2D,
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
