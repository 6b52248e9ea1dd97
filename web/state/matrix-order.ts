/** In which order the map's nodes stand in the matrix: those that have much in common next to each other. Pure. */
import type { CityMap } from '../../api/contract/relations.ts';
import { averageLinkage } from './average-linkage.ts';
import { orderLeaves } from './leaf-order.ts';

type Answer = Pick<CityMap, 'nodes' | 'edges'>;

/** What a node is to itself counts as much as the strongest link. */
const SELF = 1;
/** A department turned round can make another want to turn: so often all are asked. */
const TURNS = 3;
/** Less is what sums of fractions differ by when nothing is gained. */
const SMALLEST_GAIN = 1e-9;

interface Row {
  readonly department: string;
  /** Linked rows by number, ascending, with the links' weights. */
  readonly others: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Ids of all nodes: departments one after the other, the more alike the nearer; inside of each, rows with alike links
 * next to each other, and rows without links last. The same for the same nodes and links, whatever order they come in.
 */
export function orderMatrix(map: Answer): readonly string[] {
  const ids = map.nodes.map(({ id }) => id).sort();
  const rows = toRows(map, ids);
  const members = Map.groupBy(rows.keys(), (row) => rows[row]!.department);
  const names = [...members.keys()].sort();
  const departments = seriate(departmentLikeness(rows, names, members), names.length);
  const blocks = departments.map((at) => orderRows(members.get(names[at]!)!, rows));
  return turnBlocks(blocks, rows)
    .flat()
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

/** What a link weighs: peers may share no client at all, and are still linked by their work. */
function weightOf({ clientOverlap, functionSimilarity = 0 }: CityMap['edges'][number]): number {
  return Math.max(clientOverlap, functionSimilarity);
}

function toRows({ nodes, edges }: Answer, ids: readonly string[]): readonly Row[] {
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const departmentOf = new Map(nodes.map(({ id, department }) => [id, department]));
  const links = ids.map((): [other: number, weight: number][] => []);
  for (const edge of edges) {
    const [a, b] = [numberOf.get(edge.source), numberOf.get(edge.target)];
    if (a === undefined || b === undefined) continue;
    links[a]!.push([b, weightOf(edge)]);
    links[b]!.push([a, weightOf(edge)]);
  }
  return ids.map((id, number) => {
    const sorted = links[number]!.sort(([a], [b]) => a - b);
    return {
      department: departmentOf.get(id)!,
      others: sorted.map(([other]) => other),
      weights: sorted.map(([, weight]) => weight),
    };
  });
}

/** Items so that neighbours are alike. */
function seriate(likeness: Float64Array, n: number): readonly number[] {
  return orderLeaves(averageLinkage(likeness, n), likeness, n);
}

function orderRows(members: readonly number[], rows: readonly Row[]): readonly number[] {
  const linked = members.filter((row) => rows[row]!.others.length > 0);
  const alone = members.filter((row) => rows[row]!.others.length === 0);
  return [...seriate(rowLikeness(linked, rows), linked.length).map((at) => linked[at]!), ...alone];
}

/** Cosine of the rows' links to everybody, each row linked to itself as well. */
function rowLikeness(members: readonly number[], rows: readonly Row[]): Float64Array {
  const n = members.length;
  const likeness = new Float64Array(n * n);
  for (const { places, weights } of columnsOf(members, rows)) {
    for (let one = 0; one < places.length; one++) {
      const from = places[one]! * n;
      for (let other = 0; other < places.length; other++) {
        likeness[from + places[other]!]! += weights[one]! * weights[other]!;
      }
    }
  }
  const lengths = Float64Array.from({ length: n }, (_, at) => Math.sqrt(likeness[at * n + at]!));
  for (let row = 0; row < n; row++) {
    for (let other = 0; other < n; other++) likeness[row * n + other]! /= lengths[row]! * lengths[other]!;
  }
  return likeness;
}

/** By column with links: which of the members (by place) are linked there, and how strongly. */
function columnsOf(
  members: readonly number[],
  rows: readonly Row[],
): readonly { readonly places: readonly number[]; readonly weights: readonly number[] }[] {
  const columns = rows.map(() => ({ places: [] as number[], weights: [] as number[] }));
  const add = (column: number, place: number, weight: number) => {
    columns[column]!.places.push(place);
    columns[column]!.weights.push(weight);
  };
  members.forEach((row, place) => {
    add(row, place, SELF);
    const { others, weights } = rows[row]!;
    others.forEach((other, link) => add(other, place, weights[link]!));
  });
  return columns.filter(({ places }) => places.length > 0);
}

/** How much of what could be linked between two departments is. */
function departmentLikeness(
  rows: readonly Row[],
  names: readonly string[],
  members: ReadonlyMap<string, readonly number[]>,
): Float64Array {
  const n = names.length;
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const sums = new Float64Array(n * n);
  for (const { department, others, weights } of rows) {
    const from = numberOf.get(department)! * n;
    others.forEach((other, link) => {
      sums[from + numberOf.get(rows[other]!.department)!]! += weights[link]!;
    });
  }
  const sizes = names.map((name) => members.get(name)!.length);
  return sums.map((sum, at) => sum / (sizes[Math.floor(at / n)]! * sizes[at % n]!));
}

/** Each department's order may as well stand the other way round: the way that brings its outward links nearer. */
function turnBlocks(
  blocks: readonly (readonly number[])[],
  rows: readonly Row[],
): readonly (readonly number[])[] {
  const turned = [...blocks];
  const place = new Int32Array(rows.length);
  let next = 0;
  for (const row of blocks.flat()) place[row] = next++;
  for (let turn = 0; turn < TURNS; turn++) {
    turned.forEach((block, at) => {
      const linked = block.filter((row) => rows[row]!.others.length > 0);
      if (!shorterTurned(linked, rows, place)) return;
      const first = place[block[0]!]!;
      turned[at] = [...linked.toReversed(), ...block.slice(linked.length)];
      turned[at].forEach((row, offset) => (place[row] = first + offset));
    });
  }
  return turned;
}

function shorterTurned(linked: readonly number[], rows: readonly Row[], place: Int32Array): boolean {
  if (linked.length === 0) return false;
  const ends = place[linked[0]!]! + place[linked.at(-1)!]!;
  let gained = 0;
  for (const row of linked) {
    const { department, others, weights } = rows[row]!;
    others.forEach((other, link) => {
      if (rows[other]!.department === department) return;
      const now = Math.abs(place[other]! - place[row]!);
      gained += weights[link]! * (now - Math.abs(place[other]! - (ends - place[row]!)));
    });
  }
  return gained > SMALLEST_GAIN;
}
