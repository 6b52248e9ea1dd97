/** The figures of experiments as they are shown: which, in which order, and in which words. */
import type { ExperimentFigures } from '../../../../api/contract/experiment-lists.ts';
import { number, t } from '../../../i18n/i18n.ts';

export const FIGURES = [
  'started',
  'onTime',
  'adopted',
  'stopped',
  'daysToDecision',
  'teams',
  'firstMet',
] as const;
export type FigureName = (typeof FIGURES)[number];

/** One figure in the reader's language; undefined while nothing can be said yet. */
export function figureText(name: FigureName, figures: ExperimentFigures): string | undefined {
  const { decided, decidedOnTime, medianDaysToDecision } = figures;
  switch (name) {
    case 'onTime':
      return decided === 0
        ? undefined
        : t('lessons.figures.ofTotal', { part: decidedOnTime, total: decided });
    case 'daysToDecision':
      return medianDaysToDecision === null
        ? undefined
        : t('lessons.figures.days', { count: Math.round(medianDaysToDecision) });
    case 'stopped':
      return number(figures.stoppedWithLesson);
    default:
      return number(figures[name]);
  }
}
