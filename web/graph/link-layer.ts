/** Links as lines, drawn from typed arrays: those of one kind, width and standing together. */
import type { Camera } from './camera.ts';
import { newPath, type DrawingContext } from './drawing-context.ts';
import { LINK_STANDING, type Emphasis } from './emphasis.ts';
import type { Picture, PictureNode } from './elements.ts';
import { DRAWING_ORDER, gapOf, LINK_LOOKS, type LinkLook } from './link-look.ts';
import type { Palette } from './palette.ts';
import { RELATIONS } from '../../api/contract/relation.ts';

/** Links of nearly the same width are drawn in one stroke: so many widths. */
const WIDTHS = 8;
const THINNEST_PX = 1;
const THICKEST_PX = 6;
const OUT_PX = 1;
const BACK_ALPHA = 0.16;
const HALO_PX = 5;
/** A band behind what is new, as if drawn by a marker pen: wider than any line. */
const FRESH_PX = 13;
/** So many links are drawn at full weight; of more, each is drawn the lighter, of fewer the bolder. */
const LINKS_AT_FULL_WEIGHT = 140;
const LIGHTENING = 0.55;
const BOLDEST = 1.5;
/** Links that say more than shared clients stay readable however many there are. */
const LEAST_NOTABLE_WEIGHT = 0.42;
const LEAST_NOTABLE_ALPHA = 0.75;
/**
 * Of more links of a kind than this each is a hairline, which browsers draw twenty times as fast as a line of any other
 * width or pattern; none of them could be told apart anyhow. The stronger, the more it covers.
 */
const MASS = 400;
const HAIRLINE_PX = 1;
const STRONGEST_COVER = 3;
/** The first kind is what every link has, shared clients. */
const SHARED_CLIENTS = 0;

interface Stroke {
  /** One for all; for broken lines one for each, which browsers draw three times as fast. */
  readonly paths: Path2D[];
  readonly standing: number;
  readonly relation: number;
  readonly width: number;
  /** One of so many that each is a hairline. */
  readonly mass: boolean;
}

/** The weakest first, those that say most after them, those that stand out last. */
export function drawLinks(
  canvas: DrawingContext,
  picture: Picture,
  emphasis: Emphasis,
  camera: Camera,
  palette: Palette,
): void {
  drawFresh(canvas, picture, emphasis, camera, palette);
  const strokes = collectStrokes(canvas, picture, emphasis, camera);
  const crowd = Math.min(BOLDEST, (LINKS_AT_FULL_WEIGHT / Math.max(1, picture.links.length)) ** LIGHTENING);
  for (const [, stroke] of [...strokes].sort(([a], [b]) => a - b)) drawStroke(canvas, stroke, palette, crowd);
  canvas.setLineDash([]);
  canvas.globalAlpha = 1;
}

function drawFresh(
  canvas: DrawingContext,
  { nodes, links }: Picture,
  emphasis: Emphasis,
  camera: Camera,
  palette: Palette,
): void {
  const path = newPath(canvas);
  for (let at = 0; at < links.length; at++) {
    if (links.fresh[at] === 0 || emphasis.link[at] === LINK_STANDING.back) continue;
    addLine(path, camera, nodes[links.from[at]!]!, nodes[links.to[at]!]!);
  }
  canvas.lineCap = 'round';
  strokeAll(canvas, [path], FRESH_PX, palette.mark);
}

/** Strokes by their place in the order of drawing. */
function collectStrokes(
  canvas: DrawingContext,
  { nodes, links }: Picture,
  emphasis: Emphasis,
  camera: Camera,
): Map<number, Stroke> {
  const strokes = new Map<number, Stroke>();
  const counts = RELATIONS.map(() => 0);
  for (const relation of links.relation) counts[relation]! += 1;
  for (let at = links.length - 1; at >= 0; at--) {
    const a = nodes[links.from[at]!]!;
    const b = nodes[links.to[at]!]!;
    const width = Math.min(WIDTHS - 1, Math.floor(links.score[at]! * WIDTHS));
    const [standing, relation] = [emphasis.link[at]!, links.relation[at]!];
    const key = (standing * RELATIONS.length + DRAWING_ORDER.indexOf(relation)) * WIDTHS + width;
    const mass = counts[relation]! > MASS && standing <= LINK_STANDING.usual;
    const stroke = strokes.get(key) ?? { paths: [], standing, relation, width, mass };
    strokes.set(key, stroke);
    const broken = !mass && LINK_LOOKS[RELATIONS[relation]!].dash.length > 0;
    if (broken || stroke.paths.length === 0) stroke.paths.push(newPath(canvas));
    addLine(stroke.paths.at(-1)!, camera, a, b);
  }
  return strokes;
}

function addLine(path: Path2D, { x, y, zoom }: Camera, a: PictureNode, b: PictureNode): void {
  path.moveTo(x + zoom * a.x, y + zoom * a.y);
  path.lineTo(x + zoom * b.x, y + zoom * b.y);
}

function drawStroke(canvas: DrawingContext, stroke: Stroke, palette: Palette, crowd: number): void {
  const { paths, standing, relation, width, mass } = stroke;
  if (mass) {
    const cover = 1 + ((STRONGEST_COVER - 1) * width) / (WIDTHS - 1);
    canvas.globalAlpha = Math.min(1, cover * alphaOf(standing, relation, crowd));
    canvas.setLineDash([]);
    canvas.lineCap = 'butt';
    strokeAll(canvas, paths, HAIRLINE_PX, palette.relations[relation]!);
    return;
  }
  const look = LINK_LOOKS[RELATIONS[relation]!];
  const out = standing >= LINK_STANDING.out;
  const weight = relation === SHARED_CLIENTS ? crowd : Math.max(LEAST_NOTABLE_WEIGHT, crowd);
  const scaled = ((THICKEST_PX - THINNEST_PX) * width * weight) / (WIDTHS - 1);
  const pixels = Math.max(look.thinnest * Math.max(1, crowd), THINNEST_PX + scaled) + (out ? OUT_PX : 0);
  if (standing === LINK_STANDING.chosen) {
    canvas.setLineDash([]);
    canvas.globalAlpha = 1;
    strokeAll(canvas, paths, pixels + HALO_PX, palette.ground);
  }
  canvas.globalAlpha = alphaOf(standing, relation, crowd);
  canvas.lineCap = look.cap;
  canvas.setLineDash(dashOf(look, pixels));
  const plain = relation === SHARED_CLIENTS && out ? palette.muted : palette.relations[relation]!;
  strokeAll(canvas, paths, pixels, plain);
  const gap = gapOf(look, pixels);
  // Seen through, the two lines would be one: what stands back is too faint for that to matter.
  if (gap > 0 && standing !== LINK_STANDING.back) strokeAll(canvas, paths, gap, palette.ground);
}

function alphaOf(standing: number, relation: number, crowd: number): number {
  if (standing === LINK_STANDING.back) return BACK_ALPHA;
  if (standing !== LINK_STANDING.usual || crowd >= 1) return 1;
  return relation === SHARED_CLIENTS ? crowd : Math.max(LEAST_NOTABLE_ALPHA, crowd);
}

/** A thicker line needs a longer pattern to look the same. */
function dashOf({ dash, thinnest }: LinkLook, pixels: number): number[] {
  return dash.map((length) => length * Math.sqrt(pixels / thinnest));
}

function strokeAll(canvas: DrawingContext, paths: readonly Path2D[], width: number, color: string): void {
  canvas.lineWidth = width;
  canvas.strokeStyle = color;
  for (const path of paths) canvas.stroke(path);
}
