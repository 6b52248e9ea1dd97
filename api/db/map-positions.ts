import { sql } from 'drizzle-orm';
import type { MapLevel } from '../contract/relation.ts';
import type { KnownLayout, Point, Region } from '../domain/graph/layout-types.ts';
import type { Db } from './open.ts';

export type StoredLayout = KnownLayout;

/** Key of the lock under which one process at a time places newcomers; the number means nothing else. */
const LAYOUT_LOCK = 915_002;

export async function findLayout(db: Db, level: MapLevel): Promise<StoredLayout> {
  const nodes = await db.execute<{ id: string } & Point & Record<string, unknown>>(
    sql`select entity_id as id, x, y from map_positions where level = ${level}`,
  );
  const regions = await db.execute<Region & Record<string, unknown>>(
    sql`select department_id as department, x, y, r from map_regions where level = ${level} order by department_id`,
  );
  return {
    positions: new Map(nodes.rows.map(({ id, x, y }) => [id, { x, y }])),
    regions: regions.rows.map(({ department, x, y, r }) => ({ department, x, y, r })),
  };
}

/**
 * Replaces the layout of a level by what `place` makes of the stored one. One process at a time, so that all
 * show the same picture.
 */
export function updateLayout(
  db: Db,
  level: MapLevel,
  place: (stored: StoredLayout) => Promise<StoredLayout>,
): Promise<StoredLayout> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LAYOUT_LOCK})`);
    const stored = await findLayout(tx, level);
    const next = await place(stored);
    if (next === stored) return stored;
    await storeLayout(tx, level, next);
    return next;
  });
}

/** Writes what differs: a move is one row, not all of them anew. */
async function storeLayout(tx: Db, level: MapLevel, layout: StoredLayout): Promise<void> {
  const nodes = JSON.stringify([...layout.positions].map(([id, { x, y }]) => ({ id, x, y })));
  await tx.execute(sql`
    delete from map_positions where level = ${level} and entity_id not in (
      select id from json_to_recordset(${nodes}::json) as n(id uuid))`);
  await tx.execute(sql`
    insert into map_positions as old (level, entity_id, x, y)
    select ${level}, id, x, y from json_to_recordset(${nodes}::json) as n(id uuid, x real, y real)
    on conflict (level, entity_id) do update set x = excluded.x, y = excluded.y
    where (old.x, old.y) <> (excluded.x, excluded.y)`);
  const regions = JSON.stringify(layout.regions);
  await tx.execute(sql`
    delete from map_regions where level = ${level} and department_id not in (
      select department from json_to_recordset(${regions}::json) as n(department uuid))`);
  await tx.execute(sql`
    insert into map_regions as old (level, department_id, x, y, r)
    select ${level}, department, x, y, r
    from json_to_recordset(${regions}::json) as n(department uuid, x real, y real, r real)
    on conflict (level, department_id) do update set x = excluded.x, y = excluded.y, r = excluded.r
    where (old.x, old.y, old.r) <> (excluded.x, excluded.y, excluded.r)`);
}
