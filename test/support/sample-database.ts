import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { sampleCity } from '../../seed/city/city.ts';
import { monthAgo } from '../../seed/city/month-ago.ts';
import { sampleRecords } from '../../seed/load.ts';
import { plantSampleCity } from '../../seed/plant.ts';
import { cloneDatabase, createTestDatabase, type TestDatabase } from './database.ts';

/** Files that run at the same time make the template one after the other. */
const SAMPLE_LOCK = 7_364_004;

/** A database of one's own with the sample city in it. The city is planted once for each of its states. */
export async function createSampleDatabase(): Promise<TestDatabase> {
  const { connectionString, template } = inject('testServer');
  const planted = JSON.stringify([sampleRecords(sampleCity), monthAgo]);
  const state = createHash('sha256').update(planted).digest('hex').slice(0, 12);
  const name = `${template}_sample_${state}`;
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [SAMPLE_LOCK]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await plant(client, name);
  } finally {
    await client.end();
  }
  return cloneDatabase(name);
}

async function plant(client: Client, name: string): Promise<void> {
  const unfinished = await createTestDatabase();
  await plantSampleCity(unfinished.db, new Date());
  const own = new URL(unfinished.url).pathname.slice(1);
  await unfinished.pool.end();
  await client.query(`alter database ${own} rename to ${name}`);
}
