import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { stopOrphan } from '../../api/db/embedded.ts';

/** A data folder of a test's own; `remove` also stops the database that a killed process left in it. */
export type DataDir = Readonly<{ path: string; remove: () => Promise<void> }>;

/** Makes an empty data folder under the system's temporary folder, or under `parent`. */
export async function makeDataDir(parent = tmpdir()): Promise<DataDir> {
  const path = await mkdtemp(join(parent, 'yhdyspinta-data-'));
  return {
    path,
    remove: async () => {
      await stopOrphan(path);
      await rm(path, { recursive: true, force: true });
    },
  };
}
