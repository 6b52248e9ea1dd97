import type { ParsedAddress } from './address.ts';
import { compareAddresses } from './compare-address.ts';
import { compareNames, NAME_LEVELS, type NameAgreement } from './compare-name.ts';
import { compareTexts } from './compare-text.ts';
import type { Frequency } from './frequency.ts';
import type { ParsedLink } from './link.ts';
import type { ParsedText, WeighedName } from './prepare.ts';
import type { AgreementLevel } from './record.ts';
import { compareSiblingMarks, joinSiblingMarks, showSiblingMarks } from './siblings.ts';
import { isSameTelephone } from './telephone.ts';

/** What the comparison of one field says, before it has a weight. */
export type Finding = {
  readonly level: AgreementLevel;
  readonly a: string | null;
  readonly b: string | null;
  /** What the values in common tell at most, by how many records have them, in bits; absent: no limit. */
  readonly tells?: number;
};

/** Two names that say the same, as far as names of both records do. */
export type Match = NameAgreement & { readonly one: WeighedName; readonly other: WeighedName };

/**
 * For each name of the record that has fewer the name of the other one that agrees best, which with names in several
 * languages is the one in the same language. `one` is of `a`. Empty where a side has no name.
 */
export function matchNames(a: readonly WeighedName[], b: readonly WeighedName[]): readonly Match[] {
  if (a.length > b.length) {
    return matchNames(b, a).map((match) => ({ ...match, one: match.other, other: match.one }));
  }
  return a.map((one) => b.map((other) => ({ ...compareNames(one, other), one, other })).reduce(better));
}

function better(first: Match, second: Match): Match {
  const [one, other] = [NAME_LEVELS.indexOf(first.level), NAME_LEVELS.indexOf(second.level)];
  return other < one || (other === one && second.bits > first.bits) ? second : first;
}

/** The best match of all. */
export function findInNames(
  a: readonly WeighedName[],
  b: readonly WeighedName[],
  matches: readonly Match[],
): Finding {
  if (matches.length === 0) return { level: 'missing', a: a[0]?.shown ?? null, b: b[0]?.shown ?? null };
  const { level, bits, one, other } = matches.reduce(better);
  return { level, a: one.shown, b: other.shown, tells: bits };
}

/** What tells siblings apart in the names that match: a language that only one record has says nothing about both. */
export function findInSiblings(matches: readonly Match[]): Finding {
  if (matches.length === 0) return { level: 'missing', a: null, b: null };
  const ofA = joinSiblingMarks(matches.map(({ one }) => one.siblings));
  // The same words say the same, also where capitals everywhere make "i" look like a numeral.
  const ofB = joinSiblingMarks(
    matches.map(({ one, other }) => (one.joined === other.joined ? one : other).siblings),
  );
  return { level: compareSiblingMarks(ofA, ofB), a: showSiblingMarks(ofA), b: showSiblingMarks(ofB) };
}

export function findInAddresses(a: ParsedAddress | undefined, b: ParsedAddress | undefined): Finding {
  const shown = { a: a?.shown ?? null, b: b?.shown ?? null };
  if (a === undefined || b === undefined) return { level: 'missing', ...shown };
  return { level: compareAddresses(a, b), ...shown };
}

/** Records may have several numbers: one in common is enough, and only when all differ they differ. */
export function findInTelephones(a: readonly string[], b: readonly string[], numbers: Frequency): Finding {
  for (const one of a) {
    const other = b.find((each) => isSameTelephone(one, each));
    if (other === undefined) continue;
    return { level: 'same', a: one, b: other, tells: Math.min(numbers.bits(one), numbers.bits(other)) };
  }
  return { level: a.length > 0 && b.length > 0 ? 'different' : 'missing', a: shownList(a), b: shownList(b) };
}

/** As with telephones; another page of the same site is something between. */
export function findInLinks(a: readonly ParsedLink[], b: readonly ParsedLink[], pages: Frequency): Finding {
  const page = a.find((one) => b.some((other) => other.page === one.page))?.page;
  if (page !== undefined) return { level: 'same', a: page, b: page, tells: pages.bits(page) };
  const shown = { a: shownList(a.map((each) => each.page)), b: shownList(b.map((each) => each.page)) };
  if (a.length === 0 || b.length === 0) return { level: 'missing', ...shown };
  const sameSite = a.some((one) => b.some((other) => other.host === one.host));
  return { level: sameSite ? 'same-site' : 'different', ...shown };
}

export function findInTexts(a: ParsedText | undefined, b: ParsedText | undefined): Finding {
  const shown = { a: a?.shown ?? null, b: b?.shown ?? null };
  if (a === undefined || b === undefined) return { level: 'missing', ...shown };
  return { level: compareTexts(a.words, b.words), ...shown };
}

function shownList(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(', ');
}
