import { describe, expect, it } from 'vitest';
import { normaliseLink } from '../../../api/domain/records/link.ts';
import { isSameTelephone, normaliseTelephone } from '../../../api/domain/records/telephone.ts';

describe('a telephone number', () => {
  it.each([
    [
      '0405550101',
      ['040 555 0101', '+358 40 555 0101', '+358 (0)40-5550101', '00358405550101', '040-555 0101 alanro 12'],
    ],
    ['0931010024', ['09 310 10024', '+358 9 31010024']],
    ['3125550101', ['(312) 555-0101', '+1 312 555 0101', '1-312-555-0101', '312/555-0101 ext. 12']],
    ['0295020500', ['0295 020 500', '0295020500']],
    ['4681234567', ['+46 8 123 4567']],
  ])('is %s however it is written', (digits, forms) => {
    expect(forms.map(normaliseTelephone)).toEqual(forms.map(() => digits));
  });

  it('is none with too few digits', () => {
    expect(normaliseTelephone('112')).toBeUndefined();
    expect(normaliseTelephone('puhelin')).toBeUndefined();
  });

  it('may lack its area code', () => {
    expect(isSameTelephone('3125550101', '5550101')).toBe(true);
    expect(isSameTelephone('5550101', '3125550102')).toBe(false);
    expect(isSameTelephone('50101', '3125550101')).toBe(false);
  });
});

describe('a link', () => {
  it('is the same page however it is written', () => {
    const forms = [
      'https://www.kaupunki.example/kirjasto',
      'http://kaupunki.example/kirjasto/',
      'kaupunki.example/Kirjasto/index.html?lang=sv#aukioloajat',
      'HTTPS://WWW.KAUPUNKI.EXAMPLE:443/kirjasto?utm_source=ptv',
    ];
    expect(new Set(forms.map((form) => normaliseLink(form)?.page))).toEqual(
      new Set(['kaupunki.example/kirjasto']),
    );
  });

  it('is another page with another question', () => {
    expect(normaliseLink('https://kaupunki.example/?id=2&a=1')?.page).toBe('kaupunki.example?a=1?id=2');
  });

  it('is none without a host', () => {
    expect(normaliseLink('ei ole')).toBeUndefined();
    expect(normaliseLink('')).toBeUndefined();
  });
});
