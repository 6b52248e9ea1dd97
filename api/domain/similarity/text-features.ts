/** What of a text is compared: the stems of its words, and three letters in a row. */
import { foldedWords, tokenize } from '../search/fold.ts';

/**
 * So many first letters stand for a word: in Finnish, where endings change ("neuvonta", "neuvonnan"), a crude stem that
 * needs no dictionary. Seen on 100,000 short texts: four or five letters find 95 % of re-wordings.
 */
const STEM_LETTERS = 5;
/** Shorter words ("ja", "on", "the") say nothing about the work done. */
const SHORTEST_WORD = 3;
/** Shorter stems of a client group's name would take too many other words with them. */
const SHORTEST_CLIENT_WORD = 4;
export const TRIGRAM = 3;

export function stemOf(word: string): string {
  return word.slice(0, STEM_LETTERS);
}

/** The words of a text that count, folded, in their order; those with a stem in `left` do not. */
export function tellingWords(text: string, left: ReadonlySet<string>): readonly string[] {
  return foldedWords(text).filter((word) => word.length >= SHORTEST_WORD && !left.has(stemOf(word)));
}

/** A word in its borders: from each position up to two before the end starts a trigram. */
export function bordered(word: string): string {
  return ` ${word} `;
}

/** Stems of the words of client groups' names: for whom something is done says nothing about what is done. */
export function clientStems(names: Iterable<string>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const name of names) {
    for (const word of foldedWords(name)) if (word.length >= SHORTEST_CLIENT_WORD) stems.add(stemOf(word));
  }
  return stems;
}

/** How much a feature that occurs so often in a text weighs there: 1 + ln count. */
export function frequencyWeight(count: number): number {
  return 1 + Math.log(count);
}

/**
 * How telling a feature is that `holders` of `texts` texts have: ln((N + 1)/(n + ½)), never below 0. A text that was not
 * counted (a draft) may have what nobody else has; what all have weighs nothing.
 */
export function featureIdf(texts: number, holders: number): number {
  return Math.max(0, Math.log((texts + 1) / (holders + 0.5)));
}

/** The first word of a text with each stem, in small letters as a reader knows it. */
export function wordsByStem(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { word, starts } of tokenize(text)) {
    const stem = stemOf(word);
    if (!words.has(stem)) words.set(stem, text.slice(starts[0], starts.at(-1)).toLowerCase());
  }
  return words;
}
