import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../../web/state/experiment-draft.ts';
import {
  fieldsOfMove,
  isBack,
  isWaiting,
  lackingForMove,
  moveInto,
} from '../../../web/state/experiment-move.ts';

const TODAY = '2026-11-10';
const IDEA = {
  state: 'idea',
  next: 'asked',
  missing: ['partner-asked'],
  startedOn: null,
  decisionOn: null,
} as const;
const ASKED = {
  state: 'asked',
  next: 'planned',
  missing: ['partner-agrees', 'belief'],
  startedOn: null,
  decisionOn: null,
} as const;
const PLANNED = {
  state: 'planned',
  next: 'running',
  missing: ['started'],
  startedOn: null,
  decisionOn: null,
} as const;
const RUNNING = {
  state: 'running',
  next: 'lesson',
  missing: ['outcome', 'solved', 'lesson'],
  startedOn: '2026-11-02',
  decisionOn: '2026-12-01',
} as const;
const LESSON = {
  state: 'lesson',
  next: 'adopted',
  missing: ['decision'],
  startedOn: '2026-11-02',
  decisionOn: '2026-12-01',
} as const;
const ADOPTED = {
  state: 'adopted',
  next: null,
  missing: [],
  startedOn: '2026-11-02',
  decisionOn: '2026-12-01',
} as const;

describe('a move', () => {
  it('asks for what the next state needs', () => {
    expect(fieldsOfMove(ASKED, 'planned', TODAY)).toEqual(['belief']);
    expect(fieldsOfMove(RUNNING, 'lesson', TODAY)).toEqual(['outcome', 'numberAfter', 'lesson', 'solved']);
    expect(fieldsOfMove(IDEA, 'asked', TODAY)).toEqual([]);
    expect(fieldsOfMove({ ...IDEA, missing: ['partner', 'partner-asked'] }, 'asked', TODAY)).toEqual([
      'teams',
    ]);
  });

  it('back to the plan asks for nothing: it is not what comes next', () => {
    expect([isBack(RUNNING, 'planned'), fieldsOfMove(RUNNING, 'planned', TODAY)]).toEqual([true, []]);
    expect(isBack(ASKED, 'planned')).toBe(false);
  });

  it('that takes back a decision asks for nothing either', () => {
    expect([isBack(ADOPTED, 'reopen'), fieldsOfMove(ADOPTED, 'reopen', TODAY)]).toEqual([true, []]);
    expect(isBack(RUNNING, 'lesson')).toBe(false);
  });

  it('to the start asks for a new decision date where the old one has passed', () => {
    const late = { ...PLANNED, decisionOn: '2026-11-09', teams: [] };
    const fields = fieldsOfMove(late, 'running', TODAY);
    expect(fields).toEqual(['decisionOn']);
    const lacking = (decisionOn: string) =>
      lackingForMove(late, 'running', undefined, fields, { ...EMPTY_DRAFT, decisionOn }, TODAY);
    expect(lacking('2026-11-09')).toEqual([{ field: 'decisionOn', code: 'past' }]);
    expect(lacking('')).toEqual([{ field: 'decisionOn', code: 'missing' }]);
    expect(lacking(TODAY)).toEqual([]);
  });

  it('waits for what only others can give', () => {
    expect([isWaiting(ASKED, 'planned'), isWaiting(RUNNING, 'planned')]).toEqual([true, false]);
  });
});

describe('a card on the wall', () => {
  const columns = [
    'idea',
    'asked',
    'planned',
    'running',
    'due',
    'lesson',
    'adopted',
    'adapted',
    'stopped',
    'continued',
  ] as const;
  const open = (experiment: Parameters<typeof moveInto>[0]) =>
    columns.flatMap((column) => {
      const move = moveInto(experiment, column);
      return move === undefined ? [] : [`${column}: ${move}`];
    });

  it('goes where something leads, and nowhere else', () => {
    expect(open(IDEA)).toEqual(['asked: asked', 'stopped: stopped']);
    expect(open(ASKED)).toEqual(['planned: planned', 'stopped: stopped']);
    expect(open(PLANNED)).toEqual(['running: running', 'stopped: stopped']);
    expect(open(RUNNING)).toEqual(['planned: planned', 'lesson: lesson', 'stopped: stopped']);
    expect(open(LESSON)).toEqual([
      'planned: planned',
      'adopted: decide',
      'adapted: decide',
      'stopped: stopped',
      'continued: decide',
    ]);
    expect(open(ADOPTED)).toEqual([]);
  });
});
