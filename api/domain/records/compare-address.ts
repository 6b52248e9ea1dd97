import type { ParsedAddress } from './address.ts';
import type { AgreementLevel } from './record.ts';
import { isSameName, languageOfStreet } from './street.ts';

export type AddressLevel = Extract<
  AgreementLevel,
  'missing' | 'same' | 'other-door' | 'alike' | 'other-town' | 'same-street' | 'other-language' | 'different'
>;

/** So many first digits of a postcode are a region ("33" is Tampere and around): in another one the house is another. */
const REGION_DIGITS = 2;

/**
 * How far two addresses agree. Alike: number and street are the same, but not the kind of street or the postcode.
 * Other-town: they are in towns of different names. Same-street: no house number on one side. Other-language: a Finnish
 * and a Swedish name, which may be the same street, with the same number. Missing: one side names no street (but a
 * village, or a house). Symmetric.
 */
export function compareAddresses(a: ParsedAddress, b: ParsedAddress): AddressLevel {
  if (a.street.length === 0 || b.street.length === 0) return 'missing';
  if (isElsewhere(a, b)) return 'different';
  if (!isSameStreet(a, b)) {
    if (!isSurelyStreet(a) || !isSurelyStreet(b)) return 'missing';
    return isTranslation(a, b) ? 'other-language' : 'different';
  }
  if (isOtherNumber(a, b) || isOtherDirection(a, b)) return 'different';
  if (a.from === undefined || b.from === undefined) return 'same-street';
  if (isOtherTown(a, b)) return 'other-town';
  if (isStated(a.kind, b.kind) && a.kind !== b.kind) return 'alike';
  if (isStated(a.postcode, b.postcode) && a.postcode !== b.postcode) return 'alike';
  return isStated(a.door, b.door) && a.door !== b.door ? 'other-door' : 'same';
}

/** A name alone may be that of a village or a house. */
function isSurelyStreet(address: ParsedAddress): boolean {
  const { from, kind } = address;
  return from !== undefined || kind !== undefined || languageOfStreet(address) !== undefined;
}

function isStated(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined;
}

function isElsewhere(a: ParsedAddress, b: ParsedAddress): boolean {
  if (a.postcode === undefined || b.postcode === undefined) return false;
  return a.postcode.slice(0, REGION_DIGITS) !== b.postcode.slice(0, REGION_DIGITS);
}

function isOtherNumber(a: ParsedAddress, b: ParsedAddress): boolean {
  if (a.from === undefined || b.from === undefined) return false;
  return a.from > (b.to ?? b.from) || b.from > (a.to ?? a.from);
}

function isOtherDirection(a: ParsedAddress, b: ParsedAddress): boolean {
  return isStated(a.direction, b.direction) && a.direction !== b.direction;
}

/** "Northpoint" is "North Point St.", whose first word was taken for a direction. */
function isSameStreet(a: ParsedAddress, b: ParsedAddress): boolean {
  const [one, other] = [a, b].map(({ direction = '', street }) => direction + street.join(''));
  return one === other || isSameName(a.street, b.street);
}

/** The postcode knows better than the name, which may be that of a part of the town. */
function isOtherTown(a: ParsedAddress, b: ParsedAddress): boolean {
  if (isStated(a.postcode, b.postcode) || a.town === undefined || b.town === undefined) return false;
  return !isSameName(a.town.split(' '), b.town.split(' '));
}

function isTranslation(a: ParsedAddress, b: ParsedAddress): boolean {
  const [one, other] = [languageOfStreet(a), languageOfStreet(b)];
  return isStated(one, other) && one !== other && a.from !== undefined && a.from === b.from;
}
