import { paletteOf, type Palette } from '../graph/palette.ts';

/** The colours of the light theme on white, whatever theme the screen shows: files and paper are light. */
export function paperPalette(): Palette {
  const { style } = lightTheme();
  const read = (name: string) => style.getPropertyValue(name).trim();
  return { ...paletteOf(read), ground: read('--surface'), font: read('--font'), dark: false };
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
