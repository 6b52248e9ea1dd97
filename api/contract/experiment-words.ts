/** The words that an experiment is told in, and how many there may be of what. */

/** In the order in which an experiment comes to them; what each asks for is in `domain/experiment.ts`. */
export const EXPERIMENT_STATES = [
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
export type ExperimentState = (typeof EXPERIMENT_STATES)[number];

/** What can be missing for a next step. */
export const REQUIREMENTS = [
  'partner',
  'partner-asked',
  'partner-agrees',
  'problem',
  'client-groups',
  'measure',
  'number-before',
  'belief',
  'trial',
  'success',
  'people',
  'decision-date',
  'started',
  'outcome',
  'solved',
  'lesson',
  'number-after',
  'decision',
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export const SOLVED = ['yes', 'partly', 'no'] as const;
export type Solved = (typeof SOLVED)[number];
export const DECISIONS = ['adopt', 'adapt', 'stop', 'try-again'] as const;
export type Decision = (typeof DECISIONS)[number];

export const MEASURE_UNITS = ['percent', 'clients', 'times', 'days', 'hours', 'euros', 'points'] as const;
export const MEASURE_KINDS = ['client-experience', 'service-effect'] as const;
export const MEASURE_BREADTHS = ['broad-feedback', 'single-voices'] as const;

export const TEAM_ROLES = ['owner', 'partner'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];
export const ANSWERS = ['yes', 'not-now', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;

/** Limits of an experiment, in items. */
export const MOST_TEAMS = 10;
export const MOST_PEOPLE = 20;
export const MOST_GROUPS = 20;
