/** Where things stand on a map that the server has already answered: changed here first, until it answers anew. Pure. */
import type { MapMove, MapStep, TidiedMap } from '../../api/contract/map-layout.ts';
import type { CityMap } from '../../api/contract/relations.ts';

/** The map with everything where tidying up would put it; what it does not name stays. Another level stays as it is. */
export function withTidied(map: CityMap, tidied: TidiedMap): CityMap {
  if (tidied.level !== map.level) return map;
  const places = new Map(tidied.nodes.map((node) => [node.id, node]));
  const regions = new Map(tidied.departments.map(({ id, region }) => [id, region]));
  return {
    ...map,
    nodes: map.nodes.map((node) => {
      const { x, y } = places.get(node.id) ?? node;
      return { ...node, x, y };
    }),
    departments: map.departments.map((department) => ({
      ...department,
      region: regions.get(department.id) ?? department.region,
    })),
  };
}

/**
 * The map with one thing where it landed: a department takes its nodes along, on the map of departments its node too.
 * Another level stays as it is.
 */
export function withMove(map: CityMap, { level, kind, id, x, y }: MapMove): CityMap {
  if (level !== map.level) return map;
  const isRegion = kind === 'department' || map.level === 'department';
  if (!isRegion)
    return { ...map, nodes: map.nodes.map((node) => (node.id === id ? { ...node, x, y } : node)) };
  const region = map.departments.find((department) => department.id === id)?.region;
  if (!region) return map;
  const [dx, dy] = [x - region.x, y - region.y];
  return {
    ...map,
    nodes: map.nodes.map((node) =>
      node.department === id ? { ...node, x: node.x + dx, y: node.y + dy } : node,
    ),
    departments: map.departments.map((department) =>
      department.id === id ? { ...department, region: { ...region, x, y } } : department,
    ),
  };
}

/** The last step that still stands, which is the one that can be taken back. */
export function lastStanding(steps: readonly MapStep[]): MapStep | undefined {
  return steps.find(({ undoneAt }) => undoneAt === null);
}
