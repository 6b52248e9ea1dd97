import { isSlip } from './letters.ts';
import type { WeighedName } from './prepare.ts';

/** From the best to the worst. */
export const NAME_LEVELS = ['same', 'alike', 'contained', 'parted', 'different'] as const;
export type NameLevel = (typeof NAME_LEVELS)[number];

export type NameAgreement = {
  readonly level: NameLevel;
  /** What all words in common tell. */
  readonly bits: number;
};

/** How far words that match are the same word; binary fractions, so that sums come out the same in any order. */
const EXACT = 1;
const SLIP = 7 / 8;
/** "deli" for "delicatessen": it may as well be another word ("koti" and "kotihoito"). */
const BEGINNING = 1 / 2;
const SHORTEST_BEGINNING = 3;

/** Both names in their words' bits are nearly all in common: a word is missing, or there is a slip. */
const ALIKE = 0.75;
/** All that one name tells is in the other one. */
const CONTAINED = 0.8;
/** Something is in common, but both have telling words of their own. */
const PARTED = 0.4;

/** How far two names agree, in whatever order their words are. Symmetric. */
export function compareNames(a: WeighedName, b: WeighedName): NameAgreement {
  if (a.joined === b.joined) return { level: 'same', bits: Math.min(a.totalBits, b.totalBits) };
  let [common, inA, inB, matched] = [0, a.totalBits, b.totalBits, 0];
  for (const [index, word] of a.words.entries()) {
    if (!b.words.includes(word)) continue;
    common += a.bits[index]!;
    matched++;
  }
  for (const { one, other, degree } of nearMatches(a, b)) {
    // A slip makes a rare word of a common one: both tell what the common one does.
    const bits = Math.min(a.bits[one]!, b.bits[other]!);
    common += degree * bits;
    inA += bits - a.bits[one]!;
    inB += bits - b.bits[other]!;
    matched++;
  }
  const bothHaveMore = matched < a.words.length && matched < b.words.length;
  return { level: levelOf(common, Math.max(inA, inB), Math.min(inA, inB), bothHaveMore), bits: common };
}

function levelOf(common: number, more: number, less: number, bothHaveMore: boolean): NameLevel {
  if (common >= EXACT * more) return 'same';
  if (common >= ALIKE * more && !bothHaveMore) return 'alike';
  if (common >= CONTAINED * less) return 'contained';
  return common >= PARTED * less ? 'parted' : 'different';
}

type NearMatch = { readonly one: number; readonly other: number; readonly degree: number };

/** Words that only one side has and that are nearly the same, by their places; each once, the best matches first. */
function nearMatches(a: WeighedName, b: WeighedName): readonly NearMatch[] {
  const matches: NearMatch[] = [];
  for (const [one, word] of a.words.entries()) {
    if (b.words.includes(word)) continue;
    for (const [other, otherWord] of b.words.entries()) {
      const degree = likeness(word, otherWord);
      if (degree > 0 && !a.words.includes(otherWord)) matches.push({ one, other, degree });
    }
  }
  if (matches.length < 2) return matches;
  matches.sort((x, y) => y.degree - x.degree);
  const chosen: NearMatch[] = [];
  for (const match of matches) {
    if (!chosen.some(({ one, other }) => one === match.one || other === match.other)) chosen.push(match);
  }
  return chosen;
}

function likeness(one: string, other: string): number {
  if (one[0] !== other[0]) return 0;
  if (isSlip(one, other)) return SLIP;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.length >= SHORTEST_BEGINNING && longer.startsWith(shorter) ? BEGINNING : 0;
}
