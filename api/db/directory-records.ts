import { sql } from 'drizzle-orm';
import type { LocalText, Ref } from '../contract/common.ts';
import type { MergedEntity } from '../contract/merge.ts';
import type { DirectoryRecord } from '../domain/records/comparable.ts';
import { findVersion } from './changes.ts';
import type { Db } from './open.ts';
import { insertEvents, writeTransaction } from './write.ts';

/** A record that may stand in the directory twice, as it is compared and shown. */
export type ListedRecord = Omit<DirectoryRecord, 'organization'> & {
  readonly version: number;
  readonly organization: Ref;
  readonly team: Ref | null;
  readonly sources: readonly string[];
};

export type ListedRecords = { readonly version: number; readonly records: readonly ListedRecord[] };

/** All services or units, with the version of the data that they are of. */
export function listDirectoryRecords(db: Db, entity: MergedEntity): Promise<ListedRecords> {
  const ref = (row: string) => sql`json_build_object('id', ${sql.raw(row)}.id, 'name', ${sql.raw(row)}.name)`;
  const sources = sql`coalesce((select json_agg(distinct x.source order by x.source)
    from external_ids x where x.entity_id = r.id and x.entity = ${entity}), '[]') as sources`;
  const query =
    entity === 'service'
      ? sql`
        select r.id, r.version, r.name, ${ref('o')} as organization, ${ref('t')} as team, '[]'::json as telephones,
          r.url, json_build_array(r.summary, r.description) as texts, ${sources}
        from services r join teams t on t.id = r.team_id join organizations o on o.id = t.organization_id
        where r.deleted_at is null order by r.id`
      : sql`
        select r.id, r.version, r.name, ${ref('o')} as organization,
          case when t.id is not null then ${ref('t')} end as team, null as url,
          jsonb_path_query_array(r.contacts, '$[*].phone ? (@ != null)') as telephones,
          json_build_array(r.description) as texts, ${sources}
        from teams r join organizations o on o.id = r.organization_id left join teams t on t.id = r.parent_id
        where r.deleted_at is null order by r.id`;
  return db.transaction(
    async (tx) => {
      const version = await findVersion(tx);
      const { rows } = await tx.execute<ListedRecord & Record<string, unknown>>(query);
      return { version, records: rows };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** Pairs of which somebody has said that they are two, as both ids in ascending order with a space between. */
export async function listDistinctRecords(db: Db): Promise<ReadonlySet<string>> {
  const result = await db.execute<{ pair: string }>(
    sql`select a_id || ' ' || b_id as pair from distinct_records`,
  );
  return new Set(result.rows.map(({ pair }) => pair));
}

/** Keeps that two records are not the same, or no longer keeps it. Both ids in any order. */
export function setDistinct(
  db: Db,
  actor: string,
  entity: MergedEntity,
  ids: readonly [string, string],
  distinct: boolean,
): Promise<void> {
  const [a, b] = ids[0] < ids[1] ? ids : [ids[1], ids[0]];
  return writeTransaction(db, async (tx) => {
    const change = distinct
      ? sql`insert into distinct_records (a_id, b_id, entity) values (${a}, ${b}, ${entity}) on conflict do nothing`
      : sql`delete from distinct_records where a_id = ${a} and b_id = ${b}`;
    const { rowCount } = await tx.execute(change);
    if (rowCount === 0) return;
    const pair: Record<string, LocalText | string> = { entity, a, b };
    await insertEvents(tx, [
      {
        actor,
        entity: 'same-record',
        entityId: a,
        action: distinct ? 'created' : 'deleted',
        before: distinct ? null : pair,
        after: distinct ? pair : null,
      },
    ]);
  });
}
