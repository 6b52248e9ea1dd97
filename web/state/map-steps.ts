/** Every step from one state of the map to the next, as pure functions. */
import { RELATIONS, type MapLevel, type Relation } from '../../api/contract/relation.ts';
import { INITIAL_MAP_STATE, MIN_RANGE, MOST_GROUPS, type MapPanel, type MapState } from './map-state.ts';

/** Another level has other nodes: what was chosen of the old ones is let go, the filters stay. */
export function toLevel(state: MapState, level: MapLevel): MapState {
  return level === state.level ? state : { ...state, level, focus: undefined, depth: 1, selected: [] };
}

/** Shows or hides a kind of links. The last one cannot be hidden: a map without links says nothing. */
export function toggleRelation(state: MapState, relation: Relation): MapState {
  const shown = state.relations.includes(relation);
  const relations = RELATIONS.filter((one) => (one === relation ? !shown : state.relations.includes(one)));
  return relations.length === 0 ? state : { ...state, relations };
}

/** Another threshold, kept within the slider and to its step. */
export function toMin(state: MapState, min: number): MapState {
  const within = Math.min(MIN_RANGE.to, Math.max(MIN_RANGE.from, min));
  return { ...state, min: Math.round(within / MIN_RANGE.step) / Math.round(1 / MIN_RANGE.step) };
}

/** Shows or hides one of all departments (`marks`). All of them shown is the same as no filter. */
export function toggleDepartment(state: MapState, mark: string, marks: readonly string[]): MapState {
  const shown = state.departments.length === 0 ? marks : state.departments;
  const next = shown.includes(mark) ? shown.filter((one) => one !== mark) : [...shown, mark];
  const inOrder = marks.filter((one) => next.includes(one));
  // The last one cannot be hidden: an empty filter would mean all.
  if (inOrder.length === 0) return state;
  return { ...state, departments: inOrder.length === marks.length ? [] : inOrder };
}

export function onlyDepartment(state: MapState, mark: string): MapState {
  return { ...state, departments: [mark] };
}

export function allDepartments(state: MapState): MapState {
  return { ...state, departments: [] };
}

export function addGroup(state: MapState, id: string): MapState {
  const full = state.groups.length >= MOST_GROUPS;
  return full || state.groups.includes(id) ? state : { ...state, groups: [...state.groups, id] };
}

export function removeGroup(state: MapState, id: string): MapState {
  return { ...state, groups: state.groups.filter((one) => one !== id) };
}

/** Chooses nothing, one node or a pair; what is chosen already stays as it is. */
export function select(state: MapState, ids: readonly string[]): MapState {
  const same = ids.length === state.selected.length && ids.every((id, at) => id === state.selected[at]);
  return same ? state : { ...state, selected: ids.slice(0, 2) };
}

/** Another part of the panel beside the map. */
export function toPanel(state: MapState, panel: MapPanel): MapState {
  return panel === state.panel ? state : { ...state, panel };
}

/** What is new since another day stands out; undefined: nothing does. */
export function toSince(state: MapState, since: string | undefined): MapState {
  return since === state.since ? state : { ...state, since };
}

/** Shows a node and its neighbours only; it is chosen as well, so that they are explained. */
export function focusOn(state: MapState, id: string): MapState {
  return { ...state, focus: id, depth: 1, selected: [id] };
}

export function leaveFocus(state: MapState): MapState {
  return { ...state, focus: undefined, depth: 1 };
}

/** One step out: from a pair to its first side, from a node to nothing, from a neighbourhood to the whole map. */
export function stepBack(state: MapState): MapState {
  if (state.selected.length === 2) return { ...state, selected: [state.selected[0]!] };
  if (state.focus !== undefined && (state.selected.length === 0 || state.selected[0] === state.focus)) {
    return { ...leaveFocus(state), selected: [] };
  }
  return state.selected.length === 0 ? state : { ...state, selected: [] };
}

/** Everything is shown again; level, view and what is chosen stay. */
export function withoutFilters(state: MapState): MapState {
  const { relations, min, departments, groups, ages, focus, depth } = INITIAL_MAP_STATE;
  return { ...state, relations, min, departments, groups, ages, focus, depth };
}

/** How many filters are on. */
export function filterCount(state: MapState): number {
  const { min, relations } = INITIAL_MAP_STATE;
  return (
    Number(state.relations.join() !== relations.join()) +
    Number(state.min !== min) +
    Number(state.departments.length > 0) +
    state.groups.length +
    Number(state.ages !== undefined) +
    Number(state.focus !== undefined)
  );
}
