import { describe, expect, it } from 'vitest';
import type { Bipartite } from '../../../api/contract/bipartite.ts';
import { litBy, orderAround, toColumns, type Columns } from '../../../web/state/columns.ts';
import { countCrossings } from '../../../web/state/crossings.ts';
import { lookUpMap } from '../../../web/state/map-links.ts';
import { mapOf } from '../graph/map-data.ts';

const texts = {
  plain: (name: { readonly fi?: string | undefined }) => name.fi ?? '',
  compare: (one: string, other: string) => (one < other ? -1 : Number(one > other)),
};

/** `served` says by service which groups it serves, and how much: `{ a: { g1: 3 } }`. */
function columnsOf(served: Readonly<Record<string, Readonly<Record<string, number>>>>): Columns {
  const ids = Object.keys(served).sort();
  const groupIds = [...new Set(Object.values(served).flatMap((groups) => Object.keys(groups)))].sort();
  const rows = ids.flatMap((id, node) =>
    Object.entries(served[id]!).map(([group, weight]) => ({
      node,
      group: 1 + groupIds.indexOf(group),
      weight,
    })),
  );
  const bipartite: Bipartite = {
    level: 'service',
    ids,
    groups: [
      { id: 'everybody', name: { fi: 'Kaikki' }, parent: null, quiet: false, nodes: 0 },
      ...groupIds.map((id, at) => ({
        id,
        name: { fi: id.toUpperCase() },
        parent: 0,
        quiet: false,
        nodes: rows.filter(({ group }) => group === 1 + at).length,
      })),
    ],
    node: rows.map(({ node }) => node),
    group: rows.map(({ group }) => group),
    weight: rows.map(({ weight }) => weight),
    totals: { nodes: ids.length, groups: groupIds.length, memberships: rows.length },
    omitted: { nodes: 0, groups: 0, memberships: 0 },
    version: 1,
  };
  return toColumns(bipartite, lookUpMap(mapOf(Object.fromEntries(ids.map((id) => [id, {}])))), texts);
}

const SERVED = { a: { g1: 3, g4: 1 }, b: { g2: 3 }, c: { g3: 2, g1: 1 }, d: { g2: 1, g4: 3 } };
const names = (rows: Columns['left'], order: readonly number[]) => order.map((row) => rows[row]!.id);

describe('the columns', () => {
  it('have the groups that somebody serves, each with the group above it, and no others', () => {
    const { right } = columnsOf(SERVED);
    expect(right.map(({ id }) => id)).toEqual(['g1', 'g2', 'g3', 'g4']);
    expect(right[0]).toMatchObject({ label: 'G1', note: 'Kaikki', links: 2 });
  });

  it('stand in an order that crosses no more than the alphabet', () => {
    const columns = columnsOf(SERVED);
    const alphabet = { left: [0, 1, 2, 3], right: [0, 1, 2, 3] };
    expect(countCrossings(columns.lines, columns.order)).toBeLessThan(
      countCrossings(columns.lines, alphabet),
    );
  });

  it('leave out what the map does not know', () => {
    const columns = columnsOf(SERVED);
    const without = toColumns(
      {
        level: 'service',
        ids: ['a', 'gone'],
        groups: [{ id: 'g', name: { fi: 'G' }, parent: null, quiet: false, nodes: 2 }],
        node: [0, 1],
        group: [0, 0],
        weight: [3, 3],
        totals: { nodes: 2, groups: 1, memberships: 2 },
        omitted: { nodes: 0, groups: 0, memberships: 0 },
        version: 1,
      },
      lookUpMap(mapOf({ a: {} })),
      texts,
    );
    expect(without.left.map(({ id }) => id)).toEqual(['a']);
    expect(without.lines.left).toEqual([0]);
    expect(columns.left.length).toBe(4);
  });
});

describe('what is chosen', () => {
  it('lights its links and what they lead to', () => {
    const columns = columnsOf(SERVED);
    const lit = litBy(columns, ['a']);
    expect(names(columns.left, [...lit.left])).toEqual(['a']);
    expect(names(columns.right, [...lit.right]).sort()).toEqual(['g1', 'g4']);
    expect(lit.links.size).toBe(2);
    const byGroup = litBy(columns, ['g2']);
    expect(names(columns.left, [...byGroup.left]).sort()).toEqual(['b', 'd']);
    expect(litBy(columns, []).links.size).toBe(0);
  });

  it('has its groups stand together, the one it serves mainly first, and stays where it is', () => {
    const columns = columnsOf(SERVED);
    const order = orderAround(columns, ['a']);
    expect(order.left).toBe(columns.order.left);
    const right = names(columns.right, order.right);
    expect(right.indexOf('g4')).toBe(right.indexOf('g1') + 1);
  });

  it('has what two of them share stand before what one has alone', () => {
    const columns = columnsOf({ a: { g1: 3, g3: 1 }, b: { g2: 3, g3: 1 }, c: { g4: 3 } });
    const right = names(columns.right, orderAround(columns, ['a', 'b']).right);
    expect(right.indexOf('g3')).toBe(Math.min(...['g1', 'g2', 'g3'].map((id) => right.indexOf(id))));
  });

  it('has the services of a chosen group stand together', () => {
    const columns = columnsOf(SERVED);
    const order = orderAround(columns, ['g1']);
    expect(order.right).toBe(columns.order.right);
    const left = names(columns.left, order.left);
    expect(left.indexOf('c')).toBe(left.indexOf('a') + 1);
  });
});
