import { describe, expect, it } from 'vitest';
import {
  isNarrowed,
  lessonsAddress,
  lessonsQuery,
  parseLessons,
  withLessonFilters,
} from '../../../../web/pages/experiments/lessons/lesson-filters.ts';
import {
  barsOf,
  changeOf,
  reachedTarget,
  type MeasureChange,
} from '../../../../web/pages/experiments/lessons/measure-change.ts';
import { unitsHopedFor, unitsOf } from '../../../../web/pages/experiments/lessons/taking-part.ts';

const ID = '019a0b1c-0000-7000-8000-000000000001';
const parse = (query: string) => parseLessons(new URLSearchParams(query));

describe('the filters of lessons in the address', () => {
  it('are none when nothing is said', () => {
    expect(lessonsQuery(parse(''))).toEqual({});
    expect(isNarrowed(parse(''))).toBe(false);
    expect(Object.values(lessonsAddress(parse(''))).filter((value) => value)).toEqual([]);
  });

  it('are read as the API takes them', () => {
    const filters = parse(`q= aamu &themeId=${ID}&clientGroupId=${ID}&teamId=${ID}&solved=partly`);
    const wanted = { themeId: ID, clientGroupId: ID, teamId: ID, solved: 'partly' };
    expect(lessonsQuery(filters)).toEqual({ q: 'aamu', ...wanted });
    expect(lessonsAddress(filters)).toEqual({ q: ' aamu ', ...wanted, shown: undefined });
  });

  it.each(['themeId=x', 'solved=maybe', 'shown=x', 'shown=-20', 'shown=1.5', 'q=', 'q=%20'])(
    'ask for nothing that the API would refuse: %s',
    (query) => {
      expect(lessonsQuery(parse(query))).toEqual({});
      expect(parse(query).shown).toBe(20);
    },
  );

  it('cut a text that is longer than the API takes', () => {
    expect(lessonsQuery(parse(`q=${'a'.repeat(500)}`)).q).toHaveLength(200);
  });

  it('start from the first page when they change, and show whole pages', () => {
    expect(parse('shown=41').shown).toBe(60);
    expect(withLessonFilters(parse('shown=60'), { solved: 'no' })).toMatchObject({ solved: 'no', shown: 20 });
  });
});

const measure = (unit: MeasureChange['measure']['unit']): MeasureChange['measure'] => ({
  what: { fi: 'tulee tapaamiseen' },
  unit,
  kind: 'service-effect',
  breadth: 'broad-feedback',
  source: null,
});
const change = (
  unit: MeasureChange['measure']['unit'],
  before: MeasureChange['before'],
  after: MeasureChange['after'],
  target: MeasureChange['target'] = null,
): MeasureChange => ({ measure: measure(unit), before, after, target });

describe('what an experiment has changed', () => {
  it('is told only with a number of before and of after, zero included', () => {
    const whole = { measure: measure('days'), numberBefore: 0, numberAfter: 0, numberTarget: null };
    expect(changeOf(whole)).toEqual(change('days', 0, 0));
    expect(changeOf({ ...whole, numberAfter: null })).toBeUndefined();
    expect(changeOf({ ...whole, numberBefore: null })).toBeUndefined();
    expect(changeOf({ ...whole, measure: null })).toBeUndefined();
  });

  it('is drawn on one scale from zero: percents of a hundred, the rest of the largest number', () => {
    expect(barsOf(change('percent', 34, 58, 50))).toEqual({ before: 0.34, after: 0.58, target: 0.5 });
    expect(barsOf(change('days', 24, 6, 12))).toEqual({ before: 1, after: 0.25, target: 0.5 });
    expect(barsOf(change('times', 0, 5))).toEqual({ before: 0, after: 1, target: undefined });
    expect(barsOf(change('percent', 50, 200))).toEqual({ before: 0.25, after: 1, target: undefined });
  });

  it('never shows less than there may have been behind "<5"', () => {
    expect(barsOf(change('clients', '<5', 20))).toEqual({ before: 0.2, after: 1, target: undefined });
  });

  it('has no bars below zero, nor where all is zero', () => {
    expect(barsOf(change('euros', -10, 20))).toBeUndefined();
    expect(barsOf(change('times', 0, 0))).toBeUndefined();
  });
});

describe('a target', () => {
  it.each([
    [change('percent', 34, 58, 50), true],
    [change('percent', 34, 50, 50), true],
    [change('percent', 34, 49, 50), false],
    [change('days', 24, 6, 10), true],
    [change('days', 24, 12, 10), false],
    [change('clients', 0, '<5', 30), false],
    [change('clients', 30, '<5', 5), true],
    [change('clients', 30, 0, '<5'), true],
    [change('clients', 30, '<5', '<5'), true],
  ])('is reached or missed from the side where the start lies: %j', (given, reached) => {
    expect(reachedTarget(given)).toBe(reached);
  });

  it.each([change('days', 24, 6), change('days', 10, 6, 10), change('clients', 0, '<5', 3)])(
    'says nothing when there is none, when it lies at the start, or when "<5" hides it: %j',
    (given) => {
      expect(reachedTarget(given)).toBeUndefined();
    },
  );
});

describe('the units of an experiment', () => {
  const team = (id: string, answer?: 'yes' | 'no' | 'not-now' | null) => ({
    team: { id, name: { fi: id }, department: { id: 'd', name: { fi: 'd' }, mark: 'DD', color: 1 } },
    role: answer === undefined ? ('owner' as const) : ('partner' as const),
    invitation:
      answer === undefined
        ? null
        : {
            askedAt: null,
            askedBy: null,
            answer,
            answeredAt: null,
            answeredBy: null,
            until: null,
            reason: null,
          },
  });
  const teams = [
    team('owner'),
    team('eager', 'yes'),
    team('busy', 'not-now'),
    team('unasked', null),
    team('away', 'no'),
  ];

  it('are the owner and those that have said yes', () => {
    expect(unitsOf(teams).map(({ id }) => id)).toEqual(['owner', 'eager']);
  });

  it('are all but those that have said no while it has not started', () => {
    expect(unitsHopedFor(teams).map(({ id }) => id)).toEqual(['owner', 'eager', 'busy', 'unasked']);
  });
});
