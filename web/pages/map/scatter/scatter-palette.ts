import { QUADRANT_RELATIONS, type QuadrantRelation } from '../../../../api/contract/relation.ts';
import { readPalette, type Palette } from '../../../graph/palette.ts';

/** The colours of the scatter: those of the map, and the grounds of its quadrants. */
export interface ScatterPalette extends Palette {
  readonly surface: string;
  readonly line: string;
  readonly grounds: Readonly<Record<QuadrantRelation, string>>;
}

/** The palette of the theme that an element is shown in now; the system's forced colours leave the grounds alone. */
export function readScatterPalette(element: Element): ScatterPalette {
  const palette = readPalette(element);
  const style = getComputedStyle(element);
  const forced = matchMedia('(forced-colors: active)').matches;
  const read = (name: string, instead: string) => (forced ? instead : style.getPropertyValue(name).trim());
  return {
    ...palette,
    surface: read('--surface', palette.ground),
    line: read('--line-strong', palette.ink),
    grounds: Object.fromEntries(
      QUADRANT_RELATIONS.map((relation) => [relation, read(`--${relation}-weak`, palette.ground)]),
    ) as Record<QuadrantRelation, string>,
  };
}
