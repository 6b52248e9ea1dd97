import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPool, type OpenDatabase } from '../../api/db/open.ts';
import { writeTransaction } from '../../api/db/write.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const IMPATIENT = { patienceMs: 200 };

let database: TestDatabase;
/** As another process has it: its own sessions and its own queue. */
let elsewhere: OpenDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  elsewhere = openPool(database.connection, 2);
});
afterAll(async () => {
  await elsewhere.close();
  await database.close();
});

/** Begins a write that lasts until `end` is called. */
function longWrite(): { readonly end: () => void; readonly ended: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { end: resolve, ended: writeTransaction(database.db, () => promise) };
}

describe('a writer whom another keeps waiting', () => {
  it.each(['this process', 'another process'])(
    'in %s is told so, and may write afterwards',
    async (where) => {
      const db = where === 'this process' ? database.db : elsewhere.db;
      const { end, ended } = longWrite();
      // The lock is taken by then: a reader of locks sees it.
      await expect
        .poll(async () => {
          const { rows } = await database.pool.query(
            "select from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())",
          );
          return rows.length;
        })
        .toBeGreaterThan(0);
      await expect(writeTransaction(db, async () => 'late', IMPATIENT)).rejects.toMatchObject({
        code: 'busy',
      });
      end();
      await ended;
      expect(await writeTransaction(db, async () => 'written', IMPATIENT)).toBe('written');
    },
  );
});
