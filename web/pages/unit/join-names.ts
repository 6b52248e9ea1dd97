import { list } from '../../i18n/i18n.ts';

/** Joins rendered names the way the reader's language does: "a, b ja c". */
export function joinNames(names: readonly unknown[]): readonly unknown[] {
  // The language's own words and commas, found by letting it join placeholders.
  const placeholder = '\u0000';
  const separators = list(names.map(() => placeholder)).split(placeholder);
  return names.flatMap((name, index) => [separators[index], name]).concat(separators.at(-1));
}
