/** The colours of the matrix, read from the custom properties of styles/tokens.css. */
import { readPalette } from '../../../graph/palette.ts';

export interface MatrixPalette {
  readonly ground: string;
  /** A cell without a link. */
  readonly empty: string;
  readonly ink: string;
  readonly line: string;
  /** Cells, the stronger the less of the ground shows through. */
  readonly cell: string;
  /** What has the focus of the keyboard. */
  readonly ring: string;
  readonly onDepartment: string;
  /** By colour number, 1 to 12; 0 is not used. */
  readonly departments: readonly string[];
  /** By the place of the kind of link in `RELATIONS`. */
  readonly relations: readonly string[];
  readonly font: string;
}

/**
 * How much of the cell's colour covers the ground, by place in `CELL_STEPS`: each step can be told from the next in
 * both themes, and from an empty cell.
 */
export const STEP_COVER: readonly number[] = [0.13, 0.33, 0.6, 1];

/** The palette of the theme that an element is shown in now; where the system forces its colours, of those. */
export function readMatrixPalette(element: Element): MatrixPalette {
  const { ground, ink, muted, accent, onDepartment, departments, relations, font } = readPalette(element);
  const forced = matchMedia('(forced-colors: active)').matches;
  const read = (name: string) => getComputedStyle(element).getPropertyValue(name).trim();
  return {
    ground,
    // Two colours tell everything then, and a third is left for what has the focus.
    empty: forced ? ground : read('--hover'),
    line: forced ? muted : read('--line-strong'),
    cell: forced ? ink : accent,
    ink,
    ring: accent,
    onDepartment,
    departments,
    relations,
    font,
  };
}
