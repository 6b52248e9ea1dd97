import type { FastifyInstance } from 'fastify';
import type { Db } from '../db/open.ts';
import { listMapSteps, moveOnMap, tidiedMap, tidyMap, undoMapStep } from '../relations/layout-changes.ts';
import type { Relations } from '../relations/relations.ts';
import { once } from './once.ts';
import { JsonText, route } from './route.ts';

const DEFAULT_LIMIT = 10;

/** Where things stand on the map: moved, tidied up and taken back by people. */
export function mapLayoutRoutes(app: FastifyInstance, db: Db, relations: Relations): void {
  route(app, 'POST /map/layout/moves', async ({ request, body, actor }) => {
    const answer = await once(db, request, [JSON.stringify(body)], (tx) =>
      moveOnMap(tx, relations, actor, body),
    );
    await relations.catchUp();
    return new JsonText(answer);
  });

  route(app, 'GET /map/layout/tidied', ({ query }) => tidiedMap(relations, query.level));

  route(app, 'POST /map/layout/tidy', async ({ body, actor }) => {
    const step = await tidyMap(db, relations, actor, body);
    await relations.catchUp();
    return step;
  });

  route(app, 'GET /map/layout/steps', ({ query: { level, limit = DEFAULT_LIMIT } }) =>
    listMapSteps(db, relations.snapshot, level, limit),
  );

  route(app, 'POST /map/layout/steps/{id}/undo', async ({ params, actor }) => {
    const step = await undoMapStep(db, relations, actor, params.id);
    await relations.catchUp();
    return step;
  });
}
