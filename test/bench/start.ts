/**
 * `npm run bench -- start`: from `npm start` in a clean checkout to a page that answers with its data; then the same
 * again with the data folder and the built web app of the first time.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProgram } from '../support/child.ts';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));
/** What a clone has that a start needs; what it builds it must build itself. */
const PARTS = ['package.json', 'package-lock.json', 'tsconfig.json', 'api', 'migrations', 'seed', 'web'];
const LATER_STARTS = 3;

/** To be reached, in seconds. */
const TARGETS = { first: 15, later: 4 } as const;

export async function run(): Promise<void> {
  const checkout = await mkdtemp(join(tmpdir(), 'yhdyspinta-start-'));
  try {
    for (const part of PARTS) execFileSync('cp', ['-R', join(CHECKOUT, part), checkout]);
    await rm(join(checkout, 'web', 'dist'), { recursive: true, force: true });
    await symlink(join(CHECKOUT, 'node_modules'), join(checkout, 'node_modules'));
    const first = await start(checkout);
    const later: number[] = [];
    for (let round = 0; round < LATER_STARTS; round++) later.push(await start(checkout));
    console.table({
      'first start': { seconds: rounded(first), 'to be reached': TARGETS.first },
      'later starts, slowest': { seconds: rounded(Math.max(...later)), 'to be reached': TARGETS.later },
    });
  } finally {
    await rm(checkout, { recursive: true, force: true });
  }
}

/** Seconds until the page and the map of the sample city are answered; the server is then stopped in order. */
async function start(checkout: string): Promise<number> {
  const began = performance.now();
  const child = startProgram('npm', ['start'], {
    cwd: checkout,
    env: { ...process.env, PORT: '0', DATA_DIR: join(checkout, 'data'), DATABASE_URL: '' },
  });
  const [, url = ''] = await child.said(/ready at (http:\/\/\S+)/);
  for (const path of ['/', '/api/v1/teams?limit=200', '/api/v1/map']) {
    const response = await fetch(url + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await response.arrayBuffer();
  }
  const seconds = (performance.now() - began) / 1_000;
  await child.end('SIGTERM');
  return seconds;
}

function rounded(seconds: number): number {
  return Number(seconds.toFixed(1));
}
