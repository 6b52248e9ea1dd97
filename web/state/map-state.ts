/** What the map shows, as one value that is the address: `/map?level=team&relation=duplicate&departments=LI,TY&selected=…`. */
import type { Language } from '../../api/contract/common.ts';
import { RELATIONS, type MapLevel, type Relation } from '../../api/contract/relation.ts';
import type { MapParameter } from '../../api/contract/saved-view.ts';
import { STRENGTH_FROM } from '../../api/contract/strength.ts';
import { LANGUAGES } from '../i18n/language.ts';

export const MAP_VIEWS = ['graph', 'matrix', 'columns', 'scatter', 'table'] as const;
export type MapView = (typeof MAP_VIEWS)[number];
/** What the panel beside the map shows while nothing is chosen. */
export const PANELS = ['list', 'insights', 'news'] as const;
export type MapPanel = (typeof PANELS)[number];
/** The widest first, as one walks from the whole to its parts. */
export const LEVELS = ['department', 'team', 'service'] as const satisfies readonly MapLevel[];
/** How many nodes one may ask for; the last is what the API gives at the most. */
export const LIMITS = [50, 150, 500, 2000] as const;
export const DEPTHS = [1, 2, 3, 4] as const;
/** Which scores of shared clients the slider reaches: below its start everything is linked with everything. */
export const MIN_RANGE = { from: 0.05, to: 0.8, step: 0.01 } as const;

/** Of more groups, and of longer names, the address would grow beyond what mail and chat keep whole. */
export const MOST_GROUPS = 20;
export const LONGEST_FIND = 60;
/** As old as people are asked about. */
export const OLDEST = 120;

/**
 * Peers share few clients: they are asked for, as they are most of all links and explain themselves least. Experiments are
 * asked for as well: an address without relations means these, and those that people have kept must go on meaning what
 * they meant. Their sign stands on links of other kinds anyhow.
 */
const DEFAULT_RELATIONS: readonly Relation[] = ['shared-clients', 'duplicate', 'partner'];
const DEFAULT_MIN = STRENGTH_FROM.weak;
const DEFAULT_LIMIT = 150;
const DEFAULT_SORT = '-strength';

export interface Ages {
  readonly from: number;
  readonly to: number;
}

export interface MapState {
  readonly view: MapView;
  readonly level: MapLevel;
  /** Which kinds of links are shown, at least one, in the order of `RELATIONS`. */
  readonly relations: readonly Relation[];
  /** Links from this score up, 0 to 1. */
  readonly min: number;
  /** Marks of the departments shown; none: all of them. */
  readonly departments: readonly string[];
  /** Ids of client groups: only those who serve one of them; none: everybody. */
  readonly groups: readonly string[];
  /** Only what serves somebody of these ages, in years, both ends included. */
  readonly ages: Ages | undefined;
  /** Only this one and what is at most `depth` links away. */
  readonly focus: string | undefined;
  readonly depth: number;
  /** Nothing, one node, or a pair. */
  readonly selected: readonly string[];
  /** At most so many nodes. */
  readonly limit: number;
  /** Part of a name that the list and the table are narrowed to. */
  readonly find: string;
  /** Order of the table: a column, "-" in front for descending. */
  readonly sort: string;
  readonly panel: MapPanel;
  /** What is new since this day (2026-11-30) stands out. */
  readonly since: string | undefined;
  /** Thresholds tried out in the scatter, 0 to 1; undefined: those in force. */
  readonly highClientOverlap: number | undefined;
  readonly highFunctionSimilarity: number | undefined;
  /** The language that an address asks for; undefined: the reader's own. */
  readonly language: Language | undefined;
  /** Id of the saved view that this began as; it goes along so that one can tell what has changed since. */
  readonly saved: string | undefined;
}

export const INITIAL_MAP_STATE: MapState = {
  view: 'graph',
  level: 'team',
  relations: DEFAULT_RELATIONS,
  min: DEFAULT_MIN,
  departments: [],
  groups: [],
  ages: undefined,
  focus: undefined,
  depth: 1,
  selected: [],
  limit: DEFAULT_LIMIT,
  find: '',
  sort: DEFAULT_SORT,
  panel: 'list',
  since: undefined,
  highClientOverlap: undefined,
  highFunctionSimilarity: undefined,
  language: undefined,
  saved: undefined,
};

/** The state that an address stands for; what it does not say, or says wrongly, is as at first. */
export function parseMapState(query: URLSearchParams): MapState {
  const initial = INITIAL_MAP_STATE;
  return {
    view: oneOf(MAP_VIEWS, query.get('view')) ?? initial.view,
    level: oneOf(LEVELS, query.get('level')) ?? initial.level,
    relations: relations(query.get('relation')) ?? initial.relations,
    min: score(query.get('min')) ?? initial.min,
    departments: words(query.get('departments')),
    groups: words(query.get('groups')).slice(0, MOST_GROUPS),
    ages: ages(query.get('ages')),
    focus: query.get('focus') || undefined,
    depth: oneOf(DEPTHS, Number(query.get('depth'))) ?? initial.depth,
    selected: words(query.get('selected')).slice(0, 2),
    limit: oneOf(LIMITS, Number(query.get('limit'))) ?? initial.limit,
    find: (query.get('find') ?? '').slice(0, LONGEST_FIND),
    sort: query.get('sort') || initial.sort,
    panel: oneOf(PANELS, query.get('panel')) ?? initial.panel,
    since: day(query.get('since')),
    highClientOverlap: score(query.get('highC')),
    highFunctionSimilarity: score(query.get('highF')),
    language: oneOf(LANGUAGES, query.get('lang')),
    saved: query.get('saved') || undefined,
  };
}

/** The address of a state, the reverse of `parseMapState`; what is as at first is left out. */
export function mapStateHref(state: MapState): string {
  const said: readonly (readonly [name: MapParameter | 'saved', value: string, unsaid: string])[] = [
    ['view', state.view, INITIAL_MAP_STATE.view],
    ['level', state.level, INITIAL_MAP_STATE.level],
    ['relation', state.relations.join(','), DEFAULT_RELATIONS.join(',')],
    ['min', String(state.min), String(DEFAULT_MIN)],
    ['departments', state.departments.join(','), ''],
    ['groups', state.groups.join(','), ''],
    ['ages', state.ages ? `${state.ages.from}-${state.ages.to}` : '', ''],
    ['focus', state.focus ?? '', ''],
    ['depth', String(state.depth), String(INITIAL_MAP_STATE.depth)],
    ['selected', state.selected.join(','), ''],
    ['limit', String(state.limit), String(DEFAULT_LIMIT)],
    ['find', state.find, ''],
    ['sort', state.sort, DEFAULT_SORT],
    ['panel', state.panel, INITIAL_MAP_STATE.panel],
    ['since', state.since ?? '', ''],
    ['highC', String(state.highClientOverlap ?? ''), ''],
    ['highF', String(state.highFunctionSimilarity ?? ''), ''],
    ['lang', state.language ?? '', ''],
    ['saved', state.saved ?? '', ''],
  ];
  const query = said
    .filter(([, value, unsaid]) => value !== unsaid)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
  return query === '' ? '/map' : `/map?${query}`;
}

function oneOf<const T>(values: readonly T[], value: unknown): T | undefined {
  return values.find((one) => one === value);
}

function relations(text: string | null): readonly Relation[] | undefined {
  const named = words(text);
  const known = RELATIONS.filter((relation) => named.includes(relation));
  return known.length > 0 ? known : undefined;
}

function words(text: string | null): readonly string[] {
  return [...new Set((text ?? '').split(',').filter((word) => word !== ''))];
}

function score(text: string | null): number | undefined {
  const value = Number(text);
  return text !== null && text !== '' && value >= 0 && value <= 1 ? value : undefined;
}

function ages(text: string | null): Ages | undefined {
  const [, from, to] = /^(\d{1,3})-(\d{1,3})$/.exec(text ?? '') ?? [];
  const found = { from: Number(from), to: Number(to) };
  return found.from <= found.to && found.to <= OLDEST ? found : undefined;
}

function day(text: string | null): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text ?? '') || Number.isNaN(Date.parse(text!))) return undefined;
  return text!;
}
