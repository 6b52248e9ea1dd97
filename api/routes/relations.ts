import type { FastifyInstance } from 'fastify';
import { cityMap } from '../relations/city-map.ts';
import { coverage } from '../relations/coverage.ts';
import { listPairs } from '../relations/pairs.ts';
import { pair, relatedServices, relatedTeams } from '../relations/related.ts';
import type { Relations } from '../relations/relations.ts';
import { route } from './route.ts';

/** Shared clients and the map, answered from memory. */
export function relationRoutes(app: FastifyInstance, relations: Relations): void {
  route(app, 'GET /services/{id}/related', async ({ params, query }) =>
    relatedServices(relations.snapshot, params.id, query),
  );

  route(app, 'GET /teams/{id}/related', async ({ params, query }) =>
    relatedTeams(relations.snapshot, params.id, query),
  );

  route(app, 'GET /pairs', async ({ query }) => listPairs(relations.snapshot, query));

  route(app, 'GET /pairs/{a}/{b}', async ({ params, query }) =>
    pair(relations.snapshot, query.level, params.a, params.b),
  );

  route(app, 'GET /coverage', async ({ query }) => coverage(relations.snapshot, query));

  route(app, 'GET /map', ({ query }) =>
    relations.readMap(query.level ?? 'team', (snapshot, layout) => cityMap(snapshot, layout, query)),
  );
}
