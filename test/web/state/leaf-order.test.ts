import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLinkage, type Merges } from '../../../web/state/average-linkage.ts';
import { orderLeaves } from '../../../web/state/leaf-order.ts';

/** Similarities of n items from the numbers of the triangle below the diagonal. */
function symmetric(n: number, numbers: readonly number[]): Float64Array {
  const all = new Float64Array(n * n);
  let next = 0;
  for (let a = 0; a < n; a++) for (let b = 0; b < a; b++) all[a * n + b] = all[b * n + a] = numbers[next++]!;
  return all;
}

const similarities = fc
  .integer({ min: 2, max: 7 })
  .chain((n) =>
    fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
      .map((numbers) => ({ n, all: symmetric(n, numbers) })),
  );

function leavesOf(merges: Merges, n: number): readonly (readonly number[])[] {
  const clusters: number[][] = Array.from({ length: n }, (_, item) => [item]);
  for (const [left, right] of merges) clusters.push([...clusters[left]!, ...clusters[right]!]);
  return clusters;
}

/** Every order that the tree allows. */
function ordersOf(merges: Merges, n: number): readonly (readonly number[])[] {
  const orders: (readonly (readonly number[])[])[] = Array.from({ length: n }, (_, item) => [[item]]);
  for (const [left, right] of merges) {
    orders.push(
      orders[left]!.flatMap((a) =>
        orders[right]!.flatMap((b) => [
          [...a, ...b],
          [...b, ...a],
        ]),
      ),
    );
  }
  return orders.at(-1)!;
}

const sumOf = (order: readonly number[], all: Float64Array, n: number): number =>
  order.slice(1).reduce((sum, item, at) => sum + all[order[at]! * n + item]!, 0);

describe('average linkage', () => {
  it('joins what is most alike first, and two by two until all are one', () => {
    const all = symmetric(4, [1, 0, 0, 0, 0, 9]);
    expect(averageLinkage(all, 4).map((pair) => [...pair].sort((a, b) => a - b))).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });

  it('never joins two clusters while one of them has a more alike one', () => {
    fc.assert(
      fc.property(similarities, ({ n, all }) => {
        const merges = averageLinkage(all, n);
        const clusters = leavesOf(merges, n);
        expect(clusters.at(-1)!.toSorted((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, at) => at));
        const mean = (a: readonly number[], b: readonly number[]) =>
          a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + all[x * n + y]!, 0), 0) /
          (a.length * b.length);
        merges.forEach(([left, right], at) => {
          const gone = new Set(merges.slice(0, at).flat());
          const there = clusters
            .slice(0, n + at)
            .flatMap((_, cluster) => (gone.has(cluster) ? [] : [cluster]));
          const joined = mean(clusters[left]!, clusters[right]!);
          for (const other of there) {
            if (other === left || other === right) continue;
            expect(joined).toBeGreaterThanOrEqual(mean(clusters[left]!, clusters[other]!) - 1e-9);
            expect(joined).toBeGreaterThanOrEqual(mean(clusters[right]!, clusters[other]!) - 1e-9);
          }
        });
      }),
    );
  });

  it('has nothing to join of none and of one', () => {
    expect([averageLinkage(new Float64Array(), 0), averageLinkage(new Float64Array(1), 1)]).toEqual([[], []]);
  });
});

describe('the order of leaves', () => {
  it('is the best of all that the tree allows', () => {
    fc.assert(
      fc.property(similarities, ({ n, all }) => {
        const merges = averageLinkage(all, n);
        const best = Math.max(...ordersOf(merges, n).map((order) => sumOf(order, all, n)));
        expect(sumOf(orderLeaves(merges, all, n), all, n)).toBe(best);
      }),
    );
  });

  it('has every item once, also where clusters are so large that they are settled on the way', () => {
    const n = 400;
    const all = symmetric(
      n,
      Array.from({ length: (n * (n - 1)) / 2 }, (_, at) => (at * 7_919) % 101),
    );
    const order = orderLeaves(averageLinkage(all, n), all, n);
    expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, at) => at));
  });

  it('puts a line back in order', () => {
    const n = 300;
    const placeOf = (item: number) => (item * 7) % n;
    const all = new Float64Array(n * n).map(
      (_, at) => n - Math.abs(placeOf(Math.floor(at / n)) - placeOf(at % n)),
    );
    const order = orderLeaves(averageLinkage(all, n), all, n).map(placeOf);
    const steps = order.slice(1).map((place, at) => Math.abs(place - order[at]!));
    expect(Math.max(...steps)).toBe(1);
  });

  it('is nothing of nothing', () => {
    expect(orderLeaves([], new Float64Array(), 0)).toEqual([]);
  });
});
