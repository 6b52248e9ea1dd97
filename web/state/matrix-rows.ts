/** The map's nodes as numbered rows with their links, for putting them in order. Pure. */
import type { CityMap } from '../../api/contract/relations.ts';
import { toLinkTable, type LinkTable } from './link-table.ts';

/** Rows in the order of the ids of their nodes. */
export interface Rows extends LinkTable {
  readonly count: number;
  /** By row: the number of its department, in the order of their ids. */
  readonly departments: Uint32Array;
  /** By place in the table: what the link weighs. */
  readonly weights: Float64Array;
}

/** `ids` are those of all nodes, ascending. Links to what is not among them are left out. */
export function toRows({ nodes, edges }: Pick<CityMap, 'nodes' | 'edges'>, ids: readonly string[]): Rows {
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const names = [...new Set(nodes.map(({ department }) => department))].sort();
  const departmentNumber = new Map(names.map((name, number) => [name, number]));
  const departments = new Uint32Array(ids.length);
  for (const { id, department } of nodes) departments[numberOf.get(id)!] = departmentNumber.get(department)!;
  const links = edges.filter(({ source, target }) => numberOf.has(source) && numberOf.has(target));
  const from = Uint32Array.from(links, ({ source }) => numberOf.get(source)!);
  const to = Uint32Array.from(links, ({ target }) => numberOf.get(target)!);
  const table = toLinkTable(from, to, ids.length);
  const weights = Float64Array.from(table.linkOf, (link) => weightOf(links[link]!));
  return { ...table, count: ids.length, departments, weights };
}

/** Peers may share no client at all, and are still linked by their work. */
function weightOf({ clientOverlap, functionSimilarity = 0 }: CityMap['edges'][number]): number {
  return Math.max(clientOverlap, functionSimilarity);
}

export function isLinked({ starts }: Rows, row: number): boolean {
  return starts[row + 1]! > starts[row]!;
}
