/** The map's answer as a matrix: nodes in an order, links as cells in typed arrays. Pure. */
import type { LocalText } from '../../api/contract/common.ts';
import { RELATIONS } from '../../api/contract/relation.ts';
import type { CityMap } from '../../api/contract/relations.ts';
import { toLinkTable, type LinkTable } from './link-table.ts';
import type { MapLink } from './map-links.ts';
import { strengthOf } from './strength.ts';

/** Darkness of a cell by the word for its shared clients, the lightest first. */
export const CELL_STEPS = ['none', 'weak', 'clear', 'strong'] as const;

/** A row, which is a column too. */
export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  /** Place of its department among those of the matrix. */
  readonly department: number;
}

/** A department's rows: from `from` up to and without `to`. */
export interface MatrixBlock {
  readonly name: string;
  readonly mark: string;
  readonly color: number;
  readonly from: number;
  readonly to: number;
}

/** The cells of a row are its links in the table, by the column at their other end. */
export interface Matrix extends LinkTable {
  readonly rows: readonly MatrixRow[];
  readonly blocks: readonly MatrixBlock[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly links: readonly MapLink[];
  /** By link: place of its word in `CELL_STEPS`, of its kind in `RELATIONS`, and 1 when people have decided. */
  readonly steps: Uint8Array;
  readonly relations: Uint8Array;
  readonly decided: Uint8Array;
}

/**
 * @param order Ids of all nodes of the map, those of a department together.
 * @param nameOf Picks the reader's language.
 */
export function toMatrix(
  map: CityMap,
  order: readonly string[],
  nameOf: (text: LocalText) => string,
): Matrix {
  const indexOf = new Map(order.map((id, index) => [id, index]));
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const departments = [...new Set(order.map((id) => nodes.get(id)!.department))];
  const placeOf = new Map(departments.map((id, place) => [id, place]));
  const rows = order.map((id): MatrixRow => {
    const { label, department } = nodes.get(id)!;
    return { id, name: nameOf(label), department: placeOf.get(department)! };
  });
  const links = map.edges.filter(({ source, target }) => indexOf.has(source) && indexOf.has(target));
  return {
    rows,
    blocks: toBlocks(departments, rows, map.departments, nameOf),
    indexOf,
    ...toLinkTable(
      Uint32Array.from(links, ({ source }) => indexOf.get(source)!),
      Uint32Array.from(links, ({ target }) => indexOf.get(target)!),
      rows.length,
    ),
    links,
    steps: Uint8Array.from(links, ({ clientOverlap }) => CELL_STEPS.indexOf(strengthOf(clientOverlap))),
    relations: Uint8Array.from(links, ({ relation }) => RELATIONS.indexOf(relation)),
    decided: Uint8Array.from(links, ({ verdict }) => Number(verdict !== undefined)),
  };
}

/** Place of the link between two rows in `links`; −1 when there is none. */
export function linkAt(matrix: Matrix, row: number, column: number): number {
  const cell = cellFrom(matrix, row, column);
  return cell < matrix.starts[row + 1]! && matrix.others[cell] === column ? matrix.linkOf[cell]! : -1;
}

/** The next column of a row with a link, after (1) or before (−1) another; −1 when there is none. */
export function nextLinked(matrix: Matrix, row: number, column: number, direction: 1 | -1): number {
  const { starts, others } = matrix;
  const cell = direction === 1 ? cellFrom(matrix, row, column + 1) : cellFrom(matrix, row, column) - 1;
  return cell >= starts[row]! && cell < starts[row + 1]! ? others[cell]! : -1;
}

/** How many links a row has. */
export function linkCount({ starts }: Matrix, row: number): number {
  return starts[row + 1]! - starts[row]!;
}

/** The first cell of a row at a column or after it; that of the next row when there is none. */
export function cellFrom({ starts, others }: Matrix, row: number, column: number): number {
  let low = starts[row]!;
  let high = starts[row + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (others[middle]! < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toBlocks(
  departments: readonly string[],
  rows: readonly MatrixRow[],
  known: CityMap['departments'],
  nameOf: (text: LocalText) => string,
): readonly MatrixBlock[] {
  const byId = new Map(known.map((department) => [department.id, department]));
  let from = 0;
  return departments.map((id, place) => {
    const start = from;
    while (rows[from]?.department === place) from++;
    const department = byId.get(id);
    return {
      name: department ? nameOf(department.name) : '',
      mark: department?.mark ?? '',
      color: department?.color ?? 1,
      from: start,
      to: from,
    };
  });
}
