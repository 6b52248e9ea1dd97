import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { migrate, type Migration, readMigrations } from '../../api/db/migrate.ts';
import { createBareDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';

const PROCESSES = 20;
/** Each process loads the database layer anew: many seconds on two busy cores. */
const SLOW_MS = 120_000;
const CHILD = fileURLToPath(new URL('migrate-child.ts', import.meta.url));

const migration = (name: string, sql: string, hash = name): Migration => ({ name, hash, sql });
const A = migration('0000_a', 'create table a (id int primary key)');
const B = migration('0001_b', 'create table b (id int primary key); insert into b values (1)');

let database: TestDatabase;
beforeEach(async () => {
  database = await createBareDatabase();
});
afterEach(() => database.close());

const tables = async (): Promise<unknown[]> => {
  const { rows } = await database.pool.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migrations' order by 1`,
  );
  return rows.map(({ name }) => name);
};

describe('migrate', () => {
  it('runs what is missing in the order given and says what it ran', async () => {
    expect(await migrate(database.pool, [A])).toEqual(['0000_a']);
    expect(await migrate(database.pool, [A, B])).toEqual(['0001_b']);
    expect(await migrate(database.pool, [A, B])).toEqual([]);
    expect(await tables()).toEqual(['a', 'b']);
  });

  it('runs a migration that a merge has put before those already applied', async () => {
    await migrate(database.pool, [B]);
    expect(await migrate(database.pool, [A, B])).toEqual(['0000_a']);
  });

  it('leaves nothing of a migration that fails, keeps those before it, and says where it failed', async () => {
    const broken = migration(
      '0001_broken',
      'create table c (id int);\ninsert into c values (1);\nselect nothing_such;',
    );
    await expect(migrate(database.pool, [A, broken])).rejects.toThrow(
      'The migration 0001_broken failed, line 3: column "nothing_such" does not exist.',
    );
    expect(await tables()).toEqual(['a']);
    expect(await migrate(database.pool, [A, B])).toEqual(['0001_b']);
  });

  it('refuses an applied migration whose text has changed', async () => {
    await migrate(database.pool, [A]);
    await expect(migrate(database.pool, [migration(A.name, A.sql, 'other')])).rejects.toThrow(
      /0000_a was changed/,
    );
  });

  it('refuses a database that a newer release has migrated', async () => {
    await migrate(database.pool, [A, B]);
    await expect(migrate(database.pool, [A])).rejects.toThrow(
      /newer than this release: it has had the migration 0001_b/,
    );
  });

  it(
    `runs each migration once when ${PROCESSES} processes start at the same time, and all come up`,
    { timeout: SLOW_MS },
    async () => {
      const env = { ...process.env, DATABASE_URL: database.url };
      const run = promisify(execFile);
      const started = await Promise.all(
        Array.from({ length: PROCESSES }, () => run(process.execPath, ['--no-warnings', CHILD], { env })),
      );
      const ran = started.flatMap(({ stdout }) => stdout.trim().split(' ').filter(Boolean));
      const names = (await readMigrations()).map(({ name }) => name);
      expect(ran.toSorted()).toEqual(names.toSorted());
      const { rows } = await database.pool.query<Migration>(
        'select name, hash from schema_migrations order by name',
      );
      expect(rows.map(({ name }) => name)).toEqual(names.toSorted());
    },
  );
});

describe('the migrations of this release', () => {
  it('can be told apart by name and text', async () => {
    const migrations = await readMigrations();
    expect(migrations.length).toBeGreaterThan(0);
    expect(new Set(migrations.map(({ hash }) => hash)).size).toBe(migrations.length);
  });

  it('are all in the cloned test database', async () => {
    const clone = await createTestDatabase();
    try {
      expect(await migrate(clone.pool)).toEqual([]);
    } finally {
      await clone.close();
    }
  });
});
