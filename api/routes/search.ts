import type { FastifyInstance } from 'fastify';
import type { Db } from '../db/open.ts';
import { search } from '../db/search.ts';
import { route } from './route.ts';

/** Services, units, client groups, contact people and experiments as one types. */
export function searchRoutes(app: FastifyInstance, db: Db): void {
  route(app, 'GET /search', ({ query }) => search(db, query));
}
