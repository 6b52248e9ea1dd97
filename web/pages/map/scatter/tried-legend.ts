/** What the ring around points of the scatter means, for files and paper: quadrants say their names themselves. */
import type { LegendPart } from '../../../export/legend.ts';
import type { Palette } from '../../../graph/palette.ts';
import { number, t } from '../../../i18n/i18n.ts';
import { drawTried } from './draw-scatter.ts';

const RADIUS_PX = 8;

/** Nothing where no pair tries anything. */
export function triedLegend(count: number, palette: Palette): readonly LegendPart[] {
  if (count === 0) return [];
  return [
    {
      title: t('mapExport.legend.relations'),
      items: [
        {
          text: `${t('mapExport.relation.experiment')} ${number(count)}`,
          sample: 2 * RADIUS_PX,
          drawSample: (canvas, x, y) => drawTried(canvas, x + RADIUS_PX, y, RADIUS_PX, palette),
        },
      ],
    },
  ];
}
