import { afterEach, describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, formatNumber, splitHoles } from '../../../web/i18n/format.ts';
import { rich, setLanguage, t } from '../../../web/i18n/i18n.ts';
import { pickText } from '../../../web/i18n/local-text.ts';
import { agesText, clientCountText, clientCountValue } from '../../../web/i18n/service-values.ts';

afterEach(() => setLanguage('fi'));

describe('a message', () => {
  it('takes the singular for one and the plural for none and for many', () => {
    expect(t('common.services', { count: 1 })).toBe('1 palvelu');
    expect(t('common.services', { count: 0 })).toBe('0 palvelua');
    expect(t('common.services', { count: 3 })).toBe('3 palvelua');
  });

  it('writes numbers the way of its language', async () => {
    expect(t('common.services', { count: 12_500 })).toBe('12\u00A0500 palvelua');
    await setLanguage('en');
    expect(t('common.services', { count: 12_500 })).toBe('12,500 services');
  });

  it('joins a list with the language’s own "and"', async () => {
    expect(t('unit.history.changed', { fields: ['nimi', 'kuvaus'] })).toBe('muutettiin: nimi ja kuvaus');
    await setLanguage('sv');
    expect(t('unit.history.changed', { fields: ['namn', 'beskrivning'] })).toBe(
      'ändrades: namn och beskrivning',
    );
  });

  it('keeps what is not text as it is, in its place', () => {
    const bold = { bold: 'nuoret' };
    expect(rich('unit.sharedClients.both', { groups: bold })).toEqual(['Molemmat palvelevat: ', bold]);
  });

  it('may begin and end with a hole', () => {
    expect(splitHoles('{a} ja {b}')).toEqual([{ hole: 'a' }, ' ja ', { hole: 'b' }]);
  });
});

describe('dates', () => {
  it('stay the day they say, whatever the time zone', () => {
    expect(formatDate('fi', '2026-11-03')).toBe('3.11.2026');
  });

  it('show an instant in Finnish time', () => {
    expect(formatDate('fi', '2026-11-02T23:30:00Z')).toBe('3.11.2026');
    expect(formatDateTime('fi', '2026-06-30T21:05:00Z')).toContain('0.05');
  });

  it('leave small numbers without separators', () => {
    expect(formatNumber('fi', 410)).toBe('410');
  });
});

describe('a text in several languages', () => {
  it('is shown in the reader’s own when there is one', () => {
    expect(pickText({ fi: 'Uimahalli', sv: 'Simhall' }, 'sv')).toEqual({ text: 'Simhall', language: 'sv' });
  });

  it('falls back to Swedish or Finnish for the other, and tells the language', () => {
    expect(pickText({ en: 'Pool', fi: 'Uimahalli' }, 'sv')).toEqual({ text: 'Uimahalli', language: 'fi' });
    expect(pickText({ sv: 'Simhall', fi: 'Uimahalli' }, 'en')).toEqual({ text: 'Uimahalli', language: 'fi' });
  });

  it('is empty when nothing is given', () => {
    expect(pickText(null, 'fi').text).toBe('');
    expect(pickText({}, 'fi').text).toBe('');
  });
});

describe('ages', () => {
  it.each([
    [null, null, 'ei tiedossa'],
    [0, 120, 'kaikki'],
    [0, null, 'kaikki'],
    [65, null, '65+'],
    [65, 120, '65+'],
    [null, 17, 'enintään 17'],
    [0, 6, 'enintään 6'],
    [18, 29, '18–29'],
  ])('from %s to %s are written "%s"', (ageMin, ageMax, written) => {
    expect(agesText({ ageMin, ageMax })).toBe(written);
  });
});

describe('a number of clients', () => {
  it('stays hidden when small, and is empty when unknown', () => {
    expect([clientCountText('<5'), clientCountText(null), clientCountText(0)]).toEqual(['<5', '', '0']);
  });

  it('is ordered between none and five when small', () => {
    expect(clientCountValue('<5')).toBeGreaterThan(0);
    expect(clientCountValue('<5')).toBeLessThan(5);
    expect(clientCountValue(null)).toBeNull();
  });
});
