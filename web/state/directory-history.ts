/** What a step of a service's history changed, told field by field without words, so that any language can say it. */
import type { HistoryEntry } from '../../api/contract/common.ts';

/** The fields whose changes are told, in the order in which they are told. */
export const TOLD_FIELDS = [
  'name',
  'summary',
  'description',
  'team',
  'status',
  'clientGroups',
  'ageMin',
  'ageMax',
  'clientsPerYear',
  'channels',
  'areas',
  'languages',
  'fee',
  'serviceClasses',
  'otherTeams',
  'keywords',
  'url',
  'reviewedAt',
] as const;
export type ToldField = (typeof TOLD_FIELDS)[number];

/** Texts too long to be shown as before → after. */
const LONG_TEXTS: ReadonlySet<ToldField> = new Set(['summary', 'description']);
/** What makes two entries of a list the same one. */
const ITEM_KEYS = ['id', 'name'] as const;

export type FieldChange =
  | { readonly field: ToldField; readonly kind: 'text' }
  | { readonly field: ToldField; readonly kind: 'value'; readonly before: unknown; readonly after: unknown }
  | {
      readonly field: ToldField;
      readonly kind: 'list';
      readonly added: readonly unknown[];
      readonly removed: readonly unknown[];
      /** Entries that stayed with other details: as they were and as they are. */
      readonly changed: readonly { readonly before: unknown; readonly after: unknown }[];
    };

/** The changes of a step in a fixed order. A first state (nothing before) and a last one (nothing after) change nothing. */
export function fieldChanges({ before, after }: HistoryEntry): readonly FieldChange[] {
  if (before === null || after === null) return [];
  return TOLD_FIELDS.flatMap((field): readonly FieldChange[] => {
    const [was, is] = [before[field], after[field]];
    if (same(was, is)) return [];
    if (LONG_TEXTS.has(field)) return [{ field, kind: 'text' }];
    if (Array.isArray(was) || Array.isArray(is)) return [listChange(field, asList(was), asList(is))];
    return [{ field, kind: 'value', before: was ?? null, after: is ?? null }];
  });
}

function listChange(field: ToldField, was: readonly unknown[], is: readonly unknown[]): FieldChange {
  const keyed = new Map(was.map((item) => [keyOf(item), item]));
  const keys = new Set(is.map(keyOf));
  return {
    field,
    kind: 'list',
    added: is.filter((item) => !keyed.has(keyOf(item))),
    removed: was.filter((item) => !keys.has(keyOf(item))),
    changed: is
      .map((after) => ({ before: keyed.get(keyOf(after)), after }))
      .filter(({ before, after }) => before !== undefined && !same(before, after)),
  };
}

function keyOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return JSON.stringify(item);
  const found = ITEM_KEYS.find((key) => key in item);
  return JSON.stringify(found === undefined ? item : (item as Record<string, unknown>)[found]);
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Equal as JSON; the order of an object's keys does not matter, missing and null are the same. */
function same(a: unknown, b: unknown): boolean {
  return canonical(a ?? null) === canonical(b ?? null);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  return `{${entries
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([key, one]) => `${key}:${canonical(one)}`)
    .join()}}`;
}
