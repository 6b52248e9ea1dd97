import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../api/domain/records/compare-name.ts';
import { isSlip } from '../../../api/domain/records/letters.ts';
import { prepareRecords } from '../../../api/domain/records/prepare.ts';

/** Names of records among which "keskus" and "kirjasto" are common. */
function compared(one: string, other: string) {
  const common = Array.from({ length: 400 }, (_, index) => `Kirjasto ja keskus ${index}`);
  const names = [one, other, ...common].map((name, index) => ({ id: String(index), names: [name] }));
  const { prepared } = prepareRecords(names, new Set());
  const [a, b] = prepared.map((record) => record.names[0]!);
  expect(compareNames(b!, a!)).toEqual(compareNames(a!, b!));
  return compareNames(a!, b!);
}

describe('two names', () => {
  it.each([
    ['same', 'Koivulan kirjasto', 'KIRJASTO, Koivulan'],
    ['same', 'Bel-Air Hotel', 'Belair Hotel'],
    ['same', 'The Arts’ Center, Inc.', 'Arts Centre'],
    ['same', 'Children?s House', 'Childrens House'],
    ['alike', 'Koivulan kirjasto', 'Koivulan kirjsto'],
    ['alike', 'Vammaisten palveluohjaus', 'Vammaisten plveluohjaus'],
    ['contained', 'Koivulan nuorisotila Valtti', 'Valtti'],
    ['parted', 'Nuorisotila Valtti', 'Nuorisotila Katve'],
    ['different', 'Koivulan kirjasto', 'Harjulan kirjasto'],
    ['different', 'Kirjasto', 'Neuvola'],
  ] as const)('are %s: %s, %s', (level, one, other) => {
    expect(compared(one, other).level).toBe(level);
  });

  it('tell as much as the words in common are rare', () => {
    const rare = compared('Valtti', 'Valtti').bits;
    const common = compared('Kirjasto', 'Kirjasto').bits;
    expect(common).toBeLessThan(2);
    expect(rare).toBeGreaterThan(8);
    expect(compared('Kirjasto Valtti', 'Valtti kirjasto').bits).toBe(common + rare);
  });
});

describe('a slip of the pen', () => {
  it('is a letter left out, added, changed or swapped in a word of five letters, and two in one of nine', () => {
    expect(isSlip('koivu', 'kovu')).toBe(false);
    expect(isSlip('koivula', 'koivla')).toBe(true);
    expect(isSlip('koivula', 'kiovula')).toBe(true);
    expect(isSlip('koivula', 'kiovla')).toBe(false);
    expect(isSlip('monticello', 'montiselo')).toBe(true);
  });

  it('does not change the first letter or a digit', () => {
    expect(isSlip('miesten', 'niesten')).toBe(false);
    expect(isSlip('vaihe12', 'vaihe13')).toBe(false);
  });

  it('is one in both directions', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 4, maxLength: 11 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isSlip(one, other)).toBe(isSlip(other, one));
      }),
    );
  });
});
