import { foldedWords } from '../search/fold.ts';

/** A name as it is compared. */
export type ParsedName = {
  /** Folded, each once, in the order of the name, without words that say nothing. */
  readonly words: readonly string[];
  /** The words in one piece, so that "Bel Air" is "Belair". */
  readonly joined: string;
  /** For a reader. */
  readonly shown: string;
};

/** Articles, "and", "in" and legal forms, which one writer names and the other does not. */
const SAYING_NOTHING = new Set(
  'the a an of and for at in on by ja seka och i pa for av inc llc ltd corp co oy oyj ab ry rf'.split(' '),
);

/** Forms of the same word that are further apart than a slip of the pen. */
const SAME_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ctr: 'center',
    cntr: 'center',
    centre: 'center',
    st: 'saint',
    mt: 'mount',
    assn: 'association',
  }),
);

/** Also the sign that a wrong encoding has put in its place: "Children?s". */
const APOSTROPHE = /['’`´]|(?<=\p{L})[?\uFFFD](?=\p{L})/gu;

/** Undefined where the name has no word. "The Arts' Ctr, Inc." is arts center. */
export function parseName(name: string): ParsedName | undefined {
  const all = foldedWords(name.replaceAll(APOSTROPHE, '')).map((word) => SAME_WORD.get(word) ?? word);
  const telling = all.filter((word) => !SAYING_NOTHING.has(word));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0) return undefined;
  return { words: [...new Set(words)], joined: words.join(''), shown: words.join(' ') };
}
