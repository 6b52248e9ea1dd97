import { readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Client } from 'pg';

import { StartError } from '../config.ts';
import {
  type Cluster,
  EMBEDDED_USER,
  logTail,
  prepareCluster,
  startCluster,
  stopCluster,
} from './embedded-cluster.ts';
import { HeldError, takeHold } from './embedded-holder.ts';
import { clearStaleFile, findPostmaster, type Postmaster } from './embedded-postmaster.ts';
import { codeOf, messageOf } from './error-text.ts';

/** A running embedded PostgreSQL. */
export type EmbeddedDatabase = Readonly<{
  /** How to connect to the product's database, which exists. */
  connection: Connection;
  /** Stops the server cleanly and frees the data folder. Close your own connections first. Safe to call twice. */
  stop: () => Promise<void>;
}>;

export type Connection = Readonly<{
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}>;

export type EmbeddedOptions = Readonly<{
  dataDir: string;
  /** Use the running server of another process instead of refusing; `stop` then leaves it running. */
  joinRunning?: boolean;
  /** Further server settings, such as `fsync: 'off'` for tests. */
  settings?: Readonly<Record<string, string>>;
  /** Told once when the server has ended, or gone to another process, without `stop`. */
  onLost?: (reason: string) => void;
}>;

const DATABASE = 'yhdyspinta';
/** Every cluster has this one: for sessions that only administer. */
const MAINTENANCE_DATABASE = 'postgres';
/** PostgreSQL's code for a wrong password. */
const INVALID_PASSWORD = '28P01';
/** Recovery after a crash is the longest wait; a start that has not succeeded by then will not. */
const START_DEADLINE_MS = 60_000;
const START_ATTEMPTS = 5;
const RETRY_MS = 50;
/** A crashed server answers again within seconds: then we go on holding it. */
const REGAIN_DEADLINE_MS = 15_000;
/** A start that died while making the database leaves its unfinished folder; none takes this long. */
const UNFINISHED_AGE_MS = 600_000;

/**
 * Starts the embedded PostgreSQL of a data folder (making it when there is none) and holds it for this process. A
 * server that a killed process left running is taken over as it is.
 *
 * @throws StartError naming the process that holds the folder, or saying why the database does not start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir);
  const cluster = await prepareCluster(dataDir);
  const { postmaster, holder } = await bringUp(cluster, options, dataDir);
  const connection = connectionTo(cluster, postmaster, DATABASE);
  if (holder === undefined) return { connection, stop: async () => undefined };
  await createDatabase(holder);
  await removeUnfinished(dataDir);
  const state: Hold = { cluster, onLost: options.onLost };
  keepHold(state, holder);
  return { connection, stop: () => (state.stopping ??= endHold(state)) };
}

/** Stops the database that a killed process left running in the folder; a folder with none is left as it is. */
export async function stopOrphan(dataDir: string): Promise<void> {
  const found = await stat(join(resolve(dataDir), 'postgresql')).catch(() => undefined);
  if (found !== undefined) await stopCluster(await prepareCluster(resolve(dataDir)));
}

const connectionTo = (cluster: Cluster, { port }: Postmaster, database: string): Connection => ({
  host: '127.0.0.1',
  port,
  user: EMBEDDED_USER,
  password: cluster.password,
  database,
});

type Running = Readonly<{
  postmaster: Postmaster;
  /** Undefined when another process holds the server and we only join it. */
  holder: Client | undefined;
}>;

/** Goes on until a server runs and is ours, whatever others do meanwhile: starts it, joins it, or waits for its end. */
async function bringUp(cluster: Cluster, options: EmbeddedOptions, dataDir: string): Promise<Running> {
  const deadline = Date.now() + START_DEADLINE_MS;
  let failures = 0;
  while (Date.now() < deadline && failures < START_ATTEMPTS) {
    const postmaster = findPostmaster(cluster.clusterDir);
    if (postmaster?.ready) {
      const running = await tryHold(cluster, postmaster, options, dataDir);
      if (running !== undefined) return running;
    } else if (postmaster === undefined) {
      await clearStaleFile(cluster.clusterDir);
      if (await startCluster(cluster, options.settings ?? {})) continue;
      failures += findPostmaster(cluster.clusterDir) === undefined ? 1 : 0;
      // The port may have been taken in between, or the last processes of a killed server are still ending.
      await sleep(RETRY_MS * 2 ** failures);
    }
    await sleep(RETRY_MS);
  }
  throw new StartError(`The database in ${cluster.dir} does not start: ${await logTail(cluster)}`);
}

/** Undefined when the server is just ending: then look again. */
async function tryHold(
  cluster: Cluster,
  postmaster: Postmaster,
  { joinRunning }: EmbeddedOptions,
  dataDir: string,
): Promise<Running | undefined> {
  try {
    return { postmaster, holder: await takeHold(connectionTo(cluster, postmaster, MAINTENANCE_DATABASE)) };
  } catch (error) {
    if (error instanceof HeldError) {
      if (joinRunning) return { postmaster, holder: undefined };
      const holder = error.pid === undefined ? 'another process' : `process ${error.pid}`;
      throw new StartError(
        `The data folder ${dataDir} is in use by ${holder}: stop that first, or give this one another DATA_DIR.`,
      );
    }
    if (codeOf(error) === INVALID_PASSWORD) {
      throw new StartError(
        `The database in ${cluster.dir} does not accept the password in the file beside it.`,
      );
    }
    return undefined;
  }
}

/** What is known of a server that is ours until `stopping` is set. */
type Hold = {
  readonly cluster: Cluster;
  readonly onLost: EmbeddedOptions['onLost'];
  regaining?: Promise<void>;
  stopping?: Promise<void>;
};

/** A server that is just recovering is stopped once it has: PostgreSQL 18 may never end when told so earlier. */
async function endHold(hold: Hold): Promise<void> {
  await hold.regaining;
  await stopCluster(hold.cluster);
}

/** The holding session ends with the server; when the server comes back by itself, so does our hold on it. */
function keepHold(hold: Hold, holder: Client): void {
  holder.once('end', () => {
    if (hold.stopping === undefined) hold.regaining = regainHold(hold);
  });
}

async function regainHold(hold: Hold): Promise<void> {
  const deadline = Date.now() + REGAIN_DEADLINE_MS;
  let reason = 'it does not answer';
  while (Date.now() < deadline) {
    const postmaster = findPostmaster(hold.cluster.clusterDir);
    if (postmaster === undefined) {
      // Unlike a crash inside it, nothing brings the whole server back.
      reason = `it has ended: ${await logTail(hold.cluster)}`;
      break;
    }
    try {
      keepHold(hold, await takeHold(connectionTo(hold.cluster, postmaster, MAINTENANCE_DATABASE)));
      return;
    } catch (error) {
      reason = messageOf(error);
      await sleep(RETRY_MS);
    }
  }
  if (hold.stopping === undefined) hold.onLost?.(reason);
}

async function createDatabase(holder: Client): Promise<void> {
  const { rowCount } = await holder.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await holder.query(`create database ${DATABASE}`);
}

async function removeUnfinished(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const path = join(dataDir, name);
    if (!name.startsWith('postgresql.new-')) continue;
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > UNFINISHED_AGE_MS) await rm(path, { recursive: true, force: true });
  }
}
