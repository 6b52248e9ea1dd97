import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientOverlap } from '../../../api/domain/similarity/client-overlap.ts';
import { overlapContext } from '../../../api/domain/similarity/context.ts';
import { explainOverlap } from '../../../api/domain/similarity/explain.ts';
import { groupTree } from '../../../api/domain/similarity/group-tree.ts';
import { directories } from '../../support/overlap-arbitraries.ts';
import { entityWith } from '../../support/overlap-entity.ts';

const tree = groupTree([
  { id: 'citizens', parentId: null },
  { id: 'young', parentId: 'citizens' },
  { id: 'jobless', parentId: 'young' },
  { id: 'old', parentId: 'citizens' },
]);
const crowd = Array.from({ length: 30 }, (_, index) => entityWith(`c${index}`, index < 10 ? ['old'] : []));

describe('an explanation', () => {
  test('has the score, and shares that add up to 1, the largest first', () => {
    fc.assert(
      fc.property(directories, ({ groups, entities }) => {
        const context = overlapContext(groupTree(groups), entities);
        for (const a of entities) {
          for (const b of entities.slice(0, 5)) {
            const { score, contributions } = explainOverlap(a, b, context);
            expect(score).toBe(clientOverlap(a, b, context));
            const shares = contributions.map(({ share }) => share);
            expect(shares).toEqual([...shares].sort((one, other) => other - one));
            const sum = shares.reduce((total, share) => total + share, 0);
            expect(Math.abs(sum - Math.round(sum))).toBeLessThan(1e-12);
            if (score > 0) expect(Math.round(sum)).toBe(1);
          }
        }
      }),
    );
  });

  test('marks a group as implied when only a shared subgroup makes it shared', () => {
    const context = overlapContext(tree, crowd);
    const { contributions } = explainOverlap(
      entityWith('a', ['jobless']),
      entityWith('b', ['jobless']),
      context,
    );
    const implied = Object.fromEntries(contributions.map((one) => [one.groupId, one.implied]));
    expect(implied).toEqual({ jobless: false, young: true, citizens: true });
  });

  test('does not mark a group as implied that both name, or that no shared subgroup explains', () => {
    const context = overlapContext(tree, crowd);
    const both = explainOverlap(
      entityWith('a', ['jobless', 'young']),
      entityWith('b', ['jobless', 'young']),
      context,
    );
    expect(both.contributions.find(({ groupId }) => groupId === 'young')?.implied).toBe(false);
    const apart = explainOverlap(entityWith('a', ['jobless']), entityWith('b', ['old']), context);
    expect(apart.contributions).toMatchObject([{ groupId: 'citizens', implied: false }]);
  });

  test('says how many hold each group, how much either side does, and what is not known', () => {
    const context = overlapContext(tree, crowd);
    const explanation = explainOverlap(
      entityWith('a', { old: 3 }, { ageMin: 60, ageMax: 79, areas: ['998'] }),
      entityWith('b', { old: 1 }, { ageMin: 70 }),
      context,
    );
    expect(explanation).toMatchObject({ ageFactor: 0.5, ageKnown: true, areaFactor: 1, areaKnown: false });
    expect(explanation.contributions[0]).toMatchObject({
      groupId: 'old',
      holders: 10,
      weightA: 1,
      weightB: 1 / 3,
    });
    expect(explanation.contributions[0]!.idf).toBeCloseTo(Math.log(31 / 10.5), 2);
  });
});
