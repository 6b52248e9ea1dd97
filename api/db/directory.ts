/**
 * What all resources of the directory have in common: reading, keyset pages, versioned writes, soft
 * deletion and history. A resource says only what is its own (see services.ts and its siblings).
 */
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { v7 as uuidv7 } from 'uuid';
import type { HistoryAction, Language } from '../contract/common.ts';
import { AppError } from '../contract/errors.ts';
import type { ChangedEntity } from '../contract/event.ts';
import { TIME_ZONE } from '../domain/time-zone.ts';
import { changedFields, contentOf } from '../domain/changes.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { listEventsOf, type HistoryOptions } from './history.ts';
import type { Db } from './open.ts';
import { insertEvents, writeTransaction } from './write.ts';

type RecordTable = PgTable & Record<'id' | 'version' | 'deletedAt', PgColumn>;
export type Row = Record<string, unknown> & { readonly id: string; readonly version: number };

export interface Resource<Input extends object> {
  readonly entity: ChangedEntity;
  /** How an error calls one of them, without article. */
  readonly noun: string;
  readonly table: RecordTable;
  /** `from` clause in which the row itself has the alias r. */
  readonly from: SQL;
  /** JSON of one row in the shape of the contract. */
  readonly json: SQL;
  /** The columns of the table that a write sets; what is absent in the input stays. */
  readonly columns: (input: Partial<Input>) => Record<string, unknown>;
  /** Refuses what no constraint can: references to what has been deleted. Runs before the row is written. */
  readonly verify?: (tx: Db, input: Partial<Input>) => Promise<void>;
  /** Columns that depend on other rows, computed inside the transaction. */
  readonly derive?: (tx: Db, id: string, input: Partial<Input>) => Promise<Record<string, unknown>>;
  readonly saveLinks?: (tx: Db, id: string, input: Partial<Input>) => Promise<void>;
  /** Runs when row and links are written: keeps what follows from them, and refuses what they must not come to. */
  readonly settle?: (tx: Db, id: string) => Promise<void>;
  /** Refuses to bring back what refers to something that has gone meanwhile; default: `verify` of its references. */
  readonly verifyRestored?: (tx: Db, row: Row) => Promise<void>;
  /** What the history keeps of a row; default: all of it. */
  readonly remembered?: (row: Row) => Row;
  /** Refuses the deletion of what others hang on. */
  readonly verifyUnused?: (tx: Db, id: string) => Promise<void>;
}

export interface ListOptions {
  readonly where: readonly SQL[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly sort?: 'name' | '-updatedAt' | '-createdAt' | '-decidedOn';
  readonly language?: Language;
  readonly deleted?: boolean;
  readonly q?: string;
}

const DEFAULT_PAGE = 50;

/**
 * One page as JSON text in the shape of the contract, built by PostgreSQL: it costs half the CPU of rows
 * that are parsed and written again.
 * @throws AppError invalid-request for a cursor that is not from this list.
 */
export async function listRecords<I extends object>(
  db: Db,
  resource: Resource<I>,
  options: ListOptions,
): Promise<string> {
  const result = await db.execute<ListRow>(listQuery(resource, options));
  const { items, total, last } = result.rows[0]!;
  const next = last === null ? null : encodeCursor({ sort: orderOf(options), key: last[0], id: last[1] });
  return `{"items":${items},"total":${total},"nextCursor":${JSON.stringify(next)}}`;
}

/** What listQuery gives: the items as JSON text, how many match on all pages, and where a further page begins. */
export type ListRow = { items: string; total: number; last: [key: string, id: string] | null };

/** The statement of a page: always one row. @throws AppError invalid-request as listRecords. */
export function listQuery<I extends object>(resource: Resource<I>, options: ListOptions): SQL {
  const { limit = DEFAULT_PAGE, sort = 'name', deleted = false } = options;
  const key = sort === 'name' ? nameIn(options.language) : TIMES[sort];
  const order = sort === 'name' ? sql`${key}, r.id` : sql`${key} desc, r.id desc`;
  const all = [deleted ? sql`r.deleted_at is not null` : sql`r.deleted_at is null`, ...options.where];
  if (options.q !== undefined) {
    const pattern = `%${escapeLike(options.q)}%`;
    all.push(sql`concat_ws(' ', r.name->>'fi', r.name->>'sv', r.name->>'en') ilike ${pattern}`);
  }
  const matching = sql.join(all, sql` and `);
  return sql`
    with page as materialized (
      select r.id, ${key} as key, row_number() over (order by ${order}) as n
      from ${resource.table} r where ${matching}${beyond(key, options)}
      order by ${order} limit ${limit + 1}
    )
    select
      (select count(*)::int from ${resource.table} r where ${matching}) as total,
      coalesce((
        select json_agg(${resource.json} order by page.n)
        from ${resource.from} join page on page.id = r.id where page.n <= ${limit}
      ), '[]')::text as items,
      (select json_build_array(key, id) from page
       where n = ${limit} and exists (select from page where n > ${limit})) as last`;
}

const TIMES = {
  '-updatedAt': sql`r.updated_at`,
  '-createdAt': sql`r.created_at`,
  // Of experiments alone; one that is not decided yet stands where it was changed last.
  '-decidedOn': sql`coalesce(r.decided_on::timestamp at time zone ${TIME_ZONE}, r.updated_at)`,
} as const;

/** What a list is ordered by, as its cursors know it. */
function orderOf({ sort = 'name', language = 'fi' }: ListOptions): string {
  return sort === 'name' && language !== 'fi' ? `${sort} ${language}` : sort;
}

/** By Finnish names, as most are asked for, an index has the order; by others the list is sorted anew. */
function nameIn(language: Language = 'fi'): SQL {
  return language === 'fi' ? sql`r.sort_name` : sql`coalesce(lower(r.name->>${language}::text), r.sort_name)`;
}

/** Only what comes after the cursor in the order of the list. */
function beyond(key: SQL, options: ListOptions): SQL {
  if (options.cursor === undefined) return sql``;
  const last = decodeCursor(options.cursor, orderOf(options));
  return options.sort !== undefined && options.sort !== 'name'
    ? sql` and (${key}, r.id) < (${last.key}::timestamptz, ${last.id}::uuid)`
    : sql` and (${key}, r.id) > (${last.key}::text, ${last.id}::uuid)`;
}

/** The row in the shape of the contract; deleted rows too when `deleted` is true. */
export async function findRecord<I extends object>(
  db: Db,
  resource: Resource<I>,
  id: string,
  options: { readonly deleted?: boolean } = {},
): Promise<Row | undefined> {
  const alive = options.deleted ? sql`` : sql` and r.deleted_at is null`;
  const result = await db.execute<{ record: Row }>(
    sql`select ${resource.json} as record from ${resource.from} where r.id = ${id}${alive}`,
  );
  return result.rows[0]?.record;
}

/** @throws AppError not-found */
export async function getRecord<I extends object>(
  db: Db,
  resource: Resource<I>,
  id: string,
  options: { readonly deleted?: boolean } = {},
): Promise<Row> {
  const record = await findRecord(db, resource, id, options);
  if (record === undefined)
    throw new AppError('not-found', `There is no ${resource.noun} with the id ${id}.`);
  return record;
}

/** Adds a row, with its links and its first step of history. */
export function insertRecord<I extends object>(
  db: Db,
  resource: Resource<I>,
  actor: string,
  input: I,
  id: string = uuidv7(),
): Promise<Row> {
  return writeTransaction(db, async (tx) => {
    await resource.verify?.(tx, input);
    const derived = await resource.derive?.(tx, id, input);
    await tx.insert(resource.table).values({ ...resource.columns(input), ...derived, id } as never);
    await resource.saveLinks?.(tx, id, input);
    await resource.settle?.(tx, id);
    const after = await getRecord(tx, resource, id);
    await remember(tx, resource, actor, 'created', null, keptOf(resource, after), id);
    return after;
  });
}

/**
 * Changes the given fields of a row. A patch that changes nothing leaves version and history as they are.
 * @throws AppError not-found; version-conflict with the current state when `version` is not the row's own.
 */
export function updateRecord<I extends object>(
  db: Db,
  resource: Resource<I>,
  actor: string,
  id: string,
  version: number,
  patch: Partial<I>,
  action: HistoryAction = 'changed',
): Promise<Row> {
  return writeTransaction(db, async (tx) => {
    const before = await lockVersion(tx, resource, id, version);
    await resource.verify?.(tx, patch);
    const derived = await resource.derive?.(tx, id, patch);
    const columns = { ...resource.columns(patch), ...derived };
    if (Object.keys(columns).length > 0) {
      await tx.update(resource.table).set(columns).where(eq(resource.table.id, id));
    }
    await resource.saveLinks?.(tx, id, patch);
    await resource.settle?.(tx, id);
    const after = await getRecord(tx, resource, id);
    if (action === 'changed' && changedFields(before, after) === undefined) return before;
    const { remembered = (row) => row } = resource;
    const changes = changedFields(remembered(before), remembered(after));
    await touch(tx, resource, id, sql`null`);
    await remember(tx, resource, actor, action, changes?.before ?? null, changes?.after ?? null, id);
    return getRecord(tx, resource, id);
  });
}

/** Deletes softly. @throws AppError not-found, version-conflict, in-use. */
export function removeRecord<I extends object>(
  db: Db,
  resource: Resource<I>,
  actor: string,
  id: string,
  version: number,
): Promise<void> {
  return writeTransaction(db, async (tx) => {
    const before = await lockVersion(tx, resource, id, version);
    await resource.verifyUnused?.(tx, id);
    await touch(tx, resource, id, sql`now()`);
    await remember(tx, resource, actor, 'deleted', keptOf(resource, before), null, id);
  });
}

/** Takes a deletion back; what is not deleted stays as it is. @throws AppError not-found, conflict, invalid-reference. */
export function restoreRecord<I extends object>(
  db: Db,
  resource: Resource<I>,
  actor: string,
  id: string,
): Promise<Row> {
  return writeTransaction(db, async (tx) => {
    const before = await getRecord(tx, resource, id, { deleted: true });
    if (before['deletedAt'] === null) return before;
    if (resource.verifyRestored) await resource.verifyRestored(tx, before);
    else await resource.verify?.(tx, referencesOf(before) as Partial<I>);
    await touch(tx, resource, id, sql`null`);
    const after = await getRecord(tx, resource, id);
    await remember(tx, resource, actor, 'restored', null, keptOf(resource, after), id);
    return after;
  });
}

/** One page of a row's history as JSON text, latest first. @throws AppError not-found. */
export async function listHistory<I extends object>(
  db: Db,
  resource: Resource<I>,
  id: string,
  options: HistoryOptions,
): Promise<string> {
  await getRecord(db, resource, id, { deleted: true });
  return listEventsOf(db, id, options);
}

/** @throws AppError invalid-reference when one of the ids is not a living row of the table. */
export async function verifyAlive(
  tx: Db,
  table: RecordTable,
  ids: readonly string[],
  refusal: () => AppError,
): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  const found = await tx.$count(
    table,
    and(sql`${table.id} = any(${sql.param(wanted)}::uuid[])`, isNull(table.deletedAt)),
  );
  if (found < wanted.length) throw refusal();
}

async function lockVersion<I extends object>(
  tx: Db,
  resource: Resource<I>,
  id: string,
  version: number,
): Promise<Row> {
  const current = await getRecord(tx, resource, id);
  if (current.version === version) return current;
  throw new AppError(
    'version-conflict',
    `The ${resource.noun} is at version ${current.version}, your change was made to version ${version}. ` +
      'Look at the current state (in "current"), make your change to it and send its version in If-Match.',
    { current },
  );
}

async function touch<I extends object>(
  tx: Db,
  resource: Resource<I>,
  id: string,
  deletedAt: SQL,
): Promise<void> {
  await tx.execute(sql`
    update ${resource.table} set version = version + 1, updated_at = now(), deleted_at = ${deletedAt}
    where id = ${id}`);
}

function keptOf<I extends object>(
  { remembered = (row) => row }: Resource<I>,
  row: Row,
): Record<string, unknown> {
  return contentOf(remembered(row));
}

function remember<I extends object>(
  tx: Db,
  resource: Resource<I>,
  actor: string,
  action: HistoryAction,
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
  entityId: string,
): Promise<void> {
  return insertEvents(tx, [{ actor, entity: resource.entity, entityId, action, before, after }]);
}

/** The references of a read row, as a write would give them: a restored row must not point at deleted ones. */
function referencesOf(row: Row): Record<string, unknown> {
  const idOf = (field: string) => (row[field] as { id: string } | undefined)?.id;
  const given = {
    organizationId: idOf('organization'),
    teamId: idOf('team'),
    parentId: row['parentId'],
    clientGroups: row['clientGroups'],
    serviceClasses: row['serviceClasses'],
    otherTeams: row['otherTeams'],
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
