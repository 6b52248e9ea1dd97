import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextModel } from '../../support/text-model.ts';
import { textSimilarity } from '../../../api/domain/similarity/text-similarity.ts';
import { FEATURE_SHIFT } from '../../../api/domain/work/feature-table.ts';
import { TextSearch } from '../../../api/domain/work/text-search.ts';
import { TextTable } from '../../../api/domain/work/text-table.ts';
import { generatedCity } from '../../support/generated-city.ts';
import { generatedWork } from '../../support/generated-work.ts';
import { seededRandom } from '../../support/random.ts';
import { reworded } from '../../support/reworded.ts';

const words = 'velka velat velkaneuvonta neuvonnan ryhmä uinti uimakoulu koti apua поиск 日本語 ja'.split(
  ' ',
);
const text = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((chosen) => chosen.join(' '));

function tableOf(texts: readonly string[]): TextTable {
  const table = new TextTable('fi');
  for (const [number, one] of texts.entries()) table.set(number, one);
  table.weigh();
  return table;
}

/** Similarity of a text with each of the others by the definition. */
function byDefinition(texts: readonly string[], draft: string): readonly number[] {
  const model = new TextModel('fi');
  for (const one of texts) model.add(one);
  const vector = model.vectorOf(draft);
  return texts.map((one) => {
    const { words: inCommon, spelling } = textSimilarity(vector, model.vectorOf(one));
    return inCommon.reduce((sum, { value }) => sum + value, spelling);
  });
}

describe('one text against all', () => {
  test('finds everyone who shares a word, with the similarity of the definition', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, (texts, draft) => {
        const table = tableOf(texts);
        const found = new TextSearch(table).similar(draft, { limit: Infinity });
        const expected = byDefinition(texts, draft);
        const stems = new Set(table.entriesOf(draft).words.map((entry) => entry >>> FEATURE_SHIFT));
        const sharing = texts.flatMap((_, number) =>
          table.words.entriesOf(number).some((entry) => stems.has(entry >>> FEATURE_SHIFT)) ? [number] : [],
        );
        expect(found.map(({ number }) => number).sort((one, other) => one - other)).toEqual(sharing);
        for (const { number, score } of found) expect(score).toBeCloseTo(expected[number]!, 12);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
      }),
      { numRuns: 100 },
    );
  });

  test('finds texts again by other words, and leaves out what is less alike than asked', () => {
    const { services } = generatedWork(generatedCity({ services: 2_000, groups: 100 }));
    const texts = services.map((service) => service.texts.get('fi')!);
    const search = new TextSearch(tableOf(texts));
    const random = seededRandom(3);
    const others = texts.slice(0, 100).flatMap((one) => one.split(' '));
    const asked = texts.slice(0, 200).map((one, right) => ({ draft: reworded(one, others, random), right }));
    const found = asked.filter(({ draft, right }) => search.similar(draft)[0]?.number === right);
    expect(found.length).toBeGreaterThanOrEqual(0.95 * asked.length);
    for (const { draft } of asked.slice(0, 20)) {
      expect(search.similar(draft, { minScore: 0.3 })).toEqual(
        search.similar(draft).filter(({ score }) => score >= 0.3),
      );
    }
  });
});
