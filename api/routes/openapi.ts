import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { API_PREFIX, endpoints, type Endpoint } from '../contract/endpoints.ts';

type Json = Record<string, unknown>;

const DESCRIPTION = `Everything that the web app shows comes from here.

- Lists are pages \`{ items, total, nextCursor }\`; send \`nextCursor\` back as \`cursor\`.
- Changes need \`If-Match\` with the ETag that was read (428 without it, 412 with the current state when it is old).
- A \`POST\` with an \`Idempotency-Key\` is done once, however often it is sent.
- Refusals are \`application/problem+json\`: what is wrong, where, and how to mend it.
- Numbers of clients from 1 to 4 are never told: they read \`"<5"\`.`;

/** As strict as the app's own, but for one style element of Swagger UI, which is known by its hash. */
const DOCS_POLICY =
  "default-src 'self'; style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='; " +
  "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const DOCS_STYLE = '.swagger-ui .topbar { display: none }';

/** OpenAPI 3.1 at /api/openapi.json, and a readable page of it at /api/docs. Register before the routes. */
export async function openApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Yhdyspinta API',
        version,
        description: DESCRIPTION,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      tags: [
        'organizations',
        'teams',
        'services',
        'client-groups',
        'service-classes',
        'relations',
        'saved-views',
        'experiments',
        'search',
        'exchange',
        'live',
      ].map((name) => ({ name })),
    },
    transformObject: (document) =>
      'openapiObject' in document ? nameSchemas(addExamples(document.openapiObject as Json)) : {},
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: DOCS_POLICY,
    theme: { title: 'Yhdyspinta API', css: [{ filename: 'yhdyspinta.css', content: DOCS_STYLE }] },
    uiConfig: { docExpansion: 'list', defaultModelsExpandDepth: 0, validatorUrl: null },
  });
  let document: string | undefined;
  app.get('/api/openapi.json', { schema: { hide: true } }, (_request, reply) => {
    document ??= JSON.stringify(app.swagger());
    return reply.type('application/json; charset=utf-8').send(document);
  });
}

/** Puts the example of each endpoint beside its schemas. */
function addExamples(document: Json): Json {
  const paths = document['paths'] as Record<string, Record<string, Json>>;
  for (const [key, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
    const [method, path] = key.split(' ') as [string, string];
    const operation = paths[API_PREFIX + path]?.[method.toLowerCase()];
    if (!operation) continue;
    operation['operationId'] = key.replaceAll(/[^A-Za-z]+/g, '-').replaceAll(/^-|-$/g, '');
    setExample((operation['requestBody'] as Json | undefined)?.['content'], endpoint.example.body);
    const answer = (operation['responses'] as Record<string, Json>)[String(endpoint.status)];
    setExample(answer?.['content'], endpoint.example.response);
    if (endpoint.response === 'stream' && answer) {
      answer['content'] = { 'text/event-stream': { example: endpoint.example.response } };
    }
    if (endpoint.produces && answer) {
      answer['content'] = Object.fromEntries(
        endpoint.produces.map((type, at) => [
          type,
          { schema: { type: 'string' }, ...(at === 0 && { example: endpoint.example.response }) },
        ]),
      );
    }
    if (endpoint.consumes === 'multipart') operation['requestBody'] = multipartBody;
    // Checked by hand, because a missing one has a status of its own (428).
    const headers = (operation['parameters'] as Json[] | undefined)?.filter(
      ({ name }) => name === 'if-match',
    );
    for (const header of headers ?? []) header['required'] = true;
  }
  return document;
}

const multipartBody = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } },
        required: ['file'],
      },
    },
  },
};

function setExample(content: unknown, example: unknown): void {
  const json = (content as Record<string, Json> | undefined)?.['application/json'];
  if (json && example !== undefined) json['example'] = example;
}

/** Moves every schema with a title to components.schemas and refers to it by name. */
function nameSchemas(document: Json): Json {
  const schemas: Json = {};
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value as Json).map(([field, child]) => [
      field,
      field === 'example' || field === 'examples' ? child : visit(child),
    ]);
    const copy = Object.fromEntries(entries) as Json;
    const title = copy['title'];
    if (typeof title !== 'string' || !('type' in copy || 'anyOf' in copy)) return copy;
    schemas[title] = copy;
    return { $ref: `#/components/schemas/${title}` };
  };
  const paths = visit(document['paths']);
  return { ...document, paths, components: { ...(document['components'] as Json), schemas } };
}
