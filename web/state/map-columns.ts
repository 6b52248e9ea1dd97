import type { MapColumns } from '../../api/contract/map-columns.ts';
import { RELATIONS } from '../../api/contract/relation.ts';
import type { CityMap } from '../../api/contract/relations.ts';

/** The map that columns stand for, row by row. */
export function fromMapColumns({ nodes, edges, teams, ...rest }: MapColumns): CityMap {
  const { functionSimilarity, pairs, verdict } = edges;
  const experiments = new Map(edges.experiments.map(({ row, experiment }) => [row, experiment]));
  return {
    ...rest,
    nodes: nodes.id.map((id, at) => {
      const team = nodes.team[at] ?? null;
      return {
        id,
        label: nodes.label[at]!,
        department: rest.departments[nodes.department[at]!]!.id,
        team: team === null ? null : teams[team]!,
        x: nodes.x[at]!,
        y: nodes.y[at]!,
        services: nodes.services[at]!,
        clientsPerYear: nodes.clientsPerYear[at] ?? null,
        links: nodes.links[at]!,
      };
    }),
    edges: edges.source.map((source, at): CityMap['edges'][number] => {
      const [work, count, decided] = [functionSimilarity[at] ?? null, pairs[at] ?? null, verdict[at] ?? null];
      const experiment = experiments.get(at);
      return {
        source: nodes.id[source]!,
        target: nodes.id[edges.target[at]!]!,
        relation: RELATIONS[edges.relation[at]!]!,
        clientOverlap: edges.clientOverlap[at]!,
        ...(work !== null && { functionSimilarity: work }),
        ...(count !== null && { pairs: count }),
        ...(decided !== null && { verdict: decided }),
        ...(experiment && { experiment }),
      };
    }),
  };
}
