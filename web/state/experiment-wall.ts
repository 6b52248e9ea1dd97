/** The wall of experiments: what its address says, its columns, the order of cards, and where the arrow keys lead. */
import { type Experiment } from '../../api/contract/experiment.ts';
import { EXPERIMENT_STATES, type ExperimentState } from '../../api/contract/experiment-words.ts';

export interface WallFilters {
  readonly theme: string;
  readonly team: string;
  readonly group: string;
  /** Only experiments in which the person who uses this browser takes part. */
  readonly mine: boolean;
}

export function parseWall(query: URLSearchParams): WallFilters {
  return {
    theme: query.get('theme') ?? '',
    team: query.get('team') ?? '',
    group: query.get('group') ?? '',
    mine: query.get('mine') === '1',
  };
}

export const isFiltered = ({ theme, team, group, mine }: WallFilters): boolean =>
  theme !== '' || team !== '' || group !== '' || mine;

/** The filters as the API takes them. `person` is who uses this browser. */
export function wallQuery({ theme, team, group, mine }: WallFilters, person: string | undefined) {
  return {
    ...(theme !== '' && { themeId: theme }),
    ...(team !== '' && { teamId: team }),
    ...(group !== '' && { clientGroupId: group }),
    ...(mine && person !== undefined && { person }),
  };
}

/** What waits for a decision comes first; the rest in the order of an experiment's life. */
export const WALL_ORDER: readonly ExperimentState[] = [
  'due',
  ...EXPERIMENT_STATES.filter((state) => state !== 'due'),
];

export interface WallColumn {
  readonly state: ExperimentState;
  readonly experiments: readonly Experiment[];
}

/** A column for each state, empty ones too: the longest overdue first, then the nearest decision, then the latest change. */
export function wallColumns(experiments: readonly Experiment[]): readonly WallColumn[] {
  const byState = Map.groupBy(experiments, ({ state }) => state);
  const far = '9999-12-31';
  const key = ({ decisionOn, decidedOn }: Experiment) => (decidedOn === null ? (decisionOn ?? far) : far);
  return WALL_ORDER.map((state) => ({
    state,
    experiments: (byState.get(state) ?? []).toSorted(
      (a, b) => compare(key(a), key(b)) || compare(b.updatedAt, a.updatedAt),
    ),
  }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The card to which an arrow key leads from another; empty columns are passed over, at an edge one stays. */
export function cardBeside(
  columns: readonly WallColumn[],
  from: string | undefined,
  direction: Direction,
): string | undefined {
  const filled = columns.map(({ experiments }) => experiments).filter((list) => list.length > 0);
  const column = filled.findIndex((list) => list.some(({ id }) => id === from));
  if (column === -1) return filled[0]?.[0]?.id;
  const row = filled[column]!.findIndex(({ id }) => id === from);
  const to = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] }[direction] as [number, number];
  const list = filled[column + to[0]] ?? filled[column]!;
  const next = to[0] === 0 ? row + to[1] : Math.min(row, list.length - 1);
  return list[next]?.id ?? from;
}

/** Whole days from one ISO day to another; negative when it has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const finnishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' });

/** Today where the city is, as an ISO day. */
export function today(): string {
  return finnishDay.format(new Date());
}

/**
 * The state that a person can bring an experiment to next; a decision where a lesson is written; "reopen" where a decision
 * is taken back.
 */
export type NextMove = Exclude<ExperimentState, 'idea' | 'due' | 'adopted'> | 'decide' | 'reopen';

export function nextMove({ state, next }: Pick<Experiment, 'state' | 'next'>): NextMove | undefined {
  if (next === null) return undefined;
  if (state === 'lesson') return 'decide';
  return next as NextMove;
}
