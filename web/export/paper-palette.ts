import { QUADRANT_RELATIONS, type QuadrantRelation } from '../../api/contract/relation.ts';
import { paletteOf, type Palette } from '../graph/palette.ts';

export interface PaperPalette extends Palette {
  readonly surface: string;
  readonly line: string;
  /** Of a place where nothing is. */
  readonly empty: string;
  readonly grounds: Readonly<Record<QuadrantRelation, string>>;
}

/** The colours of the light theme on white, whatever theme the screen shows: files and paper are light. */
export function paperPalette(): PaperPalette {
  const { style } = lightTheme();
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    ...paletteOf(read),
    ground: read('--surface'),
    surface: read('--surface'),
    line: read('--line-strong'),
    empty: read('--hover'),
    grounds: Object.fromEntries(
      QUADRANT_RELATIONS.map((relation) => [relation, read(`--${relation}-weak`)]),
    ) as Record<QuadrantRelation, string>,
    font: read('--font'),
    dark: false,
  };
}

/** The first rule for `:root` in styles/tokens.css; those after it are for dark and narrow screens. */
function lightTheme(): CSSStyleRule {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSStyleRule && rule.selectorText === ':root') return rule;
    }
  }
  throw new Error('the light theme has no rule of its own');
}
