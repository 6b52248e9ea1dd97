import { describe, expect, it } from 'vitest';
import { toPicture } from '../../../web/graph/elements.ts';
import { emphasise, LINK_STANDING } from '../../../web/graph/emphasis.ts';
import { nearestInDirection, nearestLink } from '../../../web/graph/nearest.ts';
import { nodeLook } from '../../../web/graph/node-look.ts';
import { mapOf } from './map-data.ts';

const picture = toPicture(
  mapOf(
    { a: { x: 0, y: 0 }, b: { x: 100, y: 10 }, c: { x: 0, y: 100 }, d: { x: 100, y: 100 } },
    { 'a-b': 0.6, 'a-c': 0.4, 'c-d': 0.2 },
  ),
  ({ fi = '' }) => fi,
);
const nothing = { selected: [], focus: undefined, cursor: undefined, hovered: [] };
const { back, usual, out, chosen } = LINK_STANDING;

describe('what stands out', () => {
  it('is nothing while nothing is chosen', () => {
    const { dimNode, link, label } = emphasise(picture, nothing);
    expect([...dimNode]).toEqual([0, 0, 0, 0]);
    expect([...link]).toEqual([usual, usual, usual]);
    expect([...label]).toEqual([0, 0, 0, 0]);
  });

  it('is a chosen node with its neighbours and their links', () => {
    const { dimNode, link, label } = emphasise(picture, { ...nothing, selected: ['a'] });
    expect([...dimNode]).toEqual([0, 0, 0, 1]);
    expect([...link]).toEqual([out, out, back]);
    expect([...label]).toEqual([1, 0, 0, 0]);
  });

  it('is a chosen pair alone', () => {
    const { dimNode, link } = emphasise(picture, { ...nothing, selected: ['c', 'a'] });
    expect([...dimNode]).toEqual([0, 1, 0, 1]);
    expect([...link]).toEqual([back, chosen, back]);
  });

  it('is what is hovered as well, without pushing anything back', () => {
    const { dimNode, link, hovered } = emphasise(picture, { ...nothing, hovered: ['d'] });
    expect([...dimNode]).toEqual([0, 0, 0, 0]);
    expect([...link]).toEqual([usual, usual, out]);
    expect(hovered).toEqual([3]);
  });

  it('is three and more that are hovered together, before all that is not among them', () => {
    const { dimNode, link } = emphasise(picture, { ...nothing, hovered: ['a', 'b', 'd'] });
    expect([...dimNode]).toEqual([0, 0, 1, 0]);
    expect([...link]).toEqual([out, back, back]);
    const within = emphasise(picture, { ...nothing, selected: ['c'], hovered: ['a', 'b', 'd'] });
    expect([...within.dimNode]).toEqual([0, 0, 1, 0]);
  });

  it('passes over what is not on the map', () => {
    expect([...emphasise(picture, { ...nothing, selected: ['gone'] }).dimNode]).toEqual([0, 0, 0, 0]);
  });
});

describe('walking by arrow keys', () => {
  it('goes to the nearest ahead', () => {
    expect(nearestInDirection(picture.nodes, 0, 'right')).toBe(1);
    expect(nearestInDirection(picture.nodes, 0, 'down')).toBe(2);
    expect(nearestInDirection(picture.nodes, 3, 'up')).toBe(1);
    expect(nearestInDirection(picture.nodes, 3, 'left')).toBe(2);
  });

  it('ends at the edge', () => {
    expect(nearestInDirection(picture.nodes, 0, 'left')).toBe(-1);
    expect(nearestInDirection(picture.nodes, 9, 'left')).toBe(-1);
  });
});

describe('pointing at a link', () => {
  it('finds the one that passes nearest', () => {
    expect(nearestLink(picture, { x: 50, y: 6 }, 7)).toBe(0);
    expect(nearestLink(picture, { x: 50, y: 98 }, 7)).toBe(2);
  });

  it('finds none out of reach, nor beyond a link’s end', () => {
    expect(nearestLink(picture, { x: 50, y: 50 }, 7)).toBe(-1);
    expect(nearestLink(picture, { x: 120, y: 12 }, 7)).toBe(-1);
  });
});

describe('a node', () => {
  it('grows slower than the picture, so that crowds come apart', () => {
    expect(nodeLook(10, 4).pixels).toBe(2 * nodeLook(10, 1).pixels);
    expect(nodeLook(10, 4).diameter).toBe(nodeLook(10, 1).diameter / 2);
  });

  it('has its letters only when they can be read', () => {
    expect(nodeLook(10, 1).letters).toBeGreaterThan(7);
    expect(nodeLook(6, 0.4).letters).toBe(0);
  });
});
