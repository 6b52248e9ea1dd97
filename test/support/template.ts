import { createHash } from 'node:crypto';

import { Client } from 'pg';

import { migrate, readMigrations } from '../../api/db/migrate.ts';
import { openPool } from '../../api/db/open.ts';

/** Runs that share a server make a template one after the other. */
const TEMPLATE_LOCK = 7_364_003;

/** Makes, once for each state of the migrations, an empty migrated database to be cloned. Answers its name. */
export async function createTemplate(connectionString: string): Promise<string> {
  const migrations = await readMigrations();
  const state = createHash('sha256').update(migrations.map(({ hash }) => hash).join('\n'));
  const name = `yhdyspinta_template_${state.digest('hex').slice(0, 12)}`;
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 1) return name;
    const unfinished = `${name}_unfinished`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished}`);
    const url = new URL(connectionString);
    url.pathname = `/${unfinished}`;
    const database = openPool({ connectionString: url.href }, 1);
    try {
      await migrate(database.pool, migrations);
    } finally {
      await database.close();
    }
    await client.query(`alter database ${unfinished} rename to ${name}`);
    return name;
  } finally {
    await client.end();
  }
}
