/** What the signs of the scatter mean, for files and paper: quadrants say their names themselves. */
import { RELATIONS, type QuadrantRelation } from '../../../../api/contract/relation.ts';
import type { DrawingContext } from '../../../graph/drawing-context.ts';
import type { LegendItem, LegendPart } from '../../../export/legend.ts';
import type { Palette } from '../../../graph/palette.ts';
import { number, t } from '../../../i18n/i18n.ts';
import { drawBin, drawQuiet, drawTried, trace } from './draw-scatter.ts';
import type { ScatterKey } from './scatter-key.ts';

/** Of the largest sign, the ring. */
const RADIUS_PX = 8;
const SHAPE_PX = 5.5;
const BIN_PX = { width: 2 * RADIUS_PX, height: 11 } as const;

type DrawSign = (canvas: DrawingContext, x: number, y: number) => void;

/** `ofUnits`: points are pairs of units or departments, whose kind says what their services are to each other. */
export function scatterLegend(key: ScatterKey, ofUnits: boolean, palette: Palette): readonly LegendPart[] {
  const { shapes, quiet, mass, tried } = key;
  const items = [
    ...shapes.map(({ relation, count }) =>
      item(t(`map.relations.kind.${relation}`), count, (canvas, x, y) =>
        drawShape(canvas, relation, x, y, palette),
      ),
    ),
    item(t('map.relations.kind.experiment'), tried, (canvas, x, y) =>
      drawTried(canvas, x, y, RADIUS_PX, palette),
    ),
    item(t('scatter.key.quiet'), quiet, (canvas, x, y) => drawQuiet(canvas, x, y, palette)),
    item(t('scatter.key.mass'), mass, (canvas, x, y) => {
      const [left, top] = [x - BIN_PX.width / 2, y - BIN_PX.height / 2];
      drawBin(canvas, left, top, BIN_PX.width, BIN_PX.height, palette);
    }),
  ].filter(({ count }) => count > 0);
  const note: LegendItem = { text: t('scatter.units'), sample: 0, drawSample: () => {} };
  if (items.length === 0) return [];
  return [
    {
      title: t('scatter.key.title'),
      items: [...items, ...(ofUnits && shapes.length > 0 ? [note] : [])],
    },
  ];
}

function item(text: string, count: number, draw: DrawSign): LegendItem & { readonly count: number } {
  return {
    text: `${text} ${number(count)}`,
    sample: 2 * RADIUS_PX,
    drawSample: (canvas, x, y) => draw(canvas, x + RADIUS_PX, y),
    count,
  };
}

function drawShape(
  canvas: DrawingContext,
  relation: QuadrantRelation,
  x: number,
  y: number,
  palette: Palette,
): void {
  trace(canvas, relation, x, y, SHAPE_PX);
  canvas.fillStyle = palette.relations[RELATIONS.indexOf(relation)]!;
  canvas.fill();
}
