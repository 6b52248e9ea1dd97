import { describe, expect, it } from 'vitest';
import { chooseLookalikes, heldWords, matchWord } from '../../../api/domain/search/query-word.ts';
import { queryWord } from './query-words.ts';

describe('a searched word in a word of a text', () => {
  it('is the word itself, its beginning, another form, a part of it or a lookalike, in this order of worth', () => {
    const searched = queryWord('neuvonta', {
      stems: ['neuvon'],
      inflections: new Set(['neuvoille']),
      compounds: new Set(['liikuntaneuvonnan']),
      lookalikes: new Set(['neuvola']),
    });
    expect(matchWord(searched, 'neuvonta')?.kind).toBe('exact');
    expect(matchWord(searched, 'neuvontapiste')?.kind).toBe('beginning');
    expect(matchWord(searched, 'neuvonnasta')?.kind).toBe('inflection');
    expect(matchWord(searched, 'neuvoille')?.kind).toBe('inflection');
    expect(matchWord(searched, 'liikuntaneuvonta')).toEqual({ kind: 'part', from: 8, to: 16 });
    expect(matchWord(searched, 'liikuntaneuvonnan')).toEqual({ kind: 'part', from: 8, to: 14 });
    expect(matchWord(searched, 'neuvola')?.kind).toBe('lookalike');
    expect(matchWord(searched, 'kirjasto')).toBeUndefined();
  });

  it('of three letters is a part only at the end of a compound', () => {
    expect(matchWord(queryWord('tyo'), 'nuorisotyo')).toEqual({ kind: 'part', from: 7, to: 10 });
    expect(matchWord(queryWord('tyo'), 'nuorisotyopaja')).toBeUndefined();
    expect(matchWord(queryWord('yo'), 'nuorisotyo')).toBeUndefined();
  });

  it('shares its beginning with another form of it, and no more is marked', () => {
    const searched = queryWord('tyollisyyspalveluista', { stems: ['tyollisyyspalvelu'] });
    expect(matchWord(searched, 'tyollisyyspalvelut')).toEqual({ kind: 'inflection', from: 0, to: 17 });
  });
});

describe('what was meant by an unknown word', () => {
  it('is what a left out, added, changed or swapped letter makes of it, also when it is not typed to the end', () => {
    const words = ['tyollisyyspalvelut', 'liikuntaneuvonta', 'kirjasto'];
    expect(chooseLookalikes('tyolisyys', [], words)).toEqual(['tyollisyyspalvelut']);
    expect(chooseLookalikes('liikkuntaneuvonta', [], words)).toEqual(['liikuntaneuvonta']);
    expect(chooseLookalikes('kirjesto', [], words)).toEqual(['kirjasto']);
    expect(chooseLookalikes('krijasto', [], words)).toEqual(['kirjasto']);
  });

  it('may be mistyped and inflected at once', () => {
    expect(chooseLookalikes('tyolisyyspalveluista', ['tyolisyyspalvelu'], ['tyollisyyspalvelut'])).toEqual([
      'tyollisyyspalvelut',
    ]);
  });

  it('is the nearest only', () => {
    expect(chooseLookalikes('perhetyy', [], ['perhetyo', 'perheille'])).toEqual(['perhetyo']);
  });

  it('is nothing when a short word differs', () => {
    expect(chooseLookalikes('kela', [], ['kuva', 'koti'])).toEqual([]);
    expect(chooseLookalikes('abc', [], ['abd'])).toEqual([]);
  });

  it('may be another form with an ending that no stemmer knows', () => {
    expect(chooseLookalikes('ruokailuissaankin', [], ['ruokailu', 'ruoka'])).toContain('ruokailu');
  });

  it('may be a word that it holds', () => {
    expect(heldWords('nuorisotyopaja')).toEqual(expect.arrayContaining(['nuoriso', 'tyopaja']));
    expect(chooseLookalikes('nuorisotyopaja', [], ['tyopaja', 'nuoriso', 'kirjasto'])).toEqual([
      'tyopaja',
      'nuoriso',
    ]);
  });
});
