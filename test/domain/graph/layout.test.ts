import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../../api/domain/graph/layout.ts';
import { neighbourhoodPreservation } from '../../../api/domain/graph/neighbourhood-preservation.ts';
import { labelsFit, MINIMUM_DISTANCE } from '../../../api/domain/graph/spacing.ts';
import { makeCity } from './city.ts';
import { arbitraryGraph, faultsOf } from './layout-arbitrary.ts';

const SAMPLE = { departments: 12, services: 165, edges: 412, themes: 10, seed: 1 };
const LARGE = { departments: 20, services: 1500, edges: 8000, themes: 40, seed: 4 };
const sample = makeCity(SAMPLE);

/** Time on the processor in ms, so that a busy machine does not count; the best of several runs. */
function bestTime(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('layout', () => {
  it('keeps nodes apart and inside their regions, and regions apart, whatever the graph', () => {
    fc.assert(
      fc.property(arbitraryGraph, fc.integer(), (graph, seed) => {
        expect(faultsOf(layout({ ...graph, seed }), graph.nodes, MINIMUM_DISTANCE)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same layout for the same input in any order', () => {
    fc.assert(
      fc.property(arbitraryGraph, fc.integer(), fc.infiniteStream(fc.nat()), (graph, seed, keys) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: keys.next().value! }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const edges = shuffled(graph.edges).map(({ source, target, weight }, index) =>
          index % 2 === 0 ? { source, target, weight } : { source: target, target: source, weight },
        );
        expect(layout({ nodes: shuffled(graph.nodes), edges, seed })).toEqual(layout({ ...graph, seed }));
      }),
      { numRuns: 25 },
    );
  });

  it('lets every label of a city of 165 services fit', () => {
    const places = [...layout({ ...sample, seed: 1 }).positions.values()];
    const colliding = places.filter((a, index) =>
      places.slice(index + 1).some((b) => !labelsFit(a.x - b.x, a.y - b.y)),
    );
    expect(colliding).toEqual([]);
  });

  it('fills a picture of about 4 : 3 that starts at (0, 0)', () => {
    const { bounds } = layout({ ...sample, seed: 1 });
    expect(bounds).toMatchObject({ x: 0, y: 0 });
    expect(bounds.width / bounds.height).toBeGreaterThan(1.2);
    expect(bounds.width / bounds.height).toBeLessThan(1.5);
  });

  it('gives a department an area in proportion to its nodes', () => {
    const { regions } = layout({ ...makeCity(LARGE), seed: 1 });
    const counts = new Map<string, number>();
    for (const { department } of makeCity(LARGE).nodes)
      counts.set(department, (counts.get(department) ?? 0) + 1);
    const areas = regions.map(({ department, r }) => r ** 2 / counts.get(department)!).sort((a, b) => a - b);
    expect(areas.at(-1)! / areas[0]!).toBeLessThan(1.3);
  });

  it('puts departments with many links next to each other', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const nodes = names.flatMap((department) =>
      Array.from({ length: 8 }, (_, index) => ({ id: `${department}${index}`, department })),
    );
    // A chain of departments: each is linked with the next one only.
    const edges = names.slice(1).flatMap((next, at) =>
      Array.from({ length: 8 }, (_, index) => ({
        source: `${names[at]}${index}`,
        target: `${next}${index}`,
        weight: 1,
      })),
    );
    const { regions } = layout({ nodes, edges, seed: 3 });
    const freeDistance = (i: number, j: number): number =>
      Math.hypot(regions[i]!.x - regions[j]!.x, regions[i]!.y - regions[j]!.y) -
      regions[i]!.r -
      regions[j]!.r;
    const linked = names.slice(1).map((_, at) => freeDistance(at, at + 1));
    expect(Math.max(...linked)).toBeLessThan(regions[0]!.r);
  });

  it('parts even so many departments that all attract each other', () => {
    const city = makeCity({ departments: 160, services: 600, edges: 6_000, themes: 3, seed: 5 });
    expect(faultsOf(layout({ ...city, seed: 1 }), city.nodes, MINIMUM_DISTANCE)).toEqual([]);
  });

  it('puts linked nodes near each other, far more than chance would', () => {
    const city = makeCity(LARGE);
    const { positions } = layout({ ...city, seed: 1 });
    const places = [...positions.values()];
    const byChance = new Map(
      [...positions.keys()].map((id, index) => [id, places[(index * 613 + 7) % places.length]!]),
    );
    const kept = neighbourhoodPreservation(positions, city.edges);
    expect(kept).toBeGreaterThan(0.34);
    expect(kept).toBeGreaterThan(10 * neighbourhoodPreservation(byChance, city.edges));
  });

  it('takes at most 100 ms for 165 services', () => {
    expect(bestTime(5, () => layout({ ...sample, seed: 1 }))).toBeLessThanOrEqual(100);
  });

  it('takes at most 1.5 s for 1,500 services and 8,000 relations', () => {
    const city = makeCity(LARGE);
    expect(bestTime(2, () => layout({ ...city, seed: 1 }))).toBeLessThanOrEqual(1500);
  });

  it('puts a department on the map of departments in the middle of its circle', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const nodes = ids.map((id) => ({ id, department: id }));
    const edges = [{ source: 'a', target: 'e', weight: 1 }];
    const first = layout({ nodes, edges, seed: 1 });
    const { positions, regions } = layout({
      nodes: [...nodes, { id: 'f', department: 'f' }],
      edges,
      previous: first,
      seed: 1,
    });
    expect([...positions]).toEqual(regions.map(({ department, x, y }) => [department, { x, y }]));
  });

  it('is empty for no nodes', () => {
    const nothing = { positions: new Map(), regions: [], bounds: { x: 0, y: 0, width: 0, height: 0 } };
    expect(layout({ nodes: [], edges: [], seed: 1 })).toEqual(nothing);
  });

  it('leaves out edges to unknown nodes and to oneself', () => {
    const nodes = [
      { id: 'a', department: 'd' },
      { id: 'b', department: 'd' },
    ];
    const useless = [
      { source: 'a', target: 'nobody', weight: 1 },
      { source: 'b', target: 'b', weight: 1 },
    ];
    expect(layout({ nodes, edges: useless, seed: 1 })).toEqual(layout({ nodes, edges: [], seed: 1 }));
  });

  it('refuses an id that occurs twice', () => {
    const twice = { id: 'a', department: 'd' };
    expect(() => layout({ nodes: [twice, twice], edges: [], seed: 1 })).toThrow(RangeError);
  });

  it.each([Number.NaN, -1, Infinity])('refuses the edge weight %s', (weight) => {
    const nodes = [{ id: 'a', department: 'd' }];
    const edges = [{ source: 'a', target: 'a', weight }];
    expect(() => layout({ nodes, edges, seed: 1 })).toThrow(RangeError);
  });
});
