/**
 * `npm run bench -- http`: requests a second of a list of 200 services through the whole application, beside a bare
 * Node server that runs the same statement through pg and answers with the same bytes. Both in turns, in one process
 * of their own, driven by another.
 */
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { PgDialect } from 'drizzle-orm/pg-core';
import { buildApp } from '../../api/app.ts';
import { listQuery, type ListRow } from '../../api/db/directory.ts';
import { listenToChanges } from '../../api/db/listen.ts';
import { migrate } from '../../api/db/migrate.ts';
import { openDatabase } from '../../api/db/open.ts';
import { serviceResource } from '../../api/db/services.ts';
import { readConfig } from '../../api/config.ts';
import { openRelations } from '../../api/relations/relations.ts';
import { plantIfUntouched } from '../../seed/plant.ts';
import { makeDataDir } from '../support/data-dir.ts';

const SERVICES = 200;
const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 8;

interface Addresses {
  readonly app: string;
  readonly bare: string;
}

/** Prints the table; the ratio to reach is 0.9. */
export async function run(): Promise<void> {
  const dataDir = await makeDataDir();
  const server = fork(fileURLToPath(import.meta.url), [], {
    env: { ...process.env, DATA_DIR: dataDir.path },
  });
  try {
    const addresses = await new Promise<Addresses>((resolve, reject) => {
      server.once('message', (message) => resolve(message as Addresses));
      server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    });
    const [viaApp, viaBare] = await Promise.all(
      [addresses.app, addresses.bare].map(async (url) => (await fetch(url)).text()),
    );
    if (viaApp !== viaBare) throw new Error('the two servers do not give the same answer');
    console.log(
      `\nA list of ${SERVICES} services (${Math.round(viaApp!.length / 1000)} kB), ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each`,
    );
    const rates: Record<keyof Addresses, number[]> = { app: [], bare: [] };
    await measure(addresses.app);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const side of round % 2 === 0 ? (['app', 'bare'] as const) : (['bare', 'app'] as const)) {
        rates[side].push(await measure(addresses[side]));
      }
    }
    const [app, bare] = [median(rates.app), median(rates.bare)];
    console.table({
      'bare node:http + pg': { 'requests/s (median)': bare, ratio: 1 },
      'the application': { 'requests/s (median)': app, ratio: Number((app / bare).toFixed(3)) },
    });
  } finally {
    server.send('stop');
    await new Promise((resolve) => server.once('exit', resolve));
    await dataDir.remove();
  }
}

async function measure(url: string): Promise<number> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx + result.errors} failed`);
  return result.requests.average;
}

function median(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!);
}

/** The forked side: both servers on one database with 200 services or more. */
async function serve(): Promise<void> {
  const database = await openDatabase(readConfig(process.env));
  await migrate(database.pool);
  await plantIfUntouched(database.db);
  await database.pool.query(
    `insert into services (id, name, team_id) select gen_random_uuid(), name, team_id from services limit 60`,
  );
  const relations = await openRelations({
    db: database.db,
    listen: (onChange) => listenToChanges(database.connection, onChange, console.error),
    onError: console.error,
  });
  const app = await buildApp({ db: database.db, relations });
  await app.listen({ host: '127.0.0.1', port: 0 });

  const statement = new PgDialect().sqlToQuery(listQuery(serviceResource, { where: [], limit: SERVICES }));
  const bare = createServer((_request, response) => {
    void database.pool.query<ListRow>(statement.sql, statement.params).then(({ rows }) => {
      const { items, total, last } = rows[0]!;
      const next =
        last === null ? null : Buffer.from(JSON.stringify(['name', ...last])).toString('base64url');
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(`{"items":${items},"total":${total},"nextCursor":${JSON.stringify(next)}}`);
    });
  });
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const portOf = (address: unknown) => (address as AddressInfo).port;
  process.send!({
    app: `http://127.0.0.1:${portOf(app.server.address())}/api/v1/services?limit=${SERVICES}`,
    bare: `http://127.0.0.1:${portOf(bare.address())}/`,
  } satisfies Addresses);
  process.once('message', () => {
    bare.close();
    void app
      .close()
      .then(() => relations.close())
      .then(database.close)
      .then(() => process.exit(0));
  });
}

if (process.send) await serve();
