import { describe, expect, it } from 'vitest';
import { toPicture } from '../../../web/graph/elements.ts';
import { heldAt } from '../../../web/graph/held.ts';
import { mapOf } from './map-data.ts';

const picture = toPicture(
  mapOf({ a: { x: 150, y: 300 }, b: { x: 170, y: 300 }, c: { x: 700, y: 300, department: 'right' } }),
  ({ fi = '' }) => fi,
);

describe('what lies under the hand', () => {
  it('is the nearest node whose disc does', () => {
    expect(heldAt(picture, { x: 152, y: 300 }, 1)).toMatchObject({ kind: 'node', id: 'a', x: 150, y: 300 });
    expect(heldAt(picture, { x: 164, y: 300 }, 1)).toMatchObject({ kind: 'node', id: 'b' });
  });

  it('is the region where there is no node', () => {
    const region = { kind: 'department', id: 'left', x: 200, y: 300, r: 150, color: 3 };
    expect(heldAt(picture, { x: 300, y: 300 }, 1)).toEqual(region);
  });

  it('is nothing between the regions', () => {
    expect(heldAt(picture, { x: 450, y: 300 }, 1)).toBeUndefined();
  });

  it('is a node from further away in map units where the map is small', () => {
    const aside = { x: 150, y: 335 };
    expect(heldAt(picture, aside, 1)).toMatchObject({ kind: 'department' });
    expect(heldAt(picture, aside, 0.2)).toMatchObject({ kind: 'node' });
  });
});
