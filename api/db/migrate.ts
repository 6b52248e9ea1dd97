import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { DatabaseError, type Pool, type PoolClient } from 'pg';

import { StartError } from '../config.ts';
import { messageOf } from './error-text.ts';

/** One reviewed SQL file; `hash` is the SHA-256 of its text with Unix line ends. */
export type Migration = Readonly<{ name: string; hash: string; sql: string }>;

type Journal = Readonly<{ entries: readonly { idx: number; tag: string }[] }>;
type Applied = Readonly<{ name: string; hash: string }>;

const MIGRATIONS_DIR = fileURLToPath(new URL('../../migrations', import.meta.url));
/** Whoever has the lock of this number migrates; the others wait, then find nothing left to do. */
const MIGRATION_LOCK = 7_364_002;

/** The migrations of this release in the order of the journal that drizzle-kit keeps. */
export async function readMigrations(folder = MIGRATIONS_DIR): Promise<readonly Migration[]> {
  const journal: Journal = JSON.parse(await readFile(join(folder, 'meta', '_journal.json'), 'utf8'));
  const names = [...journal.entries].sort((a, b) => a.idx - b.idx).map((entry) => entry.tag);
  return Promise.all(
    names.map(async (name) => {
      // A checkout may have turned the line ends: that is no change.
      const sql = (await readFile(join(folder, `${name}.sql`), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Brings the database up to this release: runs each migration that it has not had, once, in a transaction of its own
 * that also records it. Any number of processes may call it at once. Answers the names of those run here.
 *
 * @throws StartError when a recorded migration has another text now, or is not known to this release (a newer one was
 * here), or when one fails: then it has changed nothing.
 */
export async function migrate(pool: Pool, migrations?: readonly Migration[]): Promise<readonly string[]> {
  const known = migrations ?? (await readMigrations());
  const client = await pool.connect();
  try {
    const done: string[] = [];
    for (;;) {
      const name = await runNext(client, known);
      if (name === undefined) return done;
      done.push(name);
    }
  } finally {
    client.release();
  }
}

/** The lock belongs to the transaction: it is free again however the transaction ends, also behind a pooling proxy. */
async function runNext(client: PoolClient, known: readonly Migration[]): Promise<string | undefined> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query(
      'create table if not exists schema_migrations (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<Applied>('select name, hash from schema_migrations');
    const next = pending(rows, known)[0];
    if (next !== undefined) {
      await runSql(client, next);
      await client.query('insert into schema_migrations (name, hash) values ($1, $2)', [
        next.name,
        next.hash,
      ]);
    }
    await client.query('commit');
    return next?.name;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** The migrations still to run, in order, also those that come before others already applied. */
function pending(applied: readonly Applied[], known: readonly Migration[]): readonly Migration[] {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const { name, hash } of applied) {
    const migration = byName.get(name);
    if (migration === undefined) {
      throw new StartError(
        `The database is newer than this release: it has had the migration ${name}. Start the newer release.`,
      );
    }
    if (migration.hash !== hash) {
      throw new StartError(
        `The migration ${name} was changed after it had been applied. Restore its file, and write a new migration.`,
      );
    }
  }
  const had = new Set(applied.map(({ name }) => name));
  return known.filter(({ name }) => !had.has(name));
}

async function runSql(client: PoolClient, { name, sql }: Migration): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    const position = error instanceof DatabaseError ? error.position : undefined;
    const line = position === undefined ? '' : `, line ${sql.slice(0, Number(position)).split('\n').length}`;
    throw new StartError(`The migration ${name} failed${line}: ${messageOf(error)}.`, { cause: error });
  }
}
