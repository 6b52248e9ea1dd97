import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layout, LayoutInput, Point } from '../../../api/domain/graph/layout-types.ts';
import { layout } from '../../../api/domain/graph/layout.ts';
import { labelsFit, MINIMUM_DISTANCE } from '../../../api/domain/graph/spacing.ts';
import { makeCity } from './city.ts';
import { arbitraryGraph, faultsOf } from './layout-arbitrary.ts';

const city = makeCity({ departments: 12, services: 165, edges: 412, themes: 10, seed: 2 });
const before = layout({ ...city, seed: 1 });

/** How far the nodes of both layouts moved at most, as a share of the picture's width. */
function largestMove(from: Layout, to: Layout, except = new Set<string>()): number {
  const moves = [...from.positions]
    .filter(([id]) => to.positions.has(id) && !except.has(id))
    .map(([id, place]) => distance(place, to.positions.get(id)!));
  return Math.max(0, ...moves) / from.bounds.width;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function withService(department: string, friends: readonly string[], id = 'new'): LayoutInput {
  return {
    nodes: [...city.nodes, { id, department }],
    edges: [...city.edges, ...friends.map((target) => ({ source: id, target, weight: 0.7 }))],
    previous: before,
    seed: 1,
  };
}

describe('a layout that starts from the stored one', () => {
  it('is the stored one when nothing has changed', () => {
    const { positions, regions } = layout({ ...city, previous: before, seed: 99 });
    expect({ positions, regions }).toEqual({ positions: before.positions, regions: before.regions });
  });

  it('moves nobody when a service is added', () => {
    for (const { id, department } of city.nodes.slice(0, 30)) {
      expect(largestMove(before, layout(withService(department, [id])))).toBe(0);
    }
  });

  it('gives a new service without relations a place where its label fits', () => {
    const after = layout(withService('d03', []));
    const place = after.positions.get('new')!;
    expect([...before.positions.values()].every(({ x, y }) => labelsFit(x - place.x, y - place.y))).toBe(
      true,
    );
  });

  it('puts a new service much nearer to its neighbour than chance would', () => {
    const friends = city.nodes.filter((_, index) => index % 5 === 0);
    const radii = new Map(before.regions.map(({ department, r }) => [department, r]));
    const shares = friends.map(({ id, department }) => {
      const after = layout(withService(department, [id]));
      return distance(after.positions.get('new')!, after.positions.get(id)!) / radii.get(department)!;
    });
    // Two random places in a circle are 0.9 radii apart.
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.6);
  });

  it('moves nobody when services are removed', () => {
    const nodes = city.nodes.filter((_, index) => index % 7 !== 0);
    const after = layout({ nodes, edges: city.edges, previous: before, seed: 1 });
    expect(after.positions.size).toBe(nodes.length);
    expect(largestMove(before, after)).toBe(0);
  });

  it('moves only the service that changed department', () => {
    const moved = city.nodes[5]!;
    const department = moved.department === 'd07' ? 'd08' : 'd07';
    const nodes = city.nodes.map((node) => (node.id === moved.id ? { ...node, department } : node));
    const after = layout({ nodes, edges: city.edges, previous: before, seed: 1 });
    expect(largestMove(before, after, new Set([moved.id]))).toBe(0);
    expect(faultsOf(after, nodes, MINIMUM_DISTANCE)).toEqual([]);
  });

  it('finds room for a new department and moves nobody', () => {
    const nodes = [...city.nodes, ...['x', 'y', 'z'].map((id) => ({ id, department: 'new' }))];
    const edges = [...city.edges, { source: 'x', target: city.nodes[0]!.id, weight: 1 }];
    const after = layout({ nodes, edges, previous: before, seed: 1 });
    expect(largestMove(before, after)).toBe(0);
    expect(faultsOf(after, nodes, MINIMUM_DISTANCE)).toEqual([]);
  });

  it('keeps its promises when one department doubles, and moves the others little', () => {
    const size = city.nodes.filter(({ department }) => department === 'd04').length;
    const added = Array.from({ length: size }, (_, index) => ({ id: `more${index}`, department: 'd04' }));
    const nodes = [...city.nodes, ...added];
    const after = layout({ nodes, edges: city.edges, previous: before, seed: 1 });
    expect(faultsOf(after, nodes, MINIMUM_DISTANCE)).toEqual([]);
    expect(largestMove(before, after)).toBeLessThanOrEqual(0.02);
  });

  it('pushes the other regions aside, whole, when a department has no room left', () => {
    const added = Array.from({ length: 120 }, (_, index) => ({ id: `more${index}`, department: 'd04' }));
    const nodes = [...city.nodes, ...added];
    const after = layout({ nodes, edges: city.edges, previous: before, seed: 1 });
    expect(faultsOf(after, nodes, MINIMUM_DISTANCE)).toEqual([]);
    const shifts = city.nodes
      .filter(({ department }) => department === 'd05')
      .map(({ id }) => `${after.positions.get(id)!.x - before.positions.get(id)!.x}`);
    expect(new Set(shifts).size).toBe(1);
  });

  it('keeps its promises through every history of small changes', () => {
    fc.assert(
      fc.property(arbitraryGraph, arbitraryGraph, arbitraryGraph, (first, second, third) => {
        let known: Layout | undefined;
        for (const graph of [first, second, third]) {
          known = layout({ ...graph, previous: known, seed: 1 });
          expect(faultsOf(known, graph.nodes, MINIMUM_DISTANCE)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('lays the map out afresh when most of it is new', () => {
    const small = { nodes: city.nodes.slice(0, 10), edges: [] };
    const after = layout({ ...city, previous: layout({ ...small, seed: 1 }), seed: 1 });
    expect(faultsOf(after, city.nodes, MINIMUM_DISTANCE)).toEqual([]);
    expect(after.bounds.width / after.bounds.height).toBeGreaterThan(1.2);
  });
});

describe('tidying up', () => {
  it('makes room again for the labels of a crowded department, and keeps the regions about where they were', () => {
    const added = Array.from({ length: 30 }, (_, index) => ({ id: `more${index}`, department: 'd04' }));
    const nodes = [...city.nodes, ...added];
    const crowded = layout({ nodes, edges: city.edges, previous: before, seed: 1 });
    const tidied = layout({ nodes, edges: city.edges, previous: crowded, seed: 1, tidy: true });
    const places = [...tidied.positions.values()];
    const colliding = places.filter((a, index) =>
      places.slice(index + 1).some((b) => !labelsFit(a.x - b.x, a.y - b.y)),
    );
    expect(colliding).toEqual([]);
    const moves = crowded.regions.map((region, index) => distance(region, tidied.regions[index]!));
    expect(Math.max(...moves)).toBeLessThan(0.25 * tidied.bounds.width);
  });
});
