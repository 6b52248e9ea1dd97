import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { servedGroups } from '../../../api/domain/coverage/served.ts';
import { groupTree, isAncestor } from '../../../api/domain/similarity/group-tree.ts';

const tree = groupTree([
  { id: 'everybody', parentId: null },
  { id: 'young', parentId: 'everybody' },
  { id: 'jobless', parentId: 'young' },
]);
const service = (id: string, ...memberships: readonly (readonly [string, 1 | 2 | 3])[]) => ({
  id,
  memberships: memberships.map(([groupId, weight]) => ({ groupId, weight })),
});

describe('who serves a group', () => {
  it('is every service that names it or a subgroup, once, as it serves most closely', () => {
    const [a, b] = [service('a', ['young', 1], ['jobless', 3]), service('b', ['young', 2])];
    const young = servedGroups(tree, [a, b]).get('young')!;
    expect([...young.all]).toEqual([
      [a, 3],
      [b, 2],
    ]);
    expect([...young.own]).toEqual([
      [a, 1],
      [b, 2],
    ]);
  });

  it('is nobody who only serves a wider group', () => {
    const served = servedGroups(tree, [service('a', ['everybody', 3])]);
    expect(served.get('young')!.all.size).toBe(0);
  });

  it('equals asking each service about each group', () => {
    const memberships = fc.uniqueArray(
      fc.record({ groupId: fc.constantFrom(...tree.keys()), weight: fc.constantFrom(1, 2, 3) }),
      { selector: ({ groupId }) => groupId },
    );
    const services = fc.array(memberships).map((lists) =>
      lists.map((list, index) => ({
        id: String(index),
        memberships: list as { groupId: string; weight: 1 | 2 | 3 }[],
      })),
    );
    fc.assert(
      fc.property(services, (all) => {
        const served = servedGroups(tree, all);
        for (const group of tree.keys()) {
          const expected = all.flatMap((one) => {
            const weights = one.memberships
              .filter(({ groupId }) => groupId === group || isAncestor(tree, group, groupId))
              .map(({ weight }) => weight);
            return weights.length > 0 ? [[one.id, Math.max(...weights)]] : [];
          });
          expect(Array.from(served.get(group)!.all, ([{ id }, weight]) => [id, weight])).toEqual(expected);
        }
      }),
    );
  });
});
