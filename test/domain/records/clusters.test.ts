import { describe, expect, it } from 'vitest';
import { clusterPairs } from '../../../api/domain/records/clusters.ts';

const pairs = (...list: [number, number][]) => list.map(([position, later]) => ({ position, later }));
const never = () => false;

describe('clusters', () => {
  it('hold what is the same as the same', () => {
    expect(clusterPairs(6, pairs([4, 5], [1, 3], [0, 3]), never)).toEqual([
      [0, 1, 3],
      [4, 5],
    ]);
  });

  it('never hold two that contradict each other, and leave out the weaker tie', () => {
    const contradict = (one: number, other: number) => Math.abs(one - other) === 2;
    expect(clusterPairs(3, pairs([1, 2], [0, 1]), contradict)).toEqual([[1, 2]]);
    expect(clusterPairs(3, pairs([0, 1], [1, 2]), contradict)).toEqual([[0, 1]]);
  });

  it('do not join two groups of which any two contradict each other', () => {
    const contradict = (one: number, other: number) => one + other === 3 && Math.abs(one - other) === 3;
    expect(clusterPairs(4, pairs([0, 1], [2, 3], [1, 2]), contradict)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('are none without pairs', () => {
    expect(clusterPairs(3, [], never)).toEqual([]);
  });
});
