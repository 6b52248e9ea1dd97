import { describe, expect, test } from 'vitest';
import { relationOf, relationRank, workStrengthOf } from '../../../api/domain/relations/relation.ts';

const high = { highClientOverlap: 0.4, highFunctionSimilarity: 0.2 };

describe('the relation of two sides', () => {
  test.each([
    [0.4, 0.2, 'duplicate'],
    [0.4, 0.19, 'partner'],
    [0.39, 0.2, 'peer'],
    [0.39, 0.19, null],
    [1, 0, 'partner'],
    [0, 1, 'peer'],
  ] as const)('with C %d and F %d is %s', (c, f, relation) => {
    expect(relationOf(c, f, high)).toBe(relation);
  });

  test('is nothing while it is not known whether the work is alike', () => {
    expect(relationOf(1, undefined, high)).toBeNull();
  });
});

test('similar work has a word, and "clear" is where it counts', () => {
  expect([0, 0.1, 0.2, 0.4].map((score) => workStrengthOf(score))).toEqual([
    'none',
    'weak',
    'clear',
    'strong',
  ]);
});

describe('the order of a list', () => {
  test('puts the duplicates first that share most of both', () => {
    expect(relationRank('duplicate', 0.8, 0.5)).toBeGreaterThan(relationRank('duplicate', 0.8, 0.4));
  });

  test('puts the partners first that share clients, differ in work, and hardly know each other', () => {
    expect(relationRank('partner', 0.8, 0.1, 0)).toBe(0.8 * 0.9);
    expect(relationRank('partner', 0.8, 0.1, 1)).toBe((0.8 * 0.9) / 2);
  });

  test('puts the peers first that do the same for others', () => {
    expect(relationRank('peer', 0.1, 0.5)).toBeGreaterThan(relationRank('peer', 0.3, 0.5));
  });
});
