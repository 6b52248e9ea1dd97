/** In which order the map's nodes stand in the matrix: those that have much in common next to each other. Pure. */
import type { CityMap } from '../../api/contract/relations.ts';
import { averageLinkage } from './average-linkage.ts';
import { orderLeaves } from './leaf-order.ts';
import { departmentLikeness, rowLikeness } from './likeness.ts';
import { isLinked, toRows } from './matrix-rows.ts';
import { turnBlocks } from './turn-blocks.ts';

type Answer = Pick<CityMap, 'nodes' | 'edges'>;

/**
 * Ids of all nodes: departments one after the other, the more alike the nearer; inside of each, rows with alike links
 * next to each other, and rows without links last. The same for the same nodes and links, whatever order they come in.
 */
export function orderMatrix(map: Answer): readonly string[] {
  const ids = map.nodes.map(({ id }) => id).sort();
  const rows = toRows(map, ids);
  const members: number[][] = [];
  for (let row = 0; row < rows.count; row++) (members[rows.departments[row]!] ??= []).push(row);
  const blocks = seriate(departmentLikeness(rows, members), members.length).map((department) => {
    const linked = members[department]!.filter((row) => isLinked(rows, row));
    const alone = members[department]!.filter((row) => !isLinked(rows, row));
    const ordered = seriate(rowLikeness(linked, rows), linked.length).map((at) => linked[at]!);
    return { linked: ordered, alone };
  });
  return turnBlocks(blocks, rows)
    .flatMap(({ linked, alone }) => [...linked, ...alone])
    .map((row) => ids[row]!);
}

/**
 * The order of another answer to the same question: who is still there stays in place, newcomers stand last in their
 * department, so that nothing moves that one looks at.
 */
export function keepOrder(before: readonly string[], map: Answer): readonly string[] {
  const departmentOf = new Map(map.nodes.map(({ id, department }) => [id, department]));
  const placed = new Set(before);
  const newcomers = map.nodes.map(({ id }) => id).filter((id) => !placed.has(id));
  const all = [...before.filter((id) => departmentOf.has(id)), ...newcomers.sort()];
  return [...Map.groupBy(all, (id) => departmentOf.get(id)).values()].flat();
}

/** Items so that neighbours are alike. */
function seriate(likeness: Float64Array, n: number): readonly number[] {
  return orderLeaves(averageLinkage(likeness, n), likeness, n);
}
