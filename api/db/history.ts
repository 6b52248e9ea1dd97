import { sql } from 'drizzle-orm';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Db } from './open.ts';

export type HistoryOptions = { readonly limit?: number; readonly cursor?: string };

const DEFAULT_PAGE = 50;

/** One page of what has happened to whatever has this id, as JSON text, the latest first. */
export async function listEventsOf(db: Db, id: string, options: HistoryOptions): Promise<string> {
  const { limit = DEFAULT_PAGE } = options;
  const before =
    options.cursor === undefined
      ? sql``
      : sql` and e.id < ${Number(decodeCursor(options.cursor, 'history').key)}`;
  const result = await db.execute<{ items: string; total: number; last: number | null }>(sql`
    with page as materialized (
      select e.* from events e where e.entity_id = ${id}${before} order by e.id desc limit ${limit + 1}
    ), shown as (select * from page order by id desc limit ${limit})
    select
      (select count(*)::int from events where entity_id = ${id}) as total,
      coalesce((select json_agg(json_build_object(
        'id', id, 'at', at, 'actor', actor, 'action', action, 'before', before, 'after', after
      ) order by id desc) from shown), '[]')::text as items,
      case when (select count(*) from page) > ${limit} then (select min(id)::int from shown) end as last`);
  const { items, total, last } = result.rows[0]!;
  const next = last === null ? null : encodeCursor({ sort: 'history', key: String(last), id });
  return `{"items":${items},"total":${total},"nextCursor":${JSON.stringify(next)}}`;
}
