import type { FastifyInstance } from 'fastify';
import { API_PREFIX } from '../contract/endpoints.ts';
import type { Merge } from '../contract/merge.ts';
import { insertMerge, listMerges, undoMerge } from '../db/merges.ts';
import type { DirectoryDeps } from './directory.ts';
import { once } from './once.ts';
import { JsonText, route } from './route.ts';

/** Two records made one, and that taken back. */
export function mergeRoutes(app: FastifyInstance, { db, afterWrite }: DirectoryDeps): void {
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
