import type { QueryWord } from '../../../api/domain/search/query-word.ts';

/** A searched word (folded) of which nothing is known but what is given. */
export function queryWord(word: string, known: Partial<QueryWord> = {}): QueryWord {
  return {
    word,
    stems: [],
    inflections: new Set(),
    compounds: new Set(),
    lookalikes: new Set(),
    optional: false,
    ...known,
  };
}
