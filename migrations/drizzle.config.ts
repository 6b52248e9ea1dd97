import { defineConfig } from 'drizzle-kit';

/** Only `npm run migration` reads this: it compares the schema with the last snapshot and writes new SQL. */
export default defineConfig({ dialect: 'postgresql', schema: './api/db/schema.ts', out: './migrations' });
