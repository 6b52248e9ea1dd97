/** Three-way merging: what is stored, what the source said last time, what it says now. */
import { LANGUAGES, type LocalText } from '../../contract/common.ts';

/**
 * How a field is merged.
 * - value: replaced when the source has changed it
 * - text: each language for itself, like a value
 * - set: what the source has added is added, what it has dropped is dropped, the rest stays
 */
export type Merge = 'value' | 'text' | 'set';

/** Equality of JSON values; the order of an object's fields does not count, that of a list does. */
export function isEqual(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
}

/**
 * A value after an import. `stated` undefined: the source says nothing, so `stored` stays. `before` undefined:
 * this source has never said anything of the record, so it only fills what is empty here.
 */
export function mergeValue<T>(stored: T, before: T | undefined, stated: T | undefined): T {
  if (stated === undefined) return stored;
  if (before === undefined) return stored ?? stated;
  return isEqual(before, stated) ? stored : stated;
}

/** A text after an import: a language that the source has dropped stays, for it may be a translation made here. */
export function mergeText(
  stored: LocalText | null,
  before: LocalText | null | undefined,
  stated: LocalText | null | undefined,
): LocalText | null {
  const merged = LANGUAGES.flatMap((language) => {
    const text = mergeValue(
      stored?.[language],
      before === undefined ? undefined : (before?.[language] ?? ''),
      stated?.[language],
    );
    return text === undefined ? [] : [[language, text] as const];
  });
  return merged.length > 0 ? Object.fromEntries(merged) : stored;
}

/**
 * A list without order after an import, the stored items first. Items are the same when their keys are; a
 * stored item stays as it is (a weight that was set here is kept).
 */
export function mergeSet<T>(
  stored: readonly T[],
  before: readonly T[] | undefined,
  stated: readonly T[] | undefined,
  keyOf: (item: T) => string,
): readonly T[] {
  if (stated === undefined) return stored;
  const statedKeys = new Set(stated.map(keyOf));
  const beforeKeys = new Set((before ?? []).map(keyOf));
  const storedKeys = new Set(stored.map(keyOf));
  const dropped = (key: string) => beforeKeys.has(key) && !statedKeys.has(key);
  const kept = stored.filter((item) => !dropped(keyOf(item)));
  const added = stated.filter((item) => !storedKeys.has(keyOf(item)) && !beforeKeys.has(keyOf(item)));
  return added.length === 0 && kept.length === stored.length ? stored : [...kept, ...added];
}
