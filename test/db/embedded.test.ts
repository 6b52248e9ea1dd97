import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Connection, type EmbeddedDatabase, startEmbedded } from '../../api/db/embedded.ts';
import { findPostmaster } from '../../api/db/embedded-postmaster.ts';
import { type Child, startNode } from '../support/child.ts';
import { type DataDir, makeDataDir } from '../support/data-dir.ts';

const CHILD = fileURLToPath(new URL('embedded-child.ts', import.meta.url));
/** What a person waits for gladly. */
const QUICK_START_MS = 1_500;
/** About when a server that has lost a process begins to recover. */
const RESTARTING_MS = 30;

let dataDir: DataDir;
let opened: EmbeddedDatabase[];
beforeEach(async () => {
  dataDir = await makeDataDir();
  opened = [];
});
afterEach(async () => {
  for (const database of opened) await database.stop();
  await dataDir.remove();
});

const start = async (options: { joinRunning?: boolean } = {}): Promise<EmbeddedDatabase> => {
  const database = await startEmbedded({ dataDir: dataDir.path, ...options });
  opened.push(database);
  return database;
};
const startChild = async (): Promise<Child> => {
  const child = startNode([CHILD, dataDir.path]);
  await child.said(/port \d+/);
  return child;
};
const clusterDir = (): string => join(dataDir.path, 'postgresql', 'cluster');
const pidFile = (): string => join(clusterDir(), 'postmaster.pid');

async function query(connection: Connection, sql: string): Promise<unknown[][]> {
  const client = new Client(connection);
  // A server that crashes meanwhile also fails the query, which tells it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

/** A process that loads, makes a database and starts it takes its time where others do the same. */
const SLOW_MS = 90_000;

describe('the embedded database', { timeout: SLOW_MS }, () => {
  it('is made at the first start and keeps its data over the next, which is quick', async () => {
    const first = await start();
    await query(first.connection, 'create table kept (id int); insert into kept values (42)');
    await first.stop();
    expect(existsSync(pidFile())).toBe(false);

    const before = performance.now();
    const second = await start();
    const took = performance.now() - before;
    console.log(`embedded database, start of an existing one: ${took.toFixed(0)} ms`);
    expect(took).toBeLessThan(QUICK_START_MS);
    expect(await query(second.connection, 'select id from kept')).toEqual([[42]]);
  });

  it('writes through to the disk, checks its pages and sorts as Finns do', async () => {
    const { connection } = await start();
    expect(
      await query(connection, "select current_setting('fsync'), current_setting('data_checksums')"),
    ).toEqual([['on', 'on']]);
    const words = await query(
      connection,
      "select w from unnest(array['öljy','zeta','åland','ähky','Aamu']) w order by w",
    );
    expect(words.flat()).toEqual(['Aamu', 'zeta', 'åland', 'ähky', 'öljy']);
  });

  it('asks for a password that only its owner can read', async () => {
    const { connection } = await start();
    await expect(query({ ...connection, password: 'guess' }, 'select 1')).rejects.toThrow(
      /password authentication failed/,
    );
    const file = await stat(join(dataDir.path, 'postgresql', 'password'));
    expect(file.mode & 0o777).toBe(0o600);
    const [addresses] = await query(connection, "select current_setting('listen_addresses')");
    expect(addresses).toEqual(['127.0.0.1']);
  });

  it('is made in a folder that is made for it, however deep', async () => {
    const deep = join(dataDir.path, 'a', 'b', 'c');
    opened.push(await startEmbedded({ dataDir: deep }));
    expect(existsSync(join(deep, 'postgresql', 'cluster'))).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')('says so where no folder can be made', async () => {
    await writeFile(join(dataDir.path, 'file'), '');
    for (const path of ['/proc/nowhere', join(dataDir.path, 'file')]) {
      await expect(startEmbedded({ dataDir: path })).rejects.toThrow(
        `DATA_DIR: the folder ${path} cannot be made`,
      );
    }
  });

  it('names the process that holds the folder to a second start', async () => {
    const holder = await startChild();
    const second = startNode([CHILD, dataDir.path]);
    expect(await second.ended).toBe(1);
    expect(second.output()).toBe(
      `The data folder ${dataDir.path} is in use by process ${holder.pid}: stop that first, or give this one another DATA_DIR.\n`,
    );
    expect(await holder.end('SIGTERM')).toBe(0);
  });

  it('goes to exactly one of many processes that start on an empty folder at once', async () => {
    const children = Array.from({ length: 5 }, () => startNode([CHILD, dataDir.path]));
    const outcomes = await Promise.all(
      children.map((child) =>
        Promise.race([child.said(/port \d+/).then(() => child), child.ended.then(() => undefined)]),
      ),
    );
    const winners = outcomes.filter((child) => child !== undefined);
    expect(winners).toHaveLength(1);
    for (const loser of children.filter((child) => !winners.includes(child))) {
      expect(loser.output()).toContain(`in use by process ${winners[0]?.pid}:`);
    }
    await winners[0]?.end('SIGTERM');
  });

  it('can be joined while another process holds it, and is left running then', async () => {
    const holder = await start();
    const guest = await startEmbedded({ dataDir: dataDir.path, joinRunning: true });
    expect(guest.connection).toEqual(holder.connection);
    await guest.stop();
    expect(await query(holder.connection, 'select 1')).toEqual([[1]]);
  });

  it('is taken over as it runs when the process that held it was killed', async () => {
    const killed = await startChild();
    const orphan = findPostmaster(clusterDir());
    await killed.end('SIGKILL');
    await start();
    expect(findPostmaster(clusterDir())).toEqual(orphan);
  });

  it('recovers what was committed when everything was killed', async () => {
    const killed = await startChild();
    const guest = await startEmbedded({ dataDir: dataDir.path, joinRunning: true });
    await query(guest.connection, 'create table kept (id int); insert into kept values (42)');
    process.kill(findPostmaster(clusterDir())?.pid ?? 0, 'SIGKILL');
    await killed.end('SIGKILL');
    const next = await start();
    expect(await query(next.connection, 'select id from kept')).toEqual([[42]]);
  });

  it('tells the process that held it when it has ended for good', async () => {
    const { promise: lost, resolve: onLost } = Promise.withResolvers<string>();
    await startEmbedded({ dataDir: dataDir.path, onLost });
    process.kill(findPostmaster(clusterDir())?.pid ?? 0, 'SIGKILL');
    expect(await lost).toMatch(/^it has ended: /);
  });

  it('goes on being held when PostgreSQL restarts itself after a crash inside it', async () => {
    const { connection } = await start();
    const [before] = await holders(connection);
    process.kill(before?.backend ?? 0, 'SIGKILL');
    const again = { holder: process.pid, backend: expect.any(Number) };
    await expect
      .poll(async () => (await holders(connection)).filter(({ backend }) => backend !== before?.backend), {
        timeout: 20_000,
        interval: 200,
      })
      .toEqual([again]);
  });

  it('can be stopped in the middle of that', async () => {
    const { connection, stop } = await start();
    await query(connection, 'create table kept (id int); insert into kept values (42)');
    const [session] = await holders(connection);
    process.kill(session?.backend ?? 0, 'SIGKILL');
    await sleep(RESTARTING_MS);
    await stop();
    expect(findPostmaster(clusterDir())).toBeUndefined();
    expect(await query((await start()).connection, 'select id from kept')).toEqual([[42]]);
  });

  it('starts after a reboot has given the number in its file to another process', async () => {
    const first = await start();
    const file = await readFile(pidFile(), 'utf8');
    await first.stop();
    const owner = await stat(clusterDir());
    const identity = process.getuid?.() === 0 ? { uid: owner.uid, gid: owner.gid } : {};
    const stranger = spawn('sleep', ['60'], { ...identity, cwd: '/' });
    try {
      await writeFile(pidFile(), file.replace(/^\d+/, String(stranger.pid)));
      const second = await start();
      expect(await query(second.connection, 'select 1')).toEqual([[1]]);
    } finally {
      stranger.kill();
    }
  });

  it('starts where a crash has left its file empty', async () => {
    await (await start()).stop();
    await writeFile(pidFile(), '');
    const minuteAgo = new Date(Date.now() - 60_000);
    await utimes(pidFile(), minuteAgo, minuteAgo);
    const second = await start();
    expect(await query(second.connection, 'select 1')).toEqual([[1]]);
  });

  it('says that a newer or older release made it, and what to do', async () => {
    await (await start()).stop();
    await writeFile(join(clusterDir(), 'PG_VERSION'), '17\n');
    await expect(startEmbedded({ dataDir: dataDir.path })).rejects.toThrow(
      /made by PostgreSQL 17, .*DATABASE_URL/,
    );
    await writeFile(join(clusterDir(), 'PG_VERSION'), '18\n');
  });
});

/** Who holds the server: the process that says so, and the server's own for it. None while it does not answer. */
async function holders(connection: Connection): Promise<{ holder: number; backend: number }[]> {
  try {
    const rows = await query(
      connection,
      "select application_name, pid from pg_stat_activity where application_name like 'yhdyspinta holder%'",
    );
    return rows.map(([name, pid]) => ({
      holder: Number(String(name).split(' ').at(-1)),
      backend: Number(pid),
    }));
  } catch {
    return [];
  }
}
