import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { SHARED_CLIENTS_THRESHOLD } from '../../../api/domain/similarity/strength.ts';
import { toDenseGraph, type DenseGraph } from '../../../api/domain/graph/dense-graph.ts';
import type { LayoutEdge, LayoutInput } from '../../../api/domain/graph/layout-types.ts';
import { sampleCity } from '../../../seed/city/city.ts';
import { seededRandom } from '../../support/random.ts';
import { measureSampleCity } from '../../support/sample-measures.ts';
import { makeCity } from './city.ts';

/** CommonJS: what it exports is the function, though its types say that the function is its `default`. */
const findCommunities = louvain as unknown as typeof louvain.default;

type Drawn = Pick<LayoutInput, 'nodes' | 'edges'>;

/** Zachary's karate club (1977): who met whom outside the club, the higher number first. */
const KARATE = `2-1 3-1 3-2 4-1 4-2 4-3 5-1 6-1 7-1 7-5 7-6 8-1 8-2 8-3 8-4 9-1 9-3 10-3 11-1 11-5 11-6 12-1 13-1 13-4
  14-1 14-2 14-3 14-4 17-6 17-7 18-1 18-2 20-1 20-2 22-1 22-2 26-24 26-25 28-3 28-24 28-25 29-3 30-24 30-27 31-2 31-9
  32-1 32-25 32-26 32-29 33-3 33-9 33-15 33-16 33-19 33-21 33-23 33-24 33-30 33-31 33-32 34-9 34-10 34-14 34-15 34-16
  34-19 34-20 34-21 34-23 34-24 34-27 34-28 34-29 34-30 34-31 34-32 34-33`;

export function karateClub(): Drawn {
  const edges = KARATE.split(/\s+/).map((pair): LayoutEdge => {
    const [source, target] = pair.split('-');
    return { source: source!, target: target!, weight: 1 };
  });
  const ids = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return { nodes: [...ids].map((id) => ({ id, department: 'club' })), edges };
}

/** Services of the sample city as the map links them at first. */
export function sampleServices(): Drawn {
  const city = measureSampleCity();
  const { services } = sampleCity;
  const edges = services.flatMap(({ key: source }, at) =>
    services.slice(0, at).flatMap(({ key: target }): LayoutEdge[] => {
      const weight = city.c(source, target);
      return weight >= SHARED_CLIENTS_THRESHOLD ? [{ source, target, weight }] : [];
    }),
  );
  return { nodes: services.map(({ key, team }) => ({ id: key, department: team })), edges };
}

export function generatedServices(seed: number): Drawn {
  return makeCity({ departments: 12, services: 400, edges: 1_200, themes: 9, seed });
}

/** Both as the domain sees a graph and as graphology does. */
export function bothWays({ nodes, edges }: Drawn): {
  readonly dense: DenseGraph;
  readonly graph: UndirectedGraph;
} {
  const dense = toDenseGraph(nodes, edges);
  const graph = new UndirectedGraph();
  for (const id of dense.ids) graph.addNode(id);
  dense.ids.forEach((id, node) => {
    for (let at = dense.offsets[node]!; at < dense.offsets[node + 1]!; at++) {
      const other = dense.targets[at]!;
      if (node < other) graph.addEdge(id, dense.ids[other], { weight: dense.weights[at] });
    }
  });
  return { dense, graph };
}

/** What graphology finds, walking the nodes in a random order of this seed. */
export function communitiesByGraphology(graph: UndirectedGraph, seed: number) {
  return findCommunities.detailed(graph, { getEdgeWeight: 'weight', rng: seededRandom(seed) });
}
