/** What is wrong with a draft, in the reader's words. */
import { LIMITS } from '../../../../api/contract/common.ts';
import { list, t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import type { DraftProblem } from '../../../state/experiment-problems.ts';

/** A problem in the reader's words. */
export function problemText({ code, field, input, teams = [] }: DraftProblem): string {
  switch (code) {
    case 'missing':
      return t('experiments.form.error.missing', { field: fieldTitle({ field, ...(input && { input }) }) });
    case 'people':
      return t('experiments.form.error.people', { teams: list(teams.map(({ name }) => plainText(name))) });
    case 'tooLong':
      return t('experiments.form.error.tooLong', {
        limit: field === 'name' ? LIMITS.name : LIMITS.summary,
      });
    default:
      return t(`experiments.form.error.${code}`);
  }
}

/** What a field is called in which a problem is. */
export function fieldTitle({ field, input }: Pick<DraftProblem, 'field' | 'input'>): string {
  return t(`experiments.field.${input ?? field}`);
}
