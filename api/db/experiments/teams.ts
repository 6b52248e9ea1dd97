import { sql } from 'drizzle-orm';
import type { Answer, ExperimentPatch, Participant } from '../../contract/experiment.ts';
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

/** @throws AppError invalid-reference for a unit that is not there; invalid-value where one belongs to another. */
export async function verifyTeams(tx: Db, ids: readonly string[]): Promise<void> {
  await verifyAlive(tx, teams, ids, () => missing('/teams', 'unit'));
  const list = sql.param(ids);
  const { rows } = await tx.execute(sql`
    select from teams a join teams b on a.id = any(b.path) and a.id <> b.id
    where a.id = any(${list}::uuid[]) and b.id = any(${list}::uuid[])`);
  if (rows.length === 0) return;
  const message =
    'One of these units belongs to another of them. Name units of which none is a part of another.';
  throw new AppError('invalid-value', message, { errors: [{ path: '/teams', message }] });
}

/** Writes all units of an experiment, the owner first; a partner that stays keeps what it was asked and has answered. */
export async function saveTeams(
  tx: Db,
  id: string,
  list: NonNullable<ExperimentPatch['teams']>,
): Promise<void> {
  const ids = list.map(({ teamId }) => teamId);
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
