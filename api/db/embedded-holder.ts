import { setTimeout as sleep } from 'node:timers/promises';

import { Client, type ClientConfig } from 'pg';

import { isAlive } from './embedded-postmaster.ts';

/** Who has the lock of this number in the cluster holds the data folder. PostgreSQL frees it the moment its session ends, however that was. */
const HOLDER_LOCK = 7_364_001;
const HOLDER_NAME = 'yhdyspinta holder ';
/** A killed holder's session goes within milliseconds; a live one's stays. */
const WAIT_FOR_DEAD_HOLDER_MS = 5_000;
const RETRY_MS = 50;

/** The data folder is in use by a live process (`pid`, undefined when it cannot be told). */
export class HeldError extends Error {
  readonly pid: number | undefined;
  constructor(pid: number | undefined) {
    super(`held by process ${pid}`);
    this.pid = pid;
  }
}

/**
 * Opens the session that marks this process as the one that uses the cluster; it lasts until `end()`.
 *
 * @throws HeldError when a live process has it; the driver's own errors when the server cannot be reached.
 */
export async function takeHold(connection: ClientConfig): Promise<Client> {
  const client = new Client({ ...connection, application_name: `${HOLDER_NAME}${process.pid}` });
  // Told to the owner by the 'end' event; unheard, an error would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await waitForLock(client);
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

async function waitForLock(client: Client): Promise<void> {
  const deadline = Date.now() + WAIT_FOR_DEAD_HOLDER_MS;
  for (;;) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      HOLDER_LOCK,
    ]);
    if (rows[0]?.taken) return;
    const pid = await findHolder(client);
    const lives = pid !== undefined && isAlive(pid);
    if (lives || Date.now() > deadline) throw new HeldError(pid);
    await sleep(RETRY_MS);
  }
}

async function findHolder(client: Client): Promise<number | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a on a.pid = l.pid
     where l.locktype = 'advisory' and l.objid = $1 and l.granted`,
    [HOLDER_LOCK],
  );
  const name = rows[0]?.name ?? '';
  return name.startsWith(HOLDER_NAME) ? Number(name.slice(HOLDER_NAME.length)) : undefined;
}
