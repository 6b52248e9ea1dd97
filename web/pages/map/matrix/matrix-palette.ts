/** The colours of the matrix, read from the custom properties of styles/tokens.css. */
import { readPalette, type Palette } from '../../../graph/palette.ts';

type Used = 'ground' | 'empty' | 'ink' | 'line' | 'onDepartment' | 'departments' | 'relations' | 'font';

export interface MatrixPalette extends Pick<Palette, Used> {
  /** Cells, the stronger the less of the ground shows through. */
  readonly cell: string;
  /** What has the focus of the keyboard. */
  readonly ring: string;
}

/**
 * How much of the cell's colour covers the ground, by place in `CELL_STEPS`: each step can be told from the next in
 * both themes, and from an empty cell.
 */
export const STEP_COVER: readonly number[] = [0.13, 0.33, 0.6, 1];

/** The palette of the theme that an element is shown in now; where the system forces its colours, of those. */
export function readMatrixPalette(element: Element): MatrixPalette {
  const palette = matrixPaletteOf(readPalette(element));
  // Two colours tell everything then, and a third is left for what has the focus.
  return matchMedia('(forced-colors: active)').matches ? { ...palette, cell: palette.ink } : palette;
}

export function matrixPaletteOf(palette: Palette): MatrixPalette {
  return { ...palette, cell: palette.accent, ring: palette.accent };
}
