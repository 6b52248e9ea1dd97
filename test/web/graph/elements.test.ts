import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../../api/contract/relation.ts';
import { extentOf, toPicture } from '../../../web/graph/elements.ts';
import { mapOf } from './map-data.ts';

const fi = (text: { readonly fi?: string }) => text.fi ?? '';

describe('the picture of a map', () => {
  it('gives each node its place, and its department’s mark and colour', () => {
    const { nodes, indexOf } = toPicture(mapOf({ a: { x: 3, y: 4 }, b: { department: 'right' } }), fi);
    expect(nodes[0]).toMatchObject({ id: 'a', label: 'a', mark: 'LI', color: 3, x: 3, y: 4 });
    expect(nodes[1]).toMatchObject({ mark: 'TY', color: 7 });
    expect(indexOf.get('b')).toBe(1);
  });

  it('keeps links as arrays in the order given', () => {
    const { links } = toPicture(mapOf({ a: {}, b: {}, c: {} }, { 'a-b': 0.6, 'b-c': 0.3, 'a-c': 0.2 }), fi);
    expect([...links.from]).toEqual([0, 1, 0]);
    expect([...links.to]).toEqual([1, 2, 2]);
    expect(links.score[0]).toBeCloseTo(0.6, 6);
  });

  it('keeps of each link its kind, and whether people have decided about it', () => {
    const map = mapOf({ a: {}, b: {}, c: {}, d: {} }, { 'a-b': 0.6, 'b-c': 0.5, 'a-c': 0.4, 'c-d': 0.1 });
    const kinds = ['duplicate', 'partner', 'shared-clients', 'peer'] as const;
    const edges = map.edges.map((edge, at) => ({ ...edge, relation: kinds[at]! }));
    const { links } = toPicture(
      { ...map, edges: [{ ...edges[0]!, verdict: 'fine' }, ...edges.slice(1)] },
      fi,
    );
    expect([...links.relation].map((place) => RELATIONS[place])).toEqual(kinds);
    expect([...links.decided]).toEqual([1, 0, 0, 0]);
  });

  it('knows on which links something is tried, whatever their kind', () => {
    const map = mapOf({ a: {}, b: {}, c: {} }, { 'a-b': 0.6, 'b-c': 0.5 });
    const experiment = { id: 'e', name: { fi: 'Aamu' }, state: 'running' as const, lesson: null };
    const edges = [map.edges[0]!, { ...map.edges[1]!, experiment }];
    expect([...toPicture({ ...map, edges }, fi).links.tried]).toEqual([0, 1]);
  });

  it('knows which links are new', () => {
    const map = mapOf({ a: {}, b: {}, c: {} }, { 'a-b': 0.6, 'b-c': 0.5 });
    expect([...toPicture(map, fi).links.fresh]).toEqual([0, 0]);
    expect([...toPicture(map, fi, ({ target }) => target === 'c').links.fresh]).toEqual([0, 1]);
  });

  it('leaves out links to what is not on the map', () => {
    expect(toPicture(mapOf({ a: {}, b: {} }, { 'a-b': 0.4, 'a-gone': 0.9 }), fi).links.length).toBe(1);
  });

  it('draws a region only where somebody is', () => {
    const { regions } = toPicture(mapOf({ a: { department: 'right' } }), fi);
    expect(regions).toEqual([
      { id: 'right', name: 'Työllisyys', mark: 'TY', color: 7, x: 700, y: 300, r: 100 },
    ]);
  });

  it('sizes units by their services and services by their clients, within what the layout keeps free', () => {
    const [few, many] = toPicture(mapOf({ few: { services: 1 }, many: { services: 16 } }), fi).nodes;
    expect(few!.radius).toBeLessThan(many!.radius);
    const services = { level: 'service' as const };
    const sized = toPicture(
      mapOf({ none: {}, some: { clientsPerYear: 40 }, most: { clientsPerYear: 4_000 } }, {}, services),
      fi,
    ).nodes.map(({ radius }) => radius);
    expect(sized).toEqual(sized.toSorted((a, b) => a - b));
    expect(new Set(sized).size).toBe(3);
    expect(many!.radius).toBeLessThanOrEqual(16);
    expect(sized.at(-1)).toBeLessThanOrEqual(16);
  });

  it('reaches over all regions, of a neighbourhood over its nodes, and nowhere when it is empty', () => {
    const picture = toPicture(
      mapOf({ a: { x: 100, y: 200 }, b: { x: 300, y: 250, department: 'right' } }),
      fi,
    );
    expect(extentOf(picture, false)).toEqual({ left: 50, top: 150, right: 800, bottom: 450 });
    const near = extentOf(picture, true)!;
    expect(near.left).toBeGreaterThan(50);
    expect(near.right).toBeLessThan(400);
    expect(extentOf(toPicture(mapOf({}), fi), false)).toBeUndefined();
  });
});
