import { describe, expect, it } from 'vitest';
import { INITIAL_MAP_STATE, MIN_RANGE, type MapState } from '../../../web/state/map-state.ts';
import {
  addGroup,
  allDepartments,
  filterCount,
  focusOn,
  leaveFocus,
  onlyDepartment,
  removeGroup,
  select,
  stepBack,
  toggleDepartment,
  toggleRelation,
  toLevel,
  toMin,
  withoutFilters,
} from '../../../web/state/map-steps.ts';

const MARKS = ['LI', 'TY', 'NU'];
const at = (changes: Partial<MapState>): MapState => ({ ...INITIAL_MAP_STATE, ...changes });

describe('departments of the map', () => {
  it('are all shown until one is hidden', () => {
    expect(toggleDepartment(INITIAL_MAP_STATE, 'TY', MARKS).departments).toEqual(['LI', 'NU']);
  });

  it('need no filter once all are shown again', () => {
    expect(toggleDepartment(at({ departments: ['NU', 'LI'] }), 'TY', MARKS).departments).toEqual([]);
    expect(allDepartments(at({ departments: ['NU'] })).departments).toEqual([]);
  });

  it('keep their last one: no department would mean all', () => {
    const state = onlyDepartment(INITIAL_MAP_STATE, 'TY');
    expect(toggleDepartment(state, 'TY', MARKS)).toBe(state);
  });

  it('stand in the order of the list, in whatever order they were chosen', () => {
    expect(toggleDepartment(at({ departments: ['NU'] }), 'LI', MARKS).departments).toEqual(['LI', 'NU']);
  });
});

describe('kinds of links on the map', () => {
  it('are shown and hidden one by one, in their order', () => {
    const all = toggleRelation(INITIAL_MAP_STATE, 'peer');
    expect(all.relations).toEqual(['shared-clients', 'duplicate', 'partner', 'peer']);
    expect(toggleRelation(all, 'duplicate').relations).toEqual(['shared-clients', 'partner', 'peer']);
    expect(toggleRelation(at({ relations: ['peer'] }), 'duplicate').relations).toEqual(['duplicate', 'peer']);
  });

  it('keep their last one', () => {
    const state = at({ relations: ['duplicate'] });
    expect(toggleRelation(state, 'duplicate')).toBe(state);
  });
});

describe('the threshold of the map', () => {
  it('stays within the slider, to its step', () => {
    expect(toMin(INITIAL_MAP_STATE, 0.3).min).toBe(0.3);
    expect(toMin(INITIAL_MAP_STATE, 0.287_6).min).toBe(0.29);
    expect(toMin(INITIAL_MAP_STATE, 0).min).toBe(MIN_RANGE.from);
    expect(toMin(INITIAL_MAP_STATE, 7).min).toBe(MIN_RANGE.to);
  });
});

describe('client groups of the map', () => {
  it('are added once and removed by id', () => {
    const state = addGroup(addGroup(INITIAL_MAP_STATE, 'a'), 'a');
    expect(state.groups).toEqual(['a']);
    expect(removeGroup(state, 'a').groups).toEqual([]);
  });
});

describe('what is chosen on the map', () => {
  it('is let go with the level, while filters stay', () => {
    const state = at({ selected: ['a'], focus: 'a', depth: 2, departments: ['LI'], min: 0.5 });
    expect(toLevel(state, 'service')).toEqual(at({ level: 'service', departments: ['LI'], min: 0.5 }));
    expect(toLevel(state, 'team')).toBe(state);
  });

  it('does not change the state when it is chosen already', () => {
    const state = at({ selected: ['a', 'b'] });
    expect(select(state, ['a', 'b'])).toBe(state);
    expect(select(state, ['b', 'a'])).not.toBe(state);
  });

  it('is the middle of the neighbourhood that is opened', () => {
    expect(focusOn(at({ depth: 3 }), 'a')).toEqual(at({ focus: 'a', depth: 1, selected: ['a'] }));
    expect(leaveFocus(at({ focus: 'a', depth: 3 }))).toEqual(INITIAL_MAP_STATE);
  });
});

describe('Escape', () => {
  it('steps from a pair to its first side, then to nothing', () => {
    const node = stepBack(at({ selected: ['a', 'b'] }));
    expect(node.selected).toEqual(['a']);
    expect(stepBack(node).selected).toEqual([]);
  });

  it('steps from another node to the neighbourhood, and from that to the whole map', () => {
    const state = at({ focus: 'a', depth: 2, selected: ['b'] });
    const alone = stepBack(state);
    expect(alone).toEqual(at({ focus: 'a', depth: 2 }));
    expect(stepBack(alone)).toEqual(INITIAL_MAP_STATE);
  });

  it('leaves the neighbourhood at once when its middle is what is chosen', () => {
    expect(stepBack(at({ focus: 'a', selected: ['a'] }))).toEqual(INITIAL_MAP_STATE);
  });

  it('stays where nothing is left to leave', () => {
    expect(stepBack(INITIAL_MAP_STATE)).toBe(INITIAL_MAP_STATE);
  });
});

describe('filters', () => {
  const filtered = at({
    relations: ['duplicate'],
    min: 0.5,
    departments: ['LI', 'TY'],
    groups: ['a', 'b'],
    focus: 'x',
    selected: ['x'],
  });

  it('are counted: departments as one, each client group by itself', () => {
    expect(filterCount(INITIAL_MAP_STATE)).toBe(0);
    expect(filterCount(filtered)).toBe(6);
  });

  it('go all at once, and what is chosen stays', () => {
    expect(withoutFilters(filtered)).toEqual(at({ selected: ['x'] }));
  });
});
