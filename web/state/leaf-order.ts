/**
 * Optimal leaf ordering: of all orders that a cluster tree allows (each merge may be turned round) the one in which
 * neighbours are most alike. Z. Bar-Joseph, D. K. Gifford, T. S. Jaakkola, "Fast optimal leaf ordering for hierarchical
 * clustering", Bioinformatics 17 (2001).
 */
import type { Merges } from './average-linkage.ts';

/**
 * The time grows with the cube of a cluster's size. The order inside of larger ones is settled before they are merged
 * on, and only which way round they stand is still weighed.
 */
const LARGEST_OPEN = 64;

interface Cluster {
  /** Items that can stand at an end. */
  readonly ends: readonly number[];
  /** Which items can stand at the other end, by those at the one: every end is in one of the groups. */
  readonly sides: readonly (readonly [from: readonly number[], to: readonly number[]])[];
  readonly halves: readonly [Cluster, Cluster] | undefined;
  /** The order inside, once settled. */
  readonly settled: readonly number[] | undefined;
}

/**
 * @param merges Tree over n items.
 * @param similarities n × n, symmetric.
 * @returns All items in their order. Which end comes first means nothing, but is the same every time.
 */
export function orderLeaves(merges: Merges, similarities: Float64Array, n: number): readonly number[] {
  const table = new LeafTable(similarities, n);
  const clusters: Cluster[] = Array.from({ length: n }, (_, item) => single(item));
  for (const [left, right] of merges) clusters.push(table.merge(clusters[left]!, clusters[right]!));
  const root = clusters.at(-1);
  return root ? table.settle(root) : [];
}

function single(item: number): Cluster {
  return { ends: [item], sides: [[[item], [item]]], halves: undefined, settled: [item] };
}

class LeafTable {
  private readonly similarities: Float64Array;
  private readonly n: number;
  /** By the two ends: the most that the likenesses of neighbours sum up to in the smallest cluster that has both. */
  private readonly most: Float64Array;
  private readonly reached: Float64Array;

  constructor(similarities: Float64Array, n: number) {
    this.similarities = similarities;
    this.n = n;
    this.most = new Float64Array(n * n);
    this.reached = new Float64Array(n);
  }

  merge(left: Cluster, right: Cluster): Cluster {
    const { n, most, similarities, reached } = this;
    for (const [starts, inner] of left.sides) {
      for (const start of starts) {
        for (const next of right.ends) {
          let best = -Infinity;
          for (const last of inner) {
            best = Math.max(best, most[start * n + last]! + similarities[last * n + next]!);
          }
          reached[next] = best;
        }
        for (const [ends, nexts] of right.sides) {
          for (const end of ends) {
            let best = -Infinity;
            for (const next of nexts) best = Math.max(best, reached[next]! + most[next * n + end]!);
            most[start * n + end] = best;
            most[end * n + start] = best;
          }
        }
      }
    }
    const merged: Cluster = {
      ends: [...left.ends, ...right.ends],
      sides: [
        [left.ends, right.ends],
        [right.ends, left.ends],
      ],
      halves: [left, right],
      settled: undefined,
    };
    return merged.ends.length > LARGEST_OPEN ? this.close(merged) : merged;
  }

  /** Items of a cluster in their best order. */
  settle(cluster: Cluster): readonly number[] {
    if (cluster.settled) return cluster.settled;
    let best: readonly [number, number] | undefined;
    const [starts, ends] = cluster.sides[0]!;
    for (const start of starts) {
      for (const end of ends) {
        if (!best || this.valueOf(start, end) > this.valueOf(...best)) best = [start, end];
      }
    }
    return this.between(cluster, ...best!);
  }

  private close(cluster: Cluster): Cluster {
    const settled = this.settle(cluster);
    const [first, last] = [settled[0]!, settled.at(-1)!];
    const sides = [
      [[first], [last]],
      [[last], [first]],
    ] as const;
    return { ends: [first, last], sides, halves: undefined, settled };
  }

  /** The best order that begins and ends with these two. */
  private between(cluster: Cluster, start: number, end: number): readonly number[] {
    if (cluster.settled) return cluster.settled[0] === start ? cluster.settled : cluster.settled.toReversed();
    const [one, other] = cluster.halves!;
    const [left, right] = one.ends.includes(start) ? [one, other] : [other, one];
    let best = -Infinity;
    let joint: readonly [number, number] | undefined;
    for (const last of farFrom(left, start)) {
      for (const next of farFrom(right, end)) {
        const sum =
          this.valueOf(start, last) + this.similarities[last * this.n + next]! + this.valueOf(next, end);
        if (sum <= best) continue;
        best = sum;
        joint = [last, next];
      }
    }
    return [...this.between(left, start, joint![0]), ...this.between(right, joint![1], end)];
  }

  private valueOf(start: number, end: number): number {
    return this.most[start * this.n + end]!;
  }
}

function farFrom(cluster: Cluster, end: number): readonly number[] {
  return cluster.sides.find(([from]) => from.includes(end))![1];
}
