/** What the widths of the lines between the columns mean, for files and paper. */
import { RELATIONS } from '../../../../api/contract/relation.ts';
import { drawLine, LINE_PX, type LegendPart } from '../../../export/legend.ts';
import type { Palette } from '../../../graph/palette.ts';
import { t } from '../../../i18n/i18n.ts';
import { WIDTHS } from './draw-columns.ts';

const WEIGHTS = [
  ['sometimes', 1],
  ['regularly', 2],
  ['mainly', 3],
] as const;

export function weightLegend({ relations }: Palette): LegendPart {
  return {
    title: t('columns.widths'),
    items: WEIGHTS.map(([word, weight]) => ({
      text: t(`common.weight.${word}`),
      sample: LINE_PX,
      drawSample: (canvas, x, y) =>
        drawLine(canvas, x, y, WIDTHS[weight], relations[RELATIONS.indexOf('shared-clients')]!),
    })),
  };
}
