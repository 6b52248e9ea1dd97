import type { DenseGraph } from './dense-graph.ts';

/** What hangs together without one node, as pieces of `order` (from, up to but without): few, however many nodes. */
export type Part = {
  readonly size: number;
  readonly pieces: readonly (readonly [from: number, to: number])[];
};

/** A node without which what hung together through it falls apart. */
export type ArticulationPoint = {
  readonly node: number;
  /** At least two, the largest first, equally large ones in the order of `order`. */
  readonly parts: readonly Part[];
};

export type ArticulationPoints = {
  /** All nodes in the order of a depth-first search, in which every part is a few pieces. */
  readonly order: Int32Array;
  /** By index of the node. */
  readonly points: readonly ArticulationPoint[];
};

/** What the search has found out about each node. */
type Search = {
  readonly order: Int32Array;
  /** By node: its place in `order`. */
  readonly place: Int32Array;
  /** By place: how many nodes the search found through this one, itself included. They follow it in `order`. */
  readonly size: Int32Array;
  /** By place: the least place that it or what was found through it is linked with. */
  readonly low: Int32Array;
  /** By place: the place that it was found from; its own for the first of a component. */
  readonly parent: Int32Array;
};

/**
 * The articulation points (cut vertices) of a graph and what falls apart when each is removed, in linear time: a child
 * in the search tree is cut off when nothing below it is linked above its parent. Hopcroft and Tarjan, "Algorithm 447:
 * efficient algorithms for graph manipulation", 1973; without recursion, so that a long chain cannot overflow the stack.
 */
export function articulationPoints(graph: Pick<DenseGraph, 'offsets' | 'targets'>): ArticulationPoints {
  const search = depthFirst(graph);
  const { order, place, size, low, parent } = search;
  const cutOff = new Map<number, number[]>();
  for (let at = 0; at < order.length; at++) {
    const above = parent[at]!;
    if (above === at || low[at]! < above) continue;
    const list = cutOff.get(above);
    if (list) list.push(at);
    else cutOff.set(above, [at]);
  }
  const root = rootsOf(parent);
  const points: ArticulationPoint[] = [];
  for (let node = 0; node < order.length; node++) {
    const at = place[node]!;
    const children = cutOff.get(at) ?? [];
    const own = children.map((child) => partOf([[child, child + size[child]!]]));
    const rest = restOf(at, children, size, root[at]!);
    const parts = rest.size > 0 ? [...own, rest] : own;
    if (parts.length < 2) continue;
    points.push({ node, parts: parts.sort((a, b) => b.size - a.size || a.pieces[0]![0] - b.pieces[0]![0]) });
  }
  return { order, points };
}

/** The nodes of a part, ascending. */
export function membersOf(order: Int32Array, { pieces }: Part): Int32Array {
  return Int32Array.from(pieces.flatMap(([from, to]) => [...order.subarray(from, to)])).sort();
}

function depthFirst({ offsets, targets }: Pick<DenseGraph, 'offsets' | 'targets'>): Search {
  const count = offsets.length - 1;
  const place = new Int32Array(count).fill(-1);
  const [order, parent] = [new Int32Array(count), new Int32Array(count)];
  const low = new Int32Array(count);
  const size = new Int32Array(count).fill(1);
  const next = offsets.slice(0, count);
  let found = 0;
  const enter = (node: number, from: number): void => {
    place[node] = found;
    order[found] = node;
    low[found] = found;
    parent[found] = from === -1 ? found : from;
    found += 1;
  };
  for (let start = 0; start < count; start++) {
    if (place[start] !== -1) continue;
    enter(start, -1);
    for (let at = place[start]!; ;) {
      const node = order[at]!;
      if (next[node]! < offsets[node + 1]!) {
        const target = targets[next[node]!]!;
        next[node]! += 1;
        if (place[target] === -1) {
          enter(target, at);
          at = found - 1;
        } else if (place[target] !== parent[at]) low[at] = Math.min(low[at]!, place[target]!);
        continue;
      }
      const above = parent[at]!;
      if (above === at) break;
      low[above] = Math.min(low[above]!, low[at]!);
      size[above]! += size[at]!;
      at = above;
    }
  }
  return { order, place, size, low, parent };
}

/** By place: where its component begins. */
function rootsOf(parent: Int32Array): Int32Array {
  const root = new Int32Array(parent.length);
  parent.forEach((above, at) => (root[at] = above === at ? at : root[above]!));
  return root;
}

/** A component without one place and the children that are cut off from it. */
function restOf(at: number, cutOff: readonly number[], size: Int32Array, root: number): Part {
  const pieces: [number, number][] = [];
  const gaps = [[at, at + 1] as const, ...cutOff.map((child) => [child, child + size[child]!] as const)];
  let from = root;
  for (const [gap, to] of gaps) {
    if (gap > from) pieces.push([from, gap]);
    from = to;
  }
  const end = root + size[root]!;
  if (end > from) pieces.push([from, end]);
  return partOf(pieces);
}

function partOf(pieces: Part['pieces']): Part {
  return { size: pieces.reduce((sum, [from, to]) => sum + to - from, 0), pieces };
}
