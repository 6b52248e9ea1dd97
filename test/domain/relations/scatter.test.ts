import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OverlapIndex } from '../../../api/domain/index/overlap-index.ts';
import { scatterOf } from '../../../api/domain/relations/scatter.ts';
import { visitPairs, type MeasuredSides } from '../../../api/domain/relations/both-measures.ts';
import { WorkIndex } from '../../../api/domain/work/work-index.ts';
import { measuredSides } from '../../../api/relations/measured-sides.ts';
import { measuredPairs, type MeasuredPair } from '../../support/relations-by-definition.ts';
import { workHistories, type WorkHistory } from '../../support/work-arbitraries.ts';

const EDGES = [0, 0.1, 0.25, 0.5, 1];
const HIGH = { highClientOverlap: 0.4, highFunctionSimilarity: 0.2 };

/** The services as they are at first, ascending by id, and what the definitions say of their pairs. */
function measured(history: WorkHistory): { sides: MeasuredSides; pairs: readonly MeasuredPair[] } {
  const services = history.services.toSorted((one, other) => (one.work.id < other.work.id ? -1 : 1));
  const clients = new OverlapIndex(
    history.groups,
    services.map((service) => service.clients),
  );
  const work = new WorkIndex(
    history.classes,
    services.map((service) => service.work),
  );
  const sides = measuredSides(
    services.map(({ clients: entity, work: { id, classIds } }) => ({ entity, classIds, services: [id] })),
    clients.context,
    work,
  );
  return { sides, pairs: measuredPairs(history, services, services) };
}

describe('both measures of all pairs', () => {
  test('are those of the definitions', () => {
    fc.assert(
      fc.property(workHistories, (history) => {
        const { sides, pairs } = measured(history);
        const found: [c: number, f: number][] = [];
        visitPairs(sides, (_a, _b, c, f) => found.push([c, f]));
        expect(found.length).toBe(pairs.length);
        for (const [at, { c, f }] of pairs.entries()) {
          expect(found[at]![0]).toBe(c);
          if (f === undefined) expect(found[at]![1]).toBeNaN();
          else expect(Math.abs(found[at]![1] - f)).toBeLessThanOrEqual(1e-12);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a scatter', () => {
  const wanted = { floors: { clientOverlap: 0.1, functionSimilarity: 0.1 }, high: HIGH, edges: EDGES };

  test('counts every pair, leaves out the least of its points and says how many', () => {
    fc.assert(
      fc.property(workHistories, fc.nat({ max: 12 }), (history, most) => {
        const { sides, pairs } = measured(history);
        const all = scatterOf(sides, { ...wanted, most: Infinity });
        const few = scatterOf(sides, { ...wanted, most });
        expect([...all.bins, ...all.unknown].reduce((sum, count) => sum + count, 0)).toBe(pairs.length);
        expect(few.bins).toEqual(all.bins);
        expect(few.a.length).toBe(Math.min(most, all.a.length));
        expect(few.a.length + few.omitted).toBe(all.a.length);
        const reaches = ({ clientOverlap, functionSimilarity }: typeof all) =>
          Array.from(
            clientOverlap,
            (c, row) => Number(c >= 0.4) * 100 + Math.max(c / 0.4, functionSimilarity[row]! / 0.2),
          ).sort((one, other) => one - other);
        expect(reaches(few)).toEqual(reaches(all).slice(all.a.length - few.a.length));
      }),
      { numRuns: 100 },
    );
  });

  test('has exactly the pairs from the floors on as points, each in the bin of its scores', () => {
    fc.assert(
      fc.property(workHistories, (history) => {
        const { sides } = measured(history);
        const { a, b, clientOverlap, functionSimilarity, bins } = scatterOf(sides, {
          ...wanted,
          most: Infinity,
        });
        const expected: number[][] = [];
        const counts = new Uint32Array(EDGES.length ** 2);
        const binOf = (value: number) => EDGES.findLastIndex((edge) => edge <= value);
        visitPairs(sides, (one, other, c, f) => {
          if (Number.isNaN(f)) return;
          counts[binOf(c) * EDGES.length + binOf(f)]! += 1;
          if (c >= 0.1 || f >= 0.1) expected.push([one, other, c, f]);
        });
        const rows = Array.from(a, (one, row) => [
          one,
          b[row]!,
          clientOverlap[row]!,
          functionSimilarity[row]!,
        ]);
        expect(rows).toEqual(expected);
        expect(bins).toEqual(counts);
      }),
      { numRuns: 100 },
    );
  });
});
