import { tokenize } from './fold.ts';
import { MATCH_WORTH, matchWord, type QueryWord, type WordMatch } from './query-word.ts';

/** [from, to) in UTF-16 units of the text. */
export type Range = [number, number];

/**
 * What to mark in a text: of each of its words the stretch that a searched word matches best. Ranges come in order,
 * do not overlap, and never cut a character in two.
 */
export function highlight(text: string, words: readonly QueryWord[]): Range[] {
  const ranges: Range[] = [];
  for (const token of tokenize(text)) {
    let best: WordMatch | undefined;
    for (const searched of words) {
      const match = matchWord(searched, token.word);
      if (match !== undefined && (best === undefined || isBetter(match, best))) best = match;
    }
    if (best !== undefined) ranges.push([token.starts[best.from]!, endOf(token.starts, best.to)]);
  }
  return ranges;
}

function isBetter(one: WordMatch, other: WordMatch): boolean {
  if (one.kind !== other.kind) return MATCH_WORTH[one.kind] > MATCH_WORTH[other.kind];
  return one.to - one.from > other.to - other.from;
}

/** A character that became two letters (ß → ss) is marked whole. */
function endOf(starts: readonly number[], to: number): number {
  let end = to;
  while (end < starts.length - 1 && starts[end] === starts[to - 1]) end++;
  return starts[end]!;
}
