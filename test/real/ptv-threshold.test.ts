import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clientOverlap } from '../../api/domain/similarity/client-overlap.ts';
import { overlapContext } from '../../api/domain/similarity/context.ts';
import type { OverlapEntity } from '../../api/domain/similarity/entity.ts';
import { groupTree } from '../../api/domain/similarity/group-tree.ts';
import { SHARED_CLIENTS_THRESHOLD } from '../../api/domain/similarity/strength.ts';

const folder = process.env['REAL_DATA_DIR'];
const notice = folder === undefined ? ' (skipped: REAL_DATA_DIR is unset)' : '';

type Item = { code: string };
type Description = { id: string; targetGroups: Item[] | null; lifeEvents: Item[] | null };

type Pair = { readonly shared: readonly string[]; readonly score: number };

/** PTV's codes spell their parents: KR1.2 lies under KR1. */
function parentCode(code: string): string | null {
  return code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
}

/** All pairs of the descriptions: the codes that both hold, those of main groups included, and their C. */
function pairsOfDescriptions(): readonly Pair[] {
  const { itemList } = JSON.parse(
    readFileSync(join(folder ?? '', 'ptv/v11-made/general-descriptions-101.json'), 'utf8'),
  ) as { itemList: Description[] };
  const named = itemList.map((item) =>
    [...(item.targetGroups ?? []), ...(item.lifeEvents ?? [])].map(({ code }) => code),
  );
  const held = named.map((own) => new Set(own.flatMap((code) => [code, parentCode(code) ?? code])));
  const codes = new Set(held.flatMap((own) => [...own]));
  const tree = groupTree([...codes].map((id) => ({ id, parentId: parentCode(id) })));

  const entities = itemList.map((item, index): OverlapEntity => {
    const own = named[index]!;
    const lowest = own.filter((code) => !own.some((other) => parentCode(other) === code));
    return {
      id: item.id,
      memberships: lowest.map((groupId) => ({ groupId, weight: 2 })),
      ageMin: null,
      ageMax: null,
      areas: [],
    };
  });
  const context = overlapContext(tree, entities);
  return entities.flatMap((a, i) =>
    entities.slice(i + 1).map((b, offset) => {
      const shared = [...held[i]!.intersection(held[i + 1 + offset]!)];
      return { shared, score: clientOverlap(a, b, context) };
    }),
  );
}

describe.skipIf(folder === undefined)(`the threshold for a link, on 101 real descriptions${notice}`, () => {
  test('all of them share a target group, so that counting shared groups would link every pair', () => {
    const pairs = pairsOfDescriptions();
    expect(pairs).toHaveLength((101 * 100) / 2);
    expect(pairs.every(({ shared }) => shared.includes('KR1'))).toBe(true);
  });

  test('at most 5 % of the pairs are linked', () => {
    const pairs = pairsOfDescriptions();
    const linked = pairs.filter(({ score }) => score >= SHARED_CLIENTS_THRESHOLD);
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.length / pairs.length).toBeLessThanOrEqual(0.05);
  });

  test('every pair that shares a subgroup or a life event is linked', () => {
    const telling = pairsOfDescriptions().filter(({ shared }) =>
      shared.some((code) => code.includes('.') || code.startsWith('KE')),
    );
    expect(telling).toHaveLength(22);
    for (const { score } of telling) expect(score).toBeGreaterThanOrEqual(SHARED_CLIENTS_THRESHOLD);
  });

  test('a pair that shares only citizens stays far below the threshold', () => {
    const sameCitizens = pairsOfDescriptions().filter(({ shared }) => shared.length === 1);
    expect(sameCitizens.length).toBeGreaterThan(5_000);
    for (const { score } of sameCitizens) expect(score).toBeLessThan(0.01);
  });
});
