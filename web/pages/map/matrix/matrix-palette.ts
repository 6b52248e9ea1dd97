/** The colours of the matrix, read from the custom properties of styles/tokens.css. */
import { RELATIONS } from '../../../../api/contract/relation.ts';
import { readPalette } from '../../../graph/palette.ts';

export interface MatrixPalette {
  readonly ground: string;
  /** A cell without a link. */
  readonly empty: string;
  readonly ink: string;
  readonly muted: string;
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

/** The palette of the theme that an element is shown in now; where the reader has colours of their own, of those. */
export function readMatrixPalette(element: Element): MatrixPalette {
  const style = getComputedStyle(element);
  const { ground, ink, muted, accent, onDepartment, departments, relations, font } = readPalette(element);
  if (matchMedia('(forced-colors: active)').matches) return forcedPalette(departments.length, font);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    ground,
    empty: read('--hover'),
    ink,
    muted,
    line: read('--line-strong'),
    cell: accent,
    ring: accent,
    onDepartment,
    departments,
    relations,
    font,
  };
}

/** Two colours and a third for what is chosen: shapes and letters tell everything. */
function forcedPalette(departments: number, font: string): MatrixPalette {
  return {
    ground: 'Canvas',
    empty: 'Canvas',
    ink: 'CanvasText',
    muted: 'CanvasText',
    line: 'GrayText',
    cell: 'CanvasText',
    ring: 'Highlight',
    onDepartment: 'Canvas',
    departments: Array.from({ length: departments }, () => 'CanvasText'),
    relations: RELATIONS.map(() => 'CanvasText'),
    font,
  };
}
