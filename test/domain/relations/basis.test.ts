import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basisDifferences, scoreBasis, type ScoreBasis } from '../../../api/domain/relations/basis.ts';

const basis: ScoreBasis = {
  services: ['s1'],
  clientGroups: { families: 3, seniors: 1 },
  serviceClasses: ['p1', 'p2'],
  ages: [0, 17],
  areas: ['915'],
  texts: 'abc',
};

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
const weight = fc.constantFrom(1 as const, 2 as const, 3 as const);

describe('what the scores rest on', () => {
  test('is the same in whatever order it is given, also after it was kept as JSON', () => {
    fc.assert(
      fc.property(ids, ids, ids, weight, (groups, classes, areas, weight) => {
        const of = (turn: <T>(list: readonly T[]) => T[]) =>
          scoreBasis(
            {
              id: 'x',
              memberships: turn(groups).map((groupId) => ({ groupId, weight })),
              ageMin: 3,
              ageMax: null,
              areas: turn(areas),
            },
            turn(['s1', 's2']),
            turn(classes),
            'text',
          );
        const one = of((list) => [...list]);
        const other = of((list) => [...list].reverse());
        expect(other).toEqual(one);
        expect(basisDifferences(JSON.parse(JSON.stringify(one)) as ScoreBasis, other)).toEqual([]);
      }),
    );
  });

  test.each<[Partial<ScoreBasis>, string, string[], string[]]>([
    [{ services: ['s1', 's2'] }, 'services', ['s2'], []],
    [{ clientGroups: { families: 3, youth: 2 } }, 'clientGroups', ['youth'], ['seniors']],
    [{ clientGroups: { families: 1, seniors: 1 } }, 'clientGroups', [], []],
    [{ serviceClasses: ['p2'] }, 'serviceClasses', [], ['p1']],
    [{ ages: [0, null] }, 'ages', [], []],
    [{ areas: [] }, 'areas', [], []],
    [{ texts: 'abd' }, 'texts', [], []],
  ])('differs by %o', (change, field, added, removed) => {
    expect(basisDifferences(basis, { ...basis, ...change })).toEqual([{ field, added, removed }]);
  });

  test('differs in several things at once', () => {
    const after = { ...basis, ages: [1, 17] as const, texts: '' };
    expect(basisDifferences(basis, after).map(({ field }) => field)).toEqual(['ages', 'texts']);
  });
});
