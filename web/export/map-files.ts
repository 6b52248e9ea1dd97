/** Makes the files that the map's export menu offers. */
import { toCsv, toTabbed } from '../../api/exchange/sheet/delimited.ts';
import { SPREADSHEET_MARKS } from '../../api/exchange/sheet/sheet.ts';
import { toXlsx, XLSX_TYPE } from '../../api/exchange/sheet/xlsx.ts';
import { currentLanguage, t } from '../i18n/i18n.ts';
import type { ExportedMap } from './exported-map.ts';
import { fileName } from './file-name.ts';
import { filterNote, filterText } from './filter-note.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { linkSheet } from './link-sheet.ts';
import { drawsLinks, hasPicture, mapOnPaper, mapSheet, paperFor } from './map-sheet.ts';
import { paperPalette } from './paper-palette.ts';
import { PAPERS, type Paper } from './papers.ts';
import { measuringCanvas, toPng, toSvg } from './picture-files.ts';
import { sheetTitle } from './sheet-title.ts';
import { plainColor } from './plain-color.ts';

export const FILE_FORMATS = ['svg', 'png', 'csv', 'xlsx', 'graphml', 'gexf'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

const MAKERS: Readonly<Record<FileFormat, (exported: ExportedMap) => Blob | Promise<Blob>>> = {
  svg: (exported) => textFile('image/svg+xml', pictureSvg(exported)),
  png: (exported) => toPng(mapSheet(exported, paperPalette(), measuringCanvas())),
  csv: (exported) =>
    textFile(
      'text/csv',
      toCsv(linkSheet(exported), filterText(exported), SPREADSHEET_MARKS[currentLanguage()]),
    ),
  xlsx: (exported) =>
    new Blob(
      [
        toXlsx(linkSheet(exported), filterNote(exported), {
          rows: t('mapExport.sheet.links'),
          note: t('mapExport.sheet.note'),
        }),
      ],
      { type: XLSX_TYPE },
    ),
  graphml: (exported) => textFile('application/graphml+xml', toGraphml(exported, departmentColors())),
  gexf: (exported) => textFile('application/gexf+xml', toGexf(exported, departmentColors())),
};

/** One file, with the name it should have. */
export async function makeFile(
  exported: ExportedMap,
  format: FileFormat,
): Promise<{ readonly name: string; readonly blob: Blob }> {
  const blob = await MAKERS[format](exported);
  return { name: fileName(exported.state, exported.day, format), blob };
}

/** The rows as one copies them into a spreadsheet, and how many they are. */
export function copiedRows(exported: ExportedMap): { readonly text: string; readonly count: number } {
  const sheet = linkSheet(exported);
  return { text: toTabbed(sheet, SPREADSHEET_MARKS[currentLanguage()].decimal), count: sheet.rows.length };
}

/** The picture as SVG, on a sheet of its own size unless a paper is chosen. */
export function pictureSvg(exported: ExportedMap, paper?: Paper): string {
  const palette = paperPalette();
  const measureOn = measuringCanvas();
  const drawing = paper
    ? mapOnPaper(exported, paper, palette, measureOn)
    : mapSheet(exported, palette, measureOn);
  return toSvg(drawing, {
    title: sheetTitle(exported.state.view, exported.lookup.map.level),
    description: filterText(exported, drawsLinks(exported.state.view)),
    language: currentLanguage(),
  });
}

/** The paper that a view needs, where nobody has chosen one. The table's rows go on over as many sheets as they need. */
export function paperNeeded(exported: ExportedMap): Paper {
  return hasPicture(exported.state.view) ? paperFor(exported, paperPalette(), measuringCanvas()) : PAPERS[0];
}

/** Colours of departments by number, as network programs read them. */
function departmentColors(): readonly string[] {
  return paperPalette().departments.map((color) => (color === '' ? '' : plainColor(color).color));
}

function textFile(type: string, text: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}
