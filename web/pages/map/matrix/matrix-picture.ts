/** The whole matrix for files and paper. */
import { RELATIONS, type Relation } from '../../../../api/contract/relation.ts';
import { departmentLegend, type LegendItem, type LegendPart } from '../../../export/legend.ts';
import type { Palette } from '../../../graph/palette.ts';
import { shrinking, shrunkInto, type ViewPicture } from '../../../export/view-picture.ts';
import { number, t } from '../../../i18n/i18n.ts';
import { countByRelation, countByStrength, type MapLookup } from '../../../state/map-links.ts';
import { CELL_STEPS, type Matrix } from '../../../state/matrix.ts';
import { BESIDE_NAME } from './draw-headers.ts';
import { drawMark } from './draw-marks.ts';
import { drawMatrix } from './draw-matrix.ts';
import { NAME_ABOVE, NAME_TOP, wholeSize, type MatrixLook } from './matrix-look.ts';
import { matrixPaletteOf, STEP_COVER } from './matrix-palette.ts';
import { NOTHING_STANDS_OUT, shortenerOf, wholeWindow } from './matrix-scene.ts';

/** Drawn at this size, with all their marks, and shrunk to the sheet. */
const CELL_PX = 20;
/** On a sheet the letters decide whether it can be read: they have nearly the whole height of a row. */
const LETTERS_PX = 16;
/** On paper names of columns stand upright: then they come no nearer to each other than rows do. */
const UPRIGHT = -Math.PI / 2;
/** Few names are longer; those are shortened. */
const MOST_NAME_PX = 290;
const SAMPLE_PX = 18;

/** `selected`: rows that are chosen on the screen. */
export function matrixPicture(
  matrix: Matrix,
  lookup: MapLookup,
  selected: readonly number[],
  measureOn: CanvasRenderingContext2D,
): ViewPicture {
  const look = paperLook(matrix, measureOn);
  const natural = wholeSize(matrix.rows.length, look);
  const attention = { ...NOTHING_STANDS_OUT, selected };
  return {
    drawing: (paper, size) => {
      const scene = {
        matrix,
        look,
        window: wholeWindow(matrix, look),
        attention,
        palette: matrixPaletteOf(paper),
        shorten: shortenerOf(measureOn),
      };
      return shrunkInto(size, natural, (canvas) => drawMatrix(canvas, scene));
    },
    letters: (size) => LETTERS_PX * shrinking(size, natural),
    legend: (paper) => [
      departmentLegend(lookup, paper),
      marksLegend(lookup, paper),
      strengthLegend(lookup, paper),
    ],
  };
}

function paperLook({ rows }: Matrix, measureOn: CanvasRenderingContext2D): MatrixLook {
  measureOn.font = `640 ${LETTERS_PX}px ${getComputedStyle(document.documentElement).getPropertyValue('--font')}`;
  const longest = Math.max(0, ...rows.map(({ name }) => Math.ceil(measureOn.measureText(name).width)));
  const name = Math.min(longest, MOST_NAME_PX);
  return {
    cell: CELL_PX,
    letters: LETTERS_PX,
    lean: UPRIGHT,
    named: true,
    marksOnly: false,
    side: BESIDE_NAME + name,
    head: NAME_ABOVE + name + NAME_TOP,
  };
}

function marksLegend({ map }: MapLookup, paper: Palette): LegendPart {
  const counts = countByRelation(map.edges);
  const kinds = RELATIONS.filter((relation) => relation !== 'shared-clients' && counts[relation] > 0);
  return {
    title: t('mapExport.legend.relations'),
    items: kinds.map((relation) => ({
      text: `${t(`mapExport.relation.${relation}`)} ${number(counts[relation])}`,
      sample: SAMPLE_PX,
      drawSample: (canvas, x, y) => drawMarkSample(canvas, relation, x, y, paper),
    })),
  };
}

function drawMarkSample(
  canvas: Parameters<LegendItem['drawSample']>[0],
  relation: Relation,
  x: number,
  y: number,
  { ground, relations }: Palette,
): void {
  const place = { x, y: y - SAMPLE_PX / 2, side: SAMPLE_PX };
  drawMark(canvas, relation, false, place, { ground, color: relations[RELATIONS.indexOf(relation)]! });
}

function strengthLegend({ map }: MapLookup, { accent }: Palette): LegendPart {
  const counts = countByStrength(map.edges);
  return {
    title: t('matrix.legend.darkness'),
    items: CELL_STEPS.flatMap((step, at) => {
      if (counts[step] === 0) return [];
      return {
        text: `${t(`common.strength.${step}`)} ${number(counts[step])}`,
        sample: SAMPLE_PX,
        drawSample: (canvas, x, y) => {
          canvas.fillStyle = accent;
          canvas.globalAlpha = STEP_COVER[at]!;
          canvas.fillRect(x, y - SAMPLE_PX / 2, SAMPLE_PX, SAMPLE_PX);
          canvas.globalAlpha = 1;
        },
      } satisfies LegendItem;
    }),
  };
}
