import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../api/domain/search/excerpt.ts';
import { queryWord } from './query-words.ts';

const long = `${'alku '.repeat(60)}etsitty kohta ${'loppu '.repeat(60)}`;

describe('an excerpt', () => {
  it('is a short text whole, its lines joined', () => {
    expect(excerpt(' Apua\n arkeen.\r\n', [queryWord('apua')])).toBe('Apua arkeen.');
    expect(excerpt('', [queryWord('apua')])).toBe('');
  });

  it('holds the first match with what stands before and after it, cut between words', () => {
    const shown = excerpt(long, [queryWord('etsitty')]);
    expect(shown).toMatch(/^…alku .*alku etsitty kohta loppu.* loppu…$/);
    expect(shown.length).toBeLessThanOrEqual(162);
  });

  it('is the beginning where nothing matches', () => {
    expect(excerpt(long, [])).toMatch(/^alku .* alku…$/);
  });

  it('reaches to the end when the match is there', () => {
    expect(excerpt(`${'alku '.repeat(60)}etsitty`, [queryWord('etsitty')])).toMatch(/^…alku .* etsitty$/);
  });

  it('cuts a word without end, but no character of it', () => {
    const shown = excerpt('🙂'.repeat(400), []);
    expect(shown.isWellFormed()).toBe(true);
    expect(shown.length).toBeLessThanOrEqual(162);
    expect(
      excerpt(`${'x'.repeat(301)}${'🙂'.repeat(300)} etsitty`, [queryWord('etsitty')]).isWellFormed(),
    ).toBe(true);
  });
});
