import { describe, expect, it } from 'vitest';
import { neighbourhoodPreservation } from '../../../api/domain/graph/neighbourhood-preservation.ts';

const edge = (source: string, target: string) => ({ source, target, weight: 1 });
const line = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 10, y: 0 }],
  ['c', { x: 100, y: 0 }],
  ['d', { x: 115, y: 0 }],
]);

describe('neighbourhoodPreservation', () => {
  it('is 1 when the nearest nodes are exactly the neighbours', () => {
    expect(neighbourhoodPreservation(line, [edge('a', 'b'), edge('c', 'd')])).toBe(1);
  });

  it('is 0 when no neighbour is near', () => {
    expect(neighbourhoodPreservation(line, [edge('a', 'd')])).toBe(0);
  });

  it('is the mean of the shares of nodes that have neighbours', () => {
    // a: of b, c only b is a neighbour (1/2); b: its nearest is a (1); d: its nearest is c, not a (0).
    expect(neighbourhoodPreservation(line, [edge('a', 'b'), edge('a', 'd')])).toBe(0.5);
  });

  it('counts an edge once, however often it comes', () => {
    expect(neighbourhoodPreservation(line, [edge('a', 'b'), edge('b', 'a'), edge('a', 'a')])).toBe(1);
  });

  it('is 0 without edges', () => {
    expect(neighbourhoodPreservation(line, [])).toBe(0);
  });
});
