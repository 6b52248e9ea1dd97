import { sql } from 'drizzle-orm';
import { AppError } from '../contract/errors.ts';
import type { Db } from './open.ts';
import { insertEvents } from './write.ts';

/** @throws AppError in-use for two units that try something together, or have tried it: they are not one. */
export async function verifyNoExperimentTogether(tx: Db, keptId: string, goneId: string): Promise<void> {
  const { rows } = await tx.execute<{ name: string }>(sql`
    select coalesce(e.name->>'fi', e.name->>'sv', e.name->>'en') as name from experiments e
    join experiment_teams k on k.experiment_id = e.id and k.team_id = ${keptId}
    join experiment_teams g on g.experiment_id = e.id and g.team_id = ${goneId}
    where e.deleted_at is null limit 1`);
  if (rows[0] === undefined) return;
  throw new AppError(
    'in-use',
    `Both units take part in the experiment "${rows[0].name}", so they are two. If they are one all the same, take one of them out of it first.`,
  );
}

/** Lets experiments of the absorbed unit be the kept one's. Returns the ids of those that were touched. */
export async function moveExperiments(
  tx: Db,
  actor: string,
  keptId: string,
  goneId: string,
): Promise<readonly string[]> {
  // Deleted experiments may hold both; there one of the two is enough.
  await tx.execute(sql`
    delete from experiment_teams g where g.team_id = ${goneId} and exists (
      select from experiment_teams k where k.experiment_id = g.experiment_id and k.team_id = ${keptId})`);
  const { rows } = await tx.execute<{ id: string }>(sql`
    update experiment_teams set team_id = ${keptId} where team_id = ${goneId} returning experiment_id as id`);
  const ids = rows.map(({ id }) => id);
  await tell(tx, actor, ids);
  return ids;
}

/** Gives experiments back to the unit that was absorbed, as far as the kept one still takes part in them. */
export async function returnExperiments(
  tx: Db,
  actor: string,
  ids: readonly string[],
  keptId: string,
  goneId: string,
): Promise<void> {
  await tx.execute(sql`
    update experiment_teams set team_id = ${goneId}
    where team_id = ${keptId} and experiment_id = any(${sql.param(ids)}::uuid[])`);
  await tell(tx, actor, ids);
}

/** They are another's now: whoever is writing on one has to look again. */
async function tell(tx: Db, actor: string, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`
    update experiments set version = version + 1, updated_at = now()
    where id = any(${sql.param(ids)}::uuid[])`);
  await insertEvents(
    tx,
    ids.map((entityId) => ({
      actor,
      entity: 'experiment' as const,
      entityId,
      action: 'changed' as const,
      before: null,
      after: null,
    })),
  );
}
