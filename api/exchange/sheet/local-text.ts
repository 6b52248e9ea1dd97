import { LANGUAGES, type Language, type LocalText } from '../../contract/common.ts';

/** A text in the language asked for, else in the first that has it: Finnish, Swedish, English. None: null. */
export function inLanguage(text: LocalText | null, language: Language): string | null {
  return text === null ? null : (text[language] ?? firstOf(text) ?? null);
}

function firstOf(text: LocalText): string | undefined {
  const language = LANGUAGES.find((one) => text[one] !== undefined);
  return language && text[language];
}
