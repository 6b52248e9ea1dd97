/** The app's texts in the language chosen now: `t('unit.sharedClients.title')`. Elements follow it by LocaleController. */
import type { Language } from '../../api/contract/common.ts';
import { fi } from './fi.ts';
import {
  formatDate,
  formatDateTime,
  formatList,
  formatNumber,
  formatValue,
  pickForm,
  splitHoles,
  type Value,
} from './format.ts';
import { DEFAULT_LANGUAGE, keepLanguage } from './language.ts';
import type { MessageKey, Messages, Plural, Values } from './types.ts';

/** Finnish comes with the app; the other two are fetched when chosen. */
const loaders: Record<Language, () => Promise<Messages>> = {
  fi: () => Promise.resolve(fi),
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
};

let language: Language = DEFAULT_LANGUAGE;
let messages: Messages = fi;
const listeners = new Set<() => void>();

export function currentLanguage(): Language {
  return language;
}

/** Loads a language's texts, makes it the current one, marks `<html lang>` and tells every listener. */
export async function setLanguage(next: Language): Promise<void> {
  messages = await loaders[next]();
  language = next;
  keepLanguage(next);
  if (typeof document !== 'undefined') document.documentElement.lang = next;
  for (const listener of listeners) listener();
}

/** Calls back after every change of language. Returns the function that stops it. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function lookUp(key: MessageKey): string | Plural {
  let found: unknown = messages;
  for (const step of key.split('.')) found = (found as Record<string, unknown>)[step];
  return found as string | Plural;
}

/** The text of a message, its holes filled. Example: `t('common.services', { count: 3 })` → "3 palvelua". */
export function t<K extends MessageKey>(key: K, ...[values]: Values<K, Value>): string {
  return rich(key, ...((values ? [values] : []) as unknown as Values<K, unknown>))
    .map((part) => (typeof part === 'string' ? part : formatValue(language, part as Value)))
    .join('');
}

/**
 * A message as parts, its holes filled with anything lit can render (templates, so that one name in a
 * sentence can be bold or a link). Numbers and lists of texts are formatted.
 */
export function rich<K extends MessageKey>(key: K, ...[values]: Values<K, unknown>): unknown[] {
  const given: Readonly<Record<string, unknown>> = values ?? {};
  return splitHoles(pickForm(language, lookUp(key), given['count'])).map((part) => {
    if (typeof part === 'string') return part;
    const value = given[part.hole];
    return typeof value === 'number' ? formatNumber(language, value) : value;
  });
}

export const number = (value: number, options?: Intl.NumberFormatOptions) =>
  formatNumber(language, value, options);
export const list = (items: readonly string[]) => formatList(language, items);
export const date = (iso: string) => formatDate(language, iso);
export const dateTime = (iso: string) => formatDateTime(language, iso);
