import type { FastifyInstance } from 'fastify';
import { AppError } from '../contract/errors.ts';
import { findVersion } from '../db/changes.ts';
import type { Db } from '../db/open.ts';
import type { Relations } from '../relations/relations.ts';

interface HealthDeps {
  readonly db: Db;
  readonly relations: Relations;
}

/** /livez says that the process runs; /readyz that the database answers and the index is built. */
export function healthRoutes(app: FastifyInstance, { db, relations }: HealthDeps): void {
  app.get('/livez', { schema: { hide: true } }, () => ({ status: 'ok' }));
  app.get('/readyz', { schema: { hide: true } }, async () => {
    try {
      await findVersion(db);
    } catch {
      throw new AppError('not-ready', 'The database does not answer.');
    }
    return { status: 'ok', version: relations.version };
  });
}
