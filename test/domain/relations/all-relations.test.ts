import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OverlapIndex } from '../../../api/domain/index/overlap-index.ts';
import { KnownRelations } from '../../../api/domain/relations/known-relations.ts';
import { pairsOfSets, peerSets, SURE_PEERS } from '../../../api/domain/relations/peers-by-class.ts';
import type { Thresholds } from '../../../api/contract/relation-settings.ts';
import { relationOf, relationRank } from '../../../api/domain/relations/relation.ts';
import { clientOverlap } from '../../../api/domain/similarity/client-overlap.ts';
import { overlapContext } from '../../../api/domain/similarity/context.ts';
import { classEntity } from '../../../api/domain/similarity/function-similarity.ts';
import { groupTree } from '../../../api/domain/similarity/group-tree.ts';
import { WorkIndex } from '../../../api/domain/work/work-index.ts';
import { measuredPairs, servicesNow, type MeasuredPair } from '../../support/relations-by-definition.ts';
import { workHistories, type WorkHistory } from '../../support/work-arbitraries.ts';

/** Low ones too, so that small directories have relations of all kinds. */
const thresholds: fc.Arbitrary<Thresholds> = fc.record({
  highClientOverlap: fc.constantFrom(0.05, 0.2, 0.4),
  highFunctionSimilarity: fc.constantFrom(0.05, 0.2, 0.5),
});

function indexesOf({ groups, classes, services }: WorkHistory) {
  const clients = new OverlapIndex(
    groups,
    services.map((service) => service.clients),
    { frozen: true },
  );
  const work = new WorkIndex(
    classes,
    services.map((service) => service.work),
  );
  return { clients, work };
}

/** Duplicates and partners by the definition. A pair whose F is a threshold but for rounding may be either. */
function byDefinition(pairs: readonly MeasuredPair[], high: Thresholds) {
  return pairs.flatMap(({ a, b, c, f }) => {
    if (f === undefined || c < high.highClientOverlap) return [];
    const open = Math.abs(f - high.highFunctionSimilarity) < 1e-12;
    return [{ a, b, c, f, relation: open ? undefined : relationOf(c, f, high)! }];
  });
}

function expectRelations(known: KnownRelations, pairs: readonly MeasuredPair[], high: Thresholds): void {
  const found = [...known.pairs()].sort((one, other) => (one.a + one.b < other.a + other.b ? -1 : 1));
  const expected = byDefinition(pairs, high).sort((one, other) =>
    one.a + one.b < other.a + other.b ? -1 : 1,
  );
  expect(found.map(({ a, b, clientOverlap: c }) => ({ a, b, c }))).toEqual(
    expected.map(({ a, b, c }) => ({ a, b, c })),
  );
  for (const [at, { relation, c, f }] of expected.entries()) {
    expect(Math.abs(found[at]!.functionSimilarity - f)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(found[at]!.rank - relationRank(found[at]!.relation, c, f))).toBeLessThanOrEqual(1e-12);
    if (relation !== undefined) expect(found[at]!.relation).toBe(relation);
  }
}

describe('all relations', () => {
  test('are those of the definition, and stay so with every write', () => {
    fc.assert(
      fc.property(workHistories, thresholds, (history, high) => {
        const { clients, work } = indexesOf(history);
        const known = new KnownRelations(clients, work, high);
        expectRelations(
          known,
          measuredPairs(history, servicesNow({ ...history, writes: [] }), history.services),
          high,
        );
        for (const one of history.writes) {
          if ('put' in one) {
            clients.put(one.put.clients);
            work.put(one.put.work);
            known.refresh(one.put.work.id);
          } else {
            clients.remove(one.remove);
            work.remove(one.remove);
            known.refresh(one.remove);
          }
        }
        const now = measuredPairs(history, servicesNow(history), history.services);
        expectRelations(known, now, high);
        expectRelations(new KnownRelations(clients, work, high), now, high);
      }),
      { numRuns: 100 },
    );
  });
});

describe('peers by class', () => {
  test('stand for the very pairs whose classes overlap enough', () => {
    fc.assert(
      fc.property(workHistories, fc.constantFrom(0.05, SURE_PEERS, 0.7), (history, minScore) => {
        const entities = history.services.map(({ work }) => classEntity(work));
        const context = overlapContext(groupTree(history.classes), entities);
        const expected = new Map<string, number>();
        for (const a of entities) {
          for (const b of entities) {
            const score = clientOverlap(a, b, context);
            if (a.id < b.id && score >= minScore) expected.set(`${a.id} ${b.id}`, score);
          }
        }
        const sets = peerSets(new OverlapIndex(history.classes, entities), minScore);
        const membersOf = (set: number) =>
          Array.from(sets.members.subarray(sets.starts[set], sets.starts[set + 1]), (at) => sets.ids[at]!);
        const found = new Map<string, number>();
        for (const [at, set] of sets.a.entries()) {
          for (const a of membersOf(set)) {
            for (const b of membersOf(sets.b[at]!)) {
              if (a !== b) found.set([a, b].sort().join(' '), sets.score[at]!);
            }
          }
        }
        expect(found).toEqual(expected);
        expect(sets.pairs).toBe(expected.size);
        const keys = Array.from(pairsOfSets(sets, Infinity), (pair) => [...pair].sort().join(' '));
        expect(keys).toHaveLength(expected.size);
        expect(new Set(keys)).toEqual(new Set(expected.keys()));
        const scores = keys.map((key) => expected.get(key)!);
        expect(scores).toEqual(scores.toSorted((x, y) => y - x));
        expect([...pairsOfSets(sets, 2)]).toHaveLength(Math.min(2, expected.size));
      }),
      { numRuns: 400 },
    );
  });
});
