/** What stands beside a picture in a file: what its colours, lines and sizes mean. */
import { RELATIONS, type MapLevel, type Relation } from '../../api/contract/relation.ts';
import type { DrawingContext } from '../graph/drawing-context.ts';
import { gapOf, LINK_LOOKS } from '../graph/link-look.ts';
import { drawSign } from '../graph/link-sign-layer.ts';
import type { Palette } from '../graph/palette.ts';
import { number, t } from '../i18n/i18n.ts';
import { plainText } from '../i18n/local-text.ts';
import { hasPair, type PairSet } from '../state/map-changes.ts';
import {
  countByRelation,
  countByStrength,
  type MapDepartment,
  type MapLink,
  type MapLookup,
} from '../state/map-links.ts';

export interface LegendPart {
  readonly title: string;
  readonly items: readonly LegendItem[];
}

export interface LegendItem {
  readonly text: string;
  /** Width of what stands before the text, in pixels; 0: nothing. */
  readonly sample: number;
  /** Draws the sample around the middle of its left edge. */
  readonly drawSample: (canvas: DrawingContext, x: number, y: number) => void;
}

const CHIP = { width: 27, height: 18, radius: 5, px: 11 } as const;
export const LINE_PX = 40;
const SIGN_PX = 8;
/** Of the band behind what is new: a little thinner than on the map, where it is seen around wider lines. */
const FRESH_PX = 11;
/** As a link of middling strength is drawn. */
const THICKER_PX = 0.75;
/** As links of each strength are drawn. */
const WIDTHS = { weak: 1.5, clear: 2.5, strong: 4.5 } as const;
const SHARED_CLIENTS: Relation = 'shared-clients';
const EXPERIMENT: Relation = 'experiment';
/** Capitals stand a little above the middle of their line. */
const LOWERED = 0.05;

/** The departments on the map. */
export function departmentLegend(
  { map, departments }: Pick<MapLookup, 'map' | 'departments'>,
  palette: Palette,
): LegendPart {
  const shown = new Set(map.nodes.map(({ department }) => department));
  return {
    title: t('mapExport.legend.departments'),
    items: [...departments.values()]
      .filter(({ id }) => shown.has(id))
      .map((department) => departmentItem(department, palette)),
  };
}

/** Departments on the map, kinds of links with their numbers, widths with theirs, and what size means. */
export function mapLegend(
  { map, departments }: MapLookup,
  fresh: PairSet,
  palette: Palette,
): readonly LegendPart[] {
  return [
    departmentLegend({ map, departments }, palette),
    {
      title: t('mapExport.legend.relations'),
      items: [...relationItems(map.edges, palette), ...freshItems(map.edges, fresh, palette)],
    },
    {
      title: t('mapExport.legend.strength'),
      items: [...widthItems(map.edges, palette), sizeItem(map.level)],
    },
  ];
}

function departmentItem({ name, mark, color }: MapDepartment, palette: Palette): LegendItem {
  return {
    text: plainText(name),
    sample: CHIP.width,
    drawSample: (canvas, x, y) => {
      canvas.beginPath();
      canvas.roundRect(x, y - CHIP.height / 2, CHIP.width, CHIP.height, CHIP.radius);
      canvas.fillStyle = palette.departments[color]!;
      canvas.fill();
      canvas.fillStyle = palette.onDepartment;
      canvas.font = `660 ${CHIP.px}px ${palette.font}`;
      canvas.textAlign = 'center';
      canvas.fillText(mark, x + CHIP.width / 2, y + CHIP.px * LOWERED);
      canvas.textAlign = 'start';
    },
  };
}

/** Only kinds that occur; of experiments on links of another kind only the sign is seen. */
function relationItems(links: readonly MapLink[], palette: Palette): readonly LegendItem[] {
  const counts = countByRelation(links);
  const kinds = RELATIONS.filter((relation) => counts[relation] > 0).map((relation) => ({
    text: `${t(`mapExport.relation.${relation}`)} ${number(counts[relation])}`,
    sample: LINE_PX,
    drawSample: (canvas: DrawingContext, x: number, y: number) =>
      drawRelation(canvas, x, y, relation, palette),
  }));
  const tried = links.filter(({ relation, experiment }) => relation !== EXPERIMENT && experiment).length;
  return tried === 0 ? kinds : [...kinds, triedItem(tried, palette)];
}

function triedItem(count: number, palette: Palette): LegendItem {
  return {
    text: `${t('mapExport.legend.tried')} ${number(count)}`,
    sample: LINE_PX,
    drawSample: (canvas, x, y) =>
      drawSign(canvas, x + LINE_PX / 2, y, SIGN_PX, RELATIONS.indexOf(EXPERIMENT), false, palette),
  };
}

/** Nothing where the map is compared with no other day, or nothing on it is new. */
function freshItems(links: readonly MapLink[], fresh: PairSet, palette: Palette): readonly LegendItem[] {
  const count = links.filter((link) => hasPair(fresh, link)).length;
  if (count === 0) return [];
  return [
    {
      text: `${t('insight.news.legend')} ${number(count)}`,
      sample: LINE_PX,
      drawSample: (canvas, x, y) => {
        canvas.lineCap = 'round';
        drawLine(canvas, x, y, FRESH_PX, palette.mark);
      },
    },
  ];
}

function drawRelation(
  canvas: DrawingContext,
  x: number,
  y: number,
  relation: Relation,
  palette: Palette,
): void {
  const look = LINK_LOOKS[relation];
  const width = look.thinnest + THICKER_PX;
  const at = RELATIONS.indexOf(relation);
  const gap = gapOf(look, width);
  canvas.lineCap = look.cap;
  canvas.setLineDash([...look.dash]);
  drawLine(canvas, x, y, width, palette.relations[at]!);
  canvas.setLineDash([]);
  if (gap > 0) drawLine(canvas, x, y, gap, palette.ground);
  if (relation !== SHARED_CLIENTS) drawSign(canvas, x + LINE_PX / 2, y, SIGN_PX, at, false, palette);
}

function widthItems(links: readonly MapLink[], palette: Palette): readonly LegendItem[] {
  const counts = countByStrength(links);
  return (['weak', 'clear', 'strong'] as const).map((word) => ({
    text: `${t(`map.legend.${word}`)} ${number(counts[word])}`,
    sample: LINE_PX,
    drawSample: (canvas, x, y) => {
      canvas.lineCap = 'round';
      drawLine(canvas, x, y, WIDTHS[word], palette.relations[RELATIONS.indexOf(SHARED_CLIENTS)]!);
    },
  }));
}

function sizeItem(level: MapLevel): LegendItem {
  return { text: t(`mapExport.legend.size.${level}`), sample: 0, drawSample: () => {} };
}

/** The sample of a line so wide, around the middle of its left edge. */
export function drawLine(canvas: DrawingContext, x: number, y: number, width: number, color: string): void {
  canvas.beginPath();
  canvas.moveTo(x + width / 2, y);
  canvas.lineTo(x + LINE_PX - width / 2, y);
  canvas.lineWidth = width;
  canvas.strokeStyle = color;
  canvas.stroke();
}
