import { READING_ORDER, type Language, type LocalText } from '../contract/common.ts';

/** A text as a reader of a language gets it: where their own is missing another stands in; empty where there is none. */
export function textIn(text: LocalText, language: Language): string {
  return READING_ORDER[language].map((one) => text[one]).find((found) => found !== undefined) ?? '';
}
