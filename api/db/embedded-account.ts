import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

import { StartError } from '../config.ts';

/** An account of this machine that processes can be run as. */
export type Account = Readonly<{ uid: number; gid: number }>;

/** Accounts to run the database as when root starts it and the data belongs to root: the first that exists. */
const UNPRIVILEGED = ['postgres', 'nobody'] as const;

/**
 * The account that the database must run as, or undefined for the one we run as. PostgreSQL refuses to run as
 * root, so root hands it to the owner of the existing cluster, else to the owner of the data folder (a
 * volume that belongs to somebody), else to `postgres` or `nobody`. The same folder always gives the same account.
 *
 * @throws StartError when root finds no such account.
 */
export function databaseAccount(clusterDir: string, dataDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const cluster = statSync(clusterDir, { throwIfNoEntry: false });
  if (cluster !== undefined && cluster.uid !== 0) return { uid: cluster.uid, gid: cluster.gid };
  const folder = statSync(dataDir);
  const candidates = folder.uid === 0 ? UNPRIVILEGED : [String(folder.uid), ...UNPRIVILEGED];
  const account = candidates.map(findAccount).find((found) => found !== undefined);
  if (account === undefined) {
    throw new StartError(
      `PostgreSQL does not run as root, and this machine has no account "${UNPRIVILEGED.join('" or "')}": start as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return account;
}

function findAccount(nameOrUid: string): Account | undefined {
  const number = (flag: string): number =>
    Number(execFileSync('id', [flag, nameOrUid], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    const account = { uid: number('-u'), gid: number('-g') };
    return account.uid > 0 ? account : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the account may enter the folder (or run the file); asked of the system itself, so that ACLs count too. */
export function canReach(account: Account | undefined, path: string): boolean {
  if (account === undefined) return true;
  const probe = spawnSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], {
    ...account,
    cwd: '/',
  });
  return probe.status === 0;
}

/** How a program ended and all it said. */
export type Ending = Readonly<{ code: number | string; output: string }>;

/** Runs a program to its end as the account, in `cwd`, with the given variables and the C locale. */
export function runAs(
  account: Account | undefined,
  program: string,
  args: readonly string[],
  options: Readonly<{ cwd: string; env?: Readonly<Record<string, string>> }>,
): Promise<Ending> {
  // PGPORT, PGOPTIONS and the like of the person who starts us are meant for other servers.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  const env = { ...Object.fromEntries(inherited), LC_ALL: 'C', ...options.env };
  return new Promise((done) => {
    execFile(program, args, { ...account, cwd: options.cwd, env }, (error, stdout, stderr) => {
      done({
        code: error === null ? 0 : (error.code ?? error.signal ?? 1),
        output: `${stdout}${stderr}`.trim(),
      });
    });
  });
}
