import type { CityMap } from '../../../api/contract/relations.ts';

/** A square, symmetrical table of scores between departments, in the order of `departments`. */
export interface Heat {
  readonly departments: CityMap['departments'];
  /** Score of row and column, 0 where there is no link. */
  readonly scores: readonly (readonly number[])[];
}

/**
 * Departments of a map with at least one node, each beside its likest: starts at the best connected one and always
 * adds the one that shares most with the last.
 */
export function heatOf({
  departments,
  edges,
  nodes,
}: Pick<CityMap, 'departments' | 'edges' | 'nodes'>): Heat {
  const scoreOf = new Map<string, number>();
  for (const { source, target, clientOverlap } of edges) {
    scoreOf.set(`${source} ${target}`, clientOverlap);
    scoreOf.set(`${target} ${source}`, clientOverlap);
  }
  const score = (a: string, b: string) => scoreOf.get(`${a} ${b}`) ?? 0;
  const present = new Set(nodes.map((node) => node.id));
  const left = departments.filter((department) => present.has(department.id));
  const total = (id: string) => left.reduce((sum, other) => sum + score(id, other.id), 0);
  const ordered: CityMap['departments'] = [];
  const waiting = [...left].sort((a, b) => total(b.id) - total(a.id));
  while (waiting.length > 0) {
    const last = ordered.at(-1);
    if (last) waiting.sort((a, b) => score(last.id, b.id) - score(last.id, a.id));
    ordered.push(waiting.shift()!);
  }
  return {
    departments: ordered,
    scores: ordered.map((row) => ordered.map((column) => score(row.id, column.id))),
  };
}
