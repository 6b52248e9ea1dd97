import { sql, type SQL } from 'drizzle-orm';
import type { Evidence } from '../../contract/evidence.ts';
import type { Experiment, ExperimentInput, ExperimentPatch } from '../../contract/experiment.ts';
import type { Decision, ExperimentState } from '../../contract/experiment-words.ts';
import { AppError } from '../../contract/errors.ts';
import { stateOf, unfounded, type Canvas } from '../../domain/experiment.ts';
import type { ScoreBasis } from '../../domain/relations/basis.ts';
import { missing } from '../constraint-errors.ts';
import { getRecord, verifyAlive, type Resource, type Row } from '../directory.ts';
import { given, recordJson, storedCount, teamJson } from '../json.ts';
import type { Db } from '../open.ts';
import { clientGroups, experiments, teams as teamTable, themes } from '../schema.ts';
import { storedNumbers } from './numbers.ts';
import { missingRefusal, unfoundedRefusal } from './refusals.ts';
import { saveClientGroups, saveInvitations, saveTeams, type InvitationChange } from './teams.ts';

/** What is written by the program itself when somebody proposes, starts, answers or decides. */
export interface Claims {
  readonly evidence?: Evidence | null;
  readonly startedOn?: string | null;
  readonly decision?: Decision | null;
  readonly decidedOn?: string | null;
  readonly decidedBy?: string | null;
  readonly movedBy?: string;
  readonly stoppedBasis?: Readonly<Record<string, ScoreBasis>> | null;
  readonly invitations?: readonly InvitationChange[];
}

/** All that can be written about an experiment. */
export type ExperimentChange = ExperimentPatch & Pick<ExperimentInput, 'proposedBy' | 'continuesId'> & Claims;

/** The experiments as they are on a day: what runs is due from its decision date on. */
/**
 * `wanted` is the state that somebody wants to bring one to: a refusal then tells what that lacks.
 */
export function experimentResource(today: string, wanted?: ExperimentState): Resource<ExperimentChange> {
  const resource: Resource<ExperimentChange> = {
    entity: 'experiment',
    noun: 'experiment',
    table: experiments,
    from: sql`experiments r left join themes th on th.id = r.theme_id left join experiments c on c.id = r.continues_id`,
    json: sql`json_build_object(${recordJson}, ${canvasJson}, ${courseJson(today)}, ${linksJson})`,
    columns: columnsOf,
    verify: verifyReferences,
    derive: (tx, id, change) => storedNumbers(tx, id, change),
    saveLinks: async (tx, id, { teams, clientGroupIds, invitations }) => {
      if (teams !== undefined) await saveTeams(tx, id, teams);
      if (clientGroupIds !== undefined) await saveClientGroups(tx, id, clientGroupIds);
      if (invitations !== undefined) await saveInvitations(tx, id, invitations);
    },
    verifyRestored: (tx, row) => verifyStanding(tx, row as unknown as Experiment),
    remembered: withoutAddresses,
    settle: async (tx, id) => {
      const canvas = (await getRecord(tx, resource, id)) as unknown as Canvas;
      const { claim, missing: lacking } = unfounded(canvas);
      if (claim !== undefined) {
        throw wanted === undefined ? unfoundedRefusal(claim, lacking) : missingRefusal(wanted, lacking);
      }
      await tx.execute(sql`update experiments set state = ${stateOf(canvas)} where id = ${id}`);
    },
  };
  return resource;
}

/** The state on a day, in SQL; see `stateOn`. */
export function stateSql(today: string): SQL {
  return sql`case when r.state = 'running' and r.decision_on <= ${today}::date then 'due' else r.state end`;
}

/** A number of the measure, as it may be read. */
const measured = (column: string) =>
  sql`case when r.measure->>'unit' = 'clients' then client_count(r.${sql.identifier(column)}::int)
    else to_json(r.${sql.identifier(column)}) end`;

const canvasJson = sql`
  'problem', r.problem, 'measure', r.measure, 'numberBefore', ${measured('number_before')},
  'numberTarget', ${measured('number_target')}, 'belief', r.belief, 'trial', r.trial, 'place', r.place,
  'startsOn', r.starts_on, 'endsOn', r.ends_on, 'success', r.success, 'decisionOn', r.decision_on,
  'outcome', r.outcome, 'numberAfter', ${measured('number_after')}, 'lesson', r.lesson, 'solved', r.solved`;

const courseJson = (today: string) => sql`
  'state', ${stateSql(today)}, 'clientCount', client_count(r.client_count),
  'participantCount', client_count(r.participant_count), 'proposedBy', r.proposed_by, 'startedOn', r.started_on,
  'decision', r.decision, 'decidedOn', r.decided_on, 'decidedBy', r.decided_by, 'movedBy', r.moved_by, 'evidence', r.evidence`;

const linksJson = sql`
  'theme', case when th.id is not null then json_build_object('id', th.id, 'name', th.name) end,
  'continues', case when c.deleted_at is null and c.id is not null
    then json_build_object('id', c.id, 'name', c.name) end,
  'continuedBy', coalesce((
    select json_agg(json_build_object('id', f.id, 'name', f.name) order by f.created_at, f.id)
    from experiments f where f.continues_id = r.id and f.deleted_at is null), '[]'),
  'clientGroups', coalesce((
    select json_agg(json_build_object('id', g.id, 'name', g.name) order by l.position)
    from experiment_client_groups l join client_groups g on g.id = l.client_group_id
    where l.experiment_id = r.id), '[]'),
  'noteCount', (
    select count(*)::int from experiment_notes n where n.experiment_id = r.id and n.deleted_at is null),
  'teams', (
    select coalesce(json_agg(json_build_object(
      'team', ${teamJson}, 'role', case when l.position = 0 then 'owner' else 'partner' end, 'people', l.people,
      'invitation', case when l.position > 0 then json_build_object(
        'askedAt', l.asked_at, 'askedBy', l.asked_by, 'answer', l.answer, 'answeredAt', l.answered_at,
        'answeredBy', l.answered_by, 'until', l.until, 'reason', l.reason) end
    ) order by l.position), '[]')
    from experiment_teams l join teams t on t.id = l.team_id join teams d on d.id = t.path[1]
    where l.experiment_id = r.id)`;

/** What is stored as it is given. */
const PLAIN_COLUMNS = [
  'name',
  'problem',
  'belief',
  'trial',
  'place',
  'success',
  'outcome',
  'lesson',
  'measure',
  'themeId',
  'continuesId',
  'proposedBy',
  'startsOn',
  'endsOn',
  'decisionOn',
  'solved',
  'evidence',
  'startedOn',
  'decision',
  'decidedOn',
  'decidedBy',
  'movedBy',
  'stoppedBasis',
] as const satisfies readonly (keyof ExperimentChange)[];

function columnsOf(change: Partial<ExperimentChange>): Record<string, unknown> {
  const plain = PLAIN_COLUMNS.map((column) => [column, change[column]] as const);
  return given({
    ...Object.fromEntries(plain),
    clientCount: storedCount(change.clientCount),
    participantCount: storedCount(change.participantCount),
  });
}

async function verifyReferences(tx: Db, change: Partial<ExperimentChange>): Promise<void> {
  const { themeId, continuesId, clientGroupIds, teams } = change;
  if (themeId) await verifyAlive(tx, themes, [themeId], () => missing('/themeId', 'theme'));
  if (continuesId) {
    await verifyAlive(tx, experiments, [continuesId], () => missing('/continuesId', 'experiment'));
  }
  if (clientGroupIds) {
    verifyDistinct('/clientGroupIds', 'client group', clientGroupIds);
    await verifyAlive(tx, clientGroups, clientGroupIds, () => missing('/clientGroupIds', 'client group'));
  }
  if (teams) {
    verifyDistinct(
      '/teams',
      'unit',
      teams.map(({ teamId }) => teamId),
    );
  }
}

/**
 * Refuses to go on with what refers to something that has been deleted: the theme, and, while it is undecided, its units
 * and client groups. What is decided tells of a past in which they were there.
 */
export async function verifyStanding(
  tx: Db,
  { theme, decision, teams, clientGroups: groups }: Experiment,
): Promise<void> {
  if (theme) await verifyAlive(tx, themes, [theme.id], () => missing('/themeId', 'theme'));
  if (decision !== null) return;
  const units = teams.filter(({ invitation }) => invitation?.answer !== 'no').map(({ team }) => team.id);
  await verifyAlive(tx, teamTable, units, () => missing('/teams', 'unit'));
  await verifyAlive(
    tx,
    clientGroups,
    groups.map(({ id }) => id),
    () => missing('/clientGroupIds', 'client group'),
  );
}

/** The history keeps names; an address goes with the person. */
function withoutAddresses(row: Row): Row {
  const teams = (row as unknown as Experiment).teams.map((one) => ({
    ...one,
    people: one.people.map(({ name }) => ({ name })),
  }));
  return { ...row, teams };
}

function verifyDistinct(path: string, noun: string, ids: readonly string[]): void {
  if (new Set(ids).size === ids.length) return;
  const message = `The same ${noun} is listed twice. Leave one of the two out.`;
  throw new AppError('invalid-value', message, { errors: [{ path, message }] });
}
