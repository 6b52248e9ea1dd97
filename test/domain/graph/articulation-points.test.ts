import * as fc from 'fast-check';
import { connectedComponents } from 'graphology-components';
import { describe, expect, it } from 'vitest';
import { articulationPoints, membersOf } from '../../../api/domain/graph/articulation-points.ts';
import type { LayoutInput } from '../../../api/domain/graph/layout-types.ts';
import { arbitraryGraph } from './layout-arbitrary.ts';
import { bothWays, generatedServices, karateClub, sampleServices } from './yardstick-graphs.ts';

type Drawn = Pick<LayoutInput, 'nodes' | 'edges'>;

/** What each articulation point leaves behind, as ids. */
function found(drawn: Drawn): Record<string, string[][]> {
  const { dense } = bothWays(drawn);
  const { order, points } = articulationPoints(dense);
  return Object.fromEntries(
    points.map(({ node, parts }) => [
      dense.ids[node]!,
      parts.map((part) => Array.from(membersOf(order, part), (member) => dense.ids[member]!)),
    ]),
  );
}

/** The same by trying: each node is taken out, and graphology counts what is left of its component. */
function byRemoving(drawn: Drawn): Record<string, string[][]> {
  const { graph } = bothWays(drawn);
  const components = connectedComponents(graph);
  return Object.fromEntries(
    graph.nodes().flatMap((id) => {
      const without = graph.copy();
      without.dropNode(id);
      const own = new Set(components.find((component) => component.includes(id)));
      const left = connectedComponents(without).filter((component) => own.has(component[0]!));
      return left.length > 1 ? [[id, left.map((component) => component.sort())]] : [];
    }),
  );
}

const bySize = (parts: string[][]) =>
  parts.toSorted((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
const sorted = (points: Record<string, string[][]>) =>
  Object.fromEntries(Object.entries(points).map(([id, parts]) => [id, bySize(parts)]));

describe('articulation points', () => {
  it.each([
    ['the karate club', karateClub()],
    ['the services of the sample city', sampleServices()],
    ['a generated city', generatedServices(3)],
  ])('of %s are those whose removal graphology sees, with the same parts', (_name, drawn) => {
    const points = found(drawn);
    expect(sorted(points)).toEqual(sorted(byRemoving(drawn)));
    expect(Object.keys(points)).not.toEqual([]);
  });

  it('are found in any graph, whatever its order', () => {
    fc.assert(
      fc.property(arbitraryGraph, (drawn) => {
        const expected = sorted(byRemoving(drawn));
        expect(sorted(found(drawn))).toEqual(expected);
        const turned = { nodes: drawn.nodes.toReversed(), edges: drawn.edges.toReversed() };
        expect(sorted(found(turned))).toEqual(expected);
      }),
    );
  });

  it('come with their parts, the largest first', () => {
    const edge = (source: string, target: string) => ({ source, target, weight: 1 });
    const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, department: 'd' }));
    const edges = ['ab', 'bc', 'ca', 'cd', 'ce', 'ef'].map(([a, b]) => edge(a!, b!));
    expect(found({ nodes, edges })).toEqual({
      c: [['a', 'b'], ['e', 'f'], ['d']],
      e: [['a', 'b', 'c', 'd'], ['f']],
    });
  });

  it('are found along a chain longer than any stack is deep', () => {
    const count = 200_000;
    const offsets = Int32Array.from({ length: count + 1 }, (_, at) =>
      Math.max(0, 2 * at - (at === 0 ? 0 : 1)),
    );
    offsets[count] = 2 * (count - 1);
    const targets = Int32Array.from({ length: 2 * (count - 1) }, (_, at) =>
      at % 2 === 0 ? at / 2 + 1 : (at - 1) / 2,
    );
    const { points } = articulationPoints({ offsets, targets });
    expect(points).toHaveLength(count - 2);
    expect(points[0]!.parts.map(({ size }) => size)).toEqual([count - 2, 1]);
  });
});
