import { describe, expect, it } from 'vitest';
import type { CityMap } from '../../../api/contract/relations.ts';
import { toPicture } from '../../../web/graph/elements.ts';
import { emphasise, type Attention } from '../../../web/graph/emphasis.ts';
import { gapOf, LINK_LOOKS } from '../../../web/graph/link-look.ts';
import { placeKeptSigns, placeOtherSigns, type PlacedSign } from '../../../web/graph/link-signs.ts';
import { mapOf } from './map-data.ts';

const nothing: Attention = { selected: [], focus: undefined, cursor: undefined, hovered: [] };
const NODE_PX = 20;
type Edge = CityMap['edges'][number];

function signsOf(
  nodes: Parameters<typeof mapOf>[0],
  edges: readonly Partial<Edge>[],
  attention: Partial<Attention> = {},
  names: Parameters<typeof placeOtherSigns>[3] = [],
): readonly PlacedSign[] {
  const known = edges.map((edge) => ({ relation: 'duplicate', clientOverlap: 0.5, ...edge }) as Edge);
  const picture = toPicture({ ...mapOf(nodes), edges: known }, ({ fi = '' }) => fi);
  const emphasis = emphasise(picture, { ...nothing, ...attention });
  const kept = placeKeptSigns(picture, emphasis, 1, () => NODE_PX);
  return [...kept, ...placeOtherSigns(picture, emphasis, kept, names, 1, () => NODE_PX)];
}

const row = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } };

describe('the sign of a link', () => {
  it('stands at its middle', () => {
    expect(signsOf(row, [{ source: 'a', target: 'b' }])).toMatchObject([{ link: 0, x: 100, y: 0 }]);
  });

  it('moves along where a node, a name or another sign stands in its way', () => {
    const [sign] = signsOf({ ...row, c: { x: 100, y: 0 } }, [{ source: 'a', target: 'b' }]);
    expect(Math.abs(sign!.x - 100)).toBeGreaterThan(NODE_PX / 2);
    const name = { left: 80, top: -10, right: 120, bottom: 10 };
    const named = signsOf(row, [{ source: 'a', target: 'b' }], {}, [name]);
    expect(Math.abs(named[0]!.x - 100)).toBeGreaterThan(20);
    const cross = { ...row, c: { x: 100, y: -100 }, d: { x: 100, y: 100 } };
    const both = signsOf(cross, [
      { source: 'a', target: 'b' },
      { source: 'c', target: 'd' },
    ]);
    expect(both).toHaveLength(2);
    const [{ x, y, radius }, other] = both as [PlacedSign, PlacedSign];
    expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(2 * radius);
  });

  it('is left out where there is no room, unless people have decided or the pair is chosen', () => {
    const near = { a: { x: 0, y: 0 }, b: { x: 30, y: 0 } };
    expect(signsOf(near, [{ source: 'a', target: 'b' }])).toEqual([]);
    expect(signsOf(near, [{ source: 'a', target: 'b', verdict: 'duplicate' }])).toHaveLength(1);
    expect(signsOf(near, [{ source: 'a', target: 'b' }], { selected: ['a', 'b'] })).toHaveLength(1);
  });

  it('is on every link on which something is tried: first, and where there is no room', () => {
    const experiment = { id: 'e', name: { fi: 'Aamu' }, state: 'running' as const, lesson: null };
    const shared = { source: 'a', target: 'b', relation: 'shared-clients' as const };
    expect(signsOf(row, [{ ...shared, experiment }])).toHaveLength(1);
    expect(signsOf({ a: { x: 0, y: 0 }, b: { x: 30, y: 0 } }, [{ ...shared, experiment }])).toHaveLength(1);
    const three = { ...row, c: { x: 0, y: 200 } };
    const edges = [
      { source: 'a', target: 'b' },
      { source: 'b', target: 'c', relation: 'experiment' as const, experiment },
    ];
    expect(signsOf(three, edges).map(({ link }) => link)).toEqual([1, 0]);
  });

  it('is smaller where only a smaller one has room', () => {
    const [sign] = signsOf(row, [{ source: 'a', target: 'b' }]);
    const names = [
      { left: 0, top: -20, right: 91, bottom: 20 },
      { left: 109, top: -20, right: 200, bottom: 20 },
    ];
    const [small] = signsOf(row, [{ source: 'a', target: 'b' }], {}, names);
    expect(small).toMatchObject({ x: 100, y: 0 });
    expect(small!.radius).toBeLessThan(sign!.radius);
  });

  it('is not on links that only share clients, nor on what stands back', () => {
    expect(signsOf(row, [{ source: 'a', target: 'b', relation: 'shared-clients' }])).toEqual([]);
    const three = { ...row, c: { x: 0, y: 200 } };
    const edges = [
      { source: 'a', target: 'b' },
      { source: 'b', target: 'c', relation: 'partner' as const },
    ];
    expect(signsOf(three, edges).map(({ link }) => link)).toEqual([0, 1]);
    expect(signsOf(three, edges, { selected: ['c'] }).map(({ link }) => link)).toEqual([1]);
  });
});

describe('the lines of links', () => {
  it('differ from each other in their pattern, not in colour alone', () => {
    const patterns = Object.values(LINK_LOOKS).map(({ dash, double }) => JSON.stringify([dash, double]));
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it('leave a gap that can be seen in a double line alone', () => {
    expect(gapOf(LINK_LOOKS.duplicate, LINK_LOOKS.duplicate.thinnest)).toBeGreaterThanOrEqual(1);
    expect(gapOf(LINK_LOOKS.partner, 4)).toBe(0);
  });
});
