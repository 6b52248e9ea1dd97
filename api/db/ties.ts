import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { AppError } from '../contract/errors.ts';
import type { TieInput, TieStrength } from '../contract/tie.ts';
import { verifyAlive } from './directory.ts';
import type { Db } from './open.ts';
import { teams } from './schema.ts';
import { insertEvents, writeTransaction } from './write.ts';

/** What one person of `teamId` says of `otherId`. */
export interface TieRow {
  readonly id: string;
  readonly teamId: string;
  readonly otherId: string;
  readonly statedBy: string;
  readonly strength: TieStrength;
  readonly statedAt: string;
}

type Statement = Pick<TieRow, 'teamId' | 'otherId' | 'statedBy'>;

/** Every statement between units that exist, the latest first. */
export async function listTieRows(db: Db): Promise<TieRow[]> {
  const result = await db.execute<TieRow & Record<string, unknown>>(sql`
    select s.id, s.team_id as "teamId", s.other_id as "otherId", s.stated_by as "statedBy", s.strength,
      to_json(s.stated_at)#>>'{}' as "statedAt"
    from ties s
    join teams a on a.id = s.team_id and a.deleted_at is null
    join teams b on b.id = s.other_id and b.deleted_at is null
    order by s.stated_at desc, s.id desc`);
  return result.rows;
}

/** Keeps what a person says, in place of what they said before. @throws AppError not-found, invalid-value. */
export function saveTie(
  db: Db,
  actor: string,
  teamId: string,
  otherId: string,
  { strength, statedBy }: TieInput,
): Promise<void> {
  return writeTransaction(db, async (tx) => {
    await verifyTwoUnits(tx, teamId, otherId);
    const statement = { teamId, otherId, statedBy };
    const before = await findStrength(tx, statement);
    const result = await tx.execute<{ id: string }>(sql`
      insert into ties (id, team_id, other_id, stated_by, strength)
      values (${uuidv7()}, ${teamId}, ${otherId}, ${statedBy}, ${strength})
      on conflict on constraint ties_statement_unique do update set strength = excluded.strength, stated_at = now()
      returning id`);
    await insertEvents(tx, [
      {
        actor,
        entity: 'tie',
        entityId: result.rows[0]!.id,
        action: before === undefined ? 'created' : 'changed',
        before: before === undefined ? null : { ...statement, strength: before },
        after: { ...statement, strength },
      },
    ]);
  });
}

/** Takes back what a person has said. @throws AppError not-found. */
export function removeTie(db: Db, actor: string, statement: Statement): Promise<void> {
  return writeTransaction(db, async (tx) => {
    const { teamId, otherId, statedBy } = statement;
    const result = await tx.execute<{ id: string; strength: TieStrength }>(sql`
      delete from ties where team_id = ${teamId} and other_id = ${otherId} and stated_by = ${statedBy}
      returning id, strength`);
    const gone = result.rows[0];
    if (gone === undefined) {
      throw new AppError('not-found', `${statedBy} has said nothing about this unit.`);
    }
    const before = { ...statement, strength: gone.strength };
    await insertEvents(tx, [
      { actor, entity: 'tie', entityId: gone.id, action: 'deleted', before, after: null },
    ]);
  });
}

async function findStrength(
  tx: Db,
  { teamId, otherId, statedBy }: Statement,
): Promise<TieStrength | undefined> {
  const result = await tx.execute<{ strength: TieStrength }>(sql`
    select strength from ties where team_id = ${teamId} and other_id = ${otherId} and stated_by = ${statedBy}`);
  return result.rows[0]?.strength;
}

/** Two different units, neither of them a part of the other. */
async function verifyTwoUnits(tx: Db, teamId: string, otherId: string): Promise<void> {
  await verifyAlive(
    tx,
    teams,
    [teamId, otherId],
    () => new AppError('not-found', 'One of the two units is not there, or has been deleted.'),
  );
  const result = await tx.execute<{ sameLine: boolean }>(sql`
    select a.id = any(b.path) or b.id = any(a.path) as "sameLine"
    from teams a, teams b where a.id = ${teamId} and b.id = ${otherId}`);
  if (result.rows[0]!.sameLine) {
    throw new AppError('invalid-value', 'A tie joins two units of which neither belongs to the other.');
  }
}
