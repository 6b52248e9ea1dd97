import { execFileSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { stopOrphan } from '../../../api/db/embedded.ts';
import { startNode } from '../../support/child.ts';
import { startServerProcess } from '../../support/server-process.ts';

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));
/** What a clean clone has after `npm ci`. */
const PARTS = [
  'package.json',
  'package-lock.json',
  'api',
  'migrations',
  'seed',
  'web',
  'test',
  'node_modules',
];
const SLOW_MS = 120_000;

/** Only root can make what root alone may enter, and become somebody else. */
describe.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)('started by root', () => {
  let home: string;
  let dataDir: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'yhdyspinta-home-'));
    await chmod(home, 0o700);
    dataDir = join(home, 'checkout', 'data');
  });
  afterEach(async () => {
    await stopOrphan(dataDir);
    await rm(home, { recursive: true, force: true });
  });

  it(
    'works in a checkout under a home that only root may enter, and keeps the data there',
    { timeout: SLOW_MS },
    async () => {
      const checkout = join(home, 'checkout');
      await mkdir(checkout);
      execFileSync('cp', ['-al', ...PARTS.map((part) => join(CHECKOUT, part)), checkout]);
      // Links to the files of this checkout: the copy must make a folder of its own for what it builds.
      await rm(join(checkout, 'web', 'dist'), { recursive: true, force: true });
      const env = { DATA_DIR: undefined, DATABASE_URL: undefined };

      const first = await startServerProcess(env, checkout);
      const created = await fetch(`${first.url}/api/v1/organizations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: { fi: 'Koivuselkä' }, kind: 'city' }),
      });
      expect(created.status).toBe(201);
      expect(await first.end('SIGTERM')).toBe(0);

      const cluster = await stat(join(dataDir, 'postgresql', 'cluster'));
      expect(cluster.uid).not.toBe(0);
      const second = await startServerProcess(env, checkout);
      const list: { total: number } = await (await fetch(`${second.url}/api/v1/organizations`)).json();
      expect(list.total).toBe(1);
      expect(await second.end('SIGTERM')).toBe(0);
    },
  );

  it('leaves a folder to the account that it belongs to', { timeout: SLOW_MS }, async () => {
    await chmod(home, 0o755);
    const own = join(home, 'data');
    dataDir = own;
    await mkdir(own);
    const [uid = 0, gid = 0] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, 'daemon'], { encoding: 'utf8' })),
    );
    await chown(own, uid, gid);
    const program = join(CHECKOUT, 'test', 'db', 'embedded-child.ts');
    const asRoot = startNode([program, own]);
    await asRoot.said(/port \d+/);
    expect(await asRoot.end('SIGTERM')).toBe(0);
    const asOwner = startNode([program, own], { uid, gid, cwd: '/' });
    await asOwner.said(/port \d+/);
    expect(await asOwner.end('SIGTERM')).toBe(0);
    const asStranger = startNode([program, own], { uid: uid + 1, gid, cwd: '/' });
    expect(await asStranger.ended).toBe(1);
    expect(asStranger.output()).toMatch(/belongs to another account \(number \d+\)|cannot be read/);
  });
});
