import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { urlOf } from '../../../web/api-client.ts';
import { AnswerCache } from '../../../web/state/cache.ts';
import { segments } from '../../../web/state/highlight.ts';
import { withRecent, type Recent } from '../../../web/state/recent.ts';
import { withSoftHyphens } from '../../../web/state/soft-hyphens.ts';
import { sortRows } from '../../../web/state/sort-rows.ts';
import { barLength, strengthOf } from '../../../web/state/strength.ts';

describe('highlighting', () => {
  it('cuts a text at what matched', () => {
    expect(segments('liikuntaneuvonta', [[8, 16]])).toEqual([
      { text: 'liikunta', hit: false },
      { text: 'neuvonta', hit: true },
    ]);
  });

  it('never loses or doubles a letter, whatever the ranges', () => {
    const range = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(range), (text, ranges) => {
        expect(
          segments(text, ranges)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('sorting rows', () => {
  const rows = ['Öljy', 'Aita', null, 'Äiti', 'yö 10', 'yö 9'];

  it('orders texts the Finnish way, with missing values last', () => {
    expect(sortRows(rows, (row) => row, false)).toEqual(['Aita', 'yö 9', 'yö 10', 'Äiti', 'Öljy', null]);
  });

  it('keeps missing values last when descending', () => {
    expect(sortRows([3, null, 12], (row) => row, true)).toEqual([12, 3, null]);
  });

  it('leaves the given list as it was', () => {
    const given = [2, 1];
    sortRows(given, (row) => row, false);
    expect(given).toEqual([2, 1]);
  });
});

describe('what was opened last', () => {
  const opened = (href: string): Recent => ({ kind: 'team', href, title: href });

  it('stands first and only once', () => {
    const list = withRecent([opened('/a'), opened('/b')], opened('/b'));
    expect(list.map((one) => one.href)).toEqual(['/b', '/a']);
  });

  it('is a short list', () => {
    const many = Array.from({ length: 30 }, (_, index) => opened(`/${index}`));
    expect(withRecent(many, opened('/new')).length).toBeLessThan(10);
  });
});

describe('the strength of a relation', () => {
  it('begins its words at the shared thresholds', () => {
    expect([0, 0.149, 0.15, 0.3, 0.5, 1].map(strengthOf)).toEqual([
      'none',
      'none',
      'weak',
      'clear',
      'strong',
      'strong',
    ]);
  });

  it('has a bar that begins each word near a third, a half and two thirds', () => {
    expect(barLength(0.15)).toBeCloseTo(1 / 3, 1);
    expect(barLength(0.3)).toBeCloseTo(1 / 2, 1);
    expect(barLength(0.5)).toBeCloseTo(2 / 3, 1);
    expect([barLength(-1), barLength(0), barLength(1), barLength(2)]).toEqual([0, 0, 1, 1]);
  });
});

describe('the address of a request', () => {
  it('escapes parameters, repeats lists and leaves out what is undefined', () => {
    expect(urlOf('GET /services/{id}', { id: 'a/b' }, { status: ['active', 'planned'], q: undefined })).toBe(
      '/api/v1/services/a%2Fb?status=active&status=planned',
    );
  });
});

describe('kept answers', () => {
  it('become stale together and fresh one by one', () => {
    const cache = new AnswerCache();
    cache.set('/a', 1);
    cache.set('/b', 2);
    cache.markStale();
    cache.set('/a', 3);
    expect(cache.get('/a')).toEqual({ value: 3, stale: false });
    expect(cache.get('/b')).toEqual({ value: 2, stale: true });
  });

  it('do not grow without end', () => {
    const cache = new AnswerCache();
    for (let index = 0; index < 1_000; index++) cache.set(`/${index}`, index);
    expect(cache.get('/0')).toBeUndefined();
    expect(cache.get('/999')?.value).toBe(999);
  });
});

describe('soft hyphens', () => {
  it('stand at the seams of Finnish compounds', () => {
    const shown = (text: string) => withSoftHyphens(text).replaceAll('\u00AD', '|');
    expect(shown('Työllisyyspalvelut')).toBe('Työllisyys|palvelut');
    expect(shown('Kouluterveydenhuolto')).toBe('Koulu|terveyden|huolto');
    expect(shown('Kirjasto')).toBe('Kirjasto');
    expect(shown('Koivuselän terveysasema')).toBe('Koivuselän terveys|asema');
    expect(shown('Kaarron yhtenäiskoulu')).toBe('Kaarron yhtenäis|koulu');
    expect(shown('Aikuiskoulutus')).toBe('Aikuis|koulutus');
    expect(shown('Päihde- ja mielenterveysongelmaisten läheiset')).toBe(
      'Päihde- ja mielen|terveys|ongelmaisten läheiset',
    );
    expect(shown('Lähisuhdeväkivaltaa kokeneet')).toBe('Lähisuhde|väkivaltaa kokeneet');
    expect(shown('Pitkäaikaistyöttömät')).toBe('Pitkä|aikais|työttömät');
  });

  it('change nothing that is read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replaceAll('\u00AD', '');
        expect(withSoftHyphens(plain).replaceAll('\u00AD', '')).toBe(plain);
      }),
    );
  });
});
