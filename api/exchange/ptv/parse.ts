/** PTV Open API v11 → drafts. See assemble.ts for what becomes of what. */
import type { ImportDrafts, ImportFile } from '../draft.ts';
import { parseJson } from '../json.ts';
import { MAX_FILE_BYTES, MAX_IMPORT_BYTES, MAX_JSON_DEPTH, megabytes } from '../limits.ts';
import { createProblemLog, type ImportProblem, type ProblemLog } from '../problems.ts';
import { assemble } from './assemble.ts';
import { createCodeBook } from './codes.ts';
import { unwrap, type Page } from './envelopes.ts';
import { checkPages, emptyNotes, gather } from './gather.ts';

export interface ParsedImport {
  readonly drafts: ImportDrafts;
  /** At most 1,000 of each severity, errors first. With an error among them nothing may be written. */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
}

/**
 * Reads files of the PTV Open API v11: services, organizations, service channels and general descriptions,
 * in any mixture and any of its envelopes. The order of the files does not matter, except that of two
 * equally old records with one id the later one is taken.
 *
 * Never throws. Files above the limits are refused before they are parsed; a file is let go as soon as its
 * notes are taken, so the memory is bounded by the largest file, not by all of them.
 */
export function parsePtv(files: readonly ImportFile[]): ParsedImport {
  const log = createProblemLog();
  const codes = createCodeBook(log);
  const notes = emptyNotes();
  const pages: Page[] = [];
  for (const file of withinLimits(files, log)) {
    const value = parseFile(file, log);
    if (value === undefined) continue;
    const opened = unwrap(value, { file: file.name, path: '' });
    if (opened.found.length === 0) log.add('no-records', { file: file.name, path: '' });
    pages.push(...opened.pages);
    gather(opened.found, notes, codes, log);
  }
  checkPages(pages, log);
  const drafts = assemble(notes, codes, log);
  const { problems, count } = log.result();
  return { drafts, problems, problemCount: count };
}

function withinLimits(files: readonly ImportFile[], log: ProblemLog): readonly ImportFile[] {
  let total = 0;
  const small = files.filter((file) => {
    const bytes = Buffer.byteLength(file.text);
    total += bytes;
    if (bytes <= MAX_FILE_BYTES) return true;
    const params = { megabytes: megabytes(bytes), limit: megabytes(MAX_FILE_BYTES) };
    log.add('file-too-large', { file: file.name, path: '' }, params);
    return false;
  });
  if (small.length < files.length || total <= MAX_IMPORT_BYTES) return small;
  const params = { megabytes: megabytes(total), limit: megabytes(MAX_IMPORT_BYTES) };
  log.add('files-too-large', { file: files[0]?.name ?? '', path: '' }, params);
  return [];
}

function parseFile(file: ImportFile, log: ProblemLog): unknown {
  const place = { file: file.name, path: '' };
  const result = parseJson(file.text);
  if (result.ok) return result.value;
  if (result.reason === 'empty') log.add('empty-file', place);
  else if (result.reason === 'not-utf8') log.add('not-utf8', place);
  else if (result.reason === 'too-deep') log.add('json-too-deep', place, { limit: MAX_JSON_DEPTH });
  else log.add('invalid-json', place, { ...result.mistake });
  return undefined;
}
