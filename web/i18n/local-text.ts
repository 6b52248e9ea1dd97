import { html, type TemplateResult } from 'lit';
import { READING_ORDER, type Language, type LocalText } from '../../api/contract/common.ts';
import { withSoftHyphens } from '../state/soft-hyphens.ts';
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
  return marked(pickText(text, currentLanguage()));
}

/** The same for where there is so little room that long Finnish compounds must be broken: at their seams, with a hyphen. */
export function breakableText(text: LocalText | null | undefined): TemplateResult | string {
  const picked = pickText(text, currentLanguage());
  return marked(picked.language === 'fi' ? { ...picked, text: withSoftHyphens(picked.text) } : picked);
}

function marked({ text, language }: ReturnType<typeof pickText>): TemplateResult | string {
  return language === currentLanguage() ? text : html`<span lang=${language}>${text}</span>`;
}
