import { isSlip } from './letters.ts';
import { DIRECTIONS, POST_BOX_WORDS, STREET_ENDINGS, STREET_KINDS, TITLES } from './street-words.ts';

export type Street = {
  /** Words of the name, folded, without kind and direction; empty where the street is not stated. */
  readonly street: readonly string[];
  /** "avenue", "katu": the kind, where it is a word of its own. */
  readonly kind?: string;
  readonly direction?: string;
};

/** Shorter words are no sign that a longer name is the same street. */
const SHORTEST_TELLING_WORD = 4;

/** Parts the folded words of a street: "w sunset blvd" is sunset, a boulevard, in the west. */
export function readStreet(words: readonly string[]): Street {
  if (words.length > 0 && POST_BOX_WORDS.has(words.join(' '))) return { street: ['box'] };
  let street = [...words];
  let kind: string | undefined;
  let direction: string | undefined;
  if (street.length > 1 && DIRECTIONS.has(street[0]!)) direction = DIRECTIONS.get(street.shift()!);
  if (street.length > 1 && DIRECTIONS.has(street.at(-1)!)) direction ??= DIRECTIONS.get(street.pop()!);
  if (street.length > 1) kind = STREET_KINDS.get(street.at(-1)!);
  if (kind !== undefined) street.pop();
  if (street.length > 1) street = [TITLES.get(street[0]!) ?? street[0]!, ...street.slice(1)];
  return { street, kind, direction };
}

/** The same name of a street: equal words, or a slip of the pen, or one says less than the other ("cottage"). */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.join(''), b.join('')];
  if (one === other || isSlip(one, other)) return true;
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return (
    fewer.some((word) => word.length >= SHORTEST_TELLING_WORD) && fewer.every((word) => more.includes(word))
  );
}

/** Which language the name shows by its ending: "Hämeenkatu" is Finnish, "Storgatan" Swedish. */
export function languageOfStreet({ street, kind }: Street): 'fi' | 'sv' | undefined {
  const last = kind ?? street.at(-1);
  if (last === undefined) return undefined;
  if (STREET_ENDINGS.fi.some((ending) => last.endsWith(ending))) return 'fi';
  return STREET_ENDINGS.sv.some((ending) => last.endsWith(ending)) ? 'sv' : undefined;
}
