import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../api/domain/search/highlight.ts';
import { queryWord } from './query-words.ts';

/** The text with what is marked in brackets. */
function marked(text: string, ...words: Parameters<typeof highlight>[1]): string {
  let result = '';
  let end = 0;
  for (const [from, to] of highlight(text, words)) {
    result += `${text.slice(end, from)}[${text.slice(from, to)}]`;
    end = to;
  }
  return result + text.slice(end);
}

describe('what is marked', () => {
  it('is the typed beginning, in the letters of the text', () => {
    expect(marked('Työllisyyspalvelut ja työ', queryWord('tyo'))).toBe('[Työ]llisyyspalvelut ja [työ]');
  });

  it('is the part of a compound', () => {
    expect(marked('Liikuntaneuvonta', queryWord('neuvonta'))).toBe('Liikunta[neuvonta]');
  });

  it('is what an inflected word has in common with the typed one', () => {
    const searched = queryWord('tyollisyyspalveluista', { stems: ['tyollisyyspalvelu'] });
    expect(marked('Työllisyyspalvelut', searched)).toBe('[Työllisyyspalvelu]t');
  });

  it('is what a mistyped word was meant to be', () => {
    const searched = queryWord('tyolisyys', { lookalikes: new Set(['tyollisyyspalvelut']) });
    expect(marked('Työllisyyspalvelut', searched)).toBe('[Työllisyys]palvelut');
  });

  it('is every place of every word, the longer match where two meet', () => {
    expect(marked('Nuorten työpaja', queryWord('tyo'), queryWord('tyopa'), queryWord('nuor'))).toBe(
      '[Nuor]ten [työpa]ja',
    );
  });

  it('takes in marks and letters that became two', () => {
    expect(marked('Tyo\u0308paja', queryWord('tyo'))).toBe('[Tyo\u0308]paja');
    expect(marked('Straße', queryWord('stras'))).toBe('[Straß]e');
  });

  it('is nothing where nothing matches', () => {
    expect(highlight('Kirjasto', [queryWord('uima')])).toEqual([]);
    expect(highlight('', [queryWord('uima')])).toEqual([]);
  });

  it('comes in order, without overlaps, inside the text and never cuts a character in two', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const letters = fc.string({ unit: fc.constantFrom('a', 'o', 's', 't', 'i'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(text, letters, (given, typed) => {
        let end = 0;
        for (const [from, to] of highlight(given, [queryWord(typed)])) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(given.length);
          expect(given.slice(from, to).isWellFormed()).toBe(true);
          end = to;
        }
      }),
      { numRuns: 300 },
    );
  });
});
