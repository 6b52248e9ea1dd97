import { readConfig } from '../../api/config.ts';
import { migrate } from '../../api/db/migrate.ts';
import { openDatabase } from '../../api/db/open.ts';

/** One of many processes that start at once: migrates DATABASE_URL and prints the names of what it ran. */
const { pool, close } = await openDatabase(readConfig(process.env));
const ran = await migrate(pool);
await close();
console.log(JSON.stringify(ran));
