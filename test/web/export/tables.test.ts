import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { toCsv, toTabbed } from '../../../api/exchange/sheet/delimited.ts';
import { SPREADSHEET_MARKS } from '../../../api/exchange/sheet/sheet.ts';
import { toXlsx } from '../../../api/exchange/sheet/xlsx.ts';
import { linkSheet, printedLinks } from '../../../web/export/link-sheet.ts';
import { pairSet } from '../../../web/state/map-changes.ts';
import { parseDelimited } from '../../support/delimited.ts';
import { exportedCity, smallCity } from './exported.ts';

const NOTE = 'Taso: yksiköt · "40 / 212"; yhteyttä';
const FIRST_COLUMN = 'Yksikkö A';
const sheet = linkSheet(exportedCity());

describe('the rows for spreadsheets', () => {
  it('leave out on paper what is empty, and put under a row what few rows have', () => {
    const { heads, rows } = printedLinks(exportedCity());
    expect(heads).not.toContain('Oppi');
    expect(rows.map(({ cells }) => cells.length)).toEqual([heads.length, heads.length]);
    expect(rows.map(({ under }) => under)).toEqual([
      'Kokeilu: Kunnossa töihin · Kokeilun tila: Oppi kirjattu · Oppi: Kello yhdeksän on liian aikaisin.',
      '',
    ]);
    const [, plain] = smallCity().edges;
    expect(printedLinks(exportedCity({}, smallCity({ edges: [plain!] }))).heads).not.toContain('Ratkaisu');
  });

  it('say which links are new, where the map is compared with another day', () => {
    const { heads, rows } = linkSheet({ ...exportedCity(), fresh: pairSet([smallCity().edges[1]!]) });
    expect(rows.map((row) => row[heads.indexOf('Uutta')])).toEqual([null, 'uusi']);
  });

  it('hold both sides, the words and the numbers of every link, the strongest first', () => {
    expect(sheet.heads).toEqual([
      'Yksikkö A',
      'Toimiala A',
      'Yksikkö B',
      'Toimiala B',
      'Suhde',
      'Yhteiset asiakkaat',
      'Yhteiset asiakkaat, 0–1',
      'Toiminnan samankaltaisuus, 0–1',
      'Ratkaisu',
      'Pareja palveluja',
      'Kokeilu',
      'Kokeilun tila',
      'Oppi',
    ]);
    expect(sheet.rows).toEqual([
      [
        'Liikunta & "hyvä" <olo>',
        'Liikunta',
        'Työllisyys; palvelut',
        'Työllisyys',
        'Mahdollinen päällekkäisyys',
        'vahva',
        0.625,
        0.31,
        'Kumppanit',
        3,
        'Kunnossa töihin',
        'Oppi kirjattu',
        'Kello yhdeksän on liian aikaisin.',
      ],
      [
        '=Etsivä nuorisotyö',
        'Työllisyys',
        'Liikunta & "hyvä" <olo>',
        'Liikunta',
        'Yhteiset asiakkaat',
        'heikko',
        0.2,
        null,
        null,
        null,
        null,
        null,
        null,
      ],
    ]);
  });

  it('are those of the table as it is narrowed and ordered; of the other views all', () => {
    const find = 'etsivä';
    expect(linkSheet(exportedCity({ view: 'table', find })).rows).toHaveLength(1);
    expect(linkSheet(exportedCity({ view: 'graph', find })).rows).toHaveLength(2);
    const upwards = linkSheet(exportedCity({ view: 'table', sort: 'strength' }));
    expect(upwards.rows.map((row) => row[6])).toEqual([0.2, 0.625]);
  });

  it('name the unit of a service, and no pairs of it', () => {
    const city = smallCity({ level: 'service' });
    const [node, ...rest] = city.nodes;
    const nodes = [{ ...node!, team: { id: 't', name: { fi: 'Uimahallit' } } }, ...rest];
    const { heads, rows } = linkSheet(exportedCity({ level: 'service' }, { ...city, nodes }));
    expect(heads).toContain('Yksikkö A');
    expect(heads).not.toContain('Pareja palveluja');
    expect(rows[0]!.slice(0, 3)).toEqual(['Liikunta & "hyvä" <olo>', 'Liikunta', 'Uimahallit']);
  });
});

describe('the CSV file', () => {
  const csv = toCsv(sheet, NOTE, SPREADSHEET_MARKS.fi);

  it('is what a Finnish spreadsheet opens: UTF-8 told, semicolons, decimal commas, CRLF', () => {
    expect(csv.startsWith('\uFEFFYksikkö A;Toimiala A;')).toBe(true);
    expect(csv).toContain(
      ';0,625;0,31;Kumppanit;3;Kunnossa töihin;Oppi kirjattu;Kello yhdeksän on liian aikaisin.\r\n',
    );
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(toCsv(sheet, NOTE, SPREADSHEET_MARKS.en)).toContain(',0.625,0.31,Kumppanit,3,Kunnossa töihin,');
  });

  it('gives every name back as it was, with quotes, semicolons and lines in it', () => {
    const rows = [
      ['say "hi"; twice', 'one\r\ntwo'],
      ['', null],
    ];
    const [first] = parseDelimited(
      toCsv({ heads: ['a', 'b'], rows }, NOTE, SPREADSHEET_MARKS.fi).slice(1),
      ';',
    );
    expect(first!['a']).toBe('say "hi"; twice');
    expect(csv).toContain('"Liikunta & ""hyvä"" <olo>"');
  });

  it('has as many fields in every record, and the note of the filters in the last', () => {
    const records = parseDelimited(csv.slice(1), ';');
    expect(records).toHaveLength(4);
    expect(new Set(records.map((record) => Object.keys(record).length))).toEqual(
      new Set([sheet.heads.length]),
    );
    expect(records[3]![FIRST_COLUMN]).toBe(NOTE);
  });

  it('has no cell that a spreadsheet would run as a formula', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'];
    const rows = dangerous.map((text) => [text]);
    const records = parseDelimited(
      toCsv({ heads: ['a'], rows }, '=note', SPREADSHEET_MARKS.en).slice(1),
      ',',
    );
    expect(records.map(({ a }) => a!.at(0))).toEqual(dangerous.concat('note').map(() => "'"));
    expect(parseDelimited(csv.slice(1), ';')[1]![FIRST_COLUMN]).toBe("'=Etsivä nuorisotyö");
  });
});

describe('what is copied for a spreadsheet', () => {
  it('is one line a row and one tab between cells, whatever is in a name', () => {
    const rows = [['two\nlines', 'a\tb', '=1', 0.5, null]];
    expect(toTabbed({ heads: ['1', '2', '3', '4', '5'], rows }, ',')).toBe(
      "1\t2\t3\t4\t5\ntwo lines\ta b\t'=1\t0,5\t",
    );
  });
});

describe('the workbook', () => {
  it('has the same rows, with real numbers and texts that are no formulas, and a sheet with the note', async () => {
    const note = ['Taso: yksiköt', 'Päivä <1> & "2"'];
    const workbook = toXlsx(sheet, note, { rows: 'Yhteydet', note: 'Rajaukset' });
    const [rows, notes] = await readWorkbook(Buffer.from(workbook));
    expect([rows!.sheet, notes!.sheet]).toEqual(['Yhteydet', 'Rajaukset']);
    expect(rows!.data).toEqual([sheet.heads, ...sheet.rows]);
    expect(notes!.data).toEqual(note.map((line) => [line]));
  });

  it('holds thousands of rows', async () => {
    const rows = Array.from({ length: 8000 }, (_, at) => [`Palvelu ${at}`, at / 8000, null]);
    const workbook = toXlsx({ heads: ['a', 'b', 'c'], rows }, [], { rows: 'R', note: 'N' });
    const [read] = await readWorkbook(Buffer.from(workbook));
    expect(read!.data).toHaveLength(8001);
    expect(read!.data[8000]).toEqual(['Palvelu 7999', 7999 / 8000, null]);
  });
});
