import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';
import { Type } from 'typebox';
import { Problem } from '../contract/common.ts';
import {
  API_PREFIX,
  endpoints,
  type BodyOf,
  type Endpoint,
  type EndpointKey,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
} from '../contract/endpoints.ts';

/** What a handler gets: everything already checked against the contract. */
export interface Call<K extends EndpointKey> {
  readonly params: ParamsOf<K>;
  readonly query: QueryOf<K>;
  readonly body: BodyOf<K>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly actor: string;
}

/** A JSON text that is sent as it is: PostgreSQL has already built it in the shape of the contract. */
export class JsonText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A file that is sent as it is, under a name for whoever keeps it. */
export class FileAnswer {
  readonly type: string;
  readonly name: string;
  readonly content: string | Buffer;
  constructor(type: string, name: string, content: string | Buffer) {
    this.type = type;
    this.name = name;
    this.content = content;
  }
}

type Answer<K extends EndpointKey> = ResponseOf<K> | JsonText | FileAnswer | undefined;

/** Adds one route of the table: its schema and status come from the contract, the handler only answers. */
export function route<K extends EndpointKey>(
  app: FastifyInstance,
  key: K,
  handler: (call: Call<K>) => Promise<Answer<K>>,
): void {
  const endpoint: Endpoint = endpoints[key];
  const [method, path] = key.split(' ') as [string, string];
  app.route({
    method,
    // A stream has no head to be read alone.
    exposeHeadRoute: endpoint.response !== 'stream',
    url: API_PREFIX + path.replaceAll(/\{(\w+)\}/g, ':$1'),
    schema: schemaOf(endpoint),
    handler: async (request, reply) => {
      const answer = await handler({
        params: request.params as ParamsOf<K>,
        query: request.query as QueryOf<K>,
        body: request.body as BodyOf<K>,
        request,
        reply,
        actor: request.actor,
      });
      if (reply.sent) return reply;
      reply.code(reply.statusCode === 200 ? endpoint.status : reply.statusCode);
      if (answer instanceof JsonText) {
        return reply.type('application/json; charset=utf-8').send(answer.text);
      }
      if (answer instanceof FileAnswer) {
        return reply
          .type(answer.type)
          .header('content-disposition', `attachment; filename="${answer.name}"`)
          .send(answer.content);
      }
      return reply.send(answer);
    },
  });
}

const IfMatch = Type.Object({ 'if-match': Type.Optional(Type.String({ maxLength: 100 })) });
const IdempotencyKey = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: 'The same key within a day: the same answer' }),
  ),
});

const refusal = {
  description: 'A refusal, with what is wrong, where, and how to mend it',
  content: { 'application/problem+json': { schema: Problem } },
};

function schemaOf(endpoint: Endpoint) {
  const { summary, tag, params, query, body, response, status } = endpoint;
  const answer: TSchema | { description: string } =
    response === null || response === 'stream' || endpoint.produces !== undefined
      ? { description: summary }
      : response;
  return {
    summary,
    tags: [tag],
    ...(params && { params }),
    // Without a schema a route would ignore unknown parameters silently.
    querystring: query ?? Type.Object({}, { additionalProperties: false }),
    ...(body && { body }),
    ...(endpoint.ifMatch && { headers: IfMatch }),
    ...(endpoint.idempotent && { headers: IdempotencyKey }),
    ...(endpoint.consumes && { consumes: ['multipart/form-data'] }),
    response: { [status]: answer, default: refusal },
  };
}
