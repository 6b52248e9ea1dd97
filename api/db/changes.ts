import { sql } from 'drizzle-orm';
import type { ChangeEvent } from '../contract/event.ts';
import type { Db } from './open.ts';

/** Version of the data: the id of the last committed event, 0 when nothing has happened yet. */
export async function findVersion(db: Db): Promise<number> {
  const result = await db.execute<{ version: number }>(
    sql`select coalesce(max(id), 0)::float8 as version from events`,
  );
  return result.rows[0]!.version;
}

/** What has been committed after `version`, in the order of commits, `limit` at the most. */
export async function listChanges(db: Db, version: number, limit: number): Promise<ChangeEvent[]> {
  const result = await db.execute<ChangeEvent & Record<string, unknown>>(sql`
    select id::float8 as version, entity, entity_id as id, action from events
    where id > ${version} order by id limit ${limit}`);
  return result.rows.map(({ version, entity, id, action }) => ({ version, entity, id, action }));
}
