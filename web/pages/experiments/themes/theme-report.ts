/** A theme's experiments as the parts of a report. */
import type { Experiment } from '../../../../api/contract/experiment.ts';
import type { ExperimentState } from '../../../../api/contract/experiment-words.ts';

export interface ThemeReport {
  /** Under way, the nearest decision first: the longest overdue leads. */
  readonly running: readonly Experiment[];
  /** With a lesson and not stopped, the latest decided first; those that wait for their decision lead. */
  readonly lessons: readonly Experiment[];
  /** Stopped, the latest first. */
  readonly stopped: readonly Experiment[];
  /** Not started yet, those nearest to a start first. */
  readonly waiting: readonly Experiment[];
}

const PARTS: Readonly<Record<ExperimentState, keyof ThemeReport>> = {
  idea: 'waiting',
  asked: 'waiting',
  planned: 'waiting',
  running: 'running',
  due: 'running',
  lesson: 'lessons',
  adopted: 'lessons',
  adapted: 'lessons',
  continued: 'lessons',
  stopped: 'stopped',
};

const WAITING: readonly ExperimentState[] = ['planned', 'asked', 'idea'];
/** Later than any day that is written down. */
const OPEN = '9999';

export function reportOf(experiments: readonly Experiment[]): ThemeReport {
  const of = (part: keyof ThemeReport) => experiments.filter(({ state }) => PARTS[state] === part);
  const latestFirst = (a: Experiment, b: Experiment) =>
    compare(b.decidedOn ?? OPEN, a.decidedOn ?? OPEN) || compare(b.updatedAt, a.updatedAt);
  return {
    running: of('running').toSorted((a, b) => compare(a.decisionOn ?? OPEN, b.decisionOn ?? OPEN)),
    lessons: of('lessons').toSorted(latestFirst),
    stopped: of('stopped').toSorted(latestFirst),
    waiting: of('waiting').toSorted(
      (a, b) => WAITING.indexOf(a.state) - WAITING.indexOf(b.state) || compare(b.updatedAt, a.updatedAt),
    ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
