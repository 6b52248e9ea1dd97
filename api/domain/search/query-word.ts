import { commonBeginning, nearestBeginning } from './edit-distance.ts';

/** One word that was searched for, with what the directory's own words have to do with it. */
export type QueryWord = Readonly<{
  /** As in foldedWords. */
  word: string;
  /** What the stemmers of the directory's languages leave of it; of a function word nothing. */
  stems: readonly string[];
  /** Other forms of it among the directory's words. */
  inflections: ReadonlySet<string>;
  /** Words of the directory in which it stands, in whatever form, further on. */
  compounds: ReadonlySet<string>;
  /** Words of the directory that it may have been meant to be; empty unless nothing else matches. */
  lookalikes: ReadonlySet<string>;
  /** A function word beside others ("and", "för"): it adds to a match but is not needed for one. */
  optional: boolean;
}>;

/** How a word was found, the best first. Numbers say how much a match of that kind is worth. */
export const MATCH_WORTH = {
  exact: 1,
  beginning: 0.9,
  inflection: 0.8,
  part: 0.65,
  lookalike: 0.4,
  head: 0.3,
} as const;
export type MatchKind = keyof typeof MATCH_WORTH;

/** A match in one word: characters [from, to) of it. */
export type WordMatch = Readonly<{ kind: MatchKind; from: number; to: number }>;

/** Kinds that speak for a text, but do not make it one that has the word. */
export function isFull(kind: MatchKind): boolean {
  return kind !== 'head';
}

/** Below this a part of a compound is any word's part: "tyo" alone would find half of a Finnish directory. */
const SHORTEST_PART = 4;
/** A shorter stem says too little to be looked for at the beginning of other words. */
const SHORTEST_STEM = 4;
/** Finnish endings with their particles are seldom longer ("-issammekin"). */
const LONGEST_ENDING = 7;

/** How the searched word is found in a word of a text (folded), or undefined. */
export function matchWord(searched: QueryWord, word: string): WordMatch | undefined {
  const { word: typed, stems, inflections, compounds, lookalikes } = searched;
  if (word === typed) return { kind: 'exact', from: 0, to: word.length };
  if (word.startsWith(typed)) return { kind: 'beginning', from: 0, to: typed.length };
  if (inflections.has(word) || stems.some((stem) => isInflection(word, stem))) {
    return { kind: 'inflection', from: 0, to: Math.max(1, commonBeginning(typed, word)) };
  }
  const part = partOf(typed, word) ?? (compounds.has(word) ? longestPart(typed, word) : undefined);
  if (part !== undefined) return part;
  if (!lookalikes.has(word)) return headOf(typed, word);
  // What was typed may hold the word, or be the word mistyped.
  const to = typed.includes(word) ? word.length : Math.max(1, nearestBeginning(typed, word).length);
  return { kind: 'lookalike', from: 0, to };
}

/** A compound is at least so long, and each of its two parts. */
const SHORTEST_COMPOUND = 10;
const SHORTEST_COMPOUND_PART = 5;
/** So much of a word has to be the same for it to be another form of the last part. */
const SAME_SHARE = 2 / 3;

/**
 * Is the word what a typed compound is about, in whatever form: "työttömänä" of "pitkäaikaistyöttömät"? Less than a
 * match, for "palvelu" is what most compounds of a directory are about.
 */
function headOf(typed: string, word: string): WordMatch | undefined {
  if (typed.length < SHORTEST_COMPOUND) return undefined;
  const shortest = Math.max(SHORTEST_COMPOUND_PART, Math.ceil(SAME_SHARE * word.length));
  for (let length = word.length; length >= shortest; length--) {
    const at = typed.lastIndexOf(word.slice(0, length));
    if (at < SHORTEST_COMPOUND_PART) continue;
    return typed.length - at - length <= LONGEST_ENDING ? { kind: 'head', from: 0, to: length } : undefined;
  }
  return undefined;
}

/** Three letters are looked for only at the end of a compound. */
function partOf(part: string, word: string): WordMatch | undefined {
  const long = part.length >= SHORTEST_PART || (part.length === SHORTEST_PART - 1 && word.endsWith(part));
  const from = long ? word.lastIndexOf(part) : -1;
  return from === -1 ? undefined : { kind: 'part', from, to: from + part.length };
}

/** Of a compound whose last part is another form of what was typed: what the two have in common. */
function longestPart(typed: string, word: string): WordMatch {
  for (let length = typed.length; length > 1; length--) {
    const from = word.lastIndexOf(typed.slice(0, length));
    if (from !== -1) return { kind: 'part', from, to: from + length };
  }
  return { kind: 'part', from: 0, to: word.length };
}

function isInflection(word: string, stem: string): boolean {
  return stem.length >= SHORTEST_STEM && word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
}

/** Letters that may be wrong in a word of this length: in a short one every letter counts. */
function allowedMistakes(length: number): number {
  const FOR_ONE = 4;
  const FOR_TWO = 8;
  if (length < FOR_ONE) return 0;
  return length < FOR_TWO ? 1 : 2;
}

/** Length from which a word that stands in the typed one is worth showing. */
const SHORTEST_HELD_WORD = 5;

/**
 * Of words that resemble what was typed, those that it may have been meant to be: mistyped by a letter or two, with
 * its ending or without (only the nearest of these). If there is none, those that are inflected in a way that the
 * stemmer does not know, and those that it holds.
 */
export function chooseLookalikes(
  typed: string,
  stems: readonly string[],
  candidates: readonly string[],
): readonly string[] {
  const forms = [typed, ...stems.filter((stem) => stem.length >= SHORTEST_STEM && stem !== typed)];
  const near = candidates.flatMap((word) =>
    forms
      .map((form) => ({ word, distance: nearestBeginning(form, word).distance, form }))
      .filter(({ distance, form }) => distance <= allowedMistakes(form.length)),
  );
  if (near.length > 0) {
    const least = Math.min(...near.map(({ distance }) => distance));
    return [...new Set(near.filter(({ distance }) => distance === least).map(({ word }) => word))];
  }
  return candidates.filter((word) => isOtherForm(typed, word) || isHeld(typed, word));
}

/** The beginnings and ends of a long word that could be words themselves: nuorisotyopaja holds nuoriso and tyopaja. */
export function heldWords(typed: string): readonly string[] {
  const held: string[] = [];
  for (let length = SHORTEST_HELD_WORD; length < typed.length; length++) {
    held.push(typed.slice(0, length), typed.slice(-length));
  }
  return held;
}

function isHeld(typed: string, word: string): boolean {
  return word.length >= SHORTEST_HELD_WORD && (typed.startsWith(word) || typed.endsWith(word));
}

/** The same beginning with other endings, one of them short: neuvonnasta and neuvonta. */
function isOtherForm(typed: string, word: string): boolean {
  const SHORT_ENDING = 3;
  const SHORTEST_BEGINNING = 4;
  const COMMON_SHARE = 2 / 3;
  const common = commonBeginning(typed, word);
  const ending = typed.length - common;
  const otherEnding = word.length - common;
  return (
    common >= Math.max(SHORTEST_BEGINNING, COMMON_SHARE * Math.min(typed.length, word.length)) &&
    Math.min(ending, otherEnding) <= SHORT_ENDING &&
    Math.max(ending, otherEnding) <= LONGEST_ENDING
  );
}
