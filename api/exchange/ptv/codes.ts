/** Target groups, life events and service classes: taken by code, whatever the spelling of the URI. */
import { LANGUAGES, LIMITS, type LocalText } from '../../contract/common.ts';
import type { CodeDraft } from '../draft.ts';
import { MAX_TREE_DEPTH } from '../limits.ts';
import { inside, type Place } from '../place.ts';
import type { ProblemLog } from '../problems.ts';
import { PTV_LABELS } from './code-labels.ts';
import { objectsOf, textOf, type JsonObject } from './reader.ts';
import { readTexts } from './texts.ts';

/** Target groups and life events both become client groups; their codes (KR…, KE…) never meet. */
export type CodeField = 'targetGroups' | 'lifeEvents' | 'serviceClasses';
type Tree = 'client-group' | 'service-class';

const TREE: Readonly<Record<CodeField, Tree>> = {
  targetGroups: 'client-group',
  lifeEvents: 'client-group',
  serviceClasses: 'service-class',
};
const USUAL: Readonly<Record<CodeField, RegExp>> = {
  targetGroups: /^KR[0-9]+(\.[0-9]+)*$/,
  lifeEvents: /^KE[0-9]+(\.[0-9]+)*$/,
  serviceClasses: /^P[0-9]+(\.[0-9]+)*$/,
};
const VALID_CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

interface Entry {
  name: LocalText;
  readonly place: Place;
}

export interface CodeBook {
  /** The codes of one field, in their order; undefined when the field is missing. Notes their names. */
  read(record: JsonObject, place: Place, field: CodeField): readonly string[] | undefined;
  /** The given codes and their ancestors, parents first, with the names that were met. */
  drafts(tree: Tree, used: Iterable<string>): readonly CodeDraft[];
}

/** The parent of a code: "KR1.2" → "KR1"; null at the top. */
export function parentOf(code: string): string | null {
  const dot = code.lastIndexOf('.');
  return dot > 0 ? code.slice(0, dot) : null;
}

/** Leaves out every code that is an ancestor of another one: the tree says that already. */
export function lowestOf(codes: readonly string[]): readonly string[] {
  return codes.filter((code) => !codes.some((other) => other.startsWith(`${code}.`)));
}

/** Some files give no code, but a URI that ends in it ("…/code/KR1.2", "…:au:ptvl:KR1"). */
function codeOf(item: JsonObject, field: CodeField): string | undefined {
  const code = textOf(item, 'code');
  if (code !== undefined) return code;
  const uris = [textOf(item, 'newUri'), textOf(item, 'uri')];
  const ends = uris.map((uri) => uri?.split(/[/:]/).at(-1));
  return ends.find((end) => end !== undefined && USUAL[field].test(end));
}

/** Gathers the codes of one import with their names. */
export function createCodeBook(log: ProblemLog): CodeBook {
  const books: Record<Tree, Map<string, Entry>> = { 'client-group': new Map(), 'service-class': new Map() };

  function note(tree: Tree, code: string, name: LocalText | undefined, place: Place): void {
    const known = books[tree].get(code);
    if (known) known.name = { ...name, ...known.name };
    else books[tree].set(code, { name: { ...name }, place });
  }

  return {
    read(record, place, field) {
      const items = objectsOf(record, field);
      if (!items) return undefined;
      const codes = new Set<string>();
      for (const [index, item] of items) {
        const at = inside(place, field, index);
        const code = codeOf(item, field);
        if (code === undefined || !VALID_CODE.test(code) || code.split('.').length > MAX_TREE_DEPTH) {
          log.tally('no-code', at, { field }, field);
          continue;
        }
        if (!USUAL[field].test(code)) log.tally('unusual-code', at, { code, field }, `${field} ${code}`);
        codes.add(code);
        note(TREE[field], code, readTexts(item, at, { field: 'name', limit: 'name' }, log), at);
      }
      if (codes.size > LIMITS.links) {
        log.add('too-many', inside(place, field), { field, count: codes.size, limit: LIMITS.links });
      }
      return lowestOf([...codes].slice(0, LIMITS.links));
    },
    drafts(tree, used) {
      const all = new Map<string, Entry>();
      for (const code of used) {
        const met = books[tree].get(code);
        if (!met) continue;
        for (let at: string | null = code; at !== null && !all.has(at); at = parentOf(at)) {
          all.set(at, books[tree].get(at) ?? { name: {}, place: met.place });
        }
      }
      return [...all].sort(([a], [b]) => byCode(a, b)).map(([code, entry]) => toDraft(code, entry, log));
    },
  };
}

function toDraft(code: string, entry: Entry, log: ProblemLog): CodeDraft {
  const label = { ...PTV_LABELS.get(code), ...entry.name };
  const languages = LANGUAGES.filter((language) => label[language] !== undefined);
  if (languages.length === 0) log.add('unnamed-code', entry.place, { code });
  const name: LocalText =
    languages.length === 0
      ? { fi: code }
      : Object.fromEntries(languages.map((language) => [language, label[language]]));
  return { sourceId: code, code, parentCode: parentOf(code), name, place: entry.place };
}

const ORDER = new Intl.Collator('en', { numeric: true });

/** Parents first, and KR2 before KR10. */
function byCode(a: string, b: string): number {
  return a.split('.').length - b.split('.').length || ORDER.compare(a, b) || (a < b ? -1 : 1);
}
