import { t } from '../i18n/i18n.ts';
import { plainText } from '../i18n/local-text.ts';
import type { LinkTexts } from '../state/link-rows.ts';

/** The words of a row of links in the reader's language, on the screen and in files alike. */
export const linkTexts: LinkTexts = {
  name: plainText,
  relation: (relation) => t(`common.relation.${relation}`),
  verdict: (verdict) => t(`mapExport.verdict.${verdict}`),
  state: (state) => t(`experiments.state.${state}`),
};
