import { tokenize, foldedWords } from './fold.ts';
import { isFull, MATCH_WORTH, matchWord, type QueryWord } from './query-word.ts';

/** What is known of something that may be the answer. */
export type Candidate = Readonly<{
  title: string;
  keywords: string;
  summary: string;
  /** Client groups, service classes and the unit it is connected with. */
  names: string;
  language: string;
}>;

export type Query = Readonly<{ words: readonly QueryWord[]; language: string }>;

/** How well a candidate answers: first by `matched`, then by `score`; greater is better. */
export type Rank = Readonly<{
  /** How many of the needed words were found. */
  matched: number;
  /** About 0–4: the words' worth on average, long words counting more, and what speaks for the title as a whole. */
  score: number;
}>;

/** A match in the title means more than one in what is said about it. */
const FIELD_WORTH = { title: 1, keywords: 0.6, summary: 0.45, names: 0.4, description: 0.2 } as const;
type Field = Exclude<keyof typeof FIELD_WORTH, 'description'>;
const FIELDS = ['title', 'keywords', 'summary', 'names'] as const satisfies readonly Field[];

/** More than any difference between words: a title that is, or begins with, what was typed. */
const WHOLE_TITLE = 2;
const TITLE_BEGINS = 1;
/** Between two matches of about the same kind the reader's language decides. */
const READERS_LANGUAGE = 0.12;
/** Between equal matches the title that says least besides. */
const WHOLLY_COVERED = 0.05;

/**
 * @param inDescription the database found all words, those that are nowhere else in the description, which is not
 * read here.
 */
export function rank(query: Query, candidate: Candidate, inDescription: boolean): Rank {
  const words = FIELDS.map(() => undefined as readonly string[] | undefined);
  const wordsOf = (index: number) => (words[index] ??= foldedWords(candidate[FIELDS[index]!]));
  let matched = 0;
  let worth = 0;
  for (const searched of query.words) {
    let best = 0;
    let isFound = false;
    for (const [index, field] of FIELDS.entries()) {
      if (best >= FIELD_WORTH[field]) break; // no word of this field or a later one can be worth more
      for (const word of wordsOf(index)) {
        const match = matchWord(searched, word);
        if (match === undefined) continue;
        best = Math.max(best, FIELD_WORTH[field] * MATCH_WORTH[match.kind]);
        isFound ||= isFull(match.kind);
      }
    }
    if (!isFound && inDescription) {
      best = Math.max(best, FIELD_WORTH.description * MATCH_WORTH.inflection);
      isFound = true;
    }
    if (isFound && !searched.optional) matched++;
    worth += best * searched.word.length;
  }
  const title = wordsOf(0).join(' ');
  const typed = query.words.map((searched) => searched.word).join(' ');
  let score = worth / query.words.reduce((sum, searched) => sum + searched.word.length, 0);
  if (title === typed) score += WHOLE_TITLE;
  else if (title.startsWith(typed)) score += TITLE_BEGINS;
  if (candidate.language === query.language) score += READERS_LANGUAGE;
  return { matched, score: score + WHOLLY_COVERED * coverage(typed, title) };
}

function coverage(typed: string, title: string): number {
  return title === '' ? 0 : Math.min(1, typed.length / title.length);
}

/** Which of the searched words (by index) a text holds. */
export function wordsIn(query: Query, text: string): ReadonlySet<number> {
  const tokens = tokenize(text);
  const held = query.words
    .map((searched, index) => ({ index, held: tokens.some(({ word }) => matchWord(searched, word)) }))
    .filter(({ held }) => held);
  return new Set(held.map(({ index }) => index));
}
