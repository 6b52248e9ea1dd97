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
  /** Known of few links: on paper it stands under the row. */
  readonly seldom?: boolean;
  readonly cell: (row: LinkRow) => Cell;
}

/** Scores say nothing beyond so many decimals. */
const DECIMALS = 3;

/** A row for each link, in the order of the table and narrowed as it is; of the other views, every link shown. */
export function linkSheet(exported: ExportedMap): Sheet {
  const columns = columnsOf(exported);
  return {
    heads: columns.map(({ head }) => head),
    rows: rowsOf(exported).map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** The same for paper, which is narrow: without columns that would be empty, and what few rows have stands under them. */
export function printedLinks(exported: ExportedMap): {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly under: string }[];
} {
  const rows = rowsOf(exported);
  const filled = columnsOf(exported).filter(({ cell }) => rows.some((row) => cell(row) !== null));
  const columns = filled.filter(({ seldom }) => !seldom);
  const under = filled.filter(({ seldom }) => seldom);
  return {
    heads: columns.map(({ head }) => head),
    rows: rows.map((row) => ({
      cells: columns.map(({ cell }) => cell(row)),
      under: under
        .flatMap(({ head, cell }) => (cell(row) === null ? [] : `${head}: ${cell(row)}`))
        .join(' · '),
    })),
  };
}

function rowsOf({ lookup, state }: ExportedMap): readonly LinkRow[] {
  const all = linkRows(lookup, linkTexts);
  const rows = state.view === 'table' ? fittingRows(all, state.find) : all;
  return sortLinkRows(rows, state.sort);
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
    {
      head: t('mapExport.column.experiment'),
      seldom: true,
      cell: ({ experiment }) => experiment?.name ?? null,
    },
    {
      head: t('mapExport.column.experimentState'),
      seldom: true,
      cell: ({ experiment }) => experiment?.state ?? null,
    },
    {
      head: t('mapExport.column.lesson'),
      seldom: true,
      cell: ({ experiment }) => experiment?.lesson ?? null,
    },
  ];
}

function rounded(score: number | undefined): Cell {
  return score === undefined ? null : Number(score.toFixed(DECIMALS));
}
