import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import type { ExperimentFigures } from '../../../../api/contract/experiment-lists.ts';
import type { ExperimentState } from '../../../../api/contract/experiment-words.ts';
import { EXPERIMENT_STATES } from '../../../../api/contract/experiment-words.ts';
import type { Theme } from '../../../../api/contract/theme.ts';
import { FIGURES, figureText } from '../../../../web/pages/experiments/figures/figure-values.ts';
import {
  EMPTY_FORM,
  formOf,
  inputOf,
  mistakesOf,
} from '../../../../web/pages/experiments/themes/theme-form.ts';
import {
  evenPace,
  inOrder,
  phaseOf,
  shareOf,
} from '../../../../web/pages/experiments/themes/theme-progress.ts';
import { reportOf } from '../../../../web/pages/experiments/themes/theme-report.ts';
import { periodText, phaseText } from '../../../../web/pages/experiments/themes/theme-words.ts';

const theme = (more: Partial<Theme> = {}): Theme => ({
  id: 'a',
  version: 3,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  deletedAt: null,
  name: { fi: 'Osallisuus', sv: 'Delaktighet' },
  description: null,
  startsOn: null,
  endsOn: null,
  goal: null,
  counts: { experiments: 0, started: 0, running: 0, lessons: 0 },
  ...more,
});
const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

describe('the period of a theme', () => {
  it.each([
    ['2025-12-31', 'ahead', 'alkaa huomenna'],
    ['2026-01-01', 'now', '364 päivää jäljellä'],
    ['2026-12-30', 'now', 'viimeinen päivä huomenna'],
    ['2026-12-31', 'now', 'viimeinen päivä'],
    ['2027-01-01', 'over', 'päättynyt'],
  ])('on %s: %s', (day, phase, words) => {
    expect(phaseOf(year, day)).toBe(phase);
    expect(phaseText(year, day)).toBe(words);
  });

  it('may be open at either end, or not there at all', () => {
    expect(phaseOf({ startsOn: null, endsOn: null }, '2026-06-01')).toBe('always');
    expect(phaseText({ startsOn: '2026-01-01', endsOn: null }, '2026-06-01')).toBe('');
    expect(periodText(year)).toBe('1.1.2026–31.12.2026');
    expect(periodText({ startsOn: '2026-01-01', endsOn: null })).toBe('1.1.2026 alkaen');
    expect(periodText({ startsOn: null, endsOn: '2026-12-31' })).toBe('31.12.2026 asti');
    expect(periodText({ startsOn: null, endsOn: null })).toBe('');
  });
});

describe('the goal of a theme', () => {
  const counts = { experiments: 30, started: 14, running: 3, lessons: 6 };

  it('is a share that never goes beyond the whole', () => {
    expect(shareOf({ goal: 100, counts })).toBe(0.14);
    expect(shareOf({ goal: 10, counts })).toBe(1);
    expect(shareOf({ goal: null, counts })).toBeUndefined();
  });

  it('has an even pace on the days of the period, the whole of it on the last', () => {
    expect(evenPace({ ...year, goal: 365 }, '2026-01-01')).toBe(1);
    expect(evenPace({ ...year, goal: 100 }, '2026-12-31')).toBe(100);
    expect(evenPace({ ...year, goal: 100 }, '2027-01-01')).toBeUndefined();
    expect(evenPace({ ...year, endsOn: null, goal: 100 }, '2026-06-01')).toBeUndefined();
    expect(evenPace({ ...year, goal: null }, '2026-06-01')).toBeUndefined();
  });

  it('brings the campaigns that are on to the top, and what is over to the end', () => {
    const themes = [
      theme({ id: 'old', startsOn: '2025-01-01', endsOn: '2025-12-31', goal: 5 }),
      theme({ id: 'always', goal: 5 }),
      theme({ id: 'campaign', ...year, goal: 100 }),
    ];
    expect(inOrder(themes, '2026-06-01').map(({ id }) => id)).toEqual(['campaign', 'always', 'old']);
  });
});

describe('the form of a theme', () => {
  const filled = { ...EMPTY_FORM, name: 'Osallisuus' };

  it('needs a name, a period that does not end before it begins, and a goal that can be counted', () => {
    expect(mistakesOf(EMPTY_FORM)).toEqual({ name: 'nameMissing' });
    expect(mistakesOf(filled)).toEqual({});
    const period = { startsOn: '2026-12-31', endsOn: '2026-01-01' };
    expect(mistakesOf({ ...filled, ...period })).toEqual({ endsOn: 'orderInvalid' });
    expect(mistakesOf({ ...filled, startsOn: '2026-01-01', endsOn: '2026-01-01' })).toEqual({});
    for (const goal of ['0', '-1', '1,5', 'sata', '10001']) {
      expect(mistakesOf({ ...filled, goal }), goal).toEqual({ goal: 'goalInvalid' });
    }
    for (const goal of ['1', ' 100 ', '10000']) expect(mistakesOf({ ...filled, goal }), goal).toEqual({});
  });

  it('changes the texts in the language in which they were seen, and empties what was emptied', () => {
    const before = theme({ ...year, goal: 100, description: { fi: 'Sata tekoa' } });
    const form = formOf(before, 'sv');
    expect(form).toEqual({ name: 'Delaktighet', description: 'Sata tekoa', ...year, goal: '100' });
    expect(inputOf({ ...form, name: ' Med ', description: '', endsOn: '', goal: ' ' }, before, 'sv')).toEqual(
      {
        name: { fi: 'Osallisuus', sv: 'Med' },
        description: null,
        startsOn: year.startsOn,
        endsOn: null,
        goal: null,
      },
    );
    expect(inputOf({ ...filled, goal: '12' }, undefined, 'en')).toEqual({
      name: { en: 'Osallisuus' },
      description: null,
      startsOn: null,
      endsOn: null,
      goal: 12,
    });
  });
});

describe('the report of a theme', () => {
  const experiment = (state: ExperimentState, more: Partial<Experiment> = {}) =>
    ({ id: state, state, decisionOn: null, decidedOn: null, updatedAt: '', ...more }) as Experiment;
  const ids = (list: readonly Experiment[]) => list.map(({ id }) => id);

  it('has every experiment in exactly one part', () => {
    const { running, lessons, stopped, waiting } = reportOf(
      EXPERIMENT_STATES.map((state) => experiment(state)),
    );
    expect(ids(stopped)).toEqual(['stopped']);
    expect(ids(running).toSorted()).toEqual(['due', 'running']);
    expect(ids(waiting)).toEqual(['planned', 'asked', 'idea']);
    expect(running.length + lessons.length + stopped.length + waiting.length).toBe(EXPERIMENT_STATES.length);
  });

  it('leads with what is longest overdue, and with lessons that wait for their decision', () => {
    const report = reportOf([
      experiment('running', { id: 'later', decisionOn: '2026-12-18' }),
      experiment('due', { id: 'overdue', decisionOn: '2026-11-01' }),
      experiment('adopted', { id: 'old', decidedOn: '2026-03-01' }),
      experiment('adapted', { id: 'new', decidedOn: '2026-09-01' }),
      experiment('lesson', { id: 'open' }),
    ]);
    expect(ids(report.running)).toEqual(['overdue', 'later']);
    expect(ids(report.lessons)).toEqual(['open', 'new', 'old']);
  });
});

describe('the figures of experiments', () => {
  const figures: ExperimentFigures = {
    proposed: 14,
    started: 9,
    running: 3,
    overdue: 1,
    decided: 5,
    decidedOnTime: 4,
    adopted: 2,
    adapted: 1,
    stoppedWithLesson: 0,
    continued: 0,
    lessons: 6,
    medianDaysToDecision: 61.5,
    teams: 13,
    firstMet: 4,
  };

  it('are words and numbers; a zero is one', () => {
    expect(FIGURES.map((name) => figureText(name, figures))).toEqual([
      '9',
      '4 / 5',
      '2',
      '0',
      '62 päivää',
      '13',
      '4',
    ]);
  });

  it('say nothing of decisions while there are none', () => {
    const none = { ...figures, decided: 0, decidedOnTime: 0, medianDaysToDecision: null };
    expect(figureText('onTime', none)).toBeUndefined();
    expect(figureText('daysToDecision', none)).toBeUndefined();
  });
});
