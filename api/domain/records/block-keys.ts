import type { ParsedAddress } from './address.ts';
import type { PreparedRecord, WeighedName } from './prepare.ts';

/** What two records have to have in common to be compared at all. */
export type BlockKind = 'telephone' | 'house' | 'page' | 'name' | 'words' | 'word' | 'beginning' | 'text';

export type BlockKey = { readonly kind: BlockKind; readonly value: string };

/** The last digits are the same with and without the area code. */
const TELEPHONE_DIGITS = 6;
/** So many letters of a street are the same in most spellings ("La Cienega", "Lacienega Bl."). */
const STREET_LETTERS = 4;
/** Each two of the most telling words of a name make a key, as any other may be missing or misspelt. */
const TELLING_WORDS = 4;
/** So many letters of a name survive most slips further on. */
const NAME_LETTERS = 5;

/** The keys of a record: cheap, and enough of them that two spellings of one record have one in common. One may be there twice. */
export function blockKeys(record: PreparedRecord): readonly BlockKey[] {
  const { names, address, telephones, links, organizations, text } = record;
  const owner = organizations[0]?.joined ?? '';
  return [
    ...telephones.map((digits) => key('telephone', digits.slice(-TELEPHONE_DIGITS))),
    ...houses(address).map((value) => key('house', value)),
    ...links.map(({ page }) => key('page', page)),
    ...names.map(({ joined }) => key('name', joined)),
    ...names.flatMap((name) => wordPairs(name)).map((value) => key('words', value)),
    ...names.flatMap(({ words }) => words).map((word) => key('word', word)),
    ...names.map(({ joined }) => key('beginning', `${joined.slice(0, NAME_LETTERS)} ${owner}`)),
    ...(text === undefined ? [] : [key('text', text.opening)]),
  ];
}

function key(kind: BlockKind, value: string): BlockKey {
  return { kind, value };
}

function houses(address: ParsedAddress | undefined): readonly string[] {
  if (address?.from === undefined || address.street.length === 0) return [];
  return [`${address.from} ${address.street.join('').slice(0, STREET_LETTERS)}`];
}

function wordPairs({ words, bits }: WeighedName): readonly string[] {
  const telling = words
    .map((word, index) => ({ word, bits: bits[index]! }))
    .sort((one, other) => other.bits - one.bits || (one.word < other.word ? -1 : 1))
    .slice(0, TELLING_WORDS)
    .map(({ word }) => word)
    .sort();
  return telling.flatMap((one, index) => telling.slice(index + 1).map((other) => `${one} ${other}`));
}
