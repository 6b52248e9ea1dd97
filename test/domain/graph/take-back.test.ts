import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../../api/domain/graph/layout.ts';
import { move } from '../../../api/domain/graph/move.ts';
import { MINIMUM_DISTANCE } from '../../../api/domain/graph/spacing.ts';
import { takeBack } from '../../../api/domain/graph/take-back.ts';
import { makeCity } from './city.ts';
import { arbitraryGraph, faultsOf } from './layout-arbitrary.ts';

const city = makeCity({ departments: 12, services: 165, edges: 412, themes: 10, seed: 2 });
const { bounds, ...before } = layout({ ...city, seed: 1 });
const moved = move(before, city.nodes, { kind: 'department', id: 'd03' }, { x: bounds.width * 2, y: 0 });

describe('takeBack', () => {
  it('gives the layout as it was when nothing else has happened', () => {
    expect(takeBack(before, moved, city.nodes)).toEqual(before);
  });

  it('leaves whoever came since where there is room for it', () => {
    const nodes = [...city.nodes, { id: 'new', department: 'd05' }];
    const now = layout({ ...city, nodes, previous: moved, seed: 1 });
    const after = takeBack(before, now, nodes);
    expect(after.positions.get('new')).toEqual(now.positions.get('new'));
    expect(after.positions.get(city.nodes[0]!.id)).toEqual(before.positions.get(city.nodes[0]!.id));
  });

  it('gives no place to whoever came since into a region that is elsewhere now', () => {
    const nodes = [...city.nodes, { id: 'new', department: 'd03' }];
    const now = layout({ ...city, nodes, previous: moved, seed: 1 });
    expect(takeBack(before, now, nodes).positions.has('new')).toBe(false);
  });

  it('gives no place to who stood in another department then', () => {
    const [first, ...rest] = city.nodes;
    const away = first!.department === 'd05' ? 'd06' : 'd05';
    const nodes = [{ id: first!.id, department: away }, ...rest];
    expect(takeBack(before, before, nodes).positions.has(first!.id)).toBe(false);
  });

  it('leaves out who is no longer there', () => {
    const nodes = city.nodes.filter(({ department }) => department !== 'd05');
    const after = takeBack(before, moved, nodes);
    expect([...after.positions.keys()].toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
    expect(after.regions.some(({ department }) => department === 'd05')).toBe(false);
  });

  it('gives, with the newcomers placed, a layout that keeps all promises', () => {
    fc.assert(
      fc.property(arbitraryGraph, arbitraryGraph, (then, today) => {
        const old = layout({ ...then, seed: 1 });
        const now = layout({ ...today, previous: old, seed: 1 });
        const previous = takeBack(old, now, today.nodes);
        const after = layout({ ...today, previous, seed: 1 });
        expect(faultsOf(after, today.nodes, MINIMUM_DISTANCE)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
