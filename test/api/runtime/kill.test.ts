import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { findPostmaster } from '../../../api/db/embedded-postmaster.ts';
import { type DataDir, makeDataDir } from '../../support/data-dir.ts';
import { type ServerProcess, startServerProcess } from '../../support/server-process.ts';

const KILLS = 20;
const WRITERS = 4;
/** Acknowledged writes between a start and its kill, at least. */
const WRITES = 10;
/** A minute on a quiet machine; a machine that does other things as well may take its time. */
const TEST_MS = 600_000;
/** The largest page of a list. */
const PAGE = 200;

let dataDir: DataDir;
beforeEach(async () => {
  dataDir = await makeDataDir();
});
afterEach(() => dataDir.remove());

/**
 * Writes without pause, entering in the ledger what the server has acknowledged, until it no longer answers. Once its
 * database is being killed it may also answer that it could not write; before, that is a failure.
 */
async function writeUntilKilled(
  server: ServerProcess,
  ledger: Set<string>,
  killed: AbortSignal,
): Promise<void> {
  for (;;) {
    try {
      const response = await fetch(`${server.url}/api/v1/organizations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: { fi: `Yhdistys ${ledger.size}` }, kind: 'association' }),
      });
      if (response.status >= 500 && killed.aborted) return;
      if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
      const { id }: { id: string } = await response.json();
      ledger.add(id);
    } catch (error) {
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

async function listIds(server: ServerProcess): Promise<Set<string>> {
  const ids = new Set<string>();
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const response = await fetch(`${server.url}/api/v1/organizations?limit=${PAGE}${query}`);
    const page: { items: { id: string }[]; nextCursor: string | null } = await response.json();
    for (const { id } of page.items) ids.add(id);
    cursor = page.nextCursor;
  }
  return ids;
}

it(
  `loses nothing acknowledged when it is killed ${KILLS} times in the middle of writes`,
  { timeout: TEST_MS },
  async () => {
    const ledger = new Set<string>();
    const starts: number[] = [];
    for (let round = 0; round <= KILLS; round += 1) {
      const before = performance.now();
      const server = await startServerProcess({ DATA_DIR: dataDir.path });
      starts.push(performance.now() - before);
      expect(ledger.difference(await listIds(server))).toEqual(new Set());
      if (round === KILLS) {
        await server.end('SIGTERM');
        break;
      }
      const killing = new AbortController();
      const writers = Array.from({ length: WRITERS }, () => writeUntilKilled(server, ledger, killing.signal));
      const written = ledger.size;
      await expect
        .poll(() => ledger.size, { timeout: 30_000, interval: 5 })
        .toBeGreaterThan(written + WRITES);
      // Each time at another moment of the writes; every second time the database is killed with its server.
      await sleep(round * 7);
      const postmaster = findPostmaster(join(dataDir.path, 'postgresql', 'cluster'));
      killing.abort();
      if (round % 2 === 1 && postmaster !== undefined) process.kill(postmaster.pid, 'SIGKILL');
      await server.end('SIGKILL');
      await Promise.all(writers);
    }
    const later = starts.slice(1).toSorted((a, b) => a - b);
    console.log(
      `${KILLS} kills, ${ledger.size} acknowledged writes, none lost; start after a kill: median ${later[KILLS / 2]?.toFixed(0)} ms, slowest ${later.at(-1)?.toFixed(0)} ms`,
    );
    expect(ledger.size).toBeGreaterThan(KILLS * WRITES);
  },
);
