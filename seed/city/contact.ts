import type { SampleContact } from './types.ts';

/**
 * We know of no Finnish number range reserved for fiction. 012 is not an area code of the Finnish numbering plan
 * (013–017 and 019 are), so a call to +358 12 … is never put through.
 */
const UNUSED_NUMBERS = '+358 12 555 01';

const ASCII_LETTERS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', å: 'a', ' ': '.' };

/**
 * A work contact with an invented name, an address under an `example` domain and a number that cannot ring.
 *
 * @param line 0–99; every contact has its own.
 */
export function contact(name: string, title: string, domain: string, line: number): SampleContact {
  return {
    name,
    title,
    email: addressOf(name, domain),
    phone: `${UNUSED_NUMBERS}${String(line).padStart(2, '0')}`,
  };
}

/** The mail address of an invented person: `addressOf('Outi Selkäsaari', 'kaartovesi.example')`. */
export function addressOf(name: string, domain: string): string {
  const account = name.toLowerCase().replace(/[äöå ]/g, (letter) => ASCII_LETTERS[letter] ?? '');
  return `${account}@${domain}`;
}
