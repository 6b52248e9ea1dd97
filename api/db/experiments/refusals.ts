import type { ExperimentState, Requirement } from '../../contract/experiment-words.ts';
import { AppError } from '../../contract/errors.ts';

/** Where what is missing is to be given, and how a refusal calls it. */
const FIELDS: Readonly<Record<Requirement, { readonly path: string; readonly noun: string }>> = {
  partner: { path: '/teams', noun: 'a partner unit that has not said no' },
  'partner-asked': { path: '/teams', noun: 'a partner that has been asked' },
  'partner-agrees': { path: '/teams', noun: 'a partner that has said yes' },
  problem: { path: '/problem', noun: 'the problem as the client meets it' },
  'client-groups': { path: '/clientGroupIds', noun: 'the client groups that it touches' },
  measure: { path: '/measure', noun: 'a measure' },
  'number-before': { path: '/numberBefore', noun: 'the number as it is today' },
  belief: { path: '/belief', noun: 'what you believe' },
  trial: { path: '/trial', noun: 'what you try' },
  success: { path: '/success', noun: 'what tells that it worked' },
  people: { path: '/teams', noun: 'a person in each unit that takes part' },
  'decision-date': { path: '/decisionOn', noun: 'a decision date' },
  started: { path: '/startedOn', noun: 'the day on which it started' },
  outcome: { path: '/outcome', noun: 'what happened' },
  solved: { path: '/solved', noun: 'whether the problem was solved' },
  lesson: { path: '/lesson', noun: 'a lesson' },
  'number-after': { path: '/numberAfter', noun: 'the number now' },
  decision: { path: '/decision', noun: 'a decision' },
};

/** An experiment cannot come to a state: each condition that does not hold, with its field. */
export function missingRefusal(to: ExperimentState, missing: readonly Requirement[]): AppError {
  return refusal(`The experiment cannot be "${to}" yet: ${nouns(missing)} is missing.`, missing);
}

/** A change would take away what the experiment's state rests on. */
export function unfoundedRefusal(claim: ExperimentState, missing: readonly Requirement[]): AppError {
  return refusal(
    `The experiment is "${claim}", and cannot be without ${nouns(missing)}. Keep it, or bring the experiment to an earlier state first.`,
    missing,
  );
}

function refusal(detail: string, missing: readonly Requirement[]): AppError {
  const errors = missing.map((requirement) => ({
    path: FIELDS[requirement].path,
    message: `missing: ${FIELDS[requirement].noun}`,
    code: requirement,
  }));
  return new AppError('invalid-value', detail, { errors });
}

function nouns(missing: readonly Requirement[]): string {
  return new Intl.ListFormat('en').format(missing.map((requirement) => FIELDS[requirement].noun));
}
