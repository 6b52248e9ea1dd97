/** The layer under the nodes: departments as soft circles, links as lines. One canvas, drawn from typed arrays. */
import type { Camera } from './camera.ts';
import { LINK_STANDING, type Emphasis } from './emphasis.ts';
import type { Picture } from './elements.ts';
import type { Palette } from './palette.ts';

const FULL_CIRCLE = 2 * Math.PI;
/** Links of nearly the same width are drawn in one stroke: so many widths. */
const WIDTHS = 8;
const THINNEST_PX = 1;
const THICKEST_PX = 6;
/** By strength: how much of its colour a link has when nothing is chosen. */
const USUAL_ALPHA = [0.5, 0.62, 0.72, 0.85];
const BACK_ALPHA = 0.16;
const HALO_PX = 5;
/** So many links may be drawn at full weight; of more, each is drawn the lighter the more there are. */
const LINKS_AT_FULL_WEIGHT = 140;
const LIGHTENING = 0.55;

/** Draws on a canvas whose unit is one CSS pixel. */
export function drawUnderLayer(
  canvas: CanvasRenderingContext2D,
  picture: Picture,
  emphasis: Emphasis,
  camera: Camera,
  palette: Palette,
): void {
  drawRegions(canvas, picture, camera, palette);
  drawLinks(canvas, picture, emphasis, camera, palette);
}

function drawRegions(
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

/** The weakest first, those that stand out last, each of a kind in one stroke. */
function drawLinks(
  canvas: CanvasRenderingContext2D,
  { nodes, links }: Picture,
  emphasis: Emphasis,
  camera: Camera,
  palette: Palette,
): void {
  const strokes = new Map<number, Path2D>();
  for (let at = links.length - 1; at >= 0; at--) {
    const a = nodes[links.from[at]!]!;
    const b = nodes[links.to[at]!]!;
    const width = Math.min(WIDTHS - 1, Math.floor(links.score[at]! * WIDTHS));
    const key = (emphasis.link[at]! * 4 + links.strength[at]!) * WIDTHS + width;
    const path = strokes.get(key) ?? new Path2D();
    if (!strokes.has(key)) strokes.set(key, path);
    path.moveTo(camera.x + camera.zoom * a.x, camera.y + camera.zoom * a.y);
    path.lineTo(camera.x + camera.zoom * b.x, camera.y + camera.zoom * b.y);
  }
  canvas.lineCap = 'round';
  const weight = Math.min(1, (LINKS_AT_FULL_WEIGHT / Math.max(1, links.length)) ** LIGHTENING);
  for (const key of [...strokes.keys()].sort((a, b) => a - b)) {
    const width = key % WIDTHS;
    const strength = Math.floor(key / WIDTHS) % 4;
    drawStroke(
      canvas,
      strokes.get(key)!,
      Math.floor(key / WIDTHS / 4),
      strength,
      width * weight,
      palette,
      weight,
    );
  }
  canvas.globalAlpha = 1;
}

function drawStroke(
  canvas: CanvasRenderingContext2D,
  path: Path2D,
  standing: number,
  strength: number,
  width: number,
  palette: Palette,
  weight: number,
): void {
  const out = standing >= LINK_STANDING.out;
  const pixels = THINNEST_PX + ((THICKEST_PX - THINNEST_PX) * width) / (WIDTHS - 1) + (out ? 0.75 : 0);
  if (standing === LINK_STANDING.chosen) {
    canvas.globalAlpha = 1;
    canvas.strokeStyle = palette.ground;
    canvas.lineWidth = pixels + HALO_PX;
    canvas.stroke(path);
  }
  canvas.strokeStyle = out ? palette.accent : palette.links[strength]!;
  canvas.globalAlpha =
    standing === LINK_STANDING.back ? BACK_ALPHA * weight : out ? 0.95 : USUAL_ALPHA[strength]! * weight;
  canvas.lineWidth = pixels + (standing === LINK_STANDING.chosen ? 1 : 0);
  canvas.stroke(path);
}
