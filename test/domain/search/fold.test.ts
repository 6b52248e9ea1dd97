import { describe, expect, it } from 'vitest';
import { foldedWords, tokenize } from '../../../api/domain/search/fold.ts';

describe('words as they are compared', () => {
  it('are small letters without diacritics, parted at everything else', () => {
    expect(foldedWords('Työ- ja PÄIVÄtoiminta (Åbo), 4H 🙂 e-palvelut')).toEqual([
      'tyo',
      'ja',
      'paivatoiminta',
      'abo',
      '4h',
      'e',
      'palvelut',
    ]);
  });

  it('spell out letters that are no base letter with a mark', () => {
    expect(foldedWords('Øresund Straße Łódź ﬁnsk')).toEqual(['oresund', 'strasse', 'lodz', 'finsk']);
  });

  it('are none in a text of signs alone', () => {
    expect(foldedWords('  %_\\ --- 🙂🙂 …')).toEqual([]);
  });

  it('are the same whether a letter and its mark are one character or two', () => {
    expect(foldedWords('tyo\u0308ha\u0308n')).toEqual(foldedWords('työhän'));
  });
});

describe('the place of a word in its text', () => {
  const placed = (text: string) =>
    tokenize(text).map(({ word, starts }) => ({ word, text: text.slice(starts[0], starts.at(-1)) }));

  it('is that of the characters which became it', () => {
    expect(placed('Ääni, öljy!')).toEqual([
      { word: 'aani', text: 'Ääni' },
      { word: 'oljy', text: 'öljy' },
    ]);
  });

  it('takes in a mark that stands for itself', () => {
    expect(placed('Hyo\u0308ty\u0308 2')).toEqual([
      { word: 'hyoty', text: 'Hyo\u0308ty\u0308' },
      { word: '2', text: '2' },
    ]);
  });

  it('counts an emoji before it as two units', () => {
    expect(tokenize('🙂 apu')[0]!.starts).toEqual([3, 4, 5, 6]);
  });

  it('gives the same words as without places', () => {
    for (const text of ['Straße æble', 'Perhe­keskus & neuvola/tuki', 'a\u0301b c', 'İstanbul', '½ päivää']) {
      expect(tokenize(text).map(({ word }) => word)).toEqual(foldedWords(text));
    }
  });
});
