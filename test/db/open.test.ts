import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { readConfig } from '../../api/config.ts';
import { openDatabase } from '../../api/db/open.ts';
import { createBareDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createBareDatabase();
});
afterEach(() => database.close());

const open = (DATABASE_URL: string) => openDatabase(readConfig({ DATABASE_URL }));

it('opens a server of the user’s own, and closes it as often as it is asked to', async () => {
  const opened = await open(database.url);
  const { rows } = await opened.db.execute(sql`select 1 as one`);
  expect(rows).toEqual([{ one: 1 }]);
  await opened.close();
  await opened.close();
  await expect(opened.pool.query('select 1')).rejects.toThrow(/pool after calling end/);
});

it('says where nothing answers, without the password', async () => {
  // Port 1 belongs to a service that no machine runs any more.
  const start = open('postgresql://user:secret@127.0.0.1:1/city');
  await expect(start).rejects.toThrow(/^DATABASE_URL: the database at 127\.0\.0\.1:1\/city .*ECONNREFUSED/);
  await expect(start).rejects.not.toThrow(/secret/);
});

it('says what the server itself has against us', async () => {
  const url = new URL(database.url);
  url.pathname = '/no_such_city';
  await expect(open(url.href)).rejects.toThrow(
    /^DATABASE_URL: .* does not let us in \(database "no_such_city" does not exist\)/,
  );
});

it('outlives a session that breaks while it is held: its next statement fails, and another session takes over', async () => {
  const opened = await open(database.url);
  const held = await opened.pool.connect();
  const { rows } = await held.query<{ pid: number }>('select pg_backend_pid() as pid');
  await database.db.execute(sql`select pg_terminate_backend(${rows[0]!.pid})`);
  // Nobody else listens: what is not heard now would end the process.
  await setTimeout(300);
  await expect(held.query('select 1')).rejects.toThrow(/connection error|terminated/i);
  held.release(true);
  await expect(opened.db.execute(sql`select 1 as one`)).resolves.toMatchObject({ rows: [{ one: 1 }] });
  await opened.close();
});
