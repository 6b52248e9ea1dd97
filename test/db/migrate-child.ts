import { Pool } from 'pg';

import { migrate } from '../../api/db/migrate.ts';

/** One of many processes that start at once: migrates DATABASE_URL and prints the names of what it ran. */
const pool = new Pool({ connectionString: process.env['DATABASE_URL'] });
console.log((await migrate(pool)).join(' '));
await pool.end();
