/** The links of the map as cells of a spreadsheet: CSV, XLSX and what is copied hold the same. */
import type { Cell, Sheet } from '../../api/exchange/sheet/sheet.ts';
import { t } from '../i18n/i18n.ts';
import { hasPair } from '../state/map-changes.ts';
import { fittingRows, linkRows, sortLinkRows, type LinkRow, type LinkSide } from '../state/link-rows.ts';
import { strengthOf } from '../state/strength.ts';
import type { ExportedMap } from './exported-map.ts';
import { linkTexts } from './link-texts.ts';

interface SheetColumn {
  readonly head: string;
  readonly cell: (row: LinkRow) => Cell;
}

/** Scores say nothing beyond so many decimals. */
const DECIMALS = 3;

/** A row for each link, in the order of the table and narrowed as it is; of the other views, every link shown. */
export function linkSheet(exported: ExportedMap): Sheet {
  const { lookup, state } = exported;
  const all = linkRows(lookup, linkTexts);
  const rows = state.view === 'table' ? fittingRows(all, state.find) : all;
  const columns = columnsOf(exported);
  return {
    heads: columns.map(({ head }) => head),
    rows: sortLinkRows(rows, state.sort).map((row) => columns.map(({ cell }) => cell(row))),
  };
}

function columnsOf({ lookup, fresh }: ExportedMap): readonly SheetColumn[] {
  const { level } = lookup.map;
  const side = (column: string, one: 'a' | 'b', cell: (side: LinkSide) => Cell): SheetColumn => ({
    head: t('mapExport.column.side', { column, side: one.toUpperCase() }),
    cell: (row) => cell(row[one]),
  });
  const sides = (['a', 'b'] as const).flatMap((one) => [
    side(t(`mapExport.column.name.${level}`), one, ({ name }) => name),
    ...(level === 'department'
      ? []
      : [side(t('mapExport.column.department'), one, ({ departmentName }) => departmentName)]),
    ...(level === 'service' ? [side(t('mapExport.column.team'), one, ({ teamName }) => teamName)] : []),
  ]);
  return [
    ...sides,
    { head: t('mapExport.column.relation'), cell: ({ relation }) => relation },
    ...(fresh.size === 0
      ? []
      : [
          {
            head: t('mapExport.column.new'),
            cell: ({ link }: LinkRow) => (hasPair(fresh, link) ? t('insight.news.mark') : null),
          },
        ]),
    {
      head: t('mapExport.column.strength'),
      cell: ({ link }) => t(`common.strength.${strengthOf(link.clientOverlap)}`),
    },
    { head: t('mapExport.column.clientOverlap'), cell: ({ link }) => rounded(link.clientOverlap) },
    { head: t('mapExport.column.functionSimilarity'), cell: ({ link }) => rounded(link.functionSimilarity) },
    { head: t('mapExport.column.verdict'), cell: ({ verdict }) => verdict ?? null },
    ...(level === 'service'
      ? []
      : [{ head: t('mapExport.column.pairsOf'), cell: ({ link }: LinkRow) => link.pairs ?? null }]),
    { head: t('mapExport.column.experiment'), cell: ({ experiment }) => experiment?.name ?? null },
    { head: t('mapExport.column.experimentState'), cell: ({ experiment }) => experiment?.state ?? null },
    { head: t('mapExport.column.lesson'), cell: ({ experiment }) => experiment?.lesson ?? null },
  ];
}

function rounded(score: number | undefined): Cell {
  return score === undefined ? null : Number(score.toFixed(DECIMALS));
}
