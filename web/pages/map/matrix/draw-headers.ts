/** Headers of rows and columns: departments by mark and colour, names where cells are large enough. */
import type { MatrixBlock } from '../../../state/matrix.ts';
import { columnsIn, rowsIn, xOf, yOf } from './matrix-geometry.ts';
import { NAME_ABOVE, nameRoom } from './matrix-look.ts';
import type { MatrixContext, MatrixScene } from './matrix-scene.ts';

const BOLD = 640;
const REGULAR = 440;
const CHIP = { width: 26, height: 18, corner: 5, letters: 10.5 } as const;
const CHIP_LEFT = 12;
const NAME_LEFT = CHIP_LEFT + CHIP.width + 8;
const NAME_RIGHT = 8;
/** What stands in row headers beside the name. */
export const BESIDE_NAME = NAME_LEFT + NAME_RIGHT;
/** Bars along a department's rows or columns, where its mark stands once for all of them. */
const BAR_PX = 3;
const BAR_FROM_CELLS = 16;

export function drawRowHeaders(context: MatrixContext, scene: MatrixScene): void {
  const { matrix, look, window, palette } = scene;
  context.fillStyle = palette.ground;
  context.fillRect(0, look.head, look.side, window.height - look.head);
  context.textBaseline = 'middle';
  if (!look.named) {
    for (const block of matrix.blocks) drawRowBar(context, scene, block);
    return;
  }
  const rows = rowsIn(window, look, matrix.rows.length);
  for (let row = rows.from; row < rows.to; row++) {
    const { name, department } = matrix.rows[row]!;
    const y = yOf(row, window, look) + (look.cell - 1) / 2;
    const block = matrix.blocks[department]!;
    drawChip(context, scene, block, look.marksOnly ? look.side / 2 : CHIP_LEFT + CHIP.width / 2, y);
    if (look.marksOnly) continue;
    const standing = standingOf(scene, row, 'row');
    const font = fontOf(scene, standing);
    context.font = font;
    context.fillStyle = palette.ink;
    context.textAlign = 'left';
    context.fillText(scene.shorten(name, font, look.side - BESIDE_NAME), NAME_LEFT, y + 0.5);
  }
}

export function drawColumnHeaders(context: MatrixContext, scene: MatrixScene): void {
  const { matrix, look, window, palette } = scene;
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, window.width, look.head);
  context.textBaseline = 'middle';
  if (look.named) {
    const columns = columnsIn(window, look, matrix.rows.length);
    for (let column = columns.from; column < columns.to; column++) {
      const standing = standingOf(scene, column, 'column');
      const font = fontOf(scene, standing);
      context.save();
      context.translate(xOf(column + 0.5, window, look), look.head - NAME_ABOVE);
      context.rotate(look.lean);
      context.font = font;
      context.fillStyle = palette.ink;
      context.textAlign = 'left';
      context.fillText(scene.shorten(matrix.rows[column]!.name, font, nameRoom(look)), 0, 0);
      context.restore();
    }
  }
  for (const block of matrix.blocks) drawColumnBar(context, scene, block);
}

/** Over both headers, where they meet. */
export function drawCorner(context: MatrixContext, { look, palette }: MatrixScene): void {
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, look.side, look.head);
}

type Standing = 'usual' | 'out' | 'chosen';

function standingOf({ attention }: MatrixScene, at: number, axis: 'row' | 'column'): Standing {
  if (attention.selected.includes(at)) return 'chosen';
  const pointed = attention.hovered ?? attention.cursor;
  return pointed?.[axis] === at ? 'out' : 'usual';
}

function fontOf({ look, palette }: MatrixScene, standing: Standing): string {
  return `${standing === 'usual' ? REGULAR : BOLD} ${look.letters}px ${palette.font}`;
}

function drawRowBar(context: MatrixContext, scene: MatrixScene, block: MatrixBlock): void {
  const { look, window, palette } = scene;
  const from = Math.max(look.head, yOf(block.from, window, look));
  const to = Math.min(window.height, yOf(block.to, window, look));
  if (to <= from) return;
  const x = look.side - BAR_FROM_CELLS;
  context.fillStyle = palette.departments[block.color]!;
  context.fillRect(x - BAR_PX / 2, from, BAR_PX, Math.max(1, to - from - 1));
  if (to - from > CHIP.height) drawChip(context, scene, block, x, (from + to) / 2);
}

function drawColumnBar(context: MatrixContext, scene: MatrixScene, block: MatrixBlock): void {
  const { look, window, palette } = scene;
  const from = Math.max(look.side, xOf(block.from, window, look));
  const to = Math.min(window.width, xOf(block.to, window, look));
  if (to <= from) return;
  const y = look.head - BAR_FROM_CELLS;
  context.fillStyle = palette.departments[block.color]!;
  context.fillRect(from, y - BAR_PX / 2, Math.max(1, to - from - 1), BAR_PX);
  if (to - from > CHIP.width) drawChip(context, scene, block, (from + to) / 2, y);
}

/** A department's two letters on its colour, in the middle of a point. */
function drawChip(
  context: MatrixContext,
  { look, palette }: MatrixScene,
  { mark, color }: MatrixBlock,
  x: number,
  y: number,
): void {
  const height = look.named ? Math.min(CHIP.height, look.cell - 2) : CHIP.height;
  const scale = height / CHIP.height;
  context.beginPath();
  context.roundRect(x - CHIP.width / 2, y - height / 2, CHIP.width, height, CHIP.corner * scale);
  context.fillStyle = palette.departments[color]!;
  context.fill();
  context.font = `660 ${CHIP.letters * Math.max(0.85, scale)}px ${palette.font}`;
  context.fillStyle = palette.onDepartment;
  context.textAlign = 'center';
  context.fillText(mark, x, y + 0.5);
}
