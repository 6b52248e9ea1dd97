import { sql } from 'drizzle-orm';
import { AppError } from '../contract/errors.ts';
import type { MovedExperiments } from './merge-trace.ts';
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

/**
 * Lets experiments of the absorbed unit be the kept one's. Returns what was changed.
 * @throws AppError in-use where a unit would come to try something with one above or below it.
 */
export async function moveExperiments(
  tx: Db,
  actor: string,
  keptId: string,
  goneId: string,
): Promise<MovedExperiments> {
  // A deleted experiment may hold both: one of the two is enough there, the one that stands first.
  const removed = await tx.execute<{ row: Record<string, unknown> }>(sql`
    delete from experiment_teams x using experiment_teams y
    where x.team_id in (${keptId}, ${goneId}) and y.team_id in (${keptId}, ${goneId})
      and y.experiment_id = x.experiment_id and y.position < x.position
    returning to_jsonb(x) as row`);
  const moved = await tx.execute<{ id: string }>(sql`
    update experiment_teams set team_id = ${keptId} where team_id = ${goneId} returning experiment_id as id`);
  await verifyNotNested(tx, keptId);
  const ids = moved.rows.map(({ id }) => id);
  await tell(tx, actor, ids);
  return { moved: ids, removed: removed.rows.map(({ row }) => row) };
}

/** Gives experiments back to the unit that was absorbed, as far as the kept one still takes part in them. */
export async function returnExperiments(
  tx: Db,
  actor: string,
  { moved, removed }: MovedExperiments,
  keptId: string,
  goneId: string,
): Promise<void> {
  await tx.execute(sql`
    update experiment_teams set team_id = ${goneId}
    where team_id = ${keptId} and experiment_id = any(${sql.param(moved)}::uuid[])`);
  await tx.execute(sql`
    insert into experiment_teams
    select * from jsonb_populate_recordset(null::experiment_teams, ${JSON.stringify(removed)}::jsonb)
    on conflict do nothing`);
  await tell(tx, actor, moved);
}

/** Of units and those below them, none may try something with another of them. */
async function verifyNotNested(tx: Db, keptId: string): Promise<void> {
  const { rows } = await tx.execute<{ name: string }>(sql`
    select coalesce(e.name->>'fi', e.name->>'sv', e.name->>'en') as name from experiments e
    join experiment_teams l on l.experiment_id = e.id join teams a on a.id = l.team_id
    join experiment_teams m on m.experiment_id = e.id join teams b on b.id = m.team_id
    where e.deleted_at is null and a.id <> b.id and a.id = any(b.path) and ${keptId}::uuid = any(b.path) limit 1`);
  if (rows[0] === undefined) return;
  throw new AppError(
    'in-use',
    `In the experiment "${rows[0].name}" a unit would then take part with one that belongs to it. Take one of the two out of it first.`,
  );
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
