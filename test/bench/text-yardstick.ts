/**
 * One text against all by PostgreSQL's pg_trgm. Of what we tried at 100,000 texts the nearest neighbours by a GiST index
 * with long signatures were fastest, before a GIN index and a threshold (3 to 25 times as long) and no index.
 */
import { openDatabase } from '../../api/db/open.ts';
import { makeDataDir } from '../support/data-dir.ts';

const ROWS_AT_ONCE = 20_000;

export type TextYardstick = {
  /** Numbers of the texts most like this one, the best first. */
  readonly similar: (text: string, limit: number) => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
};

/** Fills the embedded database, in a folder of its own which `close` removes, with texts under their numbers. */
export async function openTextYardstick(texts: readonly string[]): Promise<TextYardstick> {
  const dataDir = await makeDataDir();
  const database = await openDatabase({
    databaseUrl: undefined,
    databasePoolSize: 1,
    dataDir: dataDir.path,
  });
  const { pool } = database;
  await pool.query('create extension if not exists pg_trgm');
  await pool.query('create unlogged table compared (number integer, text text)');
  for (let from = 0; from < texts.length; from += ROWS_AT_ONCE) {
    const part = texts.slice(from, from + ROWS_AT_ONCE);
    await pool.query('insert into compared select * from unnest($1::integer[], $2::text[])', [
      part.map((_, at) => from + at),
      part,
    ]);
  }
  await pool.query('create index on compared using gist (text gist_trgm_ops(siglen=1024))');
  await pool.query('vacuum analyze compared');
  return {
    similar: async (text, limit) => {
      const { rows } = await pool.query<{ number: number }>(
        'select number from compared order by text <-> $1 limit $2',
        [text, limit],
      );
      return rows.map(({ number }) => number);
    },
    close: async () => {
      await database.close();
      await dataDir.remove();
    },
  };
}
