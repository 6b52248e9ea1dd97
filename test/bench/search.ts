/**
 * `npm run bench -- search`: how long a search takes while one types, at 10,000 services, straight from the database
 * and through the whole application; and beside it what filling the directory and a single change cost.
 */
import { loadavg } from 'node:os';
import { buildApp } from '../../api/app.ts';
import { API_PREFIX } from '../../api/contract/endpoints.ts';
import { startEmbedded } from '../../api/db/embedded.ts';
import { listenToChanges } from '../../api/db/listen.ts';
import { migrate } from '../../api/db/migrate.ts';
import { openPool, type OpenDatabase } from '../../api/db/open.ts';
import { search } from '../../api/db/search.ts';
import { openRelations } from '../../api/relations/relations.ts';
import { makeDataDir } from '../support/data-dir.ts';
import { fillSearchDirectory, searchQueries, type SearchDirectory } from './search-directory.ts';
import { quantile } from './timing.ts';

const SERVICES = 10_000;
const QUERIES = 600;
const WARM_UP = 100;
const CHANGES = 50;
/** The 95th percentile to stay under, in ms. */
const TARGET_P95 = 30;

/** Prints the table; the last column says whether the target is reached. */
export async function run(): Promise<void> {
  const dataDir = await makeDataDir();
  const server = await startEmbedded({ dataDir: dataDir.path });
  const database = openPool(server.connection, 4);
  try {
    await migrate(database.pool);
    const started = performance.now();
    const directory = await fillSearchDirectory(database.pool, SERVICES);
    const filled = (performance.now() - started) / 1_000;
    await database.pool.query('analyze');
    console.log(
      `${SERVICES} services in three languages, filled in ${filled.toFixed(1)} s; ${QUERIES} queries, one after the other`,
    );
    console.table({
      'db function': await measure(directory, (q) => search(database.db, { q })),
      'through the application': await measureApp(database, directory),
    });
    console.log(
      `a changed name costs ${(await changeCost(database, directory)).toFixed(1)} ms, its commit included (p50)`,
    );
    console.log(`load of the machine meanwhile: ${loadavg()[0]!.toFixed(1)}`);
  } finally {
    await database.close();
    await server.stop();
    await dataDir.remove();
  }
}

async function measureApp(database: OpenDatabase, directory: SearchDirectory) {
  const onError = (error: unknown) => console.error(error);
  const relations = await openRelations({
    db: database.db,
    listen: (onChange) => listenToChanges(database.connection, onChange, onError),
    onError,
  });
  const app = await buildApp({ db: database.db, relations });
  try {
    return await measure(directory, async (q) => {
      const response = await app.inject(`${API_PREFIX}/search?${new URLSearchParams({ q })}`);
      if (response.statusCode !== 200) throw new Error(`${q}: ${response.body}`);
    });
  } finally {
    await app.close();
    await relations.close();
  }
}

/** Quantiles in ms over queries of all kinds. */
async function measure(directory: SearchDirectory, ask: (q: string) => Promise<unknown>) {
  const times: number[] = [];
  for (const [index, q] of searchQueries(directory, WARM_UP + QUERIES).entries()) {
    const started = performance.now();
    await ask(q);
    if (index >= WARM_UP) times.push(performance.now() - started);
  }
  const ms = (share: number) => Number(quantile(times, share).toFixed(1));
  const p95 = quantile(times, 0.95);
  return {
    'p50 ms': ms(0.5),
    'p95 ms': ms(0.95),
    'p99 ms': ms(0.99),
    [`p95 < ${TARGET_P95} ms`]: p95 < TARGET_P95 ? 'yes' : 'NO',
  };
}

async function changeCost(database: OpenDatabase, directory: SearchDirectory): Promise<number> {
  const times: number[] = [];
  for (const { id } of directory.services.slice(0, CHANGES)) {
    const started = performance.now();
    await database.pool.query(`update services set name = name || '{"fi": "Uusi nimi"}' where id = $1`, [id]);
    times.push(performance.now() - started);
  }
  return quantile(times, 0.5);
}
