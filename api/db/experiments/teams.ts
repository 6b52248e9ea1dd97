import { sql } from 'drizzle-orm';
import type { ExperimentPatch } from '../../contract/experiment.ts';
import type { Participant } from '../../contract/experiment-team.ts';
import type { Answer } from '../../contract/experiment-words.ts';
import { AppError } from '../../contract/errors.ts';
import { missing } from '../constraint-errors.ts';
import { verifyAlive } from '../directory.ts';
import { given } from '../json.ts';
import type { Db } from '../open.ts';
import { experimentClientGroups, experimentTeams, teams } from '../schema.ts';

/** What changes about a partner's invitation. */
export interface InvitationChange {
  readonly teamId: string;
  readonly askedAt?: string | null;
  readonly askedBy?: string | null;
  readonly answer?: Answer | null;
  readonly answeredAt?: string | null;
  readonly answeredBy?: string | null;
  readonly until?: string | null;
  readonly reason?: string | null;
  readonly people?: readonly Participant[];
}

/**
 * Writes all units of an experiment, the owner first; a partner that stays keeps what it was asked and has answered.
 * @throws AppError invalid-reference for a new unit that is not there; invalid-value where it belongs to another of them.
 */
export async function saveTeams(
  tx: Db,
  id: string,
  list: NonNullable<ExperimentPatch['teams']>,
): Promise<void> {
  const ids = list.map(({ teamId }) => teamId);
  await verifyNewTeams(tx, id, ids);
  await tx.execute(sql`
    delete from experiment_teams where experiment_id = ${id} and team_id <> all(${sql.param(ids)}::uuid[])`);
  for (const [position, { teamId, people }] of list.entries()) {
    await tx
      .insert(experimentTeams)
      .values({ experimentId: id, teamId, position, people: people ?? [] })
      .onConflictDoUpdate({
        target: [experimentTeams.experimentId, experimentTeams.teamId],
        set: { position, ...(people && { people }) },
      });
  }
  // Whoever owns it now was asked by nobody.
  await tx.execute(sql`
    update experiment_teams set asked_at = null, asked_by = null, answer = null, answered_at = null,
      answered_by = null, until = null, reason = null
    where experiment_id = ${id} and position = 0`);
}

/** Units that take part already stay, wherever they have been moved since. */
async function verifyNewTeams(tx: Db, id: string, ids: readonly string[]): Promise<void> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select team_id as id from experiment_teams where experiment_id = ${id}`,
  );
  const known = new Set(rows.map((row) => row.id));
  const added = ids.filter((team) => !known.has(team));
  await verifyAlive(tx, teams, added, () => missing('/teams', 'unit'));
  const nested = await tx.execute(sql`
    select from teams a join teams b on (a.id = any(b.path) or b.id = any(a.path)) and a.id <> b.id
    where a.id = any(${sql.param(added)}::uuid[]) and b.id = any(${sql.param(ids)}::uuid[])`);
  if (nested.rows.length === 0) return;
  const message =
    'One of these units belongs to another of them. Name units of which none is a part of another.';
  throw new AppError('invalid-value', message, { errors: [{ path: '/teams', message }] });
}

/** Writes what changes about the invitations of partners. @throws AppError not-found for a unit that is no partner. */
export async function saveInvitations(
  tx: Db,
  id: string,
  changes: readonly InvitationChange[],
): Promise<void> {
  for (const { teamId, ...change } of changes) {
    const found = await tx
      .update(experimentTeams)
      .set(given({ ...change }))
      .where(
        sql`${experimentTeams.experimentId} = ${id} and ${experimentTeams.teamId} = ${teamId}
          and ${experimentTeams.position} > 0`,
      );
    if (found.rowCount === 0) {
      throw new AppError('not-found', `The unit ${teamId} is not a partner in this experiment.`);
    }
  }
}

export async function saveClientGroups(tx: Db, id: string, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`delete from experiment_client_groups where experiment_id = ${id}`);
  if (ids.length === 0) return;
  await tx
    .insert(experimentClientGroups)
    .values(ids.map((clientGroupId, position) => ({ experimentId: id, clientGroupId, position })));
}
