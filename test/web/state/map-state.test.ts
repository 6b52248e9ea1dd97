import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../../api/contract/relation.ts';
import { STRENGTH_FROM } from '../../../api/contract/strength.ts';
import {
  DEPTHS,
  INITIAL_MAP_STATE,
  LEVELS,
  LIMITS,
  LONGEST_FIND,
  MAP_VIEWS,
  MOST_GROUPS,
  OLDEST,
  PANELS,
  mapStateHref,
  parseMapState,
  type MapState,
} from '../../../web/state/map-state.ts';

const parse = (href: string) => parseMapState(new URL(href, 'http://city.example').searchParams);

const name = fc.stringMatching(/^[\p{L}\d &=+%#-]{1,12}$/u);
const hundredths = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const states: fc.Arbitrary<MapState> = fc.record({
  view: fc.constantFrom(...MAP_VIEWS),
  level: fc.constantFrom(...LEVELS),
  relations: fc.subarray([...RELATIONS], { minLength: 1 }),
  min: fc.integer({ min: 5, max: 80 }).map((hundredths) => hundredths / 100),
  departments: fc.uniqueArray(fc.stringMatching(/^[A-ZÅÄÖ]{2}$/), { maxLength: 12 }),
  groups: fc.uniqueArray(fc.uuid(), { maxLength: 4 }),
  focus: fc.option(fc.uuid(), { nil: undefined }),
  depth: fc.constantFrom(...DEPTHS),
  selected: fc.uniqueArray(fc.uuid(), { maxLength: 2 }),
  limit: fc.constantFrom(...LIMITS),
  find: fc.oneof(fc.constant(''), name),
  sort: fc.constantFrom('a', '-a', 'b', '-b', 'strength', '-strength'),
  ages: fc.option(
    fc
      .tuple(fc.nat({ max: OLDEST }), fc.nat({ max: OLDEST }))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    { nil: undefined },
  ),
  panel: fc.constantFrom(...PANELS),
  since: fc.option(fc.constantFrom('2026-01-31', '2025-12-01'), { nil: undefined }),
  highClientOverlap: fc.option(hundredths, { nil: undefined }),
  highFunctionSimilarity: fc.option(hundredths, { nil: undefined }),
  language: fc.option(fc.constantFrom('fi', 'sv', 'en'), { nil: undefined }),
  saved: fc.option(fc.uuid(), { nil: undefined }),
});

describe('the address of the map', () => {
  it('says all of a state: reading it gives the same state again', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parse(mapStateHref(state))).toEqual(state);
      }),
    );
  });

  it('says nothing of what is as at first', () => {
    expect(mapStateHref(INITIAL_MAP_STATE)).toBe('/map');
    expect(parse('/map')).toEqual(INITIAL_MAP_STATE);
  });

  it('stays within 2,000 characters, whatever is asked for', () => {
    const ids = Array.from(
      { length: 2 * MOST_GROUPS },
      (_, at) => `01900000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    );
    const state = parse(
      mapStateHref({
        ...INITIAL_MAP_STATE,
        view: 'table',
        level: 'department',
        relations: RELATIONS.slice(1),
        min: 0.79,
        departments: Array.from({ length: 40 }, (_, at) => `Ä${at}`),
        groups: ids,
        ages: { from: 100, to: 120 },
        focus: ids[0],
        depth: 4,
        selected: ids.slice(0, 2),
        limit: 2000,
        find: 'ä'.repeat(2 * LONGEST_FIND),
        sort: '-functionSimilarity',
        since: '2026-01-31',
        highClientOverlap: 0.41,
        highFunctionSimilarity: 0.19,
        language: 'en',
        saved: ids[0],
      }),
    );
    expect(state.groups).toHaveLength(MOST_GROUPS);
    expect(mapStateHref(state).length).toBeLessThanOrEqual(2_000);
  });

  it('can be read by people', () => {
    const state: MapState = {
      ...INITIAL_MAP_STATE,
      view: 'table',
      level: 'service',
      relations: ['duplicate', 'partner'],
      min: STRENGTH_FROM.clear,
      departments: ['LI', 'TY'],
    };
    expect(mapStateHref(state)).toBe(
      '/map?view=table&level=service&relation=duplicate,partner&min=0.3&departments=LI,TY',
    );
  });

  it('stays short with all departments but one, two groups, a focus and a pair', () => {
    const id = '019a0b1c-0000-7000-8000-000000000001';
    const state: MapState = {
      ...INITIAL_MAP_STATE,
      departments: Array.from({ length: 49 }, (_, at) => `A${String.fromCodePoint(65 + (at % 26))}${at}`),
      groups: [id, id],
      focus: id,
      selected: [id, id],
      find: 'työllisyyspalvelut',
    };
    expect(mapStateHref(state).length).toBeLessThan(2_000);
  });

  it('means what it has always meant where it names no relations: experiments are asked for', () => {
    expect(parse('/map').relations).toEqual(['shared-clients', 'duplicate', 'partner']);
    const all = { ...INITIAL_MAP_STATE, relations: RELATIONS };
    expect(mapStateHref(all)).toBe('/map?relation=shared-clients,duplicate,partner,peer,experiment');
  });

  it('passes over what it does not understand', () => {
    expect(
      parse('/map?view=cube&level=planet&min=lots&depth=99&limit=7&departments=,,&selected=a,b,c&other=1'),
    ).toEqual({ ...INITIAL_MAP_STATE, selected: ['a', 'b'] });
    expect(parse('/map?min=-1').min).toBe(INITIAL_MAP_STATE.min);
    expect(parse('/map?min=0').min).toBe(0);
    expect(parse('/map?relation=love,peer,duplicate').relations).toEqual(['duplicate', 'peer']);
    expect(parse('/map?relation=experiment').relations).toEqual(['experiment']);
    expect(parse('/map?relation=love').relations).toEqual(INITIAL_MAP_STATE.relations);
  });
});
