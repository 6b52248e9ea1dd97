import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { StartError } from './config.ts';
import { messageOf } from './db/error-text.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WEB = join(ROOT, 'web');
const DIST = join(WEB, 'dist');
/** Beside the built files: what they were built from. */
const MARK = join(DIST, '.sources');
/** The page that names all other files: it comes last. */
const PAGE = 'index.html';
const UNFINISHED = '.new-';
const API = join(ROOT, 'api');
/** All that the built files depend on: the web sources, what they take from the API, and the packages. */
const SOURCES = [WEB, join(API, 'contract'), join(API, 'exchange', 'sheet'), join(ROOT, 'package-lock.json')];

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

/** Another process may be doing the same: every file is put in its place by a rename, whole or not at all. */
async function replaceDist(fresh: string): Promise<void> {
  const entries = await readdir(fresh, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fresh, join(entry.parentPath, entry.name)));
  for (const name of files.toSorted((a, b) => Number(a === PAGE) - Number(b === PAGE))) {
    const folder = join(DIST, dirname(name));
    await mkdir(folder, { recursive: true });
    const unfinished = join(folder, `${UNFINISHED}${process.pid}-${basename(name)}`);
    await copyFile(join(fresh, name), unfinished);
    await rename(unfinished, join(DIST, name));
  }
  const current = new Set(files);
  for (const entry of await readdir(DIST, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const isOld = entry.isFile() && !current.has(relative(DIST, path)) && !entry.name.startsWith(UNFINISHED);
    if (isOld) await rm(path, { force: true });
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
