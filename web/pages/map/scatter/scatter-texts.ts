import type { Scatter } from '../../../../api/contract/scatter.ts';
import { STRENGTH_FROM, type Strength } from '../../../../api/contract/strength.ts';
import { t } from '../../../i18n/i18n.ts';
import { QUADRANTS, type Quadrant } from '../../../state/scatter.ts';
import type { AxisWord, ScatterTexts } from './draw-scatter.ts';

const WORDS = ['weak', 'clear', 'strong'] as const satisfies readonly Strength[];

/** Every word of the picture, in the language of now. */
export function scatterTexts(
  workStrengthFrom: Scatter['workStrengthFrom'],
  counts: Readonly<Record<Quadrant, number>>,
): ScatterTexts {
  const words = (from: Scatter['workStrengthFrom']): readonly AxisWord[] =>
    WORDS.map((strength) => ({ from: from[strength], word: t(`common.strength.${strength}`) }));
  return {
    clients: t('scatter.clients'),
    work: t('scatter.work'),
    clientWords: words(STRENGTH_FROM),
    workWords: words(workStrengthFrom),
    quadrants: Object.fromEntries(
      QUADRANTS.map((quadrant) => [
        quadrant,
        { name: quadrantName(quadrant), count: t('scatter.pairs', { count: counts[quadrant] }) },
      ]),
    ) as ScatterTexts['quadrants'],
  };
}

/** What the pairs of a quadrant are called, as in the filters and on the page of the thresholds. */
export function quadrantName(quadrant: Quadrant): string {
  return quadrant === 'none' ? t('scatter.none') : t(`map.relations.kind.${quadrant}`);
}
