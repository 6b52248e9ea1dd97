/** The colours and letters of the picture, read from the custom properties of styles/tokens.css. */
import { QUADRANT_RELATIONS, RELATIONS, type QuadrantRelation } from '../../api/contract/relation.ts';

export interface Palette {
  readonly ground: string;
  /** Of what lies on the ground. */
  readonly surface: string;
  /** Of a place where nothing is. */
  readonly empty: string;
  readonly line: string;
  /** Behind pairs with a relation. */
  readonly grounds: Readonly<Record<QuadrantRelation, string>>;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  /** Behind what is new. */
  readonly mark: string;
  readonly onDepartment: string;
  /** By colour number, 1 to 12; 0 is not used. */
  readonly departments: readonly string[];
  /** By the place of the kind of link in `RELATIONS`. */
  readonly relations: readonly string[];
  readonly font: string;
  readonly dark: boolean;
}

const DEPARTMENT_COLORS = 12;

/** The palette of the theme that an element is shown in now. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const forced = matchMedia('(forced-colors: active)').matches ? systemColors() : undefined;
  const colors = paletteOf((name) => {
    const value = style.getPropertyValue(name).trim();
    return forced?.(value) ?? value;
  });
  return { ...colors, font: style.fontFamily, dark: style.colorScheme.includes('dark') };
}

/** The colours that `read` finds under the names of the custom properties. */
export function paletteOf(read: (name: string) => string): Omit<Palette, 'font' | 'dark'> {
  return {
    ground: read('--bg'),
    surface: read('--surface'),
    empty: read('--hover'),
    line: read('--line-strong'),
    grounds: Object.fromEntries(
      QUADRANT_RELATIONS.map((relation) => [relation, read(`--${relation}-weak`)]),
    ) as Record<QuadrantRelation, string>,
    ink: read('--ink'),
    muted: read('--muted'),
    accent: read('--accent'),
    mark: read('--mark'),
    onDepartment: read('--on-department'),
    departments: ['', ...Array.from({ length: DEPARTMENT_COLORS }, (_, at) => read(`--d${at + 1}`))],
    relations: RELATIONS.map((relation) => read(`--${relation}`)),
  };
}

/** Names such as CanvasText as the colours that they stand for now: a canvas does not know what the system forces. */
function systemColors(): (name: string) => string {
  const probe = document.createElement('span');
  // Only names are looked up: what is a colour of ours stays it.
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const computed = getComputedStyle(probe);
  const found = (name: string): string => {
    probe.style.color = name;
    return computed.color;
  };
  queueMicrotask(() => probe.remove());
  return found;
}
