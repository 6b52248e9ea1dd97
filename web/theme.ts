/** Light or dark: the system's choice until the user makes one. `public/boot.js` applies the choice before the first paint. */

export type Theme = 'light' | 'dark';
const STORAGE_KEY = 'yhdyspinta.theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** Told to `window` when the theme on screen has changed, by the user or by the system. */
export class ThemeChangeEvent extends Event {
  static readonly type = 'theme-change';
  constructor() {
    super(ThemeChangeEvent.type);
  }
}

declare global {
  interface WindowEventMap {
    'theme-change': ThemeChangeEvent;
  }
}

export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return prefersDark.matches ? 'dark' : 'light';
}

/** Chooses a theme. The one that the system asks for anyway is not kept: the app then follows the system again. */
export function setTheme(theme: Theme): void {
  const systems = prefersDark.matches ? 'dark' : 'light';
  const root = document.documentElement;
  try {
    if (theme === systems) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  if (theme === systems) delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  window.dispatchEvent(new ThemeChangeEvent());
}

for (const asked of [prefersDark, matchMedia('(forced-colors: active)')]) {
  asked.addEventListener('change', () => window.dispatchEvent(new ThemeChangeEvent()));
}

/** The theme chosen before printing began. */
let beforePrint: string | undefined;

// Paper is light, whatever the screen shows.
addEventListener('beforeprint', () => {
  const { dataset } = document.documentElement;
  beforePrint = dataset['theme'];
  dataset['theme'] = 'light';
});
addEventListener('afterprint', () => {
  const { dataset } = document.documentElement;
  if (beforePrint === undefined) delete dataset['theme'];
  else dataset['theme'] = beforePrint;
});
