import { drizzle } from 'drizzle-orm/node-postgres';
import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { type ClientConfig, Pool } from 'pg';

import { type Config, StartError } from '../config.ts';
import { messageOf } from './error-text.ts';
import { type EmbeddedOptions, startEmbedded } from './embedded.ts';

/** The database or a transaction in it: what every function of this room takes first. */
export type Db = PgDatabase<NodePgQueryResultHKT>;

/** An open database. */
export type OpenDatabase = Readonly<{
  db: Db;
  pool: Pool;
  /** For sessions of one's own beside the pool, such as LISTEN. */
  connection: ClientConfig;
  /** Waits for running queries, then closes; stops the embedded server when there is one. Safe to call twice. */
  close: () => Promise<void>;
}>;

const OLDEST_SERVER = 15;
const NEWEST_SERVER = 18;
/** Version numbers are major × 10,000 + minor. */
const MAJOR = 10_000;
const CONNECTION_TIMEOUT_MS = 10_000;
/** A transaction that waits for us longer than this is a mistake of ours, and holds locks. */
const IDLE_IN_TRANSACTION_MS = 60_000;

/** How a process uses the embedded server; without meaning for a server of the user's own. */
export type EmbeddedUse = Pick<EmbeddedOptions, 'joinRunning' | 'onLost'>;

/**
 * Opens the database that the config names: a server of the user's own, or the embedded one, started when needed.
 *
 * @throws StartError when it does not answer, is too old or too new, or its folder is in use.
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'databasePoolSize' | 'dataDir'>,
  use: EmbeddedUse = {},
): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) {
    const opened = openPool({ connectionString: config.databaseUrl }, config.databasePoolSize);
    try {
      await checkServer(opened.pool, config.databaseUrl);
      return opened;
    } catch (error) {
      await opened.close();
      throw error;
    }
  }
  const embedded = await startEmbedded({ ...use, dataDir: config.dataDir });
  const opened = openPool(embedded.connection, config.databasePoolSize);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await embedded.stop();
    },
  };
}

/** A pool on a running server; nothing is connected until it is used. `poolSize` is the most sessions it opens. */
export function openPool(connection: ClientConfig, poolSize: number): OpenDatabase {
  const pool = new Pool({
    application_name: 'yhdyspinta',
    ...connection,
    max: poolSize,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
  });
  // An idle session that breaks is replaced at the next use, and one that is held fails with its next statement; unheard,
  // the event would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  let closing: Promise<void> | undefined;
  return { db: drizzle(pool), pool, connection, close: () => (closing ??= pool.end()) };
}

async function checkServer(pool: Pool, url: string): Promise<void> {
  const { host, pathname } = new URL(url);
  const place = `${host}${pathname}`;
  let version: number;
  try {
    const { rows } = await pool.query<{ version: string }>(
      "select current_setting('server_version_num') as version",
    );
    version = Math.floor(Number(rows[0]?.version) / MAJOR);
  } catch (error) {
    throw new StartError(`DATABASE_URL: the database at ${place} does not let us in (${messageOf(error)}).`);
  }
  if (version < OLDEST_SERVER || version > NEWEST_SERVER) {
    throw new StartError(
      `DATABASE_URL: the server at ${place} is PostgreSQL ${version}. Allowed: ${OLDEST_SERVER} to ${NEWEST_SERVER}.`,
    );
  }
}
