import type { Language } from '../../api/contract/common.ts';

export const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];
export const DEFAULT_LANGUAGE: Language = 'fi';
const STORAGE_KEY = 'yhdyspinta.language';

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language asked for by `?lang=`, else the one chosen last, else Finnish. */
export function initialLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = readKept();
  return isLanguage(kept) ? kept : DEFAULT_LANGUAGE;
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}
