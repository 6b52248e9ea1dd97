import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownLayout, Layout, LayoutNode, Point } from '../../../api/domain/graph/layout-types.ts';
import { layout } from '../../../api/domain/graph/layout.ts';
import { move, type Moved, type Target } from '../../../api/domain/graph/move.ts';
import { MINIMUM_DISTANCE } from '../../../api/domain/graph/spacing.ts';
import { makeCity } from './city.ts';
import { arbitraryGraph, faultsOf } from './layout-arbitrary.ts';

const city = makeCity({ departments: 12, services: 165, edges: 412, themes: 10, seed: 2 });
const before = layout({ ...city, seed: 1 });
const { id: node, department } = city.nodes[0]!;
const region = regionOf(before, department);

function regionOf({ regions }: KnownLayout, department: string) {
  return regions.find((one) => one.department === department)!;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function withBounds(known: KnownLayout): Layout {
  return { ...known, bounds: before.bounds };
}

function movedNodes(from: KnownLayout, to: KnownLayout): string[] {
  return [...from.positions].filter(([id, at]) => distance(at, to.positions.get(id)!) > 0).map(([id]) => id);
}

describe('moving a node', () => {
  const moved: Moved = { kind: 'node', id: node };

  it('puts it where it was sent when nobody stands there', () => {
    const lonely = { ...city, nodes: city.nodes.slice(0, 1) };
    const to = { x: region.x + 20, y: region.y - 10 };
    expect(move(before, lonely.nodes, moved, to).positions.get(node)).toEqual(to);
  });

  it('moves nobody else', () => {
    const after = move(before, city.nodes, moved, { x: region.x, y: region.y });
    expect(movedNodes(before, after)).toEqual([node]);
    expect(after.regions).toEqual(before.regions);
  });

  it('puts it beside whoever stands there, as near as may be', () => {
    const other = city.nodes.find((one) => one.department === department && one.id !== node)!;
    const taken = before.positions.get(other.id)!;
    const landed = move(before, city.nodes, moved, taken).positions.get(node)!;
    expect(distance(landed, taken)).toBeGreaterThanOrEqual(MINIMUM_DISTANCE);
    expect(distance(landed, taken)).toBeLessThan(1.5 * MINIMUM_DISTANCE);
  });

  it('keeps it inside its region, however far it was sent', () => {
    const landed = move(before, city.nodes, moved, { x: 1e6, y: region.y }).positions.get(node)!;
    expect(distance(landed, region)).toBeLessThanOrEqual(region.r);
    expect(landed.x).toBeGreaterThan(region.x);
  });

  it('steps in a direction and no other', () => {
    const from = before.positions.get(node)!;
    const direction = from.x < region.x ? 'right' : 'left';
    const landed = move(before, city.nodes, moved, direction).positions.get(node)!;
    expect(landed.y).toBe(from.y);
    expect(Math.sign(landed.x - from.x)).toBe(direction === 'right' ? 1 : -1);
  });

  it('leaves it where it is when there is no room in that direction', () => {
    const atTheRim = move(before, city.nodes, moved, { x: 1e6, y: region.y });
    expect(move(atTheRim, city.nodes, moved, 'right').positions).toEqual(atTheRim.positions);
  });

  it('leaves out the places of those that are no longer on the map', () => {
    const nodes = city.nodes.slice(0, 100);
    const after = move(before, nodes, moved, { x: region.x, y: region.y });
    expect([...after.positions.keys()]).toEqual(nodes.map(({ id }) => id));
  });

  it('refuses a node that has no place', () => {
    const newcomer: LayoutNode = { id: 'new', department };
    expect(() => move(before, [...city.nodes, newcomer], { kind: 'node', id: 'new' }, 'left')).toThrow(
      RangeError,
    );
    expect(() => move(before, city.nodes, { kind: 'node', id: 'nobody' }, 'left')).toThrow(RangeError);
  });
});

describe('moving a region', () => {
  const moved: Moved = { kind: 'department', id: department };
  const own = city.nodes.filter((one) => one.department === department).map(({ id }) => id);

  it('takes all its nodes along and moves nobody else', () => {
    const after = move(before, city.nodes, moved, { x: before.bounds.width * 2, y: 0 });
    expect(movedNodes(before, after).toSorted()).toEqual(own.toSorted());
    const shift = regionOf(after, department).x - region.x;
    const shifts = own.map((id) => after.positions.get(id)!.x - before.positions.get(id)!.x);
    expect(new Set(shifts)).toEqual(new Set([shift]));
    expect(shift).toBeGreaterThan(0);
  });

  it('puts it beside the picture, not far away from it', () => {
    const after = regionOf(move(before, city.nodes, moved, { x: 1e6, y: region.y }), department);
    expect(after.x - after.r).toBeLessThan(before.bounds.width + 50);
  });

  it('steps past the regions that are in the way', () => {
    const other = before.regions.reduce((best, one) => (one.x > best.x ? one : best));
    const leftmost = before.regions.reduce((best, one) => (one.x < best.x ? one : best));
    let known: KnownLayout = before;
    for (let step = 0; step < 60; step++) {
      known = move(known, city.nodes, { kind: 'department', id: leftmost.department }, 'right');
    }
    expect(regionOf(known, leftmost.department).x).toBeGreaterThan(other.x);
    expect(regionOf(known, leftmost.department).y).toBe(leftmost.y);
  });

  it('is what moving its node is, where the department is a node', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, department: id }));
    const known = layout({ nodes, edges: [], seed: 1 });
    const after = move(known, nodes, { kind: 'node', id: 'b' }, { x: 900, y: 600 });
    const { x, y } = regionOf(after, 'b');
    expect(after.positions.get('b')).toEqual({ x, y });
    expect(after).toEqual(move(known, nodes, { kind: 'department', id: 'b' }, { x: 900, y: 600 }));
  });

  it('leaves the only region where it is', () => {
    const nodes = [{ id: 'a', department: 'd' }];
    const known = layout({ nodes, edges: [], seed: 1 });
    expect(move(known, nodes, { kind: 'department', id: 'd' }, 'left').regions).toEqual(known.regions);
  });
});

describe('any row of moves', () => {
  const target: fc.Arbitrary<Target> = fc.oneof(
    fc.constantFrom('left', 'right', 'up', 'down'),
    fc.record({ x: fc.integer({ min: -500, max: 1500 }), y: fc.integer({ min: -500, max: 1500 }) }),
  );
  const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(), target), { maxLength: 12 });

  it('keeps nodes apart and inside their regions, and regions apart', () => {
    fc.assert(
      fc.property(arbitraryGraph, steps, ({ nodes, edges }, moves) => {
        const first = layout({ nodes, edges, seed: 1 });
        let known: KnownLayout = { positions: first.positions, regions: first.regions };
        for (const [whole, which, to] of moves) {
          const { id, department: home } = nodes[which % nodes.length]!;
          known = move(known, nodes, whole ? { kind: 'department', id: home } : { kind: 'node', id }, to);
          expect(faultsOf(withBounds(known), nodes, MINIMUM_DISTANCE)).toEqual([]);
        }
        // What has been moved by hand stays, as everything else does.
        const { positions, regions } = layout({ nodes, edges, previous: known, seed: 1 });
        expect({ positions, regions }).toEqual(known);
      }),
      { numRuns: 40 },
    );
  });
});
