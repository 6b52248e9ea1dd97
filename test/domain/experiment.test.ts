import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EXPERIMENT_STATES,
  REQUIREMENTS,
  type ExperimentState,
} from '../../api/contract/experiment-words.ts';
import {
  decisionFor,
  ENDED,
  hasReached,
  missingFor,
  nextStep,
  requirementsOf,
  stateOf,
  stateOn,
  takingPart,
  unfounded,
  type Canvas,
} from '../../api/domain/experiment.ts';

const text = { fi: 'x' };
const invitation = (answer: 'yes' | 'no' | 'not-now' | null, asked = true) => ({
  askedAt: asked ? '2026-11-02T09:00:00.000Z' : null,
  askedBy: asked ? 'Maija' : null,
  answer,
  answeredAt: null,
  answeredBy: null,
  until: null,
  reason: null,
});
const people = [{ name: 'Maija' }];
const owner: Canvas['teams'][number] = { role: 'owner', people, invitation: null };
const partner = (answer: Parameters<typeof invitation>[0], asked = true): Canvas['teams'][number] => ({
  role: 'partner',
  people,
  invitation: invitation(answer, asked),
});

const EMPTY: Canvas = {
  problem: null,
  clientGroups: [],
  measure: null,
  numberBefore: null,
  belief: null,
  trial: null,
  success: null,
  decisionOn: null,
  startedOn: null,
  outcome: null,
  solved: null,
  lesson: null,
  numberAfter: null,
  decision: null,
  teams: [owner],
};
const PLANNED: Canvas = {
  ...EMPTY,
  teams: [owner, partner('yes')],
  problem: text,
  clientGroups: [{ id: 'g', name: text }],
  measure: { what: text, unit: 'percent', kind: 'service-effect', breadth: 'broad-feedback', source: null },
  numberBefore: 34,
  belief: text,
  trial: text,
  success: text,
  decisionOn: '2026-12-01',
};
const RUNNING: Canvas = { ...PLANNED, startedOn: '2026-11-02' };
const LEARNED: Canvas = { ...RUNNING, outcome: text, solved: 'yes', lesson: text };

/** Any canvas: each field there or not, whatever the others say. */
const anyCanvas: fc.Arbitrary<Canvas> = fc
  .tuple(
    fc.record(
      Object.fromEntries(
        (Object.keys(LEARNED) as (keyof Canvas)[]).map((field) => [field, fc.boolean()]),
      ) as Record<keyof Canvas, fc.Arbitrary<boolean>>,
    ),
    fc.array(
      fc.record({
        answer: fc.constantFrom('yes', 'no', 'not-now', null),
        asked: fc.boolean(),
        named: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    fc.constantFrom('adopt', 'adapt', 'stop', 'try-again', null),
    fc.constantFrom(0, 58, null),
  )
  .map(([there, partners, decision, numberAfter]) => {
    const full: Canvas = { ...LEARNED, numberAfter, decision };
    const chosen = Object.entries(full).map(([field, value]) => [
      field,
      there[field as keyof Canvas] ? value : EMPTY[field as keyof Canvas],
    ]);
    const teams = [
      owner,
      ...partners.map(({ answer, asked, named }) => ({
        ...partner(answer, asked),
        people: named ? people : [],
      })),
    ];
    return { ...(Object.fromEntries(chosen) as unknown as Canvas), teams };
  });

describe('the state of an experiment', () => {
  it.each([
    ['an idea', EMPTY, 'idea'],
    [
      'an idea with a partner that nobody has asked',
      { ...EMPTY, teams: [owner, partner(null, false)] },
      'idea',
    ],
    ['an idea again where the only partner said no', { ...EMPTY, teams: [owner, partner('no')] }, 'idea'],
    ['asked', { ...EMPTY, teams: [owner, partner(null)] }, 'asked'],
    ['asked where the answer is "not now"', { ...EMPTY, teams: [owner, partner('not-now')] }, 'asked'],
    [
      'asked while nobody of the partner is named',
      { ...PLANNED, teams: [owner, { ...partner('yes'), people: [] }] },
      'asked',
    ],
    ['planned', PLANNED, 'planned'],
    [
      'planned with one of two partners',
      { ...PLANNED, teams: [owner, partner('no'), partner('yes')] },
      'planned',
    ],
    ['running', RUNNING, 'running'],
    ['running while only a lesson is written', { ...RUNNING, lesson: text }, 'running'],
    ['learned', LEARNED, 'lesson'],
    ['adopted', { ...LEARNED, numberAfter: 0, decision: 'adopt' }, 'adopted'],
    ['stopped before it began', { ...EMPTY, lesson: text, decision: 'stop' }, 'stopped'],
  ] satisfies [string, Canvas, ExperimentState][])('is %s', (_name, canvas, state) => {
    expect(stateOf(canvas)).toBe(state);
  });

  it('follows from what is filled in: every state’s conditions hold, whatever is filled in', () => {
    fc.assert(
      fc.property(anyCanvas, (canvas) => {
        fc.pre(unfounded(canvas).claim === undefined);
        expect(missingFor(canvas, stateOf(canvas))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('refuses just the claims whose conditions do not hold', () => {
    fc.assert(
      fc.property(anyCanvas, (canvas) => {
        const lacks = [
          ...(canvas.startedOn === null ? [] : missingFor(canvas, 'running')),
          ...(canvas.decision === null ? [] : missingFor(canvas, stateOf(canvas))),
        ];
        expect(unfounded(canvas).claim === undefined).toBe(lacks.length === 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('asks for something new in every next step, and for nothing after an end', () => {
    fc.assert(
      fc.property(anyCanvas, (canvas) => {
        fc.pre(unfounded(canvas).claim === undefined);
        const { next, missing } = nextStep(canvas);
        const ended = ENDED.includes(stateOf(canvas));
        expect(next === null).toBe(ended);
        expect(missing.length > 0).toBe(!ended);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never runs without a decision date, a measure and a person in each unit, nor ends without a lesson', () => {
    for (const state of ['running', 'due', 'lesson', 'adopted', 'adapted', 'continued'] as const) {
      expect(requirementsOf(state)).toEqual(expect.arrayContaining(['decision-date', 'measure', 'people']));
    }
    for (const state of ENDED) expect(requirementsOf(state)).toContain('lesson');
  });

  it('knows of each state what it rests on, in words of the contract', () => {
    for (const state of EXPERIMENT_STATES) {
      for (const requirement of requirementsOf(state)) expect(REQUIREMENTS).toContain(requirement);
      expect(decisionFor(state) !== undefined).toBe(ENDED.includes(state));
    }
  });

  it('is due from the decision date on, and not when it is decided', () => {
    expect(stateOn('running', '2026-12-01', '2026-11-30')).toBe('running');
    expect(stateOn('running', '2026-12-01', '2026-12-01')).toBe('due');
    expect(stateOn('adopted', '2026-12-01', '2026-12-05')).toBe('adopted');
  });

  it('has reached the states that it has passed, but no other end', () => {
    expect(hasReached('running', 'planned')).toBe(true);
    expect(hasReached('planned', 'running')).toBe(false);
    expect(hasReached('adopted', 'stopped')).toBe(false);
    expect(hasReached('stopped', 'stopped')).toBe(true);
  });

  it('counts as taking part the owner and who said yes', () => {
    expect(takingPart([owner, partner('no'), partner('yes'), partner(null)])).toHaveLength(2);
  });
});
