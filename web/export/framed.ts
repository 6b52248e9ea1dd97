/** A picture as a sheet: title and day above it, the legend beside it, the note of the filters under it. */
import type { Size } from '../graph/camera.ts';
import type { DrawingContext } from '../graph/drawing-context.ts';
import type { Palette } from '../graph/palette.ts';
import { wrapLabel } from '../graph/wrap-label.ts';
import type { Drawing } from './drawing.ts';
import type { LegendItem, LegendPart } from './legend.ts';
import { joinLines } from './join-lines.ts';

export interface Frame {
  readonly title: string;
  readonly day: string;
  readonly legend: readonly LegendPart[];
  readonly note: readonly string[];
}

const MARGIN = 28;
const TITLE_PX = 22;
const TITLE_ROOM = 44;
const TEXT_PX = 12;
const LINE = 17;
const LEGEND_WIDTH = 244;
const LEGEND_GAP = 24;
const ITEM_GAP = 5;
const PART_GAP = 14;
/** Between a sample and its text. */
const SAMPLE_GAP = 8;
const MOST_LINES = 3;
const NOTE_GAP = 14;
const BETWEEN_NOTES = ' · ';

/**
 * A sheet of the given size; `pictureOf` gets what room the rest leaves. `measureOn` measures letters, as the height of
 * the note must be known before.
 */
export function framed(
  pictureOf: (size: Size) => Drawing,
  frame: Frame,
  palette: Palette,
  { width, height }: Size,
  measureOn: DrawingContext,
): Drawing {
  const { legend } = frame;
  const { notes, foot, top, room } = layOut(frame, palette, { width, height }, measureOn);
  const picture = pictureOf(room);
  const draw = (canvas: DrawingContext) => {
    canvas.fillStyle = palette.ground;
    canvas.fillRect(0, 0, width, height);
    drawTitle(canvas, frame, palette, width);
    canvas.save();
    canvas.translate(MARGIN, top);
    picture.draw(canvas);
    canvas.restore();
    canvas.openGroup?.('legend');
    drawLegend(canvas, legend, width - MARGIN - LEGEND_WIDTH, top, palette);
    canvas.closeGroup?.();
    canvas.openGroup?.('note');
    writeLines(canvas, notes, MARGIN, height - foot + NOTE_GAP, textFont(palette, false), palette.muted);
    canvas.closeGroup?.();
  };
  return { width, height, draw };
}

/** How much room a sheet leaves for the picture. */
export function pictureRoom(frame: Frame, palette: Palette, size: Size, measureOn: DrawingContext): Size {
  return layOut(frame, palette, size, measureOn).room;
}

function layOut(
  { legend, note }: Frame,
  palette: Palette,
  { width, height }: Size,
  measureOn: DrawingContext,
) {
  const across = width - 2 * MARGIN;
  measureOn.font = textFont(palette, false);
  const notes = joinLines(note, BETWEEN_NOTES, (text) => measureOn.measureText(text).width <= across);
  const beside = legend.length === 0 ? 0 : LEGEND_WIDTH + LEGEND_GAP;
  const top = MARGIN + TITLE_ROOM;
  const foot = NOTE_GAP + notes.length * LINE + MARGIN;
  return { notes, top, foot, room: { width: across - beside, height: Math.max(1, height - top - foot) } };
}

function drawTitle(canvas: DrawingContext, { title, day }: Frame, palette: Palette, width: number): void {
  const line = MARGIN + TITLE_PX * 0.8;
  canvas.textBaseline = 'alphabetic';
  canvas.textAlign = 'start';
  canvas.fillStyle = palette.ink;
  canvas.font = `680 ${TITLE_PX}px ${palette.font}`;
  canvas.fillText(title, MARGIN, line);
  canvas.textAlign = 'end';
  canvas.fillStyle = palette.muted;
  canvas.font = textFont(palette, false);
  canvas.fillText(day, width - MARGIN, line);
}

function drawLegend(
  canvas: DrawingContext,
  legend: readonly LegendPart[],
  left: number,
  top: number,
  palette: Palette,
): void {
  let y = top;
  for (const { title, items } of legend) {
    y += writeLines(
      canvas,
      wrap(canvas, title, LEGEND_WIDTH, palette, true),
      left,
      y,
      textFont(palette, true),
      palette.ink,
    );
    y += ITEM_GAP;
    for (const item of items) y += drawItem(canvas, item, left, y, palette) + ITEM_GAP;
    y += PART_GAP;
  }
}

/** Draws an item and gives its height. */
function drawItem(
  canvas: DrawingContext,
  item: LegendItem,
  left: number,
  top: number,
  palette: Palette,
): number {
  const room = item.sample === 0 ? 0 : item.sample + SAMPLE_GAP;
  const lines = wrap(canvas, item.text, LEGEND_WIDTH - room, palette, false);
  canvas.textBaseline = 'middle';
  item.drawSample(canvas, left, top + LINE / 2);
  return writeLines(canvas, lines, left + room, top, textFont(palette, false), palette.ink);
}

/** Writes lines one under the other and gives their height. */
function writeLines(
  canvas: DrawingContext,
  lines: readonly string[],
  x: number,
  top: number,
  font: string,
  color: string,
): number {
  canvas.textBaseline = 'middle';
  canvas.textAlign = 'start';
  canvas.font = font;
  canvas.fillStyle = color;
  lines.forEach((line, at) => canvas.fillText(line, x, top + (at + 0.5) * LINE));
  return lines.length * LINE;
}

function wrap(
  canvas: DrawingContext,
  text: string,
  width: number,
  palette: Palette,
  bold: boolean,
): readonly string[] {
  canvas.font = textFont(palette, bold);
  return wrapLabel(text, width, MOST_LINES, (piece) => canvas.measureText(piece).width).lines;
}

function textFont(palette: Palette, bold: boolean): string {
  return `${bold ? 620 : 450} ${TEXT_PX}px ${palette.font}`;
}
