import { describe, expect, it } from 'vitest';
import { countByStrength, lookUpMap, nameFits } from '../../../web/state/map-links.ts';
import { mapQuery, overviewQuery } from '../../../web/state/map-request.ts';
import { INITIAL_MAP_STATE } from '../../../web/state/map-state.ts';
import { oldestReview, rarestFirst } from '../../../web/pages/map/pair-words.ts';
import { mapOf } from '../graph/map-data.ts';

describe('an answer of the map', () => {
  const map = mapOf({ a: {}, b: {}, c: {} }, { 'a-b': 0.6, 'c-a': 0.35, 'b-c': 0.16 });

  it('lists each node’s neighbours, the strongest first', () => {
    const { neighbours } = lookUpMap(map);
    expect(neighbours.get('a')!.map(({ node }) => node.id)).toEqual(['b', 'c']);
    expect(neighbours.get('c')!.map(({ clientOverlap }) => clientOverlap)).toEqual([0.35, 0.16]);
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
      minScore: 0.15,
      departmentId: undefined,
      clientGroupId: undefined,
      focus: undefined,
      depth: undefined,
    });
    expect(overviewQuery(INITIAL_MAP_STATE)).toEqual({ level: 'team', limit: 1 });
  });

  it('asks for a depth only around a focus', () => {
    expect(mapQuery({ ...INITIAL_MAP_STATE, depth: 2 }, overview)?.depth).toBeUndefined();
    expect(mapQuery({ ...INITIAL_MAP_STATE, focus: 'a', depth: 2 }, overview)).toMatchObject({
      focus: 'a',
      depth: 2,
    });
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
