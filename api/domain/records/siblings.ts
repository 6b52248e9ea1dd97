import { siblingMark, type SiblingDimension } from './sibling-words.ts';

/** What a name says that tells its record from siblings: the meanings in each dimension. */
export type SiblingMarks = ReadonlyMap<SiblingDimension, ReadonlySet<string>>;

/** Capital letters alone: of "Phase II" and "Group B", but not the "i" of "Öppet hus i Vasa". */
const ROMAN = /(?<![\p{L}\p{N}])(?:I{1,3}|IV|VI{0,3}|IX|X)(?![\p{L}\p{N}'’.])/gu;
const LETTER = /(?<![\p{L}\p{N}'’.&])[A-H](?![\p{L}\p{N}'’.&])/gu;
const NO_MARKS: SiblingMarks = new Map();
const ROMAN_NUMBERS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * The marks of a name in some dimensions; `words` are its folded words. Numerals count however they are written:
 * "phase 2", "II", "second".
 */
export function siblingMarks(
  name: string,
  words: readonly string[],
  dimensions: ReadonlySet<SiblingDimension>,
): SiblingMarks {
  if (dimensions.size === 0) return NO_MARKS;
  const marks = new Map<SiblingDimension, Set<string>>();
  const add = (dimension: SiblingDimension, meaning: string) => {
    if (dimensions.has(dimension)) marks.set(dimension, (marks.get(dimension) ?? new Set()).add(meaning));
  };
  for (const word of words) {
    const mark = siblingMark(word);
    if (mark !== undefined) add(mark.dimension, mark.meaning);
    for (const [digits] of word.matchAll(/\d+/g)) add('number', String(Number(digits)));
  }
  for (const [roman] of name.matchAll(ROMAN)) add('number', String(ROMAN_NUMBERS.indexOf(roman) + 1));
  for (const [letter] of name.matchAll(LETTER)) add('letter', letter);
  return marks;
}

/** What several names say together: each language may say what another leaves out. */
export function joinSiblingMarks(marks: readonly SiblingMarks[]): SiblingMarks {
  if (marks.length === 1) return marks[0]!;
  const joined = new Map<SiblingDimension, ReadonlySet<string>>();
  for (const [dimension, meanings] of marks.flatMap((each) => [...each])) {
    joined.set(dimension, meanings.union(joined.get(dimension) ?? new Set()));
  }
  return joined;
}

export type SiblingLevel = 'missing' | 'same' | 'one-sided' | 'contrary';

/**
 * Contrary: in some dimension both say something, and nothing in common ("men" and "women", "1" and "2").
 * One-sided: one says more than the other ("men" and nothing). Missing: neither says anything. Symmetric.
 */
export function compareSiblingMarks(a: SiblingMarks, b: SiblingMarks): SiblingLevel {
  if (a.size === 0 && b.size === 0) return 'missing';
  let oneSided = false;
  for (const dimension of new Set([...a.keys(), ...b.keys()])) {
    const [inA, inB] = [a.get(dimension), b.get(dimension)];
    if (inA !== undefined && inB !== undefined && inA.isDisjointFrom(inB)) return 'contrary';
    oneSided ||= inA === undefined || inB === undefined || inA.symmetricDifference(inB).size > 0;
  }
  return oneSided ? 'one-sided' : 'same';
}

/** "2, men" for a reader; null without marks. */
export function showSiblingMarks(marks: SiblingMarks): string | null {
  if (marks.size === 0) return null;
  const shown = [...marks.values()].flatMap((meanings) => [...meanings]).sort();
  return shown.join(', ');
}
