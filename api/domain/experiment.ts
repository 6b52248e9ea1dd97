/**
 * Where an experiment stands, and what it takes to get further. The state is not kept by hand: it follows from what is
 * filled in, by the table below. Only two things are claims that somebody makes, that it has started and what was
 * decided; a claim stands only while everything that it rests on does.
 */
import type { Experiment } from '../contract/experiment.ts';
import type { ExperimentTeam } from '../contract/experiment-team.ts';
import type { Decision, ExperimentState, Requirement } from '../contract/experiment-words.ts';

/** All of an experiment that its state follows from. */
export type Canvas = Pick<
  Experiment,
  | 'problem'
  | 'clientGroups'
  | 'measure'
  | 'numberBefore'
  | 'belief'
  | 'trial'
  | 'success'
  | 'decisionOn'
  | 'startedOn'
  | 'outcome'
  | 'solved'
  | 'lesson'
  | 'numberAfter'
  | 'decision'
> & { readonly teams: readonly Pick<ExperimentTeam, 'role' | 'people' | 'invitation'>[] };

/** A state as it is kept: that a decision is due is said by the day. */
export type KeptState = Exclude<ExperimentState, 'due'>;

const HOLDS: Readonly<Record<Requirement, (canvas: Canvas) => boolean>> = {
  partner: ({ teams }) => partners(teams).some(({ invitation }) => invitation?.answer !== 'no'),
  'partner-asked': ({ teams }) =>
    partners(teams).some(({ invitation }) => invitation?.askedAt != null && invitation.answer !== 'no'),
  'partner-agrees': ({ teams }) => partners(teams).some(agrees),
  problem: ({ problem }) => problem !== null,
  'client-groups': ({ clientGroups }) => clientGroups.length > 0,
  measure: ({ measure }) => measure !== null,
  'number-before': ({ numberBefore }) => numberBefore !== null,
  belief: ({ belief }) => belief !== null,
  trial: ({ trial }) => trial !== null,
  success: ({ success }) => success !== null,
  people: ({ teams }) => takingPart(teams).every(({ people }) => people.length > 0),
  'decision-date': ({ decisionOn }) => decisionOn !== null,
  started: ({ startedOn }) => startedOn !== null,
  outcome: ({ outcome }) => outcome !== null,
  solved: ({ solved }) => solved !== null,
  lesson: ({ lesson }) => lesson !== null,
  'number-after': ({ numberAfter }) => numberAfter !== null,
  decision: ({ decision }) => decision !== null,
};

const TO_ASK: readonly Requirement[] = ['partner', 'partner-asked'];
const TO_PLAN: readonly Requirement[] = [
  ...TO_ASK,
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
];
const TO_RUN: readonly Requirement[] = [...TO_PLAN, 'started'];
const TO_LEARN: readonly Requirement[] = [...TO_RUN, 'outcome', 'solved', 'lesson'];

/** What holds in each state that is on the way to a decision; the later ones ask for all of the earlier. */
const WAY: readonly { readonly state: KeptState; readonly requires: readonly Requirement[] }[] = [
  { state: 'idea', requires: [] },
  { state: 'asked', requires: TO_ASK },
  { state: 'planned', requires: TO_PLAN },
  { state: 'running', requires: TO_RUN },
  { state: 'lesson', requires: TO_LEARN },
];

/**
 * How an experiment ends, and what each end rests on: what goes on was tried and measured; what is stopped may never
 * have begun, but has a lesson.
 */
const ENDS: Readonly<
  Record<Decision, { readonly state: KeptState; readonly requires: readonly Requirement[] }>
> = {
  adopt: { state: 'adopted', requires: [...TO_LEARN, 'number-after', 'decision'] },
  adapt: { state: 'adapted', requires: [...TO_LEARN, 'number-after', 'decision'] },
  stop: { state: 'stopped', requires: ['lesson', 'decision'] },
  'try-again': { state: 'continued', requires: [...TO_LEARN, 'decision'] },
};

export const ENDED: readonly ExperimentState[] = ['adopted', 'adapted', 'stopped', 'continued'];

/** The decision that brings an experiment to an end state; undefined for the others. */
export function decisionFor(state: ExperimentState): Decision | undefined {
  return (Object.keys(ENDS) as Decision[]).find((decision) => ENDS[decision].state === state);
}

/** The state that follows from what is filled in. What has been claimed must stand: see `unfounded`. */
export function stateOf(canvas: Canvas): KeptState {
  if (canvas.decision !== null) return ENDS[canvas.decision].state;
  return WAY.findLast(({ requires }) => holdAll(canvas, requires))!.state;
}

/** Is a state the one that was wanted, or one further on the way to a decision? Of the ends each is only itself. */
export function hasReached(state: KeptState, wanted: ExperimentState): boolean {
  const placeOf = (one: ExperimentState) => WAY.findIndex((step) => step.state === one);
  return state === wanted || (placeOf(wanted) >= 0 && placeOf(state) > placeOf(wanted));
}

/** A state as it is on a day: what runs is due from its decision date on. */
export function stateOn(state: KeptState, decisionOn: string | null, today: string): ExperimentState {
  return state === 'running' && decisionOn !== null && decisionOn <= today ? 'due' : state;
}

/** The state after this one, and what it asks for that is not there yet; after an end there is none. */
export function nextStep(canvas: Canvas): {
  readonly next: ExperimentState | null;
  readonly missing: readonly Requirement[];
} {
  const state = stateOf(canvas);
  if (ENDED.includes(state)) return { next: null, missing: [] };
  const step = WAY[WAY.findIndex((one) => one.state === state) + 1];
  // Which decision it will be is open; all but "stop" ask for the same, and the number is asked for with it.
  if (step === undefined) return { next: 'adopted', missing: missingFor(canvas, 'adopted') };
  return { next: step.state, missing: missingFor(canvas, step.state) };
}

/** What a state asks for and is not there, in the order in which it is best filled in. */
export function missingFor(canvas: Canvas, state: ExperimentState): readonly Requirement[] {
  return requirementsOf(state).filter((requirement) => !HOLDS[requirement](canvas));
}

/** All that a state rests on. */
export function requirementsOf(state: ExperimentState): readonly Requirement[] {
  const decision = decisionFor(state);
  if (decision !== undefined) return ENDS[decision].requires;
  const kept = state === 'due' ? 'running' : state;
  return WAY.find((step) => step.state === kept)!.requires;
}

/**
 * What the claims of an experiment lack: that it has started, or what was decided. Empty for every experiment that may
 * be kept.
 */
export function unfounded(canvas: Canvas): {
  readonly claim: KeptState | undefined;
  readonly missing: readonly Requirement[];
} {
  if (canvas.startedOn !== null) {
    const missing = missingFor(canvas, 'running');
    if (missing.length > 0) return { claim: 'running', missing };
  }
  if (canvas.decision !== null) {
    const { state } = ENDS[canvas.decision];
    const missing = missingFor(canvas, state);
    if (missing.length > 0) return { claim: state, missing };
  }
  return { claim: undefined, missing: [] };
}

/** Units that do it: the owner, and the partners that have said yes. */
export function takingPart<T extends Canvas['teams'][number]>(teams: readonly T[]): readonly T[] {
  return teams.filter((team) => team.role === 'owner' || agrees(team));
}

function partners(teams: Canvas['teams']): Canvas['teams'] {
  return teams.filter(({ role }) => role === 'partner');
}

function agrees({ invitation }: Canvas['teams'][number]): boolean {
  return invitation?.answer === 'yes';
}

function holdAll(canvas: Canvas, requires: readonly Requirement[]): boolean {
  return requires.every((requirement) => HOLDS[requirement](canvas));
}
