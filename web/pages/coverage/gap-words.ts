/** A gap in plain words. */
import type { CoverageGap } from '../../../api/contract/coverage.ts';
import { list, rich, t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { ageRangeText, withWholeRanges } from '../../i18n/service-values.ts';

/** One sentence (for lit) that says what is missing and what that rests on. */
export function gapSentence(gap: CoverageGap): unknown {
  if (gap.kind === 'nobody') return t('coverage.gaps.nobody');
  if (gap.kind === 'ages') {
    return withWholeRanges(t('coverage.gaps.ages', { ages: list(gap.ages.map(ageRangeText)) }));
  }
  if (gap.kind === 'one-unit') {
    return rich('coverage.gaps.oneUnit', { unit: text(gap.team.name), count: gap.services });
  }
  if (gap.kind === 'one-department') {
    const department = text(gap.department.name);
    return rich('coverage.gaps.oneDepartment', { department, count: gap.services });
  }
  return t(`coverage.gaps.${gap.kind}`, { count: gap.services });
}
