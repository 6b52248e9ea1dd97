import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communities } from '../../../api/domain/graph/communities.ts';
import { modularity } from '../../../api/domain/graph/modularity.ts';
import { arbitraryGraph } from './layout-arbitrary.ts';
import {
  bothWays,
  communitiesByGraphology,
  generatedServices,
  karateClub,
  sampleServices,
} from './yardstick-graphs.ts';

/** Karate club: proven by Brandes et al., "On modularity clustering", 2008. */
const BEST_OF_KARATE = 0.4198;

const graphs = [
  ['the karate club', karateClub()],
  ['the services of the sample city', sampleServices()],
  ['a generated city', generatedServices(3)],
  ['another generated city', generatedServices(4)],
] as const;

describe('communities', () => {
  it.each(graphs)('of %s are nearly as modular as the best of ten tries of graphology’s', (name, drawn) => {
    const { dense, graph } = bothWays(drawn);
    const own = modularity(dense, communities(dense)).value;
    const theirs = Array.from(
      { length: 10 },
      (_, seed) => communitiesByGraphology(graph, seed + 1).modularity,
    );
    console.log(
      `${name}: modularity ${own.toFixed(4)}, graphology ${Math.max(...theirs).toFixed(4)} at best`,
    );
    expect(own).toBeGreaterThanOrEqual(0.98 * Math.max(...theirs));
  });

  it('of the karate club are the four that are known to be best', () => {
    const { dense } = bothWays(karateClub());
    const found = communities(dense);
    expect(modularity(dense, found).value).toBeCloseTo(BEST_OF_KARATE, 4);
    expect(Math.max(...found)).toBe(3);
  });

  it('are the same for the same graph in any order, numbered by their first nodes', () => {
    fc.assert(
      fc.property(arbitraryGraph, ({ nodes, edges }) => {
        const found = communities(bothWays({ nodes, edges }).dense);
        const turned = communities(bothWays({ nodes: nodes.toReversed(), edges: edges.toReversed() }).dense);
        expect(turned).toEqual(found);
        expect([...new Set(found)]).toEqual([...new Set(found)].map((_, at) => at));
      }),
    );
  });

  it('are better than everybody alone and than all together, and never join what is not linked', () => {
    fc.assert(
      fc.property(arbitraryGraph, (drawn) => {
        const { dense, graph } = bothWays(drawn);
        const found = communities(dense);
        const { value } = modularity(dense, found);
        expect(value).toBeGreaterThanOrEqual(
          modularity(
            dense,
            found.map((_, node) => node),
          ).value - 1e-12,
        );
        expect(value).toBeGreaterThanOrEqual(
          modularity(
            dense,
            found.map(() => 0),
          ).value - 1e-12,
        );
        dense.ids.forEach((id, node) => {
          const mates = dense.ids.filter((other, at) => other !== id && found[at] === found[node]);
          if (graph.degree(id) === 0) expect(mates).toEqual([]);
          else if (mates.length > 0) expect(mates.some((mate) => graph.areNeighbors(id, mate))).toBe(true);
        });
      }),
    );
  });
});

describe('modularity', () => {
  it.each(graphs)('of %s is what graphology computes for the same partition', (_name, drawn) => {
    const { dense, graph } = bothWays(drawn);
    const theirs = communitiesByGraphology(graph, 7);
    const partition = Int32Array.from(dense.ids, (id) => theirs.communities[id]!);
    expect(modularity(dense, partition).value).toBeCloseTo(theirs.modularity, 10);
  });

  it('is the sum of its communities’ shares', () => {
    const { dense } = bothWays(karateClub());
    const { value, shares } = modularity(dense, communities(dense));
    expect(shares.every((share) => share > 0)).toBe(true);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(value);
  });

  it('is 0 without links', () => {
    const { dense } = bothWays({ nodes: [{ id: 'a', department: 'd' }], edges: [] });
    expect(modularity(dense, communities(dense))).toEqual({ value: 0, shares: Float64Array.of(0) });
  });
});
