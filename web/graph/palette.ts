/** The colours and letters of the picture, read from the custom properties of styles/tokens.css. */

export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly onDepartment: string;
  /** By colour number, 1 to 12; 0 is not used. */
  readonly departments: readonly string[];
  /** By strength: none, weak, clear, strong. */
  readonly links: readonly string[];
  readonly font: string;
  readonly dark: boolean;
}

const DEPARTMENT_COLORS = 12;

/** The palette of the theme that an element is shown in now. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const accent = read('--accent');
  const line = read('--line-strong');
  return {
    ground: read('--bg'),
    ink: read('--ink'),
    muted: read('--muted'),
    accent,
    onDepartment: read('--on-department'),
    departments: ['', ...Array.from({ length: DEPARTMENT_COLORS }, (_, at) => read(`--d${at + 1}`))],
    links: [line, line, `color-mix(in srgb, ${accent} 52%, ${line})`, accent],
    font: style.fontFamily,
    dark: style.colorScheme.includes('dark'),
  };
}
