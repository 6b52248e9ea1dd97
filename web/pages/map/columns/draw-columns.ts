/** Draws the links between two columns, and for a file the columns as well. Pure. */
import type { Size } from '../../../graph/camera.ts';
import type { DrawingContext } from '../../../graph/drawing-context.ts';
import type { Palette } from '../../../graph/palette.ts';
import { wrapLabel } from '../../../graph/wrap-label.ts';
import type { ColumnRow, Columns, Lit, LinkWeight } from '../../../state/columns.ts';
import { placesOf, type ColumnOrder } from '../../../state/crossings.ts';

/** Where the rows of both sides are, in pixels of the middle between them: the middle of a row, by its number. */
export interface ColumnPlaces {
  readonly leftY: (row: number) => number;
  readonly rightY: (row: number) => number;
}

export interface ColumnsOptions {
  readonly size: Size;
  readonly palette: Palette;
  readonly order: ColumnOrder;
  readonly lit: Lit;
  /** Headings of both sides, with how many rows there are. */
  readonly headings: { readonly left: string; readonly right: string };
}

/** Width of a link in pixels, by its weight. */
export const WIDTHS: Readonly<Record<LinkWeight, number>> = { 1: 1, 2: 2, 3: 3.5 };
const USUAL_ALPHA = 0.34;
const BACK_ALPHA = 0.1;
const LIT_ALPHA = 0.95;
/** How far a curve runs level at its ends, of the width between the columns. */
const BEND = 0.5;
/** Draws the links of all rows in sight, what is lit over the rest; those that lead out of sight stand back. */
export function drawColumnLinks(
  context: DrawingContext,
  { lines, left }: Pick<Columns, 'lines' | 'left'>,
  { leftY, rightY }: ColumnPlaces,
  { size, palette, lit }: Pick<ColumnsOptions, 'size' | 'palette' | 'lit'>,
): void {
  const { width, height } = size;
  const inSight = (y: number) => y >= 0 && y <= height;
  const somethingLit = lit.links.size > 0;
  const later: number[] = [];
  const leaving: number[] = [];
  context.save();
  context.lineCap = 'round';
  const draw = (link: number, alpha: number) => {
    const [from, to] = [leftY(lines.left[link]!), rightY(lines.right[link]!)];
    context.globalAlpha = alpha;
    context.lineWidth = WIDTHS[lines.weights[link]!];
    context.strokeStyle =
      palette.departments[left[lines.left[link]!]!.department?.color ?? 0] || palette.muted;
    context.beginPath();
    context.moveTo(0, from);
    context.bezierCurveTo(BEND * width, from, (1 - BEND) * width, to, width, to);
    context.stroke();
  };
  for (let link = 0; link < lines.left.length; link++) {
    const [from, to] = [leftY(lines.left[link]!), rightY(lines.right[link]!)];
    const [seenFrom, seenTo] = [inSight(from), inSight(to)];
    if (!seenFrom && !seenTo) continue;
    if (lit.links.has(link)) later.push(link);
    else if (seenFrom && seenTo) draw(link, somethingLit ? BACK_ALPHA : USUAL_ALPHA);
    else leaving.push(link);
  }
  if (!somethingLit) for (const link of leaving) draw(link, BACK_ALPHA);
  for (const link of later) draw(link, LIT_ALPHA);
  context.restore();
}

/** Sizes of the whole picture, in pixels. */
const ROW_PX = 14;
const HEAD_PX = 32;
const MARGIN_PX = 8;
export const TEXT_PX = 12;
const MARK_PX = { width: 26, height: 13, letters: 9.5 } as const;
/** Each side's names, of the width; they are hardly ever longer than the most. */
const SIDE_SHARE = 0.36;
const MOST_SIDE_PX = 360;

/** Size of the whole picture: all rows of the longer side, and as wide as the box is once it has shrunk to its height. */
export function columnsSize({ left, right }: Pick<Columns, 'left' | 'right'>, box: Size): Size {
  const height = HEAD_PX + ROW_PX * Math.max(1, left.length, right.length) + MARGIN_PX;
  return { width: box.width * Math.max(1, height / box.height), height };
}

/** Draws both columns with all their names and links; the shorter one is spread over the height of the other. */
export function drawColumns(context: DrawingContext, columns: Columns, options: ColumnsOptions): void {
  const { size, palette, order, lit, headings } = options;
  const { left, right } = columns;
  const side = Math.min(MOST_SIDE_PX, SIDE_SHARE * size.width);
  const height = size.height - HEAD_PX - MARGIN_PX;
  const [leftAt, rightAt] = [placesOf(order.left), placesOf(order.right)];
  const leftY = (row: number) => ((leftAt[row]! + 0.5) * height) / Math.max(1, left.length);
  const rightY = (row: number) => ((rightAt[row]! + 0.5) * height) / Math.max(1, right.length);
  context.save();
  context.textBaseline = 'middle';
  context.fillStyle = palette.ink;
  context.font = `620 ${TEXT_PX + 1}px ${palette.font}`;
  context.textAlign = 'right';
  context.fillText(headings.left, side - MARK_PX.width - 8, HEAD_PX / 2);
  context.textAlign = 'left';
  context.fillText(headings.right, size.width - side + 8, HEAD_PX / 2);
  context.translate(0, HEAD_PX);
  for (const [at, row] of left.entries()) {
    drawMark(context, row, side - MARK_PX.width, leftY(at), palette);
    const room = side - MARK_PX.width - 8 - MARGIN_PX;
    drawRow(
      context,
      row.label,
      side - MARK_PX.width - 8,
      leftY(at),
      'right',
      room,
      lit.left.has(at),
      palette,
    );
  }
  for (const [at, row] of right.entries()) {
    const room = side - 8 - MARGIN_PX;
    drawRow(context, row.label, size.width - side + 8, rightY(at), 'left', room, lit.right.has(at), palette);
  }
  context.translate(side, 0);
  const between = { width: size.width - 2 * side, height };
  drawColumnLinks(context, columns, { leftY, rightY }, { size: between, palette, lit });
  context.restore();
}

function drawRow(
  context: DrawingContext,
  label: string,
  x: number,
  y: number,
  align: 'left' | 'right',
  room: number,
  strong: boolean,
  palette: Palette,
): void {
  context.font = `${strong ? 640 : 460} ${TEXT_PX}px ${palette.font}`;
  context.fillStyle = palette.ink;
  context.textAlign = align;
  const { lines } = wrapLabel(label, room, 1, (text) => context.measureText(text).width);
  context.fillText(lines[0] ?? '', x, y);
}

function drawMark(
  context: DrawingContext,
  { department }: ColumnRow,
  x: number,
  y: number,
  palette: Palette,
): void {
  if (!department) return;
  context.fillStyle = palette.departments[department.color]!;
  context.fillRect(x, y - MARK_PX.height / 2, MARK_PX.width - 4, MARK_PX.height);
  context.fillStyle = palette.onDepartment;
  context.font = `660 ${MARK_PX.letters}px ${palette.font}`;
  context.textAlign = 'center';
  context.fillText(department.mark, x + (MARK_PX.width - 4) / 2, y);
}
