import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestById, bestOfPart } from '../../../api/domain/index/best-of-all.ts';
import { buildIndex, type OverlapIndex } from '../../../api/domain/index/overlap-index.ts';
import { clientOverlap } from '../../../api/domain/similarity/client-overlap.ts';
import { overlapContext } from '../../../api/domain/similarity/context.ts';
import type { OverlapEntity } from '../../../api/domain/similarity/entity.ts';
import { explainOverlap } from '../../../api/domain/similarity/explain.ts';
import { groupTree, type GroupNode } from '../../../api/domain/similarity/group-tree.ts';
import { generatedCity } from '../../support/generated-city.ts';
import { directories, entitiesOver, histories, type Write } from '../../support/overlap-arbitraries.ts';
import { entityWith } from '../../support/overlap-entity.ts';

type Scored = { readonly a: string; readonly b: string; readonly score: number };

const minScores = fc.constantFrom(0, 0.01, 0.15, 0.3, 0.5, 0.9, 1);

/** Every pair by the definition, in the order that `pairs` promises. */
function pairsByDefinition(
  groups: readonly GroupNode[],
  entities: readonly OverlapEntity[],
  minScore: number,
): readonly Scored[] {
  const context = overlapContext(groupTree(groups), entities);
  const sorted = [...entities].sort((one, other) => (one.id < other.id ? -1 : 1));
  return sorted
    .flatMap((a, at) =>
      sorted.slice(at + 1).map((b) => ({ a: a.id, b: b.id, score: clientOverlap(a, b, context) })),
    )
    .filter(({ score }) => score > 0 && score >= minScore);
}

function relatedByDefinition(pairs: readonly Scored[], id: string): { id: string; score: number }[] {
  return pairs
    .filter(({ a, b }) => a === id || b === id)
    .map(({ a, b, score }) => ({ id: a === id ? b : a, score }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

function pairsOf(index: OverlapIndex, minScore: number): readonly Scored[] {
  const { ids, a, b, score, length } = index.pairs({ minScore });
  return Array.from({ length }, (_, at) => ({ a: ids[a[at]!]!, b: ids[b[at]!]!, score: score[at]! }));
}

function apply(entities: readonly OverlapEntity[], writes: readonly Write[]): readonly OverlapEntity[] {
  const now = new Map(entities.map((entity) => [entity.id, entity]));
  for (const write of writes) {
    if ('put' in write) now.set(write.put.id, write.put);
    else now.delete(write.remove);
  }
  return [...now.values()];
}

function write(index: OverlapIndex, writes: readonly Write[]): void {
  for (const one of writes) {
    if ('put' in one) index.put(one.put);
    else index.remove(one.remove);
  }
}

/** All that can be seen of an index. */
function everythingOf(index: OverlapIndex, groups: readonly GroupNode[]): unknown {
  return {
    size: index.size,
    holders: groups.map(({ id }) => index.holders(id)),
    pairs: pairsOf(index, 0),
    related: [...index.ids()].sort().map((id) => index.related(id, { limit: 3, minScore: 0.15 })),
  };
}

describe('the index', () => {
  test('finds the very pairs and scores of the definition', () => {
    fc.assert(
      fc.property(directories, minScores, ({ groups, entities }, minScore) => {
        const found = pairsOf(buildIndex(groups, entities), minScore);
        expect(found).toEqual(pairsByDefinition(groups, entities, minScore));
      }),
      { numRuns: 500 },
    );
  });

  test('finds the best of the definition for one against all, and counts all', () => {
    const limits = fc.constantFrom(0, 1, 3, 20, Infinity);
    fc.assert(
      fc.property(directories, minScores, limits, ({ groups, entities }, minScore, limit) => {
        const index = buildIndex(groups, entities);
        const pairs = pairsByDefinition(groups, entities, minScore);
        for (const { id } of entities) {
          const expected = relatedByDefinition(pairs, id);
          expect(index.related(id, { limit, minScore })).toEqual({
            items: expected.slice(0, limit),
            total: expected.length,
          });
          expect(index.best(id, { limit, minScore })).toEqual(expected.slice(0, limit));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('finds the best for all at once that it finds for each, whoever shares the work', () => {
    const limits = fc.constantFrom(0, 1, 3, 40);
    fc.assert(
      fc.property(directories, minScores, limits, ({ groups, entities }, minScore, limit) => {
        const index = buildIndex(groups, entities);
        const all = index.bestOfAll({ limit, minScore });
        expect(all.ids).toEqual(entities.map(({ id }) => id).sort());
        for (const [at, id] of all.ids.entries()) {
          const best = Array.from(
            all.partners.subarray(all.starts[at], all.starts[at + 1]),
            (partner, k) => ({
              id: all.ids[partner]!,
              score: all.scores[all.starts[at]! + k]!,
            }),
          );
          expect(best).toEqual(index.best(id, { limit, minScore }));
        }
        const shares = [0, 1, 2].map((part) =>
          bestOfPart(index.sorted(), { limit, minScore }, { part, of: 3 }),
        );
        expect(bestById(shares, all.ids)).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  test('is after any writes what it would be if built anew', () => {
    fc.assert(
      fc.property(histories, ({ groups, entities, writes }) => {
        const index = buildIndex(groups, entities);
        write(index, writes);
        const anew = buildIndex(groups, apply(entities, writes));
        expect(everythingOf(index, groups)).toEqual(everythingOf(anew, groups));
      }),
      { numRuns: 500 },
    );
  });

  test('compares a draft with all others as if it were counted nowhere', () => {
    const cases = directories.chain((directory) =>
      fc.record({
        directory: fc.constant(directory),
        draft: entitiesOver(directory.groups, fc.constantFrom('e1', 'e2', 'new')),
      }),
    );
    fc.assert(
      fc.property(cases, ({ directory: { groups, entities }, draft }) => {
        const context = overlapContext(groupTree(groups), entities);
        const expected = entities
          .filter(({ id }) => id !== draft.id)
          .map((entity) => ({ id: entity.id, score: clientOverlap(draft, entity, context) }))
          .filter(({ score }) => score >= 0.15)
          .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
        const index = buildIndex(groups, entities);
        expect(index.relatedTo(draft)).toEqual({ items: expected.slice(0, 20), total: expected.length });
        expect(index.size).toBe(entities.length);
      }),
      { numRuns: 300 },
    );
  });

  test('explains a pair as the definition does', () => {
    fc.assert(
      fc.property(directories, ({ groups, entities }) => {
        const index = buildIndex(groups, entities);
        const context = overlapContext(groupTree(groups), entities);
        for (const a of entities.slice(0, 4)) {
          for (const b of entities) {
            expect(index.explain(a.id, b.id)).toEqual(explainOverlap(a, b, context));
          }
        }
      }),
    );
  });
});

describe('the index of a generated city', () => {
  const city = generatedCity({ services: 220, groups: 80, seed: 7 });

  test('finds the pairs of the definition among its services', () => {
    const index = buildIndex(city.groups, city.services);
    const all = pairsByDefinition(city.groups, city.services, 0);
    for (const minScore of [0.05, 0.15, 0.5]) {
      const expected = all.filter(({ score }) => score >= minScore);
      expect(expected.length).toBeGreaterThan(0);
      expect(pairsOf(index, minScore)).toEqual(expected);
      for (const { id } of city.services) {
        const hits = relatedByDefinition(expected, id);
        expect(index.related(id, { minScore })).toEqual({ items: hits.slice(0, 20), total: hits.length });
      }
    }
  });

  test('grows from nothing and shrinks to a part without losing a bit', () => {
    const index = buildIndex(city.groups, []);
    for (const service of city.services) index.put(service);
    expect(everythingOf(index, city.groups)).toEqual(
      everythingOf(buildIndex(city.groups, city.services), city.groups),
    );
    for (const { id } of city.services.slice(50)) expect(index.remove(id)).toBe(true);
    expect(everythingOf(index, city.groups)).toEqual(
      everythingOf(buildIndex(city.groups, city.services.slice(0, 50)), city.groups),
    );
  });

  test('agrees with itself one against all and all against all, after thousands of writes as well', () => {
    const big = generatedCity({ services: 3_000, groups: 300, seed: 8 });
    const start = big.services.slice(0, 1_500);
    const writes = big.services.flatMap((service, at): Write[] => {
      const other = big.services[(at * 7) % big.services.length]!;
      return at % 3 === 0
        ? [{ remove: other.id }]
        : [{ put: service }, { put: { ...service, id: other.id } }];
    });
    const index = buildIndex(big.groups, start);
    write(index, writes);
    const pairs = index.pairs();
    const links = new Map<string, number>();
    for (let at = 0; at < pairs.length; at++) {
      for (const id of [pairs.ids[pairs.a[at]!]!, pairs.ids[pairs.b[at]!]!]) {
        links.set(id, (links.get(id) ?? 0) + 1);
      }
    }
    expect(pairs.length).toBeGreaterThan(1_000);
    for (const id of index.ids()) {
      const { items, total } = index.related(id);
      expect(total).toBe(links.get(id) ?? 0);
      for (const limit of [5, 20, 600]) {
        expect(index.best(id, { limit })).toEqual(index.related(id, { limit }).items);
      }
      expect(index.best(id)).toEqual(items);
    }
    const all = index.bestOfAll();
    expect(all.ids.map((id) => index.best(id).map(({ score }) => score))).toEqual(
      all.ids.map((_, at) => [...all.scores.subarray(all.starts[at], all.starts[at + 1])]),
    );
    expect(buildIndex(big.groups, apply(start, writes)).pairs()).toEqual(pairs);
  });
});

describe('writing', () => {
  const groups = [{ id: 'young', parentId: null }];

  test('refuses an unknown group, a wrong weight and wrong ages, and changes nothing', () => {
    const index = buildIndex(groups, [entityWith('a', ['young']), entityWith('b', ['young'])]);
    const before = everythingOf(index, groups);
    expect(() => index.put(entityWith('a', ['young', 'nowhere']))).toThrow(/nowhere is unknown/);
    expect(() => index.put(entityWith('c', [], { ageMin: 9, ageMax: 3 }))).toThrow(RangeError);
    const wrongWeight = JSON.parse('[{"groupId":"young","weight":4}]') as OverlapEntity['memberships'];
    expect(() => index.put({ ...entityWith('c', []), memberships: wrongWeight })).toThrow(RangeError);
    expect(everythingOf(index, groups)).toEqual(before);
  });

  test('says whether there was something to remove', () => {
    const index = buildIndex(groups, [entityWith('a', ['young'])]);
    expect([index.remove('a'), index.remove('a'), index.has('a')]).toEqual([true, false, false]);
  });

  test('refuses an id given twice', () => {
    expect(() => buildIndex(groups, [entityWith('a', []), entityWith('a', [])])).toThrow(/twice/);
  });
});

describe('asking', () => {
  const index = buildIndex([{ id: 'young', parentId: null }], [entityWith('a', ['young'])]);

  test('for what is not there is an error', () => {
    expect(() => index.related('b')).toThrow(/b is not in the index/);
    expect(() => index.explain('a', 'b')).toThrow(/b is not in the index/);
    expect(index.holders('nowhere')).toBe(0);
  });

  test('with a score outside [0, 1] or a negative limit is an error', () => {
    expect(() => index.related('a', { minScore: 1.1 })).toThrow(RangeError);
    expect(() => index.pairs({ minScore: Number.NaN })).toThrow(RangeError);
    expect(() => index.related('a', { limit: -1 })).toThrow(RangeError);
  });
});
