import { QUADRANT_RELATIONS, type QuadrantRelation } from '../../../../api/contract/relation.ts';
import { readPalette, type Palette } from '../../../graph/palette.ts';

/** The colours of the scatter: those of the map, and the grounds of its quadrants. */
export interface ScatterPalette extends Palette {
  readonly surface: string;
  readonly line: string;
  readonly grounds: Readonly<Record<QuadrantRelation, string>>;
}

/** The palette of the theme that an element is shown in now. */
export function readScatterPalette(element: Element): ScatterPalette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    ...readPalette(element),
    surface: read('--surface'),
    line: read('--line-strong'),
    grounds: Object.fromEntries(
      QUADRANT_RELATIONS.map((relation) => [relation, read(`--${relation}-weak`)]),
    ) as Record<QuadrantRelation, string>,
  };
}
