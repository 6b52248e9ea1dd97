import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../../api/contract/experiment.ts';
import {
  cardBeside,
  daysBetween,
  isFiltered,
  nextMove,
  parseWall,
  wallColumns,
  wallQuery,
} from '../../../web/state/experiment-wall.ts';

const card = (id: string, state: Experiment['state'], more: Partial<Experiment> = {}) =>
  ({
    id,
    state,
    decisionOn: null,
    decidedOn: null,
    updatedAt: `2026-11-0${id.length}`,
    ...more,
  }) as Experiment;
const cards = [
  card('i', 'idea'),
  card('late', 'due', { decisionOn: '2026-11-01' }),
  card('later', 'due', { decisionOn: '2026-11-05' }),
  card('r', 'running', { decisionOn: '2026-12-24' }),
  card('rr', 'running', { decisionOn: '2026-12-01' }),
  card('s', 'stopped', { decisionOn: '2026-01-01', decidedOn: '2026-01-01' }),
];
const columns = wallColumns(cards);
const idsOf = (state: string) =>
  columns.find((column) => column.state === state)!.experiments.map(({ id }) => id);

describe('the wall', () => {
  it('has a column for each state, what is due first and the longest overdue on top', () => {
    expect(columns.map(({ state }) => state)).toEqual([
      'due',
      'idea',
      'asked',
      'planned',
      'running',
      'lesson',
      'adopted',
      'adapted',
      'stopped',
      'continued',
    ]);
    expect(idsOf('due')).toEqual(['late', 'later']);
    expect(idsOf('running')).toEqual(['rr', 'r']);
    expect(idsOf('asked')).toEqual([]);
  });

  it('is walked past empty columns, and not beyond its edges', () => {
    expect(cardBeside(columns, undefined, 'down')).toBe('late');
    expect(cardBeside(columns, 'late', 'down')).toBe('later');
    expect(cardBeside(columns, 'later', 'down')).toBe('later');
    expect(cardBeside(columns, 'later', 'right')).toBe('i');
    expect(cardBeside(columns, 'i', 'right')).toBe('rr');
    expect(cardBeside(columns, 'i', 'left')).toBe('late');
    expect(cardBeside(columns, 's', 'right')).toBe('s');
    expect(cardBeside([], undefined, 'left')).toBeUndefined();
  });

  it('is narrowed down by its address', () => {
    const filters = parseWall(new URLSearchParams('theme=t&team=u&mine=1'));
    expect(wallQuery(filters, 'Maija')).toEqual({ themeId: 't', teamId: 'u', person: 'Maija' });
    expect(wallQuery(filters, undefined)).toEqual({ themeId: 't', teamId: 'u' });
    expect([isFiltered(filters), isFiltered(parseWall(new URLSearchParams()))]).toEqual([true, false]);
  });

  it('leads each card to its next state, one with a lesson to the decision', () => {
    expect(nextMove({ state: 'idea', next: 'asked' })).toBe('asked');
    expect(nextMove({ state: 'due', next: 'lesson' })).toBe('lesson');
    expect(nextMove({ state: 'lesson', next: 'adopted' })).toBe('decide');
    expect(nextMove({ state: 'adopted', next: null })).toBeUndefined();
  });

  it('counts whole days, also over a change of the clock', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-12-02', '2026-12-01')).toBe(-1);
  });
});
