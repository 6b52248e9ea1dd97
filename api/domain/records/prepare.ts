import { foldedWords } from '../search/fold.ts';
import { parseAddress, type ParsedAddress } from './address.ts';
import { Frequency } from './frequency.ts';
import { normaliseLink, type ParsedLink } from './link.ts';
import { parseName, type ParsedName } from './name.ts';
import type { ComparableRecord } from './record.ts';
import type { SiblingDimension } from './sibling-words.ts';
import { siblingMarks, type SiblingMarks } from './siblings.ts';
import { normaliseTelephone } from './telephone.ts';

/** A name and how much each of its words tells, in bits, by how many records have it. */
export type WeighedName = ParsedName & {
  /** In the order of the words. */
  readonly bits: readonly number[];
  readonly totalBits: number;
  readonly siblings: SiblingMarks;
};

export type ParsedText = {
  /** Numbers of its words, each once, ascending; the same word has the same number in all records. */
  readonly words: Int32Array;
  /** Its first words, folded. */
  readonly opening: string;
  /** Its beginning, for a reader. */
  readonly shown: string;
};

/** A record with its fields read once, as it is compared with many. */
export type PreparedRecord = {
  readonly id: string;
  readonly names: readonly WeighedName[];
  /** One or none. */
  readonly organizations: readonly WeighedName[];
  readonly address: ParsedAddress | undefined;
  readonly telephones: readonly string[];
  readonly links: readonly ParsedLink[];
  readonly text: ParsedText | undefined;
};

/** How much a number or page tells, counted over all records. */
export type Frequencies = { readonly telephones: Frequency; readonly pages: Frequency };

/** A text of fewer words says too little to be compared. */
const FEWEST_WORDS = 4;
const OPENING_WORDS = 6;
const SHOWN_LETTERS = 120;
const NO_DIMENSIONS: ReadonlySet<SiblingDimension> = new Set();

/** Reads all records that are compared with each other, in their order. */
export function prepareRecords(
  records: readonly ComparableRecord[],
  dimensions: ReadonlySet<SiblingDimension>,
): { readonly prepared: readonly PreparedRecord[]; readonly frequencies: Frequencies } {
  const frequencies = { telephones: new Frequency(), pages: new Frequency() };
  const words = { names: new Frequency(), organizations: new Frequency() };
  const vocabulary = new Map<string, number>();
  const parsed = records.map(({ id, names, organization, address, telephones = [], links = [], text }) => {
    const fields = {
      id,
      address: address ? parseAddress(address) : undefined,
      telephones: [...new Set(present(telephones.map(normaliseTelephone)))],
      links: present(links.map(normaliseLink)),
      text: parseText(text ?? '', vocabulary),
    };
    const named = present(names.map((name) => markedName(name, dimensions)));
    const organizations = present([markedName(organization ?? '', NO_DIMENSIONS)]);
    words.names.add(named.flatMap((name) => name.words));
    words.organizations.add(organizations.flatMap((name) => name.words));
    frequencies.telephones.add(fields.telephones);
    frequencies.pages.add(fields.links.map(({ page }) => page));
    return { ...fields, named, organizations };
  });
  const prepared = parsed.map(({ named, organizations, ...fields }) => ({
    ...fields,
    names: named.map((name) => weighWords(name, words.names)),
    organizations: organizations.map((name) => weighWords(name, words.organizations)),
  }));
  return { prepared, frequencies };
}

type MarkedName = ParsedName & Pick<WeighedName, 'siblings'>;

function markedName(name: string, dimensions: ReadonlySet<SiblingDimension>): MarkedName | undefined {
  const parsed = parseName(name);
  return parsed && { ...parsed, siblings: siblingMarks(name, parsed.words, dimensions) };
}

function weighWords(name: MarkedName, frequency: Frequency): WeighedName {
  const bits = name.words.map((word) => frequency.bits(word));
  return { ...name, bits, totalBits: bits.reduce((sum, each) => sum + each, 0) };
}

function parseText(text: string, vocabulary: Map<string, number>): ParsedText | undefined {
  const words = new Set(foldedWords(text));
  if (words.size < FEWEST_WORDS) return undefined;
  const numbers = Array.from(words, (word) => {
    const number = vocabulary.get(word) ?? vocabulary.size;
    if (number === vocabulary.size) vocabulary.set(word, number);
    return number;
  });
  return {
    words: Int32Array.from(numbers).sort(),
    opening: words.values().take(OPENING_WORDS).toArray().join(' '),
    shown: text.slice(0, SHOWN_LETTERS).replaceAll(/\s+/g, ' ').trim(),
  };
}

function present<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.filter((value) => value !== undefined);
}
