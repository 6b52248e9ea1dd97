/** Two simple ways of finding the same record, to measure the other one by. */
import type { ComparableRecord } from '../../api/domain/records/record.ts';
import { foldedWords } from '../../api/domain/search/fold.ts';
import { pairKey, pairsWithin } from '../support/pairwise.ts';

/** Name and address are the same after folding. */
export function sameNameAndAddress(records: readonly ComparableRecord[]): ReadonlySet<string> {
  const groups = Map.groupBy(records, foldedText);
  return pairsWithin([...groups.values()].map((group) => group.map(({ id }) => id)));
}

/** Name and address together share this part of their trigrams, as in PostgreSQL's `similarity`. Every pair is compared. */
export function sameByTrigrams(records: readonly ComparableRecord[], threshold: number): ReadonlySet<string> {
  const all = records.map((record) => ({ id: record.id, trigrams: trigramsOf(foldedText(record)) }));
  const found = new Set<string>();
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      const common = one.trigrams.intersection(other.trigrams).size;
      const share = common / (one.trigrams.size + other.trigrams.size - common);
      if (share >= threshold) found.add(pairKey(one.id, other.id));
    }
  }
  return found;
}

function foldedText({ names, address }: ComparableRecord): string {
  return foldedWords(`${names.join(' ')} ${address?.line ?? ''}`).join(' ');
}

function trigramsOf(text: string): ReadonlySet<string> {
  return new Set(
    text.split(' ').flatMap((word) => {
      const bordered = `  ${word} `;
      return Array.from({ length: bordered.length - 2 }, (_, at) => bordered.slice(at, at + 3));
    }),
  );
}
