import type { CityMap } from '../../api/contract/relations.ts';
import type { QueryOf } from '../../api/contract/endpoints.ts';
import type { MapState } from './map-state.ts';

type Query = QueryOf<'GET /map'>;

/**
 * What is asked for once for a level: all its departments, and how many nodes and links there are without any filter
 * but the kinds of links. One node is the least that the API gives.
 */
export function overviewQuery({ level, relations }: MapState): Query {
  return { level, relation: [...relations], limit: 1 };
}

/**
 * The question for a state; undefined while it names departments whose ids are not known yet. Marks that no
 * department has are passed over.
 */
export function mapQuery(state: MapState, overview: CityMap | undefined): Query | undefined {
  if (state.departments.length > 0 && !overview) return undefined;
  const departmentId = overview?.departments
    .filter(({ mark }) => state.departments.includes(mark))
    .map(({ id }) => id);
  return {
    level: state.level,
    relation: [...state.relations],
    minScore: state.min,
    limit: state.limit,
    departmentId: departmentId?.length ? departmentId : undefined,
    clientGroupId: state.groups.length > 0 ? [...state.groups] : undefined,
    ageMin: state.ages?.from,
    ageMax: state.ages?.to,
    focus: state.focus,
    depth: state.focus === undefined ? undefined : state.depth,
  };
}
