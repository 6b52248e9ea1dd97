import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

import { StartError } from '../config.ts';
import { type Account, canReach, databaseAccount, runAs } from './embedded-account.ts';
import { type Binaries, findBinaries } from './embedded-binaries.ts';
import { findPostmaster } from './embedded-postmaster.ts';
import { codeOf, messageOf } from './error-text.ts';

/** The one PostgreSQL major version that the embedded programs have. */
const EMBEDDED_MAJOR = '18';
/** Name of the database's only account; its password lies beside the cluster, readable to its owner alone. */
export const EMBEDDED_USER = 'yhdyspinta';
/** Collation locales to try, the best first: what an operating system has differs. */
const LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'] as const;
const LOG_LIMIT_BYTES = 10_000_000;

/** What the server always runs with. Reached over loopback TCP alone, so that no path is too long for a socket. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  cluster_name: 'yhdyspinta',
  max_connections: '120',
  // A query whose client was killed ends soon instead of holding its locks to its end.
  client_connection_check_interval: '1s',
  // Containers give 64 MB of shared memory, too little for parallel queries; files work everywhere.
  dynamic_shared_memory_type: 'mmap',
  // Our queries are short: compiling them costs more than it saves.
  jit: 'off',
  // Statement errors are the API's business and its log's; the server's own events stay.
  log_min_messages: 'log',
  log_checkpoints: 'off',
};

/** A data folder's database, not necessarily running. */
export type Cluster = Readonly<{
  /** Holds the password, the log and `cluster`. */
  dir: string;
  clusterDir: string;
  account: Account | undefined;
  binaries: Binaries;
  password: string;
}>;

/**
 * The cluster in the data folder, made when there is none (about two seconds; complete or not at all, however
 * many try at once).
 *
 * @throws StartError when the folder belongs to another account or another PostgreSQL version, or cannot be made.
 */
export async function prepareCluster(dataDir: string): Promise<Cluster> {
  const dir = join(dataDir, 'postgresql');
  const clusterDir = join(dir, 'cluster');
  try {
    await makeFolder(dataDir);
  } catch (error) {
    throw new StartError(`DATA_DIR: the folder ${dataDir} cannot be made (${messageOf(error)}).`);
  }
  const account = databaseAccount(dir, dataDir);
  const binaries = await findBinaries(account, dataDir);
  if (!existsSync(dir)) await createCluster(dataDir, dir, account, binaries);
  return { dir, clusterDir, account, binaries, password: await readPassword(dir) };
}

/** `mkdir` with `recursive` goes round for ever where nothing can be made and the system says "no such folder" (/proc). */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path).catch((again: unknown) => {
      // Another start may have been quicker.
      if (codeOf(again) !== 'EEXIST') throw again;
    });
  }
}

async function readPassword(dir: string): Promise<string> {
  const owner = (await stat(dir)).uid;
  const self = process.getuid?.();
  if (self !== undefined && self !== 0 && owner !== self) {
    throw new StartError(
      `The database in ${dir} belongs to another account (number ${owner}): start as that account, or choose another DATA_DIR.`,
    );
  }
  try {
    const version = (await readFile(join(dir, 'cluster', 'PG_VERSION'), 'utf8')).trim();
    if (version === EMBEDDED_MAJOR) return (await readFile(join(dir, 'password'), 'utf8')).trim();
    throw new StartError(
      `The database in ${dir} was made by PostgreSQL ${version}, and this release has ${EMBEDDED_MAJOR}: start the release that made it and export, or set DATABASE_URL.`,
    );
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`The database in ${dir} cannot be read (${messageOf(error)}).`);
  }
}

async function createCluster(
  dataDir: string,
  dir: string,
  account: Account | undefined,
  binaries: Binaries,
): Promise<void> {
  const unfinished = await mkdtemp(join(dataDir, 'postgresql.new-'));
  try {
    await writeFile(join(unfinished, 'password'), randomBytes(24).toString('base64url'), { mode: 0o600 });
    await mkdir(join(unfinished, 'cluster'), { mode: 0o700 });
    for (const path of ['', 'password', 'cluster']) {
      if (account !== undefined) await chown(join(unfinished, path), account.uid, account.gid);
    }
    await initialize({
      dir: unfinished,
      clusterDir: join(unfinished, 'cluster'),
      account,
      binaries,
      password: '',
    });
    await chmod(unfinished, 0o700);
    await rename(unfinished, dir);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(dir)) throw error;
  }
}

async function initialize(cluster: Cluster): Promise<void> {
  const common = [
    '--username',
    EMBEDDED_USER,
    '--auth',
    'scram-sha-256',
    '--pwfile',
    '../password',
    '--encoding',
    'UTF8',
  ];
  let output = '';
  for (const locale of LOCALES) {
    const args = [...common, '--locale', locale, '--locale-provider', 'icu', '--icu-locale', 'fi-FI'];
    const ending = await run(cluster, cluster.binaries.initdb, args);
    if (ending.code === 0) return;
    output = ending.output;
  }
  throw new StartError(`The database could not be made: ${output.replaceAll('\n', ' ')}`);
}

/**
 * Runs one of the database's programs standing in the cluster's folder. Where the account may not walk there (a data
 * folder under a home that only root enters) the folder is given to it by the name of the place it stands in,
 * which needs no walking: the data stay where DATA_DIR says.
 */
function run(cluster: Cluster, program: string, args: readonly string[]): ReturnType<typeof runAs> {
  const { account, clusterDir } = cluster;
  const reachable = canReach(account, clusterDir);
  if (!reachable && process.platform !== 'linux') {
    throw new StartError(
      `DATA_DIR: the account that the database runs as may not enter ${clusterDir}. Choose another folder, or set DATABASE_URL.`,
    );
  }
  return runAs(account, program, args, {
    cwd: clusterDir,
    env: { PGDATA: reachable ? clusterDir : '/proc/self/cwd' },
  });
}

/** Starts the server and waits until it accepts connections. False when it did not come up: see `logTail`. */
export async function startCluster(
  cluster: Cluster,
  settings: Readonly<Record<string, string>>,
): Promise<boolean> {
  const log = join(cluster.dir, 'server.log');
  const size = (await stat(log).catch(() => undefined))?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) await rename(log, `${log}.1`);
  const options = Object.entries({ ...SETTINGS, ...settings, port: String(await freePort()) })
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ');
  const args = [
    'start',
    '--wait',
    '--timeout',
    '60',
    '--silent',
    '--log',
    '../server.log',
    '--options',
    options,
  ];
  return (await run(cluster, cluster.binaries.pgCtl, args)).code === 0;
}

/**
 * Stops the server, wherever it was started from: open transactions are rolled back, then a checkpoint. One that does
 * not end that way is stopped at once, which loses nothing committed: it recovers at its next start.
 */
export async function stopCluster(cluster: Cluster): Promise<void> {
  const gently = await stopBy(cluster, 'fast');
  if (gently.code === 0 || findPostmaster(cluster.clusterDir) === undefined) return;
  const atOnce = await stopBy(cluster, 'immediate');
  if (atOnce.code !== 0 && findPostmaster(cluster.clusterDir) !== undefined) {
    throw new Error(`The database did not stop: ${atOnce.output}`);
  }
}

const stopBy = (cluster: Cluster, mode: 'fast' | 'immediate'): ReturnType<typeof runAs> =>
  run(cluster, cluster.binaries.pgCtl, ['stop', '--wait', '--timeout', '30', '--silent', '--mode', mode]);

/** The last lines of the server's log, in one line. */
export async function logTail(cluster: Cluster): Promise<string> {
  const log = await readFile(join(cluster.dir, 'server.log'), 'utf8').catch(() => '');
  return log.trim().split('\n').slice(-4).join(' | ');
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
