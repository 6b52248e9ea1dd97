import { READING_ORDER, type Language, type LocalText } from '../../contract/common.ts';

/** A text in the language asked for, else in the one that stands in for it. None: null. */
export function inLanguage(text: LocalText | null, language: Language): string | null {
  const found = READING_ORDER[language].find((one) => text?.[one] !== undefined);
  return found === undefined ? null : text![found]!;
}
