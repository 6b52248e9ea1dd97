/** The course of an experiment: what brings it from one state to the next, and what its partners answer. */
import { type Experiment, type ExperimentPatch } from '../../contract/experiment.ts';
import { type TransitionInput } from '../../contract/experiment-course.ts';
import { type InvitationInput } from '../../contract/experiment-team.ts';
import { MOST_TEAMS } from '../../contract/experiment-words.ts';
import { AppError } from '../../contract/errors.ts';
import { decisionFor, hasReached, missingFor, stateOf, type Canvas } from '../../domain/experiment.ts';
import type { ScoreBasis } from '../../domain/relations/basis.ts';
import { getRecord, updateRecord, type Row } from '../directory.ts';
import type { Db } from '../open.ts';
import { writeTransaction } from '../write.ts';
import { experimentResource, verifyStanding, type Claims } from './experiments.ts';
import { missingRefusal } from './refusals.ts';
import type { InvitationChange } from './teams.ts';

export interface CourseContext {
  readonly actor: string;
  /** The version that the person has seen. */
  readonly version: number;
  readonly now: Date;
  /** The day that `now` falls on where the city is. */
  readonly today: string;
}

/** What the relations of units rest on, by unit. */
export type BasisOf = (teamIds: readonly string[]) => Readonly<Record<string, ScoreBasis>>;

/**
 * Writes what comes along and brings the experiment to a state; nothing is written when it does not come to it.
 * @throws AppError invalid-value with everything that is missing; not-found, version-conflict as updateRecord.
 */
export function transitionExperiment(
  db: Db,
  context: CourseContext,
  id: string,
  input: TransitionInput,
  basisOf: BasisOf,
): Promise<Row> {
  const { to, fields = {} } = input;
  if (input.startedOn !== undefined && to !== 'running') {
    refuse('/startedOn', 'Only "running" has a day on which it began.');
  }
  return writeTransaction(db, async (tx) => {
    const resource = experimentResource(context.today, to);
    const before = (await getRecord(tx, resource, id)) as unknown as Experiment;
    const change = { ...fields, ...claimsFor(before, input, context, basisOf), movedBy: input.by };
    verifyStart(change.startedOn, context.today);
    if (before.decision !== null && change.decision === null) {
      await verifyStanding(tx, { ...before, decision: null });
    }
    const row = await updateRecord(tx, resource, context.actor, id, context.version, change);
    const canvas = row as unknown as Canvas;
    if (hasReached(stateOf(canvas), to)) return row;
    const missing = missingFor(canvas, to);
    if (missing.length > 0) throw missingRefusal(to, missing);
    throw new AppError('invalid-value', `There is no way from "${before.state}" back to "${to}".`, {
      errors: [{ path: '/to', message: 'not a state that it can come to from there' }],
    });
  });
}

function refuse(path: string, message: string): never {
  throw new AppError('invalid-value', message, { errors: [{ path, message }] });
}

/** What is claimed for a state, and what is taken back for an earlier one. */
function claimsFor(
  before: Experiment,
  { to, by, startedOn, fields }: TransitionInput,
  { now, today }: CourseContext,
  basisOf: BasisOf,
): Claims {
  const decision = decisionFor(to);
  if (decision !== undefined && decision === before.decision) return {};
  if (decision !== undefined) {
    const teams = fields?.teams?.map(({ teamId }) => teamId) ?? before.teams.map(({ team }) => team.id);
    const stoppedBasis = decision === 'stop' || decision === 'try-again' ? basisOf(teams) : null;
    return { decision, decidedOn: today, decidedBy: by, stoppedBasis };
  }
  const undecided = before.decision === null ? {} : UNDECIDED;
  if (to === 'asked') return { invitations: asksFor(before, fields?.teams, by, now) };
  if (to === 'planned') return { ...undecided, startedOn: null };
  if (to === 'running') return { ...undecided, startedOn: startedOn ?? before.startedOn ?? today };
  return undecided;
}

const UNDECIDED = { decision: null, decidedOn: null, decidedBy: null, stoppedBasis: null } as const;

/** Asks every partner that has not been asked, or that said "not now" and is to be asked again. */
function asksFor(
  before: Experiment,
  given: ExperimentPatch['teams'],
  by: string,
  now: Date,
): NonNullable<Claims['invitations']> {
  const known = new Map(before.teams.map(({ team, invitation }) => [team.id, invitation]));
  const [, ...partners] = given?.map(({ teamId }) => teamId) ?? before.teams.map(({ team }) => team.id);
  return partners
    .filter((teamId) => {
      const invitation = known.get(teamId);
      return !invitation || invitation.askedAt === null || invitation.answer === 'not-now';
    })
    .map((teamId) => askOf(teamId, by, now));
}

function askOf(teamId: string, by: string, now: Date) {
  const asked = { askedAt: now.toISOString(), askedBy: by };
  return { teamId, ...asked, answer: null, answeredAt: null, answeredBy: null, until: null, reason: null };
}

function verifyStart(startedOn: string | null | undefined, today: string): void {
  if (startedOn == null || startedOn <= today) return;
  refuse('/startedOn', `It cannot have started on ${startedOn}: that day is still to come.`);
}

/**
 * Asks a unit, or writes down what it answers. A unit that is not in the experiment yet comes in as the last partner.
 * @throws AppError invalid-value for an answer without what belongs to it; not-found, version-conflict as updateRecord.
 */
export function saveInvitation(
  db: Db,
  context: CourseContext,
  id: string,
  teamId: string,
  input: InvitationInput,
): Promise<Row> {
  verifyAnswer(input);
  return writeTransaction(db, async (tx) => {
    const resource = experimentResource(context.today);
    const before = (await getRecord(tx, resource, id)) as unknown as Experiment;
    const known = before.teams.find(({ team }) => team.id === teamId);
    if (known?.role === 'owner') {
      throw new AppError('invalid-value', 'This unit owns the experiment: it asks others, and is not asked.');
    }
    if (!known && before.teams.length >= MOST_TEAMS) {
      refuse('/teams', `An experiment has at most ${MOST_TEAMS} units. Take one out first.`);
    }
    const teams = known ? {} : { teams: [...teamsOf(before), { teamId }] };
    const change = { ...teams, invitations: [invitationOf(teamId, known, input, context.now)] };
    return updateRecord(tx, resource, context.actor, id, context.version, change);
  });
}

/**
 * Takes a partner out again.
 * @throws AppError not-found for a unit that is no partner; invalid-value where the experiment cannot be without it.
 */
export function removeInvitation(db: Db, context: CourseContext, id: string, teamId: string): Promise<Row> {
  return writeTransaction(db, async (tx) => {
    const resource = experimentResource(context.today);
    const before = (await getRecord(tx, resource, id)) as unknown as Experiment;
    if (!before.teams.some(({ team, role }) => team.id === teamId && role === 'partner')) {
      throw new AppError('not-found', `The unit ${teamId} is not a partner in this experiment.`);
    }
    const teams = teamsOf(before).filter((team) => team.teamId !== teamId);
    return updateRecord(tx, resource, context.actor, id, context.version, { teams });
  });
}

function invitationOf(
  teamId: string,
  known: Experiment['teams'][number] | undefined,
  input: InvitationInput,
  now: Date,
): InvitationChange {
  const { by, answer = null, until = null, reason = null, people } = input;
  const given = people ? { people } : {};
  if (answer === null) return { ...askOf(teamId, by, now), ...given };
  const answered = { answer, answeredAt: now.toISOString(), answeredBy: by, until, reason };
  // Whoever answers has been asked, if only by word of mouth.
  const asked = known?.invitation?.askedAt ? {} : { askedAt: now.toISOString(), askedBy: by };
  return { teamId, ...asked, ...answered, ...given };
}

function verifyAnswer({ answer = null, until = null, reason = null }: InvitationInput): void {
  if (answer === null && reason !== null) refuse('/reason', 'Only an answer has a reason.');
  if (answer === 'not-now' && until === null) refuse('/until', 'Say until when it is "not now".');
  if (answer === 'no' && reason === null) refuse('/reason', 'Say why the answer is no.');
  if (until !== null && answer !== 'not-now') refuse('/until', 'Only "not now" has a date.');
}

function teamsOf({ teams }: Experiment) {
  return teams.map(({ team, people }) => ({ teamId: team.id, people: [...people] }));
}
