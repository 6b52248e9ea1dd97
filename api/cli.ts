/** The command line: the same functions as the routes, without HTTP. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig, StartError } from './config.ts';
import type { Import, ImportFormat } from './contract/import.ts';
import { IMPORT_FORMATS } from './contract/import.ts';
import { messageOf } from './db/error-text.ts';
import { startImport } from './db/imports/run.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase, type Db } from './db/open.ts';
import { removeSampleCity } from './db/sample-city.ts';
import type { ImportFile } from './exchange/draft.ts';
import { decodeUtf8 } from './exchange/json.ts';
import { MAX_FILE_BYTES, MAX_IMPORT_BYTES, megabytes } from './exchange/limits.ts';

const USAGE = `Usage:
  npm run import -- ptv FILE… [--dry-run]   import files of the PTV Open API v11; --dry-run only tells what would happen
  npm run cli -- clear-sample               take the invented sample city out of the directory

It works on the same database as the server (DATA_DIR or DATABASE_URL), also while the server runs.`;

const ACTOR = 'command line';
const SHOWN_PROBLEMS = 50;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args);
  const [command, ...rest] = positionals;
  if (values['help'] === true || command === undefined) {
    console.log(USAGE);
    return 0;
  }
  if (command === 'clear-sample' && rest.length === 0) return withDatabase(clearSample);
  if (command === 'import') {
    const [format, ...paths] = rest;
    const known = IMPORT_FORMATS.find((name) => name === format);
    if (known === undefined || paths.length === 0) throw new StartError(USAGE);
    const files = await Promise.all(paths.map(readImportFile));
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    if (bytes > MAX_IMPORT_BYTES) {
      throw new StartError(
        `The files together have ${megabytes(bytes)} MB; ${megabytes(MAX_IMPORT_BYTES)} MB is the most at once. Import them one after the other.`,
      );
    }
    return withDatabase((db) => importFiles(db, known, files, values['dry-run'] === true));
  }
  throw new StartError(`Unknown command "${positionals.join(' ')}".\n\n${USAGE}`);
}

/** @throws StartError for an option that is not known, or that has a value where it takes none. */
function readArgs(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new StartError(`${messageOf(error)}\n\n${USAGE}`);
  }
}

async function withDatabase(work: (db: Db) => Promise<number>): Promise<number> {
  const database = await openDatabase(readConfig(process.env), { joinRunning: true });
  try {
    await migrate(database.pool);
    return await work(database.db);
  } finally {
    await database.close();
  }
}

async function readImportFile(path: string): Promise<ImportFile> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new StartError(`There is no file ${path}.`);
  const { size } = found;
  if (size > MAX_FILE_BYTES) {
    const [is, limit] = [megabytes(size), megabytes(MAX_FILE_BYTES)];
    throw new StartError(`${path} has ${is} MB; ${limit} MB is the most that one file may have. Split it.`);
  }
  return { name: basename(path), text: decodeUtf8(await readFile(path)) };
}

async function importFiles(
  db: Db,
  format: ImportFormat,
  files: readonly ImportFile[],
  dryRun: boolean,
): Promise<number> {
  const { ended } = await startImport(db, { format, dryRun, actor: ACTOR, files });
  const done = await ended;
  report(done);
  return done.status === 'failed' ? 1 : 0;
}

function report(done: Import): void {
  for (const { severity, file, path, message } of done.problems.slice(0, SHOWN_PROBLEMS)) {
    console.log(`${severity}: ${file}${path ? ` at ${path}` : ''}: ${message}`);
  }
  const more = done.problemCount - Math.min(done.problems.length, SHOWN_PROBLEMS);
  if (more > 0) console.log(`… and ${more} more.`);
  if (done.counts !== null) {
    console.table(done.counts);
  }
  if (done.failure !== null) console.error(done.failure);
  else console.log(done.dryRun ? 'Nothing was written: this was a dry run.' : 'Imported.');
}

async function clearSample(db: Db): Promise<number> {
  const { removed, kept } = await removeSampleCity(db, ACTOR);
  console.log(
    `Removed ${removed} records of the sample city${kept > 0 ? `; ${kept} that your own data hangs on stay` : ''}.`,
  );
  return 0;
}
