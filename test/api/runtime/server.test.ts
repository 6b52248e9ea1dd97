import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findPostmaster } from '../../../api/db/embedded-postmaster.ts';
import { DRAIN_MS } from '../../../api/start.ts';
import { type Child, startProgram } from '../../support/child.ts';
import { type DataDir, makeDataDir } from '../../support/data-dir.ts';
import { launchServer, type ServerProcess, startServerProcess } from '../../support/server-process.ts';

/** Several starts of a whole server, beside whatever else the machine does. */
const SLOW_MS = 120_000;
const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));

let dataDir: DataDir;
let server: ServerProcess;

const body = JSON.stringify({ name: { fi: 'Koivuselän kaupunki' }, kind: 'city' });
const databaseRuns = (): boolean => findPostmaster(join(dataDir.path, 'postgresql', 'cluster')) !== undefined;

/** Sends a request whose body has not all come yet; the server has said that it waits for it. */
function beginRequest(url: string): Promise<Socket> {
  const { hostname, port, host } = new URL(url);
  const head = `POST /api/v1/organizations HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n`;
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${head}expect: 100-continue\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`);
    });
    socket.once('error', reject);
    socket.once('data', () => socket.write(body.slice(0, 5), () => resolve(socket)));
  });
}

const answerOn = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });

describe('the server', { timeout: SLOW_MS }, () => {
  beforeEach(async () => {
    dataDir = await makeDataDir();
    server = await startServerProcess({ DATA_DIR: dataDir.path });
  }, SLOW_MS);
  afterEach(async () => {
    await server.end('SIGKILL');
    await dataDir.remove();
  });

  it('says in one line where it is, and answers there', async () => {
    expect(server.output()).toMatch(/^Yhdyspinta is ready at http:\/\/127\.0\.0\.1:\d+\n$/);
    const page = await fetch(server.url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Yhdyspinta</title>');
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('says which process holds the folder to a second start, and goes on itself', async () => {
    const second = launchServer({ DATA_DIR: dataDir.path });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(
      new RegExp(`^The data folder \\S+ is in use by process ${server.pid}: .*\n$`),
    );
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('says so when another program has the port, and leaves nothing running', async () => {
    const other = await makeDataDir();
    try {
      const { port } = new URL(server.url);
      const second = launchServer({ DATA_DIR: other.path, PORT: port });
      expect(await second.ended).toBe(1);
      expect(second.output()).toMatch(new RegExp(`^PORT: ${port} is in use by another program .*\n$`));
      expect(findPostmaster(join(other.path, 'postgresql', 'cluster'))).toBeUndefined();
    } finally {
      await other.remove();
    }
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'lets a request under way end on %s, stops the database and ends with code 0',
    async (signal) => {
      const socket = await beginRequest(server.url);
      const answer = answerOn(socket);
      const ended = server.end(signal);
      await expect
        .poll(() =>
          fetch(server.url).then(
            () => 'answers',
            () => 'closed',
          ),
        )
        .toBe('closed');
      const before = performance.now();
      socket.write(body.slice(5));
      expect(await answer).toMatch(/HTTP\/1\.1 201 /);
      expect(await ended).toBe(0);
      expect(performance.now() - before).toBeLessThan(DRAIN_MS / 2);
      expect(databaseRuns()).toBe(false);
    },
  );

  it('ends streams at once when it is asked to stop', async () => {
    const stream = await fetch(`${server.url}/api/v1/events`);
    expect(stream.status).toBe(200);
    const before = performance.now();
    expect(await server.end('SIGTERM')).toBe(0);
    expect(performance.now() - before).toBeLessThan(DRAIN_MS / 2);
    await stream.text();
  });

  it('waits no longer than the drain time for a request that never ends', async () => {
    const socket = await beginRequest(server.url);
    const answer = answerOn(socket);
    const before = performance.now();
    expect(await server.end('SIGTERM')).toBe(0);
    const took = performance.now() - before;
    expect(took).toBeGreaterThan(DRAIN_MS - 500);
    expect(took).toBeLessThan(DRAIN_MS + 5_000);
    await answer;
  });
});

describe('npm start', { timeout: SLOW_MS }, () => {
  let own: DataDir;
  let npm: Child;
  let url: string;
  beforeEach(async () => {
    own = await makeDataDir();
    const env = { ...process.env, DATA_DIR: own.path, PORT: '0', SEED: 'none' };
    // A group of its own, as a terminal gives each command: all of it can be signalled, and ended, at once.
    npm = startProgram('npm', ['start'], { cwd: CHECKOUT, env, detached: true });
    [, url = ''] = await npm.said(/ready at (http:\/\/\S+)/);
  }, SLOW_MS);
  afterEach(async () => {
    signalGroup('SIGKILL');
    await own.remove();
  });

  const signalGroup = (signal: NodeJS.Signals): void => {
    try {
      process.kill(-npm.pid, signal);
    } catch {
      // The whole group has ended: as it should have.
    }
  };
  const isStopped = async (): Promise<boolean> => {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    return !answers && findPostmaster(join(own.path, 'postgresql', 'cluster')) === undefined;
  };

  it('stopped as a supervisor does it, by SIGTERM to npm, ends the server and its database', async () => {
    await npm.end('SIGTERM');
    expect(await isStopped()).toBe(true);
  });

  it('stopped by Ctrl+C, which every process of the terminal gets, ends them in order as well', async () => {
    signalGroup('SIGINT');
    await npm.ended;
    expect(await isStopped()).toBe(true);
    expect(npm.output()).not.toContain('Stopped at once');
  });
});
