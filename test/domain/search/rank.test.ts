import { describe, expect, it } from 'vitest';
import { rank, type Candidate, type Query } from '../../../api/domain/search/rank.ts';
import { queryWord } from './query-words.ts';

const query: Query = {
  language: 'fi',
  words: [
    queryWord('neuvonta', {
      stems: ['neuvon'],
      inflections: new Set(['neuvonnan']),
      lookalikes: new Set(['nuevonta']),
    }),
  ],
};
const none: Candidate = { title: 'Muu', keywords: '', summary: '', names: '', language: 'fi' };
const score = (candidate: Partial<Candidate>, inDescription = false) =>
  rank(query, { ...none, ...candidate }, inDescription).score;

describe('the rank of a match', () => {
  it('in the title falls from the same title to the beginning, a word, a form, a part and a lookalike', () => {
    const titles = [
      'Neuvonta',
      'Neuvonta arjessa',
      'Arjen neuvonta',
      'Arjen neuvonnan',
      'Velkaneuvonta',
      'Nuevonta',
    ];
    const scores = titles.map((title) => score({ title }));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(titles.length);
  });

  it('falls from title to keywords, summary, names and description', () => {
    const scores = [
      score({ title: 'Arjen neuvonta' }),
      score({ keywords: 'neuvonta' }),
      score({ summary: 'neuvonta' }),
      score({ names: 'neuvonta' }),
      score({}, true),
    ];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(5);
  });

  it('is a little higher in the reader’s language, but not above a better match', () => {
    expect(score({ title: 'Arjen neuvonta' })).toBeGreaterThan(
      score({ title: 'Arjen neuvonta', language: 'sv' }),
    );
    expect(score({ title: 'Neuvonta', language: 'sv' })).toBeGreaterThan(score({ title: 'Arjen neuvonta' }));
  });

  it('counts the needed words that were found, and not the function words', () => {
    const words = [queryWord('apua'), queryWord('ja', { optional: true }), queryWord('tukea')];
    const found = (title: string) => rank({ language: 'fi', words }, { ...none, title }, false).matched;
    expect(found('Apua ja tukea')).toBe(2);
    expect(found('Apua ja neuvoja')).toBe(1);
    expect(found('Koirat ja kissat')).toBe(0);
  });
});
