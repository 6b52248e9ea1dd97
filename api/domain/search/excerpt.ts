import { tokenize } from './fold.ts';
import { matchWord, type QueryWord } from './query-word.ts';

/** About two lines on a phone. */
const LONGEST_EXCERPT = 160;
/** What stands before the match gives it a context; the rest of the room is for what follows. */
const BEFORE_MATCH = 50;
const ELLIPSIS = '…';

/**
 * One stretch of a text, at most 160 characters and two ellipses long, with the first of its words that match, cut
 * between words. Where nothing matches: the beginning. Line breaks become spaces.
 */
export function excerpt(text: string, words: readonly QueryWord[]): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (flat.length <= LONGEST_EXCERPT) return flat;
  const match = tokenize(flat).find(({ word }) => words.some((searched) => matchWord(searched, word)));
  const wanted = Math.min((match?.starts[0] ?? 0) - BEFORE_MATCH, flat.length - LONGEST_EXCERPT);
  const from = wanted <= 0 ? 0 : wordStart(flat, wanted);
  const to = from + LONGEST_EXCERPT >= flat.length ? flat.length : wordEnd(flat, from + LONGEST_EXCERPT);
  return `${from > 0 ? ELLIPSIS : ''}${flat.slice(from, to)}${to < flat.length ? ELLIPSIS : ''}`;
}

/** The first beginning of a word at or after a position; the position itself inside a word without end. */
function wordStart(text: string, position: number): number {
  const space = text.indexOf(' ', position - 1);
  const start = space === -1 || space - position > BEFORE_MATCH ? position : space + 1;
  return isInsidePair(text, start) ? start + 1 : start;
}

function wordEnd(text: string, position: number): number {
  const space = text.lastIndexOf(' ', position);
  const end = position - space > BEFORE_MATCH ? position : space;
  return isInsidePair(text, end) ? end - 1 : end;
}

/** Between the two halves of a character outside the basic plane, such as an emoji. */
function isInsidePair(text: string, position: number): boolean {
  const LOW_SURROGATES = /[\udc00-\udfff]/;
  return LOW_SURROGATES.test(text[position] ?? '');
}
