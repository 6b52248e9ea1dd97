import type { FastifyInstance, FastifyReply } from 'fastify';
import type { SQL } from 'drizzle-orm';
import { AppError } from '../contract/errors.ts';
import { API_PREFIX, type QueryOf, type ResponseOf } from '../contract/endpoints.ts';
import type { ServiceClass } from '../contract/service-class.ts';
import { clientGroupFilters, clientGroupResource, listClientGroupServers } from '../db/client-groups.ts';
import {
  getRecord,
  insertRecord,
  listHistory,
  listRecords,
  removeRecord,
  restoreRecord,
  updateRecord,
  type Resource,
  type Row,
} from '../db/directory.ts';
import { textWithStoredCounts } from '../db/json.ts';
import type { Db } from '../db/open.ts';
import { organizationFilters, organizationResource } from '../db/organizations.ts';
import { serviceClassFilters, serviceClassResource } from '../db/service-classes.ts';
import { countServiceFacets, serviceFilters, serviceResource } from '../db/services.ts';
import { teamFilters, teamResource } from '../db/teams.ts';
import { once } from './once.ts';
import { etag, requiredVersion } from './preconditions.ts';
import { JsonText, route } from './route.ts';

type Path =
  | '/organizations'
  | '/teams'
  | '/services'
  | '/client-groups'
  | '/service-classes'
  | '/saved-views'
  | '/presentations'
  | '/themes'
  | '/experiments';

export interface DirectoryDeps {
  readonly db: Db;
  /** Called after every committed write, before it is answered: what is derived must not be stale. */
  readonly afterWrite: () => Promise<void>;
}

/** Organizations, teams, services, client groups and service classes: read, write, restore, history. */
export function directoryRoutes(app: FastifyInstance, deps: DirectoryDeps): void {
  resourceRoutes(app, deps, '/organizations', organizationResource, organizationFilters);
  resourceRoutes(app, deps, '/teams', teamResource, teamFilters);
  resourceRoutes(app, deps, '/client-groups', clientGroupResource, clientGroupFilters);
  resourceRoutes(app, deps, '/service-classes', serviceClassResource, serviceClassFilters);
  resourceRoutes(app, deps, '/services', serviceResource, (query: QueryOf<'GET /services'>) => [
    ...serviceFilters(query).values(),
  ]);

  route(app, 'GET /services/facets', ({ query }) => countServiceFacets(deps.db, query));

  route(app, 'POST /services/{id}/confirm', async ({ params, actor, reply }) => {
    const today = new Date().toISOString().slice(0, 10);
    const { version } = await getRecord(deps.db, serviceResource, params.id);
    const patch = { reviewedAt: today };
    const row = await updateRecord(deps.db, serviceResource, actor, params.id, version, patch, 'confirmed');
    await deps.afterWrite();
    void reply.header('etag', etag(row.version));
    return row as unknown as ResponseOf<'POST /services/{id}/confirm'>;
  });

  route(app, 'GET /client-groups/{id}/services', ({ params }) => listClientGroupServers(deps.db, params.id));
}

/** Where a resource is more than its rows. */
export interface ResourceShape<I extends object> {
  /** What is read of a row; default: the row. */
  readonly present?: (row: Row) => object;
  /** One page as JSON text, in place of `listRecords`. */
  readonly list?: (query: never) => Promise<string>;
  /** What is written of the body of a POST; default: the body. */
  readonly prepare?: (body: never) => Promise<I>;
}

/**
 * The routes that all resources share. Their keys differ only in the path and their shapes only in the row, which is
 * checked against each one's own contract; so here all stand as those of service classes. A resource that is not the
 * same every day is given as a function.
 */
export function resourceRoutes<I extends object>(
  app: FastifyInstance,
  { db, afterWrite }: DirectoryDeps,
  path: Path,
  given: Resource<I> | (() => Resource<I>),
  filters: (query: never) => SQL[],
  { present = (row) => row, list, prepare = (body) => Promise.resolve(body) }: ResourceShape<I> = {},
): void {
  const resource = typeof given === 'function' ? given : () => given;
  const keyOf = (method: string, rest = '') => `${method} ${path}${rest}`;
  const read = (row: Row, reply: FastifyReply) => {
    void reply.header('etag', etag(row.version));
    return present(row) as unknown as ServiceClass;
  };

  route(app, keyOf('GET') as 'GET /service-classes', async ({ query }) => {
    if (list) return new JsonText(await list(query as never));
    const where = filters(query as never);
    return new JsonText(await listRecords(db, resource(), { ...query, where }));
  });

  route(app, keyOf('POST') as 'POST /service-classes', async ({ body, request, reply, actor }) => {
    const insert = async (tx: Db) =>
      present(await insertRecord(tx, resource(), actor, await prepare(body as never)));
    const answer = await once(db, request, [textWithStoredCounts(body)], insert);
    await afterWrite();
    const row = JSON.parse(answer) as Row;
    void reply.header('etag', etag(row.version)).header('location', `${API_PREFIX}${path}/${row.id}`);
    return new JsonText(answer);
  });

  // The ETag is for If-Match alone: names of what a row refers to change without it, so no 304 rests on it.
  route(app, keyOf('GET', '/{id}') as 'GET /service-classes/{id}', async ({ params, reply }) =>
    read(await getRecord(db, resource(), params.id), reply),
  );

  route(app, keyOf('PATCH', '/{id}') as 'PATCH /service-classes/{id}', async (call) => {
    const version = requiredVersion(call.request);
    const patch = call.body as unknown as Partial<I>;
    const row = await presenting(present, () =>
      updateRecord(db, resource(), call.actor, call.params.id, version, patch),
    );
    await afterWrite();
    return read(row, call.reply);
  });

  route(app, keyOf('DELETE', '/{id}') as 'DELETE /service-classes/{id}', async (call) => {
    const version = requiredVersion(call.request);
    await presenting(present, () => removeRecord(db, resource(), call.actor, call.params.id, version));
    await afterWrite();
    return undefined;
  });

  route(app, keyOf('POST', '/{id}/restore') as 'POST /service-classes/{id}/restore', async (call) => {
    const row = await restoreRecord(db, resource(), call.actor, call.params.id);
    await afterWrite();
    return read(row, call.reply);
  });

  route(
    app,
    keyOf('GET', '/{id}/history') as 'GET /service-classes/{id}/history',
    async ({ params, query }) => new JsonText(await listHistory(db, resource(), params.id, query)),
  );
}

/** Does `work`; where it is refused, the present state that the refusal tells is as it is read. */
export async function presenting<T>(present: (row: Row) => object, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'version-conflict') throw error;
    const { code, message, errors, current } = error;
    throw new AppError(code, message, { errors, current: present(current as Row) });
  }
}
