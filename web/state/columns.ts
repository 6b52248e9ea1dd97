/** The columns of services and client groups, as they are drawn. Pure. */
import type { Bipartite } from '../../api/contract/bipartite.ts';
import type { MapDepartment, MapLookup, MapNode } from './map-links.ts';
import { orderByBarycentre, placesOf, standTogether, type ColumnOrder, type Lines } from './crossings.ts';

/** 1 sometimes, 2 regularly, 3 mainly. */
export type LinkWeight = 1 | 2 | 3;

export interface ColumnRow {
  readonly id: string;
  readonly label: string;
  /** Under the name: the unit of a service, the group above a group. */
  readonly note: string;
  /** Of a node. */
  readonly department: MapDepartment | undefined;
  /** How many it is linked with. */
  readonly links: number;
}

/** Both sides under numbers, and the links between them. */
export interface Columns {
  readonly left: readonly ColumnRow[];
  readonly right: readonly ColumnRow[];
  readonly lines: Lines & { readonly weights: readonly LinkWeight[] };
  /** By number: the links of each row, the strongest first. */
  readonly linksOfLeft: readonly (readonly number[])[];
  readonly linksOfRight: readonly (readonly number[])[];
  /** Both sides in the order in which the lines cross least. */
  readonly order: ColumnOrder;
}

type Texts = {
  /** A name in the reader's language. */
  readonly plain: (name: MapNode['label']) => string;
  readonly compare: (one: string, other: string) => number;
};

/** The columns of an answer; nodes that the map does not know (any more) are left out. */
export function toColumns(
  { ids, groups, node, group, weight }: Bipartite,
  { nodes, departments }: Pick<MapLookup, 'nodes' | 'departments'>,
  { plain, compare }: Texts,
): Columns {
  const leftAt = new Map<number, number>();
  const known = ids.flatMap((id, at) => {
    const found = nodes.get(id);
    if (found) leftAt.set(at, leftAt.size);
    return found ? [found] : [];
  });
  const rightAt = new Map<number, number>();
  for (const [at, { nodes: served }] of groups.entries()) if (served > 0) rightAt.set(at, rightAt.size);
  const rows = node.flatMap((at, row) => (leftAt.has(at) ? [row] : []));
  const lines = {
    leftCount: leftAt.size,
    rightCount: rightAt.size,
    left: rows.map((row) => leftAt.get(node[row]!)!),
    right: rows.map((row) => rightAt.get(group[row]!)!),
    weights: rows.map((row) => weight[row] as LinkWeight),
  };
  const [linksOfLeft, linksOfRight] = [
    linksBy(lines.left, lines, known.length),
    linksBy(lines.right, lines, rightAt.size),
  ];
  const left = known.map(({ id, label, team, department }, at): ColumnRow => ({
    id,
    label: plain(label),
    note: team === null ? '' : plain(team.name),
    department: departments.get(department),
    links: linksOfLeft[at]!.length,
  }));
  const right = [...rightAt.keys()].map((at, place): ColumnRow => {
    const { id, name, parent } = groups[at]!;
    const note = parent === null ? '' : plain(groups[parent]!.name);
    return { id, label: plain(name), note, department: undefined, links: linksOfRight[place]!.length };
  });
  const byName = (side: readonly ColumnRow[]) =>
    side
      .map((_, at) => at)
      .sort((one, other) => compare(side[one]!.label, side[other]!.label) || one - other);
  const { left: leftOrder, right: rightOrder } = orderByBarycentre(lines, {
    left: byName(left),
    right: byName(right),
  });
  return { left, right, lines, linksOfLeft, linksOfRight, order: { left: leftOrder, right: rightOrder } };
}

function linksBy(
  ends: readonly number[],
  { weights }: { readonly weights: readonly LinkWeight[] },
  count: number,
): readonly (readonly number[])[] {
  const links = Array.from({ length: count }, (): number[] => []);
  for (const [link, end] of ends.entries()) links[end]!.push(link);
  for (const own of links) own.sort((one, other) => weights[other]! - weights[one]! || one - other);
  return links;
}

/** What stands out: rows of either side, and the links of those that were chosen. */
export interface Lit {
  readonly left: ReadonlySet<number>;
  readonly right: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
}

/** What belongs to some rows, by their ids: their links, and the rows on the other side of these. */
export function litBy(
  { left, right, lines, linksOfLeft, linksOfRight }: Columns,
  ids: readonly string[],
): Lit {
  const lit = { left: new Set<number>(), right: new Set<number>(), links: new Set<number>() };
  if (ids.length === 0) return lit;
  const take = (links: readonly number[]) => {
    for (const link of links) {
      lit.links.add(link);
      lit.left.add(lines.left[link]!);
      lit.right.add(lines.right[link]!);
    }
  };
  for (const [at, { id }] of left.entries()) {
    if (!ids.includes(id)) continue;
    lit.left.add(at);
    take(linksOfLeft[at]!);
  }
  for (const [at, { id }] of right.entries()) {
    if (!ids.includes(id)) continue;
    lit.right.add(at);
    take(linksOfRight[at]!);
  }
  return lit;
}

/**
 * The order of both sides with something chosen: the side of the chosen stays as it is, on the other what belongs to it
 * stands together, what most of the chosen have first, then what weighs most.
 */
export function orderAround(columns: Columns, ids: readonly string[]): ColumnOrder {
  const { order, left, right, lines, linksOfLeft, linksOfRight } = columns;
  const chosenOf = (rows: readonly ColumnRow[]) =>
    rows.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  const [chosenLeft, chosenRight] = [chosenOf(left), chosenOf(right)];
  if (chosenLeft.length > 0) {
    const own = chosenLeft.flatMap((at) => linksOfLeft[at]!);
    return {
      left: order.left,
      right: standTogether(order.right, ranked(own, lines.right, lines.weights, order.right)),
    };
  }
  const own = chosenRight.flatMap((at) => linksOfRight[at]!);
  if (own.length === 0) return order;
  return {
    left: standTogether(order.left, ranked(own, lines.left, lines.weights, order.left)),
    right: order.right,
  };
}

function ranked(
  links: readonly number[],
  ends: ArrayLike<number>,
  weights: readonly LinkWeight[],
  order: readonly number[],
): readonly number[] {
  const found = new Map<number, { times: number; weight: number }>();
  for (const link of links) {
    const { times, weight } = found.get(ends[link]!) ?? { times: 0, weight: 0 };
    found.set(ends[link]!, { times: times + 1, weight: Math.max(weight, weights[link]!) });
  }
  const places = placesOf(order);
  return [...found]
    .sort(([one, x], [other, y]) => y.times - x.times || y.weight - x.weight || places[one]! - places[other]!)
    .map(([item]) => item);
}
