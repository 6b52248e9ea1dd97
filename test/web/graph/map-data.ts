import type { CityMap } from '../../../api/contract/relations.ts';

type Node = CityMap['nodes'][number];

/** A small map: nodes by id with their places, links by "a-b". Departments: LI at the left, TY at the right. */
export function mapOf(
  nodes: Readonly<Record<string, Partial<Node>>>,
  links: Readonly<Record<string, number>> = {},
  changes: Partial<CityMap> = {},
): CityMap {
  const edges = Object.entries(links).map(([ends, clientOverlap]) => {
    const [source, target] = ends.split('-');
    return { relation: 'shared-clients' as const, source: source!, target: target!, clientOverlap };
  });
  return {
    level: 'team',
    minScore: 0.15,
    nodes: Object.entries(nodes).map(([id, node]) => ({
      id,
      label: { fi: id },
      department: 'left',
      team: null,
      x: 0,
      y: 0,
      services: 1,
      clientsPerYear: null,
      links: edges.filter(({ source, target }) => source === id || target === id).length,
      ...node,
    })),
    departments: [
      {
        id: 'left',
        name: { fi: 'Liikunta' },
        mark: 'LI',
        color: 3,
        region: { x: 200, y: 300, r: 150 },
        nodes: 9,
      },
      {
        id: 'right',
        name: { fi: 'Työllisyys' },
        mark: 'TY',
        color: 7,
        region: { x: 700, y: 300, r: 100 },
        nodes: 4,
      },
    ],
    edges,
    kinds: { 'shared-clients': edges.length, duplicate: 0, partner: 0, peer: 0, experiment: 0 },
    totals: { nodes: 13, edges: 20 },
    omitted: { nodes: 0, edges: 0 },
    version: 1,
    ...changes,
  };
}
