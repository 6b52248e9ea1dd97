/** A theme's period in words. */
import type { Theme } from '../../../../api/contract/theme.ts';
import { date, t } from '../../../i18n/i18n.ts';
import { daysBetween } from '../../../state/experiment-wall.ts';
import { phaseOf } from './theme-progress.ts';

type Period = Pick<Theme, 'startsOn' | 'endsOn'>;

/** From when to when, such as "1.1.2026–31.12.2026"; empty without a period. */
export function periodText({ startsOn, endsOn }: Period): string {
  if (startsOn !== null && endsOn !== null) {
    return t('themes.period.between', { from: date(startsOn), to: date(endsOn) });
  }
  if (startsOn !== null) return t('themes.period.from', { from: date(startsOn) });
  return endsOn === null ? '' : t('themes.period.until', { to: date(endsOn) });
}

/** Where a day stands in the period, such as "35 päivää jäljellä"; empty where there is nothing to say. */
export function phaseText(period: Period, today: string): string {
  const { startsOn, endsOn } = period;
  switch (phaseOf(period, today)) {
    case 'ahead':
      return t('themes.period.starts', { count: daysBetween(today, startsOn!) });
    case 'over':
      return t('themes.period.over');
    case 'now':
      if (endsOn === null) return '';
      return today === endsOn
        ? t('themes.period.lastDay')
        : t('themes.period.left', { count: daysBetween(today, endsOn) });
    default:
      return '';
  }
}
