/** What CSV and XLSX are written from: heads and rows of cells. */
import type { Language } from '../../contract/common.ts';

/** Numbers stay numbers; null is an empty cell. */
export type Cell = string | number | null;

export interface Sheet {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * How spreadsheets write numbers where the language is used. Text files must be written likewise, or a score becomes a
 * text, or a date: in Finland and Sweden "0,62", and ";" between cells since "," is taken.
 */
export const SPREADSHEET_MARKS: Readonly<
  Record<Language, { readonly decimal: ',' | '.'; readonly separator: ';' | ',' }>
> = {
  fi: { decimal: ',', separator: ';' },
  sv: { decimal: ',', separator: ';' },
  en: { decimal: '.', separator: ',' },
};
