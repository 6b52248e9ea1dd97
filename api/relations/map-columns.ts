import type { Ref } from '../contract/common.ts';
import type { MapColumns } from '../contract/map-columns.ts';
import { RELATIONS } from '../contract/relation.ts';
import type { CityMap } from '../contract/relations.ts';

const TEN_THOUSAND = 10_000;

/** The same map as columns; scores to four decimals. */
export function toMapColumns(map: CityMap): MapColumns {
  const { nodes, edges, departments, ...rest } = map;
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
  const departmentOf = new Map(departments.map(({ id }, place) => [id, place]));
  const teams = new Map<string, { readonly team: Ref; readonly place: number }>();
  for (const { team } of nodes) {
    if (team && !teams.has(team.id)) teams.set(team.id, { team, place: teams.size });
  }
  return {
    ...rest,
    departments,
    teams: [...teams.values()].map(({ team }) => team),
    nodes: {
      id: nodes.map(({ id }) => id),
      label: nodes.map(({ label }) => label),
      department: nodes.map(({ department }) => departmentOf.get(department)!),
      team: nodes.map(({ team }) => (team ? teams.get(team.id)!.place : null)),
      x: nodes.map(({ x }) => x),
      y: nodes.map(({ y }) => y),
      services: nodes.map(({ services }) => services),
      clientsPerYear: nodes.map(({ clientsPerYear }) => clientsPerYear),
      links: nodes.map(({ links }) => links),
    },
    edges: {
      source: edges.map(({ source }) => placeOf.get(source)!),
      target: edges.map(({ target }) => placeOf.get(target)!),
      relation: edges.map(({ relation }) => RELATIONS.indexOf(relation)),
      clientOverlap: edges.map(({ clientOverlap }) => fourDecimals(clientOverlap)),
      functionSimilarity: edges.map(({ functionSimilarity }) =>
        functionSimilarity === undefined ? null : fourDecimals(functionSimilarity),
      ),
      pairs: edges.map(({ pairs }) => pairs ?? null),
      verdict: edges.map(({ verdict }) => verdict ?? null),
      experiments: edges.flatMap(({ experiment }, row) => (experiment ? [{ row, experiment }] : [])),
    },
  };
}

function fourDecimals(value: number): number {
  return Math.round(value * TEN_THOUSAND) / TEN_THOUSAND;
}
