/** Sheets as an Excel workbook (ECMA-376, SpreadsheetML): the least that Excel, LibreOffice and readers of XLSX ask for. */
import { zipSync } from 'fflate';
import type { Cell, Sheet } from './sheet.ts';
import { element, escapeXml, XML_DECLARATION } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const XLSX_TYPE = `${TYPES}.sheet`;

/** Places in `cellXfs` of the styles. */
const STYLE = { plain: 0, head: 1, score: 2, wrapped: 3 } as const;
/** Columns as wide as what is in them, in characters, within reason. */
const WIDTHS = { least: 9, most: 46, note: 110 } as const;
/** What Excel itself forbids in the name of a sheet, and how long it may be. */
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/g;
const LONGEST_NAME = 31;
/** The first that a ZIP can say: archives of the same rows are equal. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A workbook of two sheets: the rows, with a head that stays and can be filtered by, and the note of the filters. */
export function toXlsx(
  sheet: Sheet,
  note: readonly string[],
  names: { readonly rows: string; readonly note: string },
): Uint8Array<ArrayBuffer> {
  const titles = [names.rows, names.note].map((name) =>
    name.replace(FORBIDDEN_IN_NAME, ' ').slice(0, LONGEST_NAME),
  );
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(titles),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles(),
    'xl/worksheets/sheet1.xml': rowsSheet(sheet),
    'xl/worksheets/sheet2.xml': noteSheet(note),
  };
  const encoder = new TextEncoder();
  const files: Record<string, Uint8Array> = {};
  for (const [name, xml] of Object.entries(parts)) files[name] = encoder.encode(`${XML_DECLARATION}\n${xml}`);
  // At once and not in the background: in a browser its workers would come from blob: addresses, which our policy forbids.
  return zipSync(files, { mtime: FIRST_DAY });
}

function rowsSheet({ heads, rows }: Sheet): string {
  const widths = heads.map((head, column) => {
    let longest = head.length;
    for (const row of rows) longest = Math.max(longest, String(row[column] ?? '').length);
    return Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2));
  });
  const range = `A1:${letters(heads.length - 1)}${rows.length + 1}`;
  return worksheet(
    element(
      'sheetViews',
      {},
      element(
        'sheetView',
        { workbookViewId: 0 },
        element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
      ),
    ),
    columns(widths),
    element(
      'sheetData',
      {},
      rowXml(heads, 1, () => STYLE.head),
      ...rows.map((row, at) =>
        rowXml(row, at + 2, (cell) =>
          typeof cell === 'number' && !Number.isInteger(cell) ? STYLE.score : STYLE.plain,
        ),
      ),
    ),
    element('autoFilter', { ref: range }),
  );
}

function noteSheet(note: readonly string[]): string {
  return worksheet(
    columns([WIDTHS.note]),
    element('sheetData', {}, ...note.map((line, at) => rowXml([line], at + 1, () => STYLE.wrapped))),
  );
}

function rowXml(cells: readonly Cell[], at: number, styleOf: (cell: Cell) => number): string {
  return element(
    'row',
    { r: at },
    ...cells.map((cell, column) => cellXml(cell, `${letters(column)}${at}`, styleOf(cell))),
  );
}

function cellXml(cell: Cell, reference: string, style: number): string {
  const place = { r: reference, s: style === STYLE.plain ? undefined : style };
  if (cell === null) return '';
  if (typeof cell === 'number') return element('c', place, element('v', {}, String(cell)));
  // A text in place is never taken for a formula, whatever it begins with.
  return element(
    'c',
    { ...place, t: 'inlineStr' },
    element('is', {}, `<t xml:space="preserve">${escapeXml(cell)}</t>`),
  );
}

/** The name of a column: A to Z, then AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function columns(widths: readonly number[]): string {
  return element(
    'cols',
    {},
    ...widths.map((width, at) => element('col', { min: at + 1, max: at + 1, width, customWidth: 1 })),
  );
}

function worksheet(...content: readonly string[]): string {
  return element('worksheet', { xmlns: MAIN }, ...content);
}

function workbook(titles: readonly string[]): string {
  return element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': OFFICE },
    element(
      'sheets',
      {},
      ...titles.map((name, at) => element('sheet', { name, sheetId: at + 1, 'r:id': `rId${at + 1}` })),
    ),
  );
}

/** Excel asks for at least two fills, the second of which it keeps for itself. */
function styles(): string {
  const font = (bold: boolean) =>
    element(
      'font',
      {},
      ...(bold ? ['<b/>'] : []),
      element('sz', { val: 11 }),
      element('name', { val: 'Calibri' }),
    );
  const format = (attributes: Readonly<Record<string, number>>, ...content: readonly string[]) =>
    element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...attributes }, ...content);
  const wrap = element('alignment', { vertical: 'top', wrapText: 1 });
  return element(
    'styleSheet',
    { xmlns: MAIN },
    element('numFmts', { count: 1 }, element('numFmt', { numFmtId: 164, formatCode: '0.00' })),
    element('fonts', { count: 2 }, font(false), font(true)),
    element(
      'fills',
      { count: 2 },
      ...['none', 'gray125'].map((pattern) =>
        element('fill', {}, element('patternFill', { patternType: pattern })),
      ),
    ),
    element('borders', { count: 1 }, '<border><left/><right/><top/><bottom/><diagonal/></border>'),
    element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    element(
      'cellXfs',
      { count: 4 },
      format({}),
      format({ fontId: 1, applyFont: 1, applyAlignment: 1 }, wrap),
      format({ numFmtId: 164, applyNumberFormat: 1 }),
      format({ applyAlignment: 1 }, wrap),
    ),
  );
}

function contentTypes(): string {
  const part = (name: string, type: string) =>
    element('Override', { PartName: `/xl/${name}.xml`, ContentType: `${TYPES}.${type}+xml` });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('workbook', 'sheet.main'),
    part('worksheets/sheet1', 'worksheet'),
    part('worksheets/sheet2', 'worksheet'),
    part('styles', 'styles'),
  );
}

function relationships(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...targets.map(([Id, type, Target]) =>
      element('Relationship', { Id, Type: `${OFFICE}/${type}`, Target }),
    ),
  );
}
