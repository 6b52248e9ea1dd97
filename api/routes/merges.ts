import type { FastifyInstance } from 'fastify';
import { API_PREFIX } from '../contract/endpoints.ts';
import type { Merge } from '../contract/merge.ts';
import { setDistinct } from '../db/directory-records.ts';
import { insertMerge, listMerges, undoMerge } from '../db/merges.ts';
import type { Relations } from '../relations/relations.ts';
import type { DirectoryDeps } from './directory.ts';
import { once } from './once.ts';
import { JsonText, route } from './route.ts';

const DEFAULT_LIMIT = 50;

/** Records that stand in the directory twice; two made one, and that taken back. */
export function mergeRoutes(
  app: FastifyInstance,
  { db, afterWrite }: DirectoryDeps,
  relations: Pick<Relations, 'sameRecords'>,
): void {
  route(app, 'GET /same-records', ({ query: { entity, limit = DEFAULT_LIMIT } }) =>
    relations.sameRecords.list(entity, limit),
  );

  route(app, 'PUT /same-records/{a}/{b}/distinct', async ({ params, query, actor }) => {
    await setDistinct(db, actor, query.entity, [params.a, params.b], true);
    return undefined;
  });

  route(app, 'DELETE /same-records/{a}/{b}/distinct', async ({ params, query, actor }) => {
    await setDistinct(db, actor, query.entity, [params.a, params.b], false);
    return undefined;
  });

  route(app, 'GET /merges', ({ query }) => listMerges(db, query));

  route(app, 'POST /merges', async ({ request, reply, body, actor }) => {
    const answer = await once(db, request, [JSON.stringify(body)], (tx) => insertMerge(tx, actor, body));
    await afterWrite();
    void reply.header('location', `${API_PREFIX}/merges/${(JSON.parse(answer) as Merge).id}`);
    return new JsonText(answer);
  });

  route(app, 'POST /merges/{id}/undo', async ({ params, actor }) => {
    const merge = await undoMerge(db, actor, params.id);
    await afterWrite();
    return merge;
  });
}
