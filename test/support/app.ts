import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { buildApp } from '../../api/app.ts';
import { API_PREFIX } from '../../api/contract/endpoints.ts';
import { listenToChanges } from '../../api/db/listen.ts';
import { openRelations, type Relations } from '../../api/relations/relations.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { expectContract } from './contract.ts';

/** The whole application on a database of its own, without a port. */
export interface TestApp {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  readonly relations: Relations;
  /** Sends a request under /api/v1; a successful answer is held against the contract. */
  request(
    method: Method,
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<TestResponse>;
  close(): Promise<void>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface TestResponse {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  // oxlint-disable-next-line typescript/no-explicit-any -- each test knows what it asked for
  readonly body: any;
}

/** `now` is the clock that says when a day is over. */
export async function createTestApp(existing?: TestDatabase, now?: () => Date): Promise<TestApp> {
  const database = existing ?? (await createTestDatabase());
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const relations = await openRelations({
    db: database.db,
    listen: (onChange) => listenToChanges(database.connection, onChange, onError),
    onError,
    now,
  });
  const app = await buildApp({ db: database.db, relations, logger: { level: 'error' } });
  await app.ready();
  return {
    app,
    database,
    relations,
    request: async (method, path, body, headers = {}) => {
      const options: InjectOptions = { method, url: API_PREFIX + path, headers };
      if (body !== undefined) options.payload = body;
      const response = await app.inject(options);
      const parsed: unknown = response.body === '' ? undefined : response.json();
      expectContract(method, path, response.statusCode, parsed);
      return { status: response.statusCode, headers: response.headers, body: parsed };
    },
    close: async () => {
      await app.close();
      await relations.close();
      if (existing === undefined) await database.close();
      if (errors.length > 0) throw new AggregateError(errors, 'the background work failed');
    },
  };
}
