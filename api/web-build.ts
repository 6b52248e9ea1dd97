import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { StartError } from './config.ts';
import { messageOf } from './db/error-text.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WEB = join(ROOT, 'web');
const DIST = join(WEB, 'dist');
/** Beside the built files: what they were built from. */
const MARK = join(DIST, '.sources');
/** All that the built files depend on: the web sources, the shapes they take from the API, and the packages. */
const SOURCES = [WEB, join(ROOT, 'api', 'contract'), join(ROOT, 'package-lock.json')];

/**
 * The folder of the built web app, built first (one to three seconds) when the sources are not those it was built from.
 * The new files come before the page that names them, so a server running meanwhile always has a whole app.
 *
 * @throws StartError when the sources do not build or the folder cannot be written.
 */
export async function ensureWebBuilt(): Promise<string> {
  const sources = await hashSources();
  if (sources === (await readFile(MARK, 'utf8').catch(() => ''))) return DIST;
  const fresh = await mkdtemp(join(tmpdir(), 'yhdyspinta-web-'));
  try {
    // Loaded only when needed: most starts do without it.
    const { build } = await import('vite');
    const configFile = join(WEB, 'vite.config.ts');
    await build({ configFile, logLevel: 'error', build: { outDir: fresh, emptyOutDir: true } });
    await replaceDist(fresh);
    await writeFile(MARK, sources);
    return DIST;
  } catch (error) {
    throw new StartError(`The web app could not be built into ${DIST}: ${messageOf(error)}`, {
      cause: error,
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function replaceDist(fresh: string): Promise<void> {
  const page = join(fresh, 'index.html');
  await cp(fresh, DIST, { recursive: true, filter: (path) => path !== page });
  await cp(page, join(DIST, 'index.html'));
  const current = new Set(await readdir(fresh, { recursive: true }));
  for (const name of await readdir(DIST, { recursive: true })) {
    if (!current.has(name)) await rm(join(DIST, name), { recursive: true, force: true });
  }
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const path of await listFiles(source)) {
      hash
        .update(`${path.slice(ROOT.length)}\0`)
        .update(await readFile(path))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/** Every file under the path but the built ones, in a fixed order; the path itself when it is a file. */
async function listFiles(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [path];
  const children = entries.map((entry) => join(path, entry.name)).filter((child) => child !== DIST);
  return (await Promise.all(children.toSorted().map(listFiles))).flat();
}
