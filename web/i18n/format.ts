import type { Language } from '../../api/contract/common.ts';
import type { Plural } from './types.ts';

/** What can stand in a hole: numbers are written the language's way, lists are joined with "and". */
export type Value = string | number | readonly string[];

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;

/** Making one costs a thousand times what using it does. */
const plainNumbers = byLanguage((locale) => new Intl.NumberFormat(locale));
const plurals = byLanguage((locale) => new Intl.PluralRules(locale));

function byLanguage<T>(make: (locale: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(LOCALES[language]);
    made.set(language, known);
    return known;
  };
}

export function formatNumber(language: Language, value: number, options?: Intl.NumberFormatOptions): string {
  const format = options ? new Intl.NumberFormat(LOCALES[language], options) : plainNumbers(language);
  return format.format(value);
}

export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items);
}

/** A date or instant (ISO 8601) as the day in Finland, such as 3.11.2026. */
export function formatDate(language: Language, iso: string): string {
  const dateOnly = iso.length === 10;
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: dateOnly ? 'UTC' : 'Europe/Helsinki',
  }).format(new Date(iso));
}

/** An instant (ISO 8601) with its time of day in Finland. */
export function formatDateTime(language: Language, iso: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Helsinki',
  }).format(new Date(iso));
}

/** The form of a message for a count; a message without forms is returned as it is. */
export function pickForm(language: Language, message: string | Plural, count: unknown): string {
  if (typeof message === 'string') return message;
  const rule = plurals(language).select(typeof count === 'number' ? count : 0);
  return rule === 'one' ? message.one : message.other;
}

export function formatValue(language: Language, value: Value): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? formatNumber(language, value) : formatList(language, value);
}

/** Splits a message at its holes: texts stay texts, a hole becomes `{ hole: name }`. */
export function splitHoles(message: string): (string | { readonly hole: string })[] {
  return message
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? { hole: part } : part))
    .filter((part) => part !== '');
}
