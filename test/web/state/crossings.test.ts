import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countCrossings,
  orderByBarycentre,
  placesOf,
  standTogether,
  type ColumnOrder,
  type Lines,
} from '../../../web/state/crossings.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

const bipartite: fc.Arbitrary<Lines> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }))
  .chain(([leftCount, rightCount]) =>
    fc
      .uniqueArray(fc.tuple(fc.nat({ max: leftCount - 1 }), fc.nat({ max: rightCount - 1 })), {
        selector: String,
        maxLength: 40,
      })
      .map((ends) => ({
        leftCount,
        rightCount,
        left: ends.map(([left]) => left),
        right: ends.map(([, right]) => right),
      })),
  );

const withOrder = bipartite.chain((lines) =>
  fc
    .tuple(
      fc.shuffledSubarray(upTo(lines.leftCount), { minLength: lines.leftCount }),
      fc.shuffledSubarray(upTo(lines.rightCount), { minLength: lines.rightCount }),
    )
    .map(([left, right]): [Lines, ColumnOrder] => [lines, { left, right }]),
);

/** Every pair of lines looked at by itself. */
function crossingsByDefinition({ left, right }: Lines, order: ColumnOrder): number {
  const [leftAt, rightAt] = [placesOf(order.left), placesOf(order.right)];
  let crossings = 0;
  for (let one = 0; one < left.length; one++) {
    for (let other = 0; other < one; other++) {
      const above = leftAt[left[one]!]! - leftAt[left[other]!]!;
      const opposite = rightAt[right[one]!]! - rightAt[right[other]!]!;
      if (above * opposite < 0) crossings += 1;
    }
  }
  return crossings;
}

/** Services in `clusters` clusters with groups of their own, named at random: what real columns are like. */
function clustered(clusters: number, each: number): Lines {
  const left: number[] = [];
  const right: number[] = [];
  const scatter = (at: number, count: number) => (at * 7_919) % count;
  for (let at = 0; at < clusters * each; at++) {
    for (const step of [0, 1, 2]) {
      left.push(scatter(at, clusters * each));
      right.push(scatter((at % clusters) * 3 + step, clusters * 3));
    }
  }
  return { leftCount: clusters * each, rightCount: clusters * 3, left, right };
}

describe('crossings', () => {
  it('are counted as the definition counts them', () => {
    fc.assert(
      fc.property(withOrder, ([lines, order]) => {
        expect(countCrossings(lines, order)).toBe(crossingsByDefinition(lines, order));
      }),
    );
  });

  it('are none between lines that meet', () => {
    const fan = { leftCount: 1, rightCount: 4, left: [0, 0, 0, 0], right: [3, 1, 0, 2] };
    expect(countCrossings(fan, { left: [0], right: [0, 1, 2, 3] })).toBe(0);
  });
});

describe('the order by barycentres', () => {
  it('keeps every row once, falls with every sweep, and says how often the lines cross', () => {
    fc.assert(
      fc.property(withOrder, ([lines, start]) => {
        const { left, right, crossings } = orderByBarycentre(lines, start);
        expect([...left].sort((a, b) => a - b)).toEqual(upTo(lines.leftCount));
        expect([...right].sort((a, b) => a - b)).toEqual(upTo(lines.rightCount));
        for (const [at, count] of crossings.entries())
          if (at > 0) expect(count).toBeLessThan(crossings[at - 1]!);
        expect(crossings[0]).toBe(countCrossings(lines, start));
        expect(crossings.at(-1)).toBe(countCrossings(lines, { left, right }));
      }),
    );
  });

  it('is the same for the same columns', () => {
    fc.assert(
      fc.property(withOrder, ([lines, start]) => {
        expect(orderByBarycentre(lines, start)).toEqual(orderByBarycentre(lines, start));
      }),
    );
  });

  it('finds the order in which separate clusters hardly cross, from one in which they do everywhere', () => {
    const lines = clustered(10, 10);
    const { crossings } = orderByBarycentre(lines, { left: upTo(100), right: upTo(30) });
    expect(crossings.at(-1)!).toBeLessThan(crossings[0]! / 5);
  });

  it('puts what is linked with nothing at the end, and leaves an order without crossings alone', () => {
    const lines = { leftCount: 3, rightCount: 3, left: [1, 2, 2], right: [2, 0, 2] };
    const ordered = orderByBarycentre(lines, { left: [0, 1, 2], right: [0, 1, 2] });
    expect(ordered.crossings).toEqual([1, 0]);
    expect([ordered.left.at(-1), ordered.right.at(-1)]).toEqual([0, 1]);
    const straight = { leftCount: 2, rightCount: 2, left: [0, 1], right: [0, 1] };
    const start = { left: [0, 1], right: [0, 1] };
    expect(orderByBarycentre(straight, start)).toEqual({ ...start, crossings: [0] });
  });
});

describe('standing together', () => {
  it('moves the chosen to where the middle one of them stood, and nobody else past another', () => {
    expect(standTogether([0, 1, 2, 3, 4, 5], [5, 1, 3])).toEqual([0, 2, 5, 1, 3, 4]);
    fc.assert(
      fc.property(fc.subarray(upTo(12)), (chosen) => {
        const order = standTogether(upTo(12), chosen);
        expect([...order].sort((a, b) => a - b)).toEqual(upTo(12));
        const start = order.indexOf(chosen[0] ?? 0);
        if (chosen.length > 0) expect(order.slice(start, start + chosen.length)).toEqual(chosen);
        const others = order.filter((item) => !chosen.includes(item));
        expect(others).toEqual(upTo(12).filter((item) => !chosen.includes(item)));
      }),
    );
  });
});
