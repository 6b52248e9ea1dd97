import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientOverlap } from '../../../api/domain/similarity/client-overlap.ts';
import { overlapContext } from '../../../api/domain/similarity/context.ts';
import { fixedIdf, PRIOR } from '../../../api/domain/similarity/fixed-point.ts';
import { groupTree, type GroupNode } from '../../../api/domain/similarity/group-tree.ts';
import { SHARED_CLIENTS_THRESHOLD } from '../../../api/domain/similarity/strength.ts';
import type { OverlapEntity } from '../../../api/domain/similarity/entity.ts';
import { directories, trees, entitiesOver, type Directory } from '../../support/overlap-arbitraries.ts';
import { entityWith } from '../../support/overlap-entity.ts';

const pairsWithin = ({ groups, entities }: Directory) => {
  const context = overlapContext(groupTree(groups), entities);
  return entities.flatMap((a) =>
    entities.map((b) => ({ a, b, score: clientOverlap(a, b, context), context })),
  );
};

describe('client overlap', () => {
  test('is the formula of the definition, worked by hand', () => {
    const groups = [
      { id: 'young', parentId: null },
      { id: 'jobless', parentId: 'young' },
    ];
    const a = entityWith('a', { jobless: 3 });
    const b = entityWith('b', { young: 1 });
    const others = [entityWith('c', []), entityWith('d', [])];
    const context = overlapContext(groupTree(groups), [a, b, ...others]);
    // N = 4; two hold "young", one "jobless". a: jobless 48, young 24. b: young 16.
    const young = Math.round(256 * Math.log(1 + (4 - 2 + 0.5) / (2 + 0.5)));
    const jobless = Math.round(256 * Math.log(1 + (4 - 1 + 0.5) / (1 + 0.5)));
    const kappa = Math.round(2 * Math.log(2) * 256 * 48);
    expect(clientOverlap(a, b, context)).toBe((16 * young) / (24 * young + 48 * jobless + kappa));
  });

  test('is symmetric and lies in [0, 1]', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        for (const { a, b, score, context } of pairsWithin(directory)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(clientOverlap(b, a, context)).toBe(score);
        }
      }),
    );
  });

  test('does not depend on the order of entities, memberships or groups, nor on ids', () => {
    const rename = (text: string) => `x${text.length}-${text}`;
    const renamed = (entity: OverlapEntity): OverlapEntity => ({
      ...entity,
      id: rename(entity.id),
      memberships: entity.memberships
        .map(({ groupId, weight }) => ({ groupId: rename(groupId), weight }))
        .reverse(),
    });
    fc.assert(
      fc.property(directories, (directory) => {
        const groups = directory.groups
          .map(({ id, parentId }) => ({
            id: rename(id),
            parentId: parentId === null ? null : rename(parentId),
          }))
          .reverse();
        const entities = directory.entities.map(renamed).reverse();
        const context = overlapContext(groupTree(groups), entities);
        for (const { a, b, score } of pairsWithin(directory)) {
          expect(clientOverlap(renamed(a), renamed(b), context)).toBe(score);
        }
      }),
    );
  });

  test('of an entity with itself approaches 1 as its evidence grows', () => {
    const groups = Array.from({ length: 200 }, (_, index) => ({ id: `g${index}`, parentId: null }));
    const crowd = Array.from({ length: 50 }, (_, index) => entityWith(`c${index}`, []));
    const context = overlapContext(groupTree(groups), crowd);
    const own = [1, 2, 10, 200].map((count) => {
      const entity = entityWith(
        'a',
        groups.slice(0, count).map((group) => group.id),
      );
      return clientOverlap(entity, entity, context);
    });
    expect(own).toEqual([...own].sort((one, other) => one - other));
    expect(own[0]).toBeLessThan(0.8);
    expect(own.at(-1)).toBeGreaterThan(0.995);
  });

  test('never falls when both get the same group with the same weight, although the group gets more common', () => {
    const cases = trees.chain((groups) =>
      fc.record({
        groups: fc.constant(groups),
        a: entitiesOver(groups, fc.constant('a')),
        b: entitiesOver(groups, fc.constant('b')),
        others: fc.array(entitiesOver(groups, fc.constant('other')), { maxLength: 12 }),
        added: fc.record({
          groupId: fc.constantFrom(...groups.map((group) => group.id)),
          weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
        }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ groups, a, b, others, added }) => {
        const tree = groupTree(groups);
        const [more, more2] = [a, b].map((one) => ({ ...one, memberships: [...one.memberships, added] }));
        const before = clientOverlap(a, b, overlapContext(tree, [a, b, ...others]));
        const fixed = clientOverlap(more!, more2!, overlapContext(tree, [a, b, ...others]));
        const after = clientOverlap(more!, more2!, overlapContext(tree, [more!, more2!, ...others]));
        expect(fixed).toBeGreaterThanOrEqual(before);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 2_000 },
    );
  });

  test('may fall when both get the same group with different weights', () => {
    const tree = groupTree([
      { id: 'shared', parentId: null },
      { id: 'added', parentId: null },
    ]);
    const crowd = Array.from({ length: 1_000 }, (_, index) => entityWith(`c${index}`, []));
    const context = overlapContext(tree, crowd);
    const before = clientOverlap(entityWith('a', { shared: 3 }), entityWith('b', { shared: 3 }), context);
    const a = entityWith('a', { shared: 3, added: 3 });
    const b = entityWith('b', { shared: 3, added: 1 });
    expect(clientOverlap(a, b, context)).toBeLessThan(before);
  });
});

describe('a city of 100 services', () => {
  const groups: readonly GroupNode[] = [
    { id: 'citizens', parentId: null },
    ...Array.from({ length: 40 }, (_, index) => ({ id: `g${index}`, parentId: 'citizens' })),
  ];
  const city = Array.from({ length: 100 }, (_, index) =>
    entityWith(`s${index}`, index < 20 ? ['citizens'] : [`g${index % 40}`, `g${(index * 7) % 40}`]),
  );
  const context = overlapContext(groupTree(groups), city);

  test('does not link two services that have only citizens in common', () => {
    expect(clientOverlap(city[0]!, city[1]!, context)).toBeLessThan(0.01);
    expect(clientOverlap(city[0]!, city[50]!, context)).toBeLessThan(SHARED_CLIENTS_THRESHOLD);
  });

  test('links two services that have a rare group in common among three of each', () => {
    const a = entityWith('a', ['g1', 'g2', 'g3']);
    const b = entityWith('b', ['g3', 'g4', 'g5']);
    expect(clientOverlap(a, b, context)).toBeGreaterThanOrEqual(SHARED_CLIENTS_THRESHOLD);
  });
});

test('the information of a group falls with its holders, and a group held by all of many says nothing', () => {
  const values = Array.from({ length: 1_001 }, (_, holders) => fixedIdf(1_000, holders));
  expect(values).toEqual([...values].sort((one, other) => other - one));
  expect(values[1_000]).toBe(0);
  expect(values[500]).toBe(Math.round(256 * Math.log(1_001 / 500.5)));
  expect(PRIOR).toBe(17_035);
});
