import { html, type TemplateResult } from 'lit';
import { READING_ORDER, type Language, type LocalText } from '../../api/contract/common.ts';
import { currentLanguage } from './i18n.ts';

/** The best text for a reader, and its language. Nothing given or nothing in it: an empty text. */
export function pickText(
  text: LocalText | null | undefined,
  language: Language,
): { readonly text: string; readonly language: Language } {
  for (const candidate of READING_ORDER[language]) {
    const found = text?.[candidate];
    if (found !== undefined && found !== '') return { text: found, language: candidate };
  }
  return { text: '', language };
}

/** The best text as a plain string, for attributes, sorting and titles. */
export function plainText(text: LocalText | null | undefined): string {
  return pickText(text, currentLanguage()).text;
}

/** The best text for the page; marked with its `lang` when it is not the reader's own, so that it is read aloud right. */
export function text(text: LocalText | null | undefined): TemplateResult | string {
  const picked = pickText(text, currentLanguage());
  return picked.language === currentLanguage()
    ? picked.text
    : html`<span lang=${picked.language}>${picked.text}</span>`;
}
