import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { AppError } from '../../contract/errors.ts';
import type { Import, ImportFormat } from '../../contract/import.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Db } from '../open.ts';
import { imports } from '../schema.ts';

/** What an import found and did; null while it runs. */
export type ImportResult = Pick<
  Import,
  'counts' | 'changes' | 'problems' | 'problemCount' | 'twice' | 'twiceCount'
>;

export interface NewImport {
  readonly format: ImportFormat;
  readonly dryRun: boolean;
  readonly actor: string;
  readonly files: Import['files'];
}

const importJson = sql`json_build_object(
  'id', i.id, 'format', i.format, 'dryRun', i.dry_run, 'status', i.status,
  'progress', json_build_object('done', i.done, 'total', i.total), 'files', i.files,
  'counts', i.result->'counts', 'changes', coalesce(i.result->'changes', '[]'),
  'problems', coalesce(i.result->'problems', '[]'), 'problemCount', coalesce((i.result->>'problemCount')::int, 0),
  'twice', coalesce(i.result->'twice', '[]'), 'twiceCount', coalesce((i.result->>'twiceCount')::int, 0),
  'failure', i.failure, 'createdAt', i.created_at, 'finishedAt', i.finished_at)`;

export async function insertImport(db: Db, row: NewImport): Promise<Import> {
  const id = uuidv7();
  await db.insert(imports).values({ id, status: 'running', ...row });
  return getImport(db, id);
}

/** @throws AppError not-found. */
export async function getImport(db: Db, id: string): Promise<Import> {
  const result = await db.execute<{ import: Import }>(
    sql`select ${importJson} as import from imports i where i.id = ${id}`,
  );
  const found = result.rows[0]?.import;
  if (found === undefined) throw new AppError('not-found', `There is no import with the id ${id}.`);
  return found;
}

/** One page as JSON text, the latest first; changes, problems and what stands twice are left to the single import. */
export async function listImports(db: Db, options: { limit?: number; cursor?: string }): Promise<string> {
  const { limit = 50 } = options;
  const before =
    options.cursor === undefined
      ? sql`true`
      : sql`i.id < ${decodeCursor(options.cursor, 'imports').id}::uuid`;
  const result = await db.execute<{ items: string; total: number; last: string | null }>(sql`
    with page as (select * from imports i where ${before} order by i.id desc limit ${limit + 1}),
    shown as (
      select id, format, dry_run, status, done, total, files, failure, created_at, finished_at,
        jsonb_build_object('counts', result->'counts', 'problemCount', result->'problemCount',
          'twiceCount', result->'twiceCount') as result
      from page order by id desc limit ${limit})
    select (select count(*)::int from imports) as total,
      coalesce((select json_agg(${importJson} order by i.id desc) from shown i), '[]')::text as items,
      case when (select count(*) from page) > ${limit}
        then (select id::text from shown order by id limit 1) end as last`);
  const { items, total, last } = result.rows[0]!;
  const next = last === null ? null : encodeCursor({ sort: 'imports', key: '', id: last });
  return `{"items":${items},"total":${total},"nextCursor":${JSON.stringify(next)}}`;
}

export async function updateProgress(db: Db, id: string, done: number, total: number): Promise<void> {
  await db.execute(sql`update imports set done = ${done}, total = ${total} where id = ${id}`);
}

export async function finishImport(
  db: Db,
  id: string,
  status: 'planned' | 'applied' | 'failed',
  result: ImportResult | null,
  failure: string | null = null,
): Promise<void> {
  await db.execute(sql`
    update imports set status = ${status}, result = ${result === null ? null : JSON.stringify(result)}::jsonb,
      failure = ${failure}, finished_at = now() where id = ${id}`);
}

/** Held while an import runs, so that others can tell a running one from one whose process is gone. */
export async function lockImport(tx: Db, id: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`);
}

/** At start: what "runs" without its lock was cut off with its process, and its transaction with it. */
export async function failInterruptedImports(db: Db): Promise<void> {
  await db.execute(sql`
    update imports set status = 'failed', finished_at = now(),
      failure = 'The server stopped during this import. Nothing of it was written; start it again.'
    where status = 'running' and pg_try_advisory_xact_lock(hashtextextended(id::text, 0))`);
}
