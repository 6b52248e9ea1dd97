import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapContext } from '../../../api/domain/similarity/context.ts';
import {
  classEntity,
  functionSimilarity,
  type FunctionEntity,
} from '../../../api/domain/similarity/function-similarity.ts';
import { groupTree } from '../../../api/domain/similarity/group-tree.ts';
import { wordsByStem } from '../../../api/domain/similarity/text-features.ts';
import { TextModel } from '../../support/text-model.ts';

const tree = groupTree([
  { id: 'advice', parentId: null },
  { id: 'debt', parentId: 'advice' },
  { id: 'housing', parentId: 'advice' },
  { id: 'sport', parentId: null },
]);

type Draft = { readonly classIds: readonly string[]; readonly fi?: string; readonly sv?: string };

/** Entities of a directory that consists of these drafts alone. */
function directory(drafts: readonly Draft[], clientGroups: readonly string[] = []) {
  const models = { fi: new TextModel('fi', clientGroups), sv: new TextModel('sv', clientGroups) };
  for (const draft of drafts) {
    for (const language of ['fi', 'sv'] as const) models[language].add(draft[language] ?? '');
  }
  const entities = drafts.map((draft, at): FunctionEntity => {
    const texts: FunctionEntity['texts'] = new Map(
      (['fi', 'sv'] as const)
        .filter((language) => draft[language] !== undefined)
        .map((language) => [language, models[language].vectorOf(draft[language]!)]),
    );
    return { id: `e${at}`, classIds: draft.classIds, texts };
  });
  const context = overlapContext(tree, entities.map(classEntity));
  return (a: number, b: number) => functionSimilarity(entities[a]!, entities[b]!, context);
}

const text = fc
  .array(
    fc.constantFrom(
      ...'velka velat neuvonta ryhmä uinti koti ja apu lainat kortti allas retki kahvi'.split(' '),
    ),
    { maxLength: 20 },
  )
  .map((words) => words.join(' '));
const drafts = fc.array(
  fc.record({ classIds: fc.subarray([...tree.keys()]), fi: text, sv: text }, { requiredKeys: ['classIds'] }),
  { minLength: 2, maxLength: 8 },
);

describe('similarity of function', () => {
  test('does not weigh a name alone against classes, but goes by it where there are none', () => {
    const debts = { classIds: ['debt'] };
    const long = 'laskut luotot ulosotto suunnitelma arki raha vuokra puhelin';
    const f = directory([
      { ...debts, fi: 'Talousneuvonta' },
      { ...debts, fi: `Velkalinja ${long}` },
      { ...debts, fi: `Apua velkoihin ${long}` },
      { classIds: [], fi: 'Talousneuvonnan ryhmä' },
      { classIds: ['sport'], fi: 'Uinti' },
    ]);
    expect(f(0, 1)!.text).toBeUndefined();
    expect(f(0, 1)!.classes).not.toEqual([]);
    expect(f(1, 2)!.text!.words.length).toBeGreaterThan(4);
    expect(f(0, 3)).toMatchObject({ classes: undefined, text: { language: 'fi' } });
  });

  test('is symmetric to the last bit, lies in [0, 1], and comes apart into what adds up to it', () => {
    fc.assert(
      fc.property(drafts, (all) => {
        const f = directory(all);
        const found = f(0, 1);
        expect(f(1, 0)).toEqual(found);
        if (found === undefined) return;
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        const values = [...(found.classes ?? []), ...(found.text?.words ?? [])].map(({ value }) => value);
        const sum = values.reduce((total, value) => total + value, 0) + (found.text?.spelling ?? 0);
        expect(Math.min(1, sum)).toBe(found.score);
      }),
      { numRuns: 500 },
    );
  });

  test('is unknown, and not 0, where neither classes nor a language are common', () => {
    const f = directory([
      { classIds: ['debt'], fi: 'velka' },
      { classIds: [], sv: 'skuld' },
    ]);
    expect(f(0, 1)).toBeUndefined();
  });

  test('is 0 where both say something and nothing is in common', () => {
    const f = directory([
      { classIds: ['sport'], fi: 'uinti' },
      { classIds: ['debt'], fi: 'velka' },
    ]);
    expect(f(0, 1)?.score).toBe(0);
  });

  test('goes by text alone where one side has no class, and says so', () => {
    const f = directory([
      { classIds: ['sport'], fi: 'uintikoulu lapsille' },
      { classIds: [], fi: 'uintikoulu aikuisille' },
      { classIds: [], fi: 'muuta' },
    ]);
    expect(f(0, 1)?.classes).toBeUndefined();
    expect(f(0, 1)!.score).toBeGreaterThan(0.2);
  });

  test('is higher for the same class than for sisters in the tree', () => {
    const f = directory([
      { classIds: ['debt'] },
      { classIds: ['debt'] },
      { classIds: ['housing'] },
      ...Array.from({ length: 9 }, () => ({ classIds: ['sport'] })),
    ]);
    expect(f(0, 1)!.score).toBeGreaterThan(f(0, 2)!.score);
    expect(f(0, 2)!.score).toBeGreaterThan(0);
    expect(f(0, 3)!.score).toBe(0);
  });

  test('does not count the words for whom something is done', () => {
    const rest = Array.from({ length: 9 }, (_, at) => ({ classIds: [], fi: `muuta${at} tekstiä` }));
    const all = [
      { classIds: [], fi: 'uintia omaishoitajille' },
      { classIds: [], fi: 'vapaata omaishoitajille' },
      ...rest,
    ];
    expect(directory(all)(0, 1)!.score).toBeGreaterThan(0.2);
    expect(directory(all, ['Omaishoitajat'])(0, 1)!.score).toBe(0);
  });

  test('does not count the words that only hold sentences together, each language by its own', () => {
    const rest = Array.from({ length: 9 }, (_, at) => ({ classIds: [], fi: `muuta${at} tekstiä` }));
    const finnish = directory([
      { classIds: [], fi: 'Avustukset, jos toiminta ei ole ollut maksullista' },
      { classIds: [], fi: 'Tanssi, jos lippu ei ole ollut myynnissä' },
      ...rest,
    ]);
    expect(finnish(0, 1)?.text?.words).toEqual([]);
    const swedish = directory([
      { classIds: [], sv: 'Bidrag som inte har varit jos' },
      { classIds: [], sv: 'Dans som inte har varit jos' },
      ...rest.map(({ classIds, fi }) => ({ classIds, sv: fi })),
    ]);
    expect(swedish(0, 1)?.text?.words.map(({ stem }) => stem)).toEqual(['jos']);
  });

  test('sees the same word through its endings', () => {
    const rest = Array.from({ length: 9 }, (_, at) => ({ classIds: [], fi: `muuta${at} tekstiä` }));
    const f = directory([
      { classIds: [], fi: 'neuvontaa velasta' },
      { classIds: [], fi: 'neuvonnan ryhmä' },
      ...rest,
    ]);
    expect(f(0, 1)?.text?.words.map(({ stem }) => stem)).toEqual(['neuvo']);
  });
});

describe('counting texts', () => {
  test('is after any changes what it would be if counted anew', () => {
    fc.assert(
      fc.property(fc.array(text), fc.array(text), text, (kept, gone, probe) => {
        const model = new TextModel('fi');
        for (const one of [...gone, ...kept]) model.add(one);
        for (const one of gone) model.remove(one);
        const anew = new TextModel('fi');
        for (const one of kept) anew.add(one);
        expect(model.vectorOf(probe)).toEqual(anew.vectorOf(probe));
      }),
    );
  });

  test('shows words as their reader knows them', () => {
    expect([...wordsByStem('Työhön! työhönvalmennus, ÄITIEN', 'fi').entries()]).toEqual([
      ['tyoho', 'työhön'],
      ['aitie', 'äitien'],
    ]);
    expect([...wordsByStem('Iän mukaan; mukaantulo', 'fi').values()]).toEqual(['iän', 'mukaantulo']);
  });
});
