/** Sheets as text: CSV for files, tabs for the clipboard. Pure. */
import type { Cell, Sheet } from './sheet.ts';

/** So that Excel reads the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** A spreadsheet takes a text that begins so for a formula, and runs it. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

export interface DelimitedMarks {
  readonly separator: ';' | ',';
  readonly decimal: ',' | '.';
}

/**
 * A sheet as CSV (RFC 4180): every record has the same number of fields. A note stands, after an empty record, in the
 * first field of the last one, as the format has no place for comments.
 */
export function toCsv(sheet: Sheet, note: string | null, marks: DelimitedMarks): string {
  const empty = sheet.heads.map(() => null);
  const end = note === null ? [] : [empty, [note, ...empty.slice(1)]];
  const records = [sheet.heads, ...sheet.rows, ...end];
  const lines = records.map((record) =>
    record.map((cell) => quoted(fieldOf(cell, marks.decimal), marks.separator)).join(marks.separator),
  );
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}

/** A sheet as lines of cells with tabs between them, as spreadsheets paste them. */
export function toTabbed({ heads, rows }: Sheet, decimal: DelimitedMarks['decimal']): string {
  return [heads, ...rows]
    .map((record) => record.map((cell) => fieldOf(cell, decimal).replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

function fieldOf(cell: Cell, decimal: DelimitedMarks['decimal']): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

function quoted(field: string, separator: string): string {
  const needed = field.includes(separator) || /["\r\n]/.test(field);
  return needed ? `"${field.replaceAll('"', '""')}"` : field;
}
