/** What can be wrong with a file from outside, said once for all formats. */
import type { Static } from 'typebox';
import type { ImportProblem as ImportProblemSchema } from '../contract/import.ts';
import { KEPT_PROBLEMS } from './limits.ts';
import type { Place } from './place.ts';

export type ImportProblem = Static<typeof ImportProblemSchema>;
type Params = ImportProblem['params'];

/**
 * Every problem by its code. An error means that nothing of the import may be written until it is mended;
 * a warning, that the rest is fine and the text tells what was left out. `{…}` are parameters.
 */
export const PROBLEMS = {
  'file-too-large': ['error', 'The file has {megabytes} MB; {limit} MB is the most that one file may have.'],
  'files-too-large': [
    'error',
    'The files have {megabytes} MB together; {limit} MB is the most in one import.',
  ],
  'empty-file': ['error', 'The file is empty.'],
  'not-utf8': ['error', 'The file is not text in UTF-8. Save it as UTF-8 and try again.'],
  'invalid-json': [
    'error',
    'Not valid JSON: line {line}, column {column}: {found} stands where {expected} should.',
  ],
  'json-too-deep': ['error', 'More than {limit} objects or arrays stand inside each other.'],
  'not-recognised': [
    'error',
    'Nothing here looks like PTV Open API v11. The first object has the fields: {fields}.',
  ],
  'authoring-shape': [
    'error',
    'This is the inner shape of PTV (fields such as {fields}), not what its Open API answers. Fetch it from /api/v11.',
  ],
  'request-shape': [
    'error',
    'This is what is sent to PTV (it has the field {field}), not what its Open API answers. Fetch it from /api/v11.',
  ],
  'only-ids': [
    'error',
    'These are only ids and names ({count}). Fetch the full records, for example with Service/list?guids=…',
  ],
  'old-version': [
    'error',
    'An older version of the PTV Open API ({version}): {field} is no longer in v11. Fetch the file from /api/v11. ({count} such records)',
  ],
  'no-records': ['warning', 'The file holds no records.'],
  'record-not-recognised': [
    'warning',
    'Left out: not a record of PTV Open API v11 ({count} such, fields: {fields}).',
  ],
  'not-used': ['warning', 'Left out: {kind} are not part of the directory ({count} of them).'],
  'general-descriptions-alone': [
    'warning',
    'General descriptions only fill in services that refer to them; none here does ({count} of them).',
  ],
  'missing-pages': ['warning', 'One page of {pages}; the pages {missing} are not among these files.'],
  'no-id': ['warning', 'Left out: it has no id.'],
  'no-name': ['warning', 'Left out: it has no name in Finnish, Swedish or English.'],
  'no-team': ['warning', 'Left out: it names no organization that is responsible for it or produces it.'],
  'not-responsible': [
    'warning',
    'No organization is responsible for it; {name} was taken, which is named first.',
  ],
  'repeated-record': [
    'warning',
    'The same id stands here twice with different content; the newer one was taken.',
  ],
  'other-language': ['warning', 'Texts in the language {language} are not read ({count} of them).'],
  'damaged-text': [
    'warning',
    'The text has characters that were lost on the way (�). Was the file saved as UTF-8?',
  ],
  'too-long': ['warning', 'Left out: the {field} ({language}) has {length} characters; {limit} is the most.'],
  'too-many': ['warning', 'Only the first {limit} of {count} {field} were taken.'],
  'no-code': ['warning', 'Left out: {field} without a usable code ({count} of them).'],
  'unusual-code': ['warning', '{code} is not a PTV code for {field}; it was taken as a code of your own.'],
  'unnamed-code': ['warning', 'Nothing here names {code}; the code itself became its name.'],
  'unknown-area': [
    'warning',
    'The municipalities of the area are not told ({type} {code}); the area stays unknown.',
  ],
  'bad-value': ['warning', 'Left out: {value} is not a valid {field}.'],
  'channels-not-here': [
    'warning',
    'Service channels that are not among these files: whether they are by phone, online or in person stays unknown ({count} of them).',
  ],
  'general-description-not-here': [
    'warning',
    'General descriptions that are not among these files: the services that leave their texts or classes to them lack those ({count} of them).',
  ],
  'parent-not-here': ['warning', 'Its parent organization is not among these files; it stands on its own.'],
  'business-code-taken': [
    'warning',
    'Its business ID {code} belongs to another organization here; it was imported without it.',
  ],
  'parent-circle': ['warning', 'Its parents form a circle, or a line without an end; it stands on its own.'],
  'tree-too-deep': ['warning', 'It stands deeper than {limit} levels and was moved up.'],
  'deleted-here': ['warning', '{name} has been deleted in the directory and stays deleted ({count} such).'],
  'refers-to-deleted': ['warning', 'Left out: it hangs on {name}, which has been deleted in the directory.'],
  'ended-not-added': ['warning', 'Not added: services that have already ended ({count} of them).'],
  'service-not-here': [
    'warning',
    'Service channels of services that are neither among these files nor in the directory ({count} of them).',
  ],
  'team-not-moved': [
    'warning',
    'It belongs to another organization now, but has units of its own here; move it by hand.',
  ],
} as const satisfies Record<string, readonly ['error' | 'warning', string]>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Makes one problem, with its English sentence. */
export function problem(code: ProblemCode, place: Place, params: Params = {}): ImportProblem {
  const [severity, text] = PROBLEMS[code];
  const message = text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  return { file: place.file, path: place.path, severity, code, params, message };
}

export interface ProblemLog {
  /** Notes one problem at its place. Gives undefined, so that a reader can leave with it. */
  add(code: ProblemCode, place: Place, params?: Params): undefined;
  /** Notes a problem that may occur thousands of times: told once, at its first place, with `count`. */
  tally(code: ProblemCode, place: Place, params?: Params, key?: string): void;
  /** All that were noted, errors first, at most KEPT_PROBLEMS of each severity; `count` has them all. */
  result(): { readonly problems: readonly ImportProblem[]; readonly count: number };
}

/** Collects the problems of one import in bounded memory. */
export function createProblemLog(): ProblemLog {
  const kept: Record<'error' | 'warning', ImportProblem[]> = { error: [], warning: [] };
  const tallies = new Map<string, { code: ProblemCode; place: Place; params: Params; count: number }>();
  let added = 0;

  function keep(found: ImportProblem): void {
    added += 1;
    if (kept[found.severity].length < KEPT_PROBLEMS) kept[found.severity].push(found);
  }
  return {
    add(code, place, params) {
      keep(problem(code, place, params));
      return undefined;
    },
    tally(code, place, params = {}, key = '') {
      const entry = tallies.get(`${code} ${key}`);
      if (entry) entry.count += 1;
      else if (tallies.size < KEPT_PROBLEMS) tallies.set(`${code} ${key}`, { code, place, params, count: 1 });
    },
    result() {
      const told = [...tallies.values()].map((t) =>
        problem(t.code, t.place, { ...t.params, count: t.count }),
      );
      const all = [...kept.error, ...kept.warning, ...told];
      const errors = all.filter((each) => each.severity === 'error');
      const warnings = all.filter((each) => each.severity === 'warning');
      return {
        problems: [...errors.slice(0, KEPT_PROBLEMS), ...warnings.slice(0, KEPT_PROBLEMS)],
        count: added + told.length,
      };
    },
  };
}
