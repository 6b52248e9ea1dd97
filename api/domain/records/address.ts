import { foldedWords } from '../search/fold.ts';
import type { PostalAddress } from './record.ts';
import { readStreet, type Street } from './street.ts';
import { ORDINALS, SHORT_ENDINGS, STREET_KINDS, UNIT_WORDS, WAY_WORDS } from './street-words.ts';

/** The parts of an address that can be compared; an absent one is not stated. */
export type ParsedAddress = Street & {
  /** House numbers, both inclusive: "8938-40" is 8938 to 8940. */
  readonly from?: number;
  readonly to?: number;
  /** Staircase, flat, suite or floor: "a 3". */
  readonly door?: string;
  readonly postcode?: string;
  readonly town?: string;
  /** All of it in one order, for a reader. */
  readonly shown: string;
};

const SEPARATORS = /[,;\n\r()]+/;
const NUMBER = /^(\d+)(?:to(\d+))?([a-z])?$/;
/** Finnish, American and (with a space) Swedish; not a part of a longer number. */
const POSTCODE = /(?<!\d|\d-)(\d{5}|\d{3} \d{2})(?:-\d{4})?(?!\d)/;
/** American house numbers have up to five digits, too, but come first; "33200 Tampere" has none. */
const LEADING_NUMBER = /^\d+(?!\d| \p{L}+$)/u;
const COMPARED_POSTCODE_DIGITS = 5;
/** A stairway and a flat. */
const MOST_DOOR_WORDS = 2;
/** Two letters beside a postcode are a state or a country. */
const SHORTEST_TOWN_WORD = 3;

type Part = { readonly words: readonly string[]; readonly postcode: string | undefined };

/**
 * Reads an address as it is written in English ("25 W. 47th St., Suite 3"), Finnish ("Hämeenk. 5 A 3, 33200 Tampere")
 * and Swedish. What it cannot place counts as part of the street's name. Undefined where there is no word.
 */
export function parseAddress(address: PostalAddress): ParsedAddress | undefined {
  const parts = address.line
    .split(SEPARATORS)
    .filter((part) => part.trim() !== '')
    .map((part, index) => readPart(part.trim(), index === 0));
  const streetAt = Math.max(0, parts.findIndex(hasHouseNumber));
  const others = parts.filter((_, index) => index !== streetAt).map(({ words }) => words);
  const { words, from, to, door } = readNumbers(parts[streetAt]?.words ?? []);
  const outerDoor = others.find(isDoor)?.slice(1).join(' ');
  const parsed = {
    ...readStreet(words),
    from,
    to,
    door: door ?? outerDoor,
    postcode: normalisePostcode(address.postcode) ?? parts.find(({ postcode }) => postcode)?.postcode,
    town: townOf([foldedWords(address.town ?? ''), ...others.toReversed()]),
  };
  const shown = show(parsed);
  return shown === '' ? undefined : { ...parsed, shown };
}

function readPart(part: string, first: boolean): Part {
  const skipped = first ? (LEADING_NUMBER.exec(part)?.[0].length ?? 0) : 0;
  const found = POSTCODE.exec(part.slice(skipped));
  const rest = found === null ? part : part.slice(0, skipped) + part.slice(skipped).replace(found[0], ' ');
  return { words: addressWords(rest), postcode: normalisePostcode(found?.[1]) };
}

/** Folded words; "4-6" becomes 4to6, "3rd", "3." and "third" become 3rd, "Hämeenk." becomes hameenkatu. */
function addressWords(text: string): readonly string[] {
  const spelled = text
    .replaceAll(/['’`´]/g, '')
    .replaceAll(/(\d+)\s*[-–/]\s*(\d+)/g, '$1to$2')
    .replaceAll(/(\d+)(?:st|nd|rd| ?th|\.(?=\s*\p{L}{3}))(?!\p{L})/giu, '$1rd')
    .replaceAll(/(\p{L}{3})([ktgv])\.(?!\p{L})/giu, (_, start: string, letter: string) => {
      return start + SHORT_ENDINGS[letter.toLowerCase()]!;
    });
  return foldedWords(spelled).map((word) => ORDINALS.get(word) ?? word);
}

function hasHouseNumber({ words }: Part): boolean {
  return !isDoor(words) && words.some((word) => NUMBER.test(word));
}

function isDoor(words: readonly string[]): boolean {
  return words.length > 1 && UNIT_WORDS.has(words[0]!);
}

type Numbers = { words: readonly string[] } & Pick<ParsedAddress, 'from' | 'to' | 'door'>;

/** The number stands before the street ("25 W 47th St") or after it ("Hämeenkatu 5 A 3"). */
function readNumbers(all: readonly string[]): Numbers {
  const words = withoutTheWay(all);
  const at = words.findIndex((word) => NUMBER.test(word));
  if (at < 0) return { words: withoutDoor(words).words };
  const [, first, last, letter] = NUMBER.exec(words[at]!)!;
  const from = Number(first);
  const range = { from, to: rangeEnd(from, first!, last) };
  const ahead = at === 0 && words.length > 1;
  if (ahead) return { ...range, ...withoutDoor(withoutLastNumber(words.slice(1)), letter) };
  const behind = words.slice(at + 1).filter((word) => !UNIT_WORDS.has(word));
  const door = [...(letter === undefined ? [] : [letter]), ...behind].slice(0, MOST_DOOR_WORDS).join(' ');
  return { ...range, words: words.slice(0, at), door: door === '' ? undefined : door };
}

/** "8938-40" ends at 8940. */
function rangeEnd(from: number, first: string, last: string | undefined): number {
  if (last === undefined) return from;
  const end = Number(last.length < first.length ? first.slice(0, -last.length) + last : last);
  return end > from ? end : from;
}

function withoutTheWay(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => index > 1 && WAY_WORDS.has(word));
  return at < 0 ? words : words.slice(0, at);
}

/** "Van Buren Street 1608" names a room, "Highway 66" does not. */
function withoutLastNumber(words: readonly string[]): readonly string[] {
  const kind = STREET_KINDS.get(words.at(-2) ?? '');
  const isRoom = words.length > 2 && kind !== undefined && kind !== 'highway' && NUMBER.test(words.at(-1)!);
  return isRoom ? words.slice(0, -1) : words;
}

/** "State Street Suite 3" and "State Street second floor": the word for a door has its number behind or before it. */
function withoutDoor(words: readonly string[], letter?: string): Pick<Numbers, 'words' | 'door'> {
  const at = words.findIndex((word, index) => index > 0 && UNIT_WORDS.has(word));
  if (at < 0) return { words, door: letter };
  const behind = words.slice(at + 1, at + 1 + MOST_DOOR_WORDS);
  return behind.length > 0
    ? { words: words.slice(0, at), door: behind.join(' ') }
    : { words: words.slice(0, at - 1), door: words[at - 1] };
}

function normalisePostcode(postcode: string | null | undefined): string | undefined {
  const digits = (postcode ?? '').replaceAll(/\D/g, '').slice(0, COMPARED_POSTCODE_DIGITS);
  return digits === '' ? undefined : digits;
}

/** The first that names a town, without the letters of a state. */
function townOf(candidates: readonly (readonly string[])[]): string | undefined {
  return candidates
    .filter((words) => !isDoor(words))
    .map((words) => words.filter((word) => word.length >= SHORTEST_TOWN_WORD && !NUMBER.test(word)).join(' '))
    .find((town) => town !== '');
}

function show({
  direction,
  street,
  kind,
  from,
  to,
  door,
  postcode,
  town,
}: Omit<ParsedAddress, 'shown'>): string {
  const number = from === to ? from : `${from}–${to}`;
  return [direction, ...street, kind, number, door, postcode, town]
    .filter((part) => part !== undefined)
    .join(' ');
}
