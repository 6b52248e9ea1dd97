import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { startEmbedded, stopOrphan } from '../../api/db/embedded.ts';
import { ensureWebBuilt } from '../../api/web-build.ts';
import { isAlive } from '../../api/db/embedded-postmaster.ts';
import { createTemplate } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server for tests, and the migrated database that each test file clones. */
    testServer: Readonly<{ connectionString: string; template: string }>;
  }
}

const PREFIX = 'yhdyspinta-test-';

/** The web app, built once before many want it; and one PostgreSQL for the whole run, or `TEST_DATABASE_URL` (an account that may create databases). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureWebBuilt();
  const own = process.env['TEST_DATABASE_URL'];
  if (own !== undefined && own !== '') {
    project.provide('testServer', { connectionString: own, template: await createTemplate(own) });
    return async () => undefined;
  }
  await removeAbandoned();
  const dataDir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // A run's database is thrown away with it: waiting for the disk would buy nothing.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const server = await startEmbedded({ dataDir, settings });
  const tearDown = async (): Promise<void> => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const { host, port, user, password } = server.connection;
    const connectionString = `postgresql://${user}:${password}@${host}:${port}/postgres`;
    project.provide('testServer', { connectionString, template: await createTemplate(connectionString) });
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}

/** A run that was killed leaves its server: the folder's name says whose it was. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!name.startsWith(PREFIX) || isAlive(pid)) continue;
    const dataDir = join(tmpdir(), name);
    await stopOrphan(dataDir).catch(() => undefined);
    await rm(dataDir, { recursive: true, force: true });
  }
}
