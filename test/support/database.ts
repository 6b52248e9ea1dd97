import { randomUUID } from 'node:crypto';

import { Client } from 'pg';
import { inject } from 'vitest';

import { type OpenDatabase, openPool } from '../../api/db/open.ts';

/** A migrated, empty database of one's own. */
export type TestDatabase = OpenDatabase &
  Readonly<{
    /** Address for a process of its own, as in DATABASE_URL. */
    url: string;
  }>;

const POOL_SIZE = 10;

/**
 * Clones the migrated template (tens of milliseconds). `close` drops the clone, whoever is still connected.
 * For use in `beforeAll`/`beforeEach`; every clone is independent of all others.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  return cloneDatabase(inject('testServer').template);
}

/** A copy of the named database, which nobody may be connected to. */
export async function cloneDatabase(template: string): Promise<TestDatabase> {
  return createDatabase(` template ${template} strategy file_copy`);
}

/** The same without any table: for tests of the migrations themselves. */
export async function createBareDatabase(): Promise<TestDatabase> {
  return createDatabase('');
}

async function createDatabase(source: string): Promise<TestDatabase> {
  const { connectionString } = inject('testServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(connectionString, `create database ${name}${source}`);
  const url = new URL(connectionString);
  url.pathname = `/${name}`;
  const opened = openPool({ connectionString: url.href }, POOL_SIZE);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await opened.close();
    await administer(connectionString, `drop database ${name} with (force)`);
  };
  return { ...opened, url: url.href, close: () => (closing ??= close()) };
}

async function administer(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
