import { describe, expect, it } from 'vitest';
import { RELATIONS, type Relation } from '../../../api/contract/relation.ts';
import {
  countByStrength,
  linkBetween,
  lookUpMap,
  nameFits,
  notableRelations,
  tallyRelations,
} from '../../../web/state/map-links.ts';
import { mapQuery, overviewQuery } from '../../../web/state/map-request.ts';
import { INITIAL_MAP_STATE } from '../../../web/state/map-state.ts';
import { oldestReview, rarestFirst } from '../../../web/pages/map/pair-words.ts';
import { linkWords } from '../../../web/pages/map/link-words.ts';
import { mapOf } from '../graph/map-data.ts';

describe('an answer of the map', () => {
  const map = mapOf({ a: {}, b: {}, c: {} }, { 'a-b': 0.6, 'c-a': 0.35, 'b-c': 0.16 });

  it('lists each node’s neighbours, the strongest first', () => {
    const { neighbours } = lookUpMap(map);
    expect(neighbours.get('a')!.map(({ node }) => node.id)).toEqual(['b', 'c']);
    expect(neighbours.get('c')!.map(({ link }) => link.clientOverlap)).toEqual([0.35, 0.16]);
  });

  it('finds the link between two, whichever is named first', () => {
    const lookup = lookUpMap(map);
    expect(linkBetween(lookup, 'c', 'a')).toBe(map.edges[1]);
    expect(linkBetween(lookup, 'a', 'c')).toBe(map.edges[1]);
    expect(linkBetween(lookup, 'a', 'gone')).toBeUndefined();
  });

  it('counts its links by their words', () => {
    expect(countByStrength(map.edges)).toEqual({ none: 0, weak: 1, clear: 1, strong: 1 });
  });
});

describe('the question to the map', () => {
  const overview = mapOf({ a: {} });

  it('turns marks of departments into ids once they are known', () => {
    const state = { ...INITIAL_MAP_STATE, departments: ['TY', 'XX'] };
    expect(mapQuery(state, undefined)).toBeUndefined();
    expect(mapQuery(state, overview)?.departmentId).toEqual(['right']);
  });

  it('asks for everything at once when no department is named', () => {
    expect(mapQuery(INITIAL_MAP_STATE, undefined)).toMatchObject({
      level: 'team',
      relation: ['shared-clients', 'duplicate', 'partner'],
      minScore: 0.15,
      departmentId: undefined,
      clientGroupId: undefined,
      focus: undefined,
      depth: undefined,
    });
    expect(overviewQuery(INITIAL_MAP_STATE)).toEqual({
      level: 'team',
      relation: ['shared-clients', 'duplicate', 'partner'],
      limit: 1,
    });
  });

  it('asks for a depth only around a focus', () => {
    expect(mapQuery({ ...INITIAL_MAP_STATE, depth: 2 }, overview)?.depth).toBeUndefined();
    expect(mapQuery({ ...INITIAL_MAP_STATE, focus: 'a', depth: 2 }, overview)).toMatchObject({
      focus: 'a',
      depth: 2,
    });
  });
});

describe('the kinds of links', () => {
  const map = mapOf({ a: {}, b: {}, c: {} }, { 'a-b': 0.6, 'a-c': 0.4, 'b-c': 0.2 });
  const kindsOf = (...kinds: readonly Relation[]) => ({
    ...map,
    edges: map.edges.map((edge, at) => ({ ...edge, relation: kinds[at]! })),
  });

  it('are counted in what is shown, and those that are not among all between these nodes', () => {
    const shown = kindsOf('duplicate', 'duplicate', 'shared-clients');
    const relations = ['shared-clients', 'duplicate', 'partner'] as const;
    const kinds = { 'shared-clients': 0, duplicate: 2, partner: 0, peer: 7, experiment: 3 };
    expect(tallyRelations({ ...shown, kinds }, relations)).toEqual({
      counts: { 'shared-clients': 1, duplicate: 2, partner: 0, peer: 7, experiment: 3 },
      decided: 0,
    });
  });

  it('are counted as decided when people have decided', () => {
    const [first, ...rest] = kindsOf('duplicate', 'partner', 'shared-clients').edges;
    const decided = { ...map, edges: [{ ...first!, verdict: 'duplicate' as const }, ...rest] };
    expect(tallyRelations(decided, RELATIONS).decided).toBe(1);
  });

  it('are named when they say more than shared clients, and occur', () => {
    expect(notableRelations(kindsOf('peer', 'shared-clients', 'duplicate').edges)).toEqual([
      { relation: 'duplicate', count: 1 },
      { relation: 'peer', count: 1 },
    ]);
    expect(notableRelations(kindsOf('experiment', 'experiment', 'partner').edges)).toEqual([
      { relation: 'partner', count: 1 },
      { relation: 'experiment', count: 2 },
    ]);
  });
});

describe('a link in words', () => {
  const link = { source: 'a', target: 'b', clientOverlap: 0.5, relation: 'duplicate' as const };

  it('is its relation, and of units how many pairs of services it stands for', () => {
    expect(linkWords(link)).toBe('Mahdollinen päällekkäisyys');
    expect(linkWords({ ...link, pairs: 1 })).toBe('Mahdollinen päällekkäisyys');
    expect(linkWords({ ...link, pairs: 3 }).replaceAll('\u00a0', ' ')).toBe(
      'Mahdollinen päällekkäisyys · 3 palveluparia',
    );
  });

  it('is what people have decided it to be; who is not sure leaves it possible', () => {
    expect(linkWords({ ...link, verdict: 'duplicate' })).toBe('Ratkaistu: päällekkäisyys');
    expect(linkWords({ ...link, verdict: 'unsure' })).toBe(
      'Mahdollinen päällekkäisyys · Ratkaistu: ei osata sanoa',
    );
  });
});

describe('a typed name', () => {
  it('fits whatever the capitals and accents, word by word', () => {
    expect(nameFits('Työllisyyspalvelut', 'tyollis')).toBe(true);
    expect(nameFits('Etsivä nuorisotyö', 'nuoriso etsi')).toBe(true);
    expect(nameFits('Etsivä nuorisotyö', 'liikunta')).toBe(false);
    expect(nameFits('Etsivä nuorisotyö', '  ')).toBe(true);
  });
});

describe('why a pair is linked', () => {
  const group = (id: string, holders: number, share: number) => ({
    clientGroup: { id, name: { fi: id } },
    holders,
    share,
    implied: false,
  });

  it('names the rarest group first, of equally rare ones the one that weighs more', () => {
    const sorted = rarestFirst([group('wide', 40, 0.5), group('light', 3, 0.1), group('heavy', 3, 0.4)]);
    expect(sorted.map(({ clientGroup }) => clientGroup.id)).toEqual(['heavy', 'light', 'wide']);
  });

  it('is as old as its older side, and of unknown age when one was never reviewed', () => {
    const side = (reviewedAt: string | null) => ({ reviewedAt }) as never;
    expect(oldestReview({ a: side('2026-01-02'), b: side('2025-12-31') })).toBe('2025-12-31');
    expect(oldestReview({ a: side('2026-01-02'), b: side(null) })).toBeNull();
  });
});
