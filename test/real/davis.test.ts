import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../api/domain/index/overlap-index.ts';
import { entityWith } from '../support/overlap-entity.ts';

const folder = process.env['REAL_DATA_DIR'];
const notice = folder === undefined ? ' (skipped: REAL_DATA_DIR is unset)' : '';

describe.skipIf(folder === undefined)(`Davis’ Southern Women, as networkx counts them${notice}`, () => {
  const rows = (file: string) =>
    readFileSync(join(folder ?? '', 'graph', file), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));

  test('women share as many events as the projection onto women says', () => {
    const edges = rows('davis_edges.csv').map(([woman, event]) => [woman!, event!] as const);
    expect(edges).toHaveLength(89);
    expect(sharedCounts(edges)).toEqual(expectedCounts(rows('davis_projection_women.csv')));
  });

  test('events share as many women as the projection onto events says', () => {
    const edges = rows('davis_edges.csv').map(([woman, event]) => [event!, woman!] as const);
    expect(sharedCounts(edges)).toEqual(expectedCounts(rows('davis_projection_events.csv')));
  });
});

function expectedCounts(projection: readonly string[][]): Map<string, number> {
  return new Map(projection.map(([a, b, count]) => [a! < b! ? `${a} + ${b}` : `${b} + ${a}`, Number(count)]));
}

/** How many groups every linked pair shares, as the index finds and explains it. */
function sharedCounts(edges: readonly (readonly [string, string])[]): Map<string, number> {
  const groups = [...new Set(edges.map(([, group]) => group))].map((id) => ({ id, parentId: null }));
  const members = [...new Set(edges.map(([member]) => member))].map((id) =>
    entityWith(
      id,
      edges.filter(([member]) => member === id).map(([, group]) => group),
    ),
  );
  const index = buildIndex(groups, members);
  const { ids, a, b, length } = index.pairs({ minScore: 0 });
  return new Map(
    Array.from({ length }, (_, at) => {
      const [one, other] = [ids[a[at]!]!, ids[b[at]!]!];
      return [`${one} + ${other}`, index.explain(one, other).contributions.length];
    }),
  );
}
