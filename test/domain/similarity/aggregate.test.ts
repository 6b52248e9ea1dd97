import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate } from '../../../api/domain/similarity/aggregate.ts';
import { groupTree } from '../../../api/domain/similarity/group-tree.ts';
import { strengthOf } from '../../../api/domain/similarity/strength.ts';
import { vectorOf } from '../../../api/domain/similarity/vector.ts';
import { directories } from '../../support/overlap-arbitraries.ts';
import { entityWith } from '../../support/overlap-entity.ts';

describe('a team', () => {
  test('holds of every group as much as that of its services which holds most', () => {
    fc.assert(
      fc.property(directories, ({ groups, entities }) => {
        const tree = groupTree(groups);
        const highest = new Map<string, number>();
        for (const entity of entities) {
          for (const [groupId, { units }] of vectorOf(entity.memberships, tree)) {
            highest.set(groupId, Math.max(units, highest.get(groupId) ?? 0));
          }
        }
        const team = vectorOf(aggregate('team', entities).memberships, tree);
        expect(new Map(Array.from(team, ([groupId, { units }]) => [groupId, units]))).toEqual(highest);
      }),
    );
  });

  test('reaches the hull of its services’ ages and the union of their areas', () => {
    const team = aggregate('team', [
      entityWith('a', [], { ageMin: 0, ageMax: 6, areas: ['998'] }),
      entityWith('b', [], { ageMin: 65, areas: ['998', '915'] }),
    ]);
    expect(team).toMatchObject({ id: 'team', ageMin: 0, ageMax: 120, areas: ['998', '915'] });
  });

  test('has unknown ages and areas as soon as one service has', () => {
    const team = aggregate('team', [
      entityWith('a', [], { ageMin: 0, ageMax: 6, areas: ['998'] }),
      entityWith('b', []),
    ]);
    expect(team).toMatchObject({ ageMin: null, ageMax: null, areas: [] });
  });

  test('without services holds nothing', () => {
    expect(aggregate('team', [])).toEqual(entityWith('team', []));
  });
});

test('a score has a word, from the threshold for a link upwards', () => {
  expect([0, 0.149, 0.15, 0.3, 0.5, 1].map(strengthOf)).toEqual([
    'none',
    'none',
    'weak',
    'clear',
    'strong',
    'strong',
  ]);
});
