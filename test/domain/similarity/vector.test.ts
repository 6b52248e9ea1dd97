import { describe, expect, test } from 'vitest';
import { groupTree } from '../../../api/domain/similarity/group-tree.ts';
import { vectorOf } from '../../../api/domain/similarity/vector.ts';

const chain = Array.from({ length: 8 }, (_, level) => ({
  id: `level${level}`,
  parentId: level === 0 ? null : `level${level - 1}`,
}));

describe('the vector of an entity', () => {
  test('halves the weight for every level up, down to nothing', () => {
    const vector = vectorOf([{ groupId: 'level7', weight: 3 }], groupTree(chain));
    expect(Array.from(vector, ([id, { units }]) => [id, units])).toEqual([
      ['level7', 48],
      ['level6', 24],
      ['level5', 12],
      ['level4', 6],
      ['level3', 3],
      ['level2', 1],
    ]);
  });

  test('takes the highest of what a group is given by name and through its subgroups', () => {
    const tree = groupTree([
      { id: 'all', parentId: null },
      { id: 'young', parentId: 'all' },
      { id: 'old', parentId: 'all' },
    ]);
    const vector = vectorOf(
      [
        { groupId: 'all', weight: 1 },
        { groupId: 'young', weight: 2 },
        { groupId: 'old', weight: 3 },
      ],
      tree,
    );
    expect(vector.get('all')).toEqual({ units: 24, named: true });
    expect(vector.get('old')).toEqual({ units: 48, named: true });
  });

  test('refuses a group outside the tree', () => {
    expect(() => vectorOf([{ groupId: 'nowhere', weight: 1 }], groupTree(chain))).toThrow(
      /nowhere is unknown/,
    );
  });
});

describe('a tree of groups', () => {
  test('refuses a circle, a parent that is not there, and an id given twice', () => {
    const circle = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
    ];
    expect(() => groupTree(circle)).toThrow(/its own ancestor/);
    expect(() => groupTree([{ id: 'a', parentId: 'b' }])).toThrow(/b is not among the groups/);
    expect(() => groupTree([chain[0]!, chain[0]!])).toThrow(/given twice/);
  });
});
