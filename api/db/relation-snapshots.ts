import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { desc, inArray, lte, sql } from 'drizzle-orm';
import type { LocalText } from '../contract/common.ts';
import type { PastRelations } from '../domain/relations/past-relations.ts';
import { daysToDrop } from '../domain/relations/kept-days.ts';
import type { Db } from './open.ts';
import { events, relationSnapshots as table } from './schema.ts';

/** In threads of their own: a large city's day takes some tenths of a second. */
const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/** Key of the lock under which one process at a time keeps a day; the number means nothing else. */
const SNAPSHOT_LOCK = 915_003;

/** A day of which the relations are kept, as they were at its end. */
export type KeptDay = { readonly day: string; readonly version: number };

export type DatedRelations = KeptDay & { readonly relations: PastRelations };

/** All days that are kept, the latest first. */
export function listKeptDays(db: Db): Promise<KeptDay[]> {
  return db.select({ day: table.day, version: table.version }).from(table).orderBy(desc(table.day));
}

/** The latest that is kept of `day` or before; where nothing is that old, the oldest. Undefined where nothing is kept. */
export async function findKept(db: Db, day: string): Promise<DatedRelations | undefined> {
  const [before] = await db.select().from(table).where(lte(table.day, day)).orderBy(desc(table.day)).limit(1);
  const [found] = before ? [before] : await db.select().from(table).orderBy(table.day).limit(1);
  if (!found) return undefined;
  const relations = JSON.parse((await unpack(found.content)).toString('utf8')) as PastRelations;
  return { day: found.day, version: found.version, relations };
}

/** Names of services and units, also of those that have been deleted. */
export async function listNames(db: Db, ids: readonly string[]): Promise<Map<string, LocalText>> {
  if (ids.length === 0) return new Map();
  const result = await db.execute<{ id: string; name: LocalText }>(sql`
    select id, name from services where id = any(${sql.param(ids)}::uuid[])
    union all select id, name from teams where id = any(${sql.param(ids)}::uuid[])`);
  return new Map(result.rows.map(({ id, name }) => [id, name]));
}

/** When a version of the data was made; undefined for one that never was. */
export async function findMomentOf(db: Db, version: number): Promise<Date | undefined> {
  const [row] = await db
    .select({ at: events.at })
    .from(events)
    .where(sql`id = ${version}`);
  return row && new Date(row.at);
}

/**
 * Keeps the relations of a day, unless some process has kept the same version or a later one of it, and drops what is so
 * old that it need not be kept on the day `today`. `make` is called only if it is needed.
 */
export function keepDay(
  db: Db,
  { day, version }: KeptDay,
  today: string,
  make: () => PastRelations,
): Promise<void> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${SNAPSHOT_LOCK})`);
    const kept = await listKeptDays(tx);
    if (kept.some((one) => one.day === day && one.version >= version)) return;
    const row = { version, content: await pack(JSON.stringify(make())) };
    await tx
      .insert(table)
      .values({ day, ...row })
      .onConflictDoUpdate({ target: table.day, set: { ...row, takenAt: sql`now()` } });
    const dropped = daysToDrop([day, ...kept.map((one) => one.day)], today);
    if (dropped.length > 0) await tx.delete(table).where(inArray(table.day, [...dropped]));
  });
}
