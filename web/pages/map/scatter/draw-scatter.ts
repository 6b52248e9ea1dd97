/** Draws the scatter: four quadrants, all pairs, the words of the axes, the two lines. Pure. */
import { RELATIONS, type QuadrantRelation, type Relation } from '../../../../api/contract/relation.ts';
import type { Thresholds } from '../../../../api/contract/relation-settings.ts';
import type { Box, Size } from '../../../graph/camera.ts';
import type { DrawingContext } from '../../../graph/drawing-context.ts';
import { wrapLabel } from '../../../graph/wrap-label.ts';
import type { Quadrant, ScatterPicture, ScatterPoint } from '../../../state/scatter.ts';
import { acrossOf, downOf, scatterFrame } from './scatter-frame.ts';
import type { Palette } from '../../../graph/palette.ts';

/** A word of an axis and from which score it holds. */
export interface AxisWord {
  readonly from: number;
  readonly word: string;
}

export interface ScatterTexts {
  readonly clients: string;
  readonly work: string;
  readonly clientWords: readonly AxisWord[];
  readonly workWords: readonly AxisWord[];
  /** Name and number of pairs of each quadrant. */
  readonly quadrants: Readonly<Record<Quadrant, { readonly name: string; readonly count: string }>>;
}

/** What stands out; all else are quiet points. */
export interface StandingOut {
  /** Kinds that do. */
  readonly relations: readonly Relation[];
  /** The least of shared clients; peers, who share few, stand out with any. */
  readonly min: number;
}

export interface ScatterOptions extends StandingOut {
  readonly size: Size;
  readonly palette: Palette;
  readonly thresholds: Thresholds;
  /** One node or a pair: what belongs to it stands out. */
  readonly selected: readonly string[];
  readonly texts: ScatterTexts;
}

const FULL_CIRCLE = 2 * Math.PI;
const WORD_PX = 12;
const NAME_PX = 13;
const NAME_MARGIN_PX = 10;
const NAME_LINE_PX = 17;
const MOST_NAME_LINES = 2;
const HALO_PX = 3.5;
const RING_PX = 2.5;
const RING_GAP_PX = 3.5;
/** Around what is tried: as its line, strokes and dots. */
const TRIED_PX = 1.75;
const TRIED_DASH = [4, 2.5, 0.1, 2.5];
/** Radius of a point that stands out: the fewer there are, the larger. */
const POINT_PX = { few: 5.5, some: 4.5, many: 3.5 } as const;
const FEW_POINTS = 60;
const SOME_POINTS = 400;
/** Half the side of a quiet point. */
const QUIET_PX = 1.25;
const QUIET_ALPHA = 0.42;
const BACK_ALPHA = 0.16;
const OPEN_ALPHA = 0.62;
/** The mass at its thinnest and at its densest. */
const MASS_ALPHA = { from: 0.12, to: 0.46 } as const;

/** Draws the whole picture on a context whose unit is one CSS pixel. */
export function drawScatter(context: DrawingContext, picture: ScatterPicture, options: ScatterOptions): void {
  const frame = scatterFrame(options.size);
  context.save();
  drawQuadrants(context, frame, options);
  drawMass(context, picture, frame, options.palette);
  drawAxes(context, frame, options);
  drawPoints(context, picture.points, frame, options);
  drawLines(context, frame, options);
  drawNames(context, frame, options);
  context.restore();
}

/** Whether a point stands out by its kind, as its link does on the map: it has a shape and a colour of its own. */
export function isLit({ relation, c }: ScatterPoint, { relations, min }: StandingOut): boolean {
  return relation !== null && relations.includes(relation) && (relation === 'peer' || c >= min);
}

function drawQuadrants(context: DrawingContext, frame: Box, { palette, thresholds }: ScatterOptions): void {
  const x = acrossOf(thresholds.highClientOverlap, frame);
  const y = downOf(thresholds.highFunctionSimilarity, frame);
  const { left, top, right, bottom } = frame;
  const { grounds, surface } = palette;
  fillBox(context, surface, left, y, x, bottom);
  fillBox(context, grounds.peer, left, top, x, y);
  fillBox(context, grounds.duplicate, x, top, right, y);
  fillBox(context, grounds.partner, x, y, right, bottom);
}

function fillBox(
  context: DrawingContext,
  color: string,
  left: number,
  top: number,
  right: number,
  bottom: number,
): void {
  context.fillStyle = color;
  context.fillRect(left, top, right - left, bottom - top);
}

/** Pairs that are no points: the more there are in a bin, the darker, by the logarithm of their number. */
function drawMass(context: DrawingContext, { mass }: ScatterPicture, frame: Box, palette: Palette): void {
  const most = Math.log1p(mass.reduce((found, { count }) => Math.max(found, count), 1));
  for (const { fromC, toC, fromF, toF, count } of mass) {
    const [left, right] = [acrossOf(fromC, frame), acrossOf(toC, frame)];
    const [bottom, top] = [downOf(fromF, frame), downOf(toF, frame)];
    // A hair apart, so that they are seen to be bins.
    const [width, height] = [Math.max(1, right - left - 1), Math.max(1, bottom - top - 1)];
    drawBin(context, left, top, width, height, palette, Math.log1p(count) / most);
  }
}

/** A bin of the mass, by its share of the densest. */
export function drawBin(
  context: DrawingContext,
  left: number,
  top: number,
  width: number,
  height: number,
  palette: Palette,
  share = 1,
): void {
  context.fillStyle = palette.relations[RELATIONS.indexOf('shared-clients')]!;
  context.globalAlpha = MASS_ALPHA.from + share * (MASS_ALPHA.to - MASS_ALPHA.from);
  context.fillRect(left, top, width, height);
  context.globalAlpha = 1;
}

function drawAxes(context: DrawingContext, frame: Box, { palette, texts }: ScatterOptions): void {
  const { left, top, right, bottom } = frame;
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.strokeRect(left, top, right - left, bottom - top);
  context.fillStyle = palette.muted;
  context.font = `480 ${WORD_PX}px ${palette.font}`;
  context.textBaseline = 'middle';
  eachWord(texts.clientWords, (word, from, to) => {
    const [start, end] = [acrossOf(from, frame), acrossOf(to, frame)];
    drawTick(context, start, bottom, start, bottom + 5);
    if (context.measureText(word).width > end - start - 6) return;
    context.textAlign = 'center';
    context.fillText(word, (start + end) / 2, bottom + 13);
  });
  eachWord(texts.workWords, (word, from, to) => {
    const [start, end] = [downOf(from, frame), downOf(to, frame)];
    drawTick(context, left - 5, start, left, start);
    if (context.measureText(word).width > start - end - 6) return;
    context.save();
    context.translate(left - 14, (start + end) / 2);
    context.rotate(-Math.PI / 2);
    context.textAlign = 'center';
    context.fillText(word, 0, 0);
    context.restore();
  });
  context.font = `580 ${NAME_PX}px ${palette.font}`;
  context.fillStyle = palette.ink;
  context.textAlign = 'right';
  context.fillText(`${texts.clients} →`, right, bottom + 33);
  context.textAlign = 'left';
  context.fillText(`↑ ${texts.work}`, 8, 14);
}

function eachWord(words: readonly AxisWord[], draw: (word: string, from: number, to: number) => void): void {
  for (const [at, { from, word }] of words.entries()) draw(word, from, words[at + 1]?.from ?? 1);
}

function drawTick(context: DrawingContext, fromX: number, fromY: number, toX: number, toY: number): void {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.stroke();
}

function drawPoints(
  context: DrawingContext,
  points: readonly ScatterPoint[],
  frame: Box,
  options: ScatterOptions,
): void {
  const { palette, selected } = options;
  const radius = radiusAmong(points, options);
  const chosen: ScatterPoint[] = [];
  for (const point of points) {
    const out = standsOut(point, selected);
    if (out === true) chosen.push(point);
    else drawPoint(context, point, frame, options, radius, out === false);
    if (point.tried && out === undefined) drawTriedAround(context, point, frame, radius, palette);
  }
  for (const point of chosen) {
    if (selected.length === 2) drawRing(context, point, frame, radius, palette.accent, palette);
    drawPoint(context, point, frame, options, radius, false);
    if (point.tried && selected.length < 2) drawTriedAround(context, point, frame, radius, palette);
  }
}

/** Draws the pair under the pointer or the keyboard over a picture, on a context of its own. */
export function drawScatterCursor(
  context: DrawingContext,
  picture: ScatterPicture,
  point: ScatterPoint,
  options: ScatterOptions,
): void {
  const frame = scatterFrame(options.size);
  const radius = radiusAmong(picture.points, options);
  drawRing(context, point, frame, radius, options.palette.ink, options.palette);
  drawPoint(context, point, frame, options, radius, false);
}

function radiusAmong(points: readonly ScatterPoint[], standingOut: StandingOut): number {
  const lit = points.reduce((count, point) => count + Number(isLit(point, standingOut)), 0);
  if (lit <= FEW_POINTS) return POINT_PX.few;
  return lit <= SOME_POINTS ? POINT_PX.some : POINT_PX.many;
}

function drawRing(
  context: DrawingContext,
  { c, f }: ScatterPoint,
  frame: Box,
  radius: number,
  color: string,
  palette: Palette,
): void {
  const [x, y] = [acrossOf(c, frame), downOf(f, frame)];
  const ring = radius + RING_GAP_PX;
  circle(context, x, y, ring);
  context.fillStyle = palette.ground;
  context.fill();
  context.lineWidth = RING_PX;
  context.strokeStyle = color;
  context.stroke();
}

function drawTriedAround(
  context: DrawingContext,
  { c, f }: ScatterPoint,
  frame: Box,
  radius: number,
  palette: Palette,
): void {
  drawTried(context, acrossOf(c, frame), downOf(f, frame), radius + RING_GAP_PX, palette);
}

/** The ring of pairs that try something together, or have tried, around a point. */
export function drawTried(
  context: DrawingContext,
  x: number,
  y: number,
  radius: number,
  palette: Palette,
): void {
  context.save();
  circle(context, x, y, radius);
  context.lineWidth = TRIED_PX;
  context.lineCap = 'round';
  context.setLineDash(TRIED_DASH);
  context.strokeStyle = palette.relations[RELATIONS.indexOf('experiment')]!;
  context.stroke();
  context.restore();
}

/** True: belongs to what is chosen; false: to something else; undefined: nothing is chosen. */
function standsOut({ a, b }: ScatterPoint, selected: readonly string[]): boolean | undefined {
  return selected.length === 0 ? undefined : selected.every((id) => id === a || id === b);
}

function drawPoint(
  context: DrawingContext,
  point: ScatterPoint,
  frame: Box,
  options: ScatterOptions,
  radius: number,
  back: boolean,
): void {
  const { palette } = options;
  const [x, y] = [acrossOf(point.c, frame), downOf(point.f, frame)];
  const { relation } = point;
  if (relation === null || !isLit(point, options)) {
    drawQuiet(context, x, y, palette, back);
    return;
  }
  const color = palette.relations[RELATIONS.indexOf(relation)]!;
  trace(context, relation, x, y, radius);
  context.globalAlpha = back ? BACK_ALPHA : point.decided ? 1 : OPEN_ALPHA;
  context.fillStyle = color;
  context.fill();
  context.globalAlpha = back ? BACK_ALPHA : 1;
  context.lineWidth = 1;
  context.strokeStyle = palette.surface;
  context.stroke();
  if (point.decided) {
    trace(context, relation, x, y, radius + RING_GAP_PX - 1);
    context.strokeStyle = color;
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** A point that stands out by no kind. */
export function drawQuiet(
  context: DrawingContext,
  x: number,
  y: number,
  palette: Palette,
  back = false,
): void {
  context.globalAlpha = back ? BACK_ALPHA : QUIET_ALPHA;
  context.fillStyle = palette.muted;
  context.fillRect(x - QUIET_PX, y - QUIET_PX, 2 * QUIET_PX, 2 * QUIET_PX);
  context.globalAlpha = 1;
}

/** The shape of each kind around a point: it is told apart without its colour. All have the same area. */
export function trace(
  context: Pick<DrawingContext, 'beginPath' | 'moveTo' | 'lineTo' | 'closePath' | 'arc' | 'rect'>,
  relation: QuadrantRelation,
  x: number,
  y: number,
  radius: number,
): void {
  context.beginPath();
  if (relation === 'duplicate') {
    const half = (radius * Math.sqrt(Math.PI)) / 2;
    context.rect(x - half, y - half, 2 * half, 2 * half);
  } else if (relation === 'partner') {
    context.arc(x, y, radius, 0, FULL_CIRCLE);
  } else {
    const half = radius * Math.sqrt(Math.PI / 2);
    context.moveTo(x, y - half);
    context.lineTo(x + half, y);
    context.lineTo(x, y + half);
    context.lineTo(x - half, y);
    context.closePath();
  }
}

function circle(context: DrawingContext, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, FULL_CIRCLE);
}

function drawLines(context: DrawingContext, frame: Box, { palette, thresholds }: ScatterOptions): void {
  const x = acrossOf(thresholds.highClientOverlap, frame);
  const y = downOf(thresholds.highFunctionSimilarity, frame);
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  drawTick(context, x, frame.top, x, frame.bottom);
  drawTick(context, frame.left, y, frame.right, y);
  context.setLineDash([]);
}

/** The name and the number of each quadrant, in its outer corner; where it is too small for them they are left out. */
function drawNames(context: DrawingContext, frame: Box, options: ScatterOptions): void {
  const x = acrossOf(options.thresholds.highClientOverlap, frame);
  const y = downOf(options.thresholds.highFunctionSimilarity, frame);
  const { left, top, right, bottom } = frame;
  drawName(context, 'peer', { left, top, right: x, bottom: y }, { align: 'left', low: false }, options);
  drawName(context, 'duplicate', { left: x, top, right, bottom: y }, { align: 'right', low: false }, options);
  drawName(context, 'none', { left, top: y, right: x, bottom }, { align: 'right', low: true }, options);
  drawName(context, 'partner', { left: x, top: y, right, bottom }, { align: 'right', low: true }, options);
}

function drawName(
  context: DrawingContext,
  quadrant: Quadrant,
  { left, top, right, bottom }: Box,
  { align, low }: { readonly align: 'left' | 'right'; readonly low: boolean },
  { palette, texts }: ScatterOptions,
): void {
  const { name, count } = texts.quadrants[quadrant];
  const nameFont = `620 ${NAME_PX}px ${palette.font}`;
  context.font = nameFont;
  const measure = (text: string) => context.measureText(text).width;
  const room = right - left - 2 * NAME_MARGIN_PX;
  const { lines, shortened, width } = wrapLabel(name, room, MOST_NAME_LINES, measure);
  const height = (lines.length + 1) * NAME_LINE_PX;
  if (shortened || width > room || bottom - top < height + 2 * NAME_MARGIN_PX) return;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = HALO_PX;
  context.strokeStyle = quadrant === 'none' ? palette.surface : palette.grounds[quadrant];
  context.fillStyle = quadrant === 'none' ? palette.muted : palette.relations[RELATIONS.indexOf(quadrant)]!;
  const x = align === 'left' ? left + NAME_MARGIN_PX : right - NAME_MARGIN_PX;
  const first = (low ? bottom - NAME_MARGIN_PX - height : top + NAME_MARGIN_PX) + NAME_LINE_PX / 2;
  for (const [at, line] of [...lines, count].entries()) {
    context.font = at < lines.length ? nameFont : `480 ${NAME_PX}px ${palette.font}`;
    context.strokeText(line, x, first + at * NAME_LINE_PX);
    context.fillText(line, x, first + at * NAME_LINE_PX);
  }
}
