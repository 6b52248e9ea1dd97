import type { LayoutEdge, LayoutNode } from './layout-types.ts';

/**
 * The map's graph by index instead of id: nodes and departments in the order of their ids, neighbours of node
 * i at `offsets[i]` up to `offsets[i + 1]` in `targets` and `weights`. The same graph comes out whatever the
 * order of the input.
 */
export type DenseGraph = {
  readonly ids: readonly string[];
  readonly departments: readonly string[];
  readonly departmentOf: Int32Array;
  /** Nodes of each department. */
  readonly members: readonly Int32Array[];
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** @throws RangeError when an id occurs twice, or a weight is negative or no number. */
export function toDenseGraph(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): DenseGraph {
  const sorted = nodes.toSorted((a, b) => byText(a.id, b.id));
  const ids = sorted.map(({ id }) => id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  if (indexOf.size < ids.length) throw new RangeError('layout: a node id occurs twice');

  const departments = [...new Set(sorted.map(({ department }) => department))].sort(byText);
  const departmentIndex = new Map(departments.map((department, index) => [department, index]));
  const departmentOf = Int32Array.from(sorted, ({ department }) => departmentIndex.get(department)!);
  const lists = departments.map((): number[] => []);
  departmentOf.forEach((department, node) => lists[department]!.push(node));

  return {
    ids,
    departments,
    departmentOf,
    members: lists.map((list) => Int32Array.from(list)),
    ...neighbours(ids.length, mergedEdges(edges, indexOf)),
  };
}

type Pair = { readonly a: number; readonly b: number; readonly weight: number };

function mergedEdges(edges: readonly LayoutEdge[], indexOf: ReadonlyMap<string, number>): Pair[] {
  const pairs: Pair[] = [];
  for (const { source, target, weight } of edges) {
    if (!(weight >= 0) || weight === Infinity)
      throw new RangeError(`layout: no usable edge weight: ${weight}`);
    const from = indexOf.get(source);
    const to = indexOf.get(target);
    if (from === undefined || to === undefined || from === to || weight === 0) continue;
    pairs.push({ a: Math.min(from, to), b: Math.max(from, to), weight });
  }
  // Weights too are in order, because a sum of floating-point numbers depends on it.
  pairs.sort((p, q) => p.a - q.a || p.b - q.b || p.weight - q.weight);
  const merged: Pair[] = [];
  for (const pair of pairs) {
    const last = merged.at(-1);
    if (last?.a === pair.a && last.b === pair.b) {
      merged[merged.length - 1] = { ...pair, weight: last.weight + pair.weight };
    } else merged.push(pair);
  }
  return merged;
}

function neighbours(
  count: number,
  pairs: readonly Pair[],
): Pick<DenseGraph, 'offsets' | 'targets' | 'weights'> {
  const offsets = new Int32Array(count + 1);
  for (const { a, b } of pairs) {
    offsets[a + 1]!++;
    offsets[b + 1]!++;
  }
  for (let node = 0; node < count; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const targets = new Int32Array(pairs.length * 2);
  const weights = new Float64Array(pairs.length * 2);
  const put = (from: number, to: number, weight: number): void => {
    const at = next[from]!++;
    targets[at] = to;
    weights[at] = weight;
  };
  for (const { a, b, weight } of pairs) {
    put(a, b, weight);
    put(b, a, weight);
  }
  return { offsets, targets, weights };
}

/** How strongly each two departments are linked: a symmetric D × D table of the sums of their edges' weights. */
export function departmentLinks(graph: DenseGraph): Float64Array {
  const count = graph.departments.length;
  const links = new Float64Array(count * count);
  for (let node = 0; node < graph.ids.length; node++) {
    const own = graph.departmentOf[node]!;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
      const other = graph.departmentOf[graph.targets[at]!]!;
      if (other !== own) links[own * count + other]! += graph.weights[at]!;
    }
  }
  return links;
}
