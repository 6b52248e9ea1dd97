import type { FastifyInstance } from 'fastify';
import type { QueryOf } from '../contract/endpoints.ts';
import type { Db } from '../db/open.ts';
import { findKept, listKeptDays, listNames } from '../db/relation-snapshots.ts';
import { listVerdicts } from '../db/verdicts.ts';
import { bipartite } from '../relations/bipartite.ts';
import { cityMap } from '../relations/city-map.ts';
import { coverage } from '../relations/coverage.ts';
import { pairKey } from '../relations/decisions.ts';
import { mapChanges } from '../relations/map-changes.ts';
import { toMapColumns } from '../relations/map-columns.ts';
import { mapInsights } from '../relations/map-insights.ts';
import { describePair } from '../relations/pair.ts';
import { listPairs } from '../relations/pairs.ts';
import { relatedServices, relatedTeams } from '../relations/related.ts';
import type { Relations } from '../relations/relations.ts';
import { scatter } from '../relations/scatter.ts';
import { etag } from './preconditions.ts';
import { JsonText, route } from './route.ts';

/** What the measures say of services and units, answered from memory. */
export function relationRoutes(app: FastifyInstance, db: Db, relations: Relations): void {
  route(app, 'GET /services/{id}/related', async ({ params, query }) => {
    await relations.pairsKnown();
    return relatedServices(relations.snapshot, params.id, query);
  });

  route(app, 'GET /teams/{id}/related', async ({ params, query }) => {
    await relations.pairsKnown();
    return relatedTeams(relations.snapshot, params.id, query);
  });

  route(app, 'GET /pairs', async ({ query }) => {
    await relations.pairsKnown();
    return listPairs(relations.snapshot, query);
  });

  route(app, 'GET /pairs/{a}/{b}', async ({ params: { a, b }, query: { level }, reply }) => {
    await relations.pairsKnown();
    const decisions = await listVerdicts(db, pairKey(level, a, b));
    const pair = describePair(relations.snapshot, level, a, b, decisions);
    if (pair.verdict !== null) void reply.header('etag', etag(pair.verdict.version));
    return pair;
  });

  route(app, 'GET /coverage', async ({ query }) => coverage(relations.snapshot, query));

  const readMap = async (query: QueryOf<'GET /map'>) => {
    await relations.pairsKnown();
    return relations.layouts.read(query.level ?? 'team', (snapshot, layout) =>
      cityMap(snapshot, layout, query),
    );
  };

  route(app, 'GET /map', ({ query }) => readMap(query));

  route(app, 'GET /map/bipartite', async ({ query }) => {
    await relations.pairsKnown();
    return new JsonText(JSON.stringify(bipartite(relations.snapshot, query)));
  });

  route(app, 'GET /map/scatter', async ({ query }) => {
    await relations.pairsKnown();
    return new JsonText(JSON.stringify(await scatter(relations.snapshot, query)));
  });

  route(
    app,
    'GET /map/columns',
    async ({ query }) => new JsonText(JSON.stringify(toMapColumns(await readMap(query)))),
  );

  route(app, 'GET /map/snapshots', async () => ({ items: await listKeptDays(db) }));

  route(app, 'GET /map/changes', async ({ query }) => {
    const kept = await findKept(db, query.since);
    await relations.pairsKnown();
    return mapChanges(relations.snapshot, query, kept, (ids) => listNames(db, ids));
  });

  route(app, 'GET /map/insights', async ({ query }) => {
    await relations.pairsKnown();
    return mapInsights(relations.snapshot, query);
  });
}
