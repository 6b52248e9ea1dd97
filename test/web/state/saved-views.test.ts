import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapAddressProblem } from '../../../api/domain/map-address.ts';
import {
  INITIAL_MAP_STATE,
  LEVELS,
  MAP_VIEWS,
  mapStateHref,
  parseMapState,
  type MapState,
} from '../../../web/state/map-state.ts';
import {
  addressOf,
  hasChanged,
  rewritten,
  savedViewHref,
  sharedLink,
  stateOfView,
} from '../../../web/state/saved-views.ts';

const id = '019a0b1c-0000-7000-8000-000000000001';
const states: fc.Arbitrary<MapState> = fc
  .record({
    view: fc.constantFrom(...MAP_VIEWS),
    level: fc.constantFrom(...LEVELS),
    min: fc.constantFrom(0.1, 0.3, 0.5),
    departments: fc.subarray(['LI', 'TY', 'Ä&']),
    groups: fc.subarray([id]),
    ages: fc.constantFrom(undefined, { from: 7, to: 17 }),
    focus: fc.constantFrom(undefined, id),
    selected: fc.subarray([id]),
    find: fc.constantFrom('', 'työ & tuki?', '#1'),
    sort: fc.constantFrom('a', '-strength'),
    language: fc.constantFrom(undefined, 'sv' as const),
    saved: fc.constantFrom(undefined, id),
  })
  .map((said) => ({ ...INITIAL_MAP_STATE, ...said }));

describe('a saved view', () => {
  it('keeps all of the state but the language of whoever saved it, as the API takes it', () => {
    fc.assert(
      fc.property(states, (state) => {
        const address = addressOf(state);
        expect(mapAddressProblem(address)).toBeUndefined();
        expect(address).toMatch(/^[^\s?#]*$/);
        expect(stateOfView({ id, address })).toEqual({ ...state, language: undefined, saved: id });
      }),
    );
  });

  it('is unchanged when it has just been opened, whatever its address leaves out', () => {
    fc.assert(
      fc.property(states, (state) => {
        const view = { id, address: addressOf(state) };
        const opened = parseMapState(new URL(savedViewHref(view), 'http://city.example').searchParams);
        expect(hasChanged(opened, view)).toBe(false);
        expect(hasChanged({ ...opened, language: 'en' }, view)).toBe(false);
        expect(hasChanged({ ...opened, min: 0.77 }, view)).toBe(true);
      }),
    );
  });

  it('is passed on with the language of who passes it on', () => {
    const state = { ...INITIAL_MAP_STATE, min: 0.3, saved: id };
    const link = sharedLink(state, 'sv', 'https://city.example');
    expect(link).toBe(`https://city.example${mapStateHref({ ...state, language: 'sv' })}`);
    expect(link).toContain('lang=sv');
  });
});

describe('a text that is written anew', () => {
  it('changes in the language in which it was seen, so that nobody keeps an old one', () => {
    expect(rewritten({ fi: 'Vanha', sv: 'Gammal' }, 'sv', ' Ny ')).toEqual({ fi: 'Vanha', sv: 'Ny' });
    expect(rewritten({ fi: 'Vanha' }, 'sv', 'Uusi')).toEqual({ fi: 'Uusi' });
  });

  it('begins in the language of who writes it', () => {
    expect(rewritten(null, 'en', 'New')).toEqual({ en: 'New' });
  });

  it('is gone when nothing is left', () => {
    expect(rewritten({ fi: 'Vanha' }, 'fi', '  ')).toBeNull();
    expect(rewritten({ fi: 'Vanha', sv: 'Gammal' }, 'fi', '')).toEqual({ sv: 'Gammal' });
  });
});
