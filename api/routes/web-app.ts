import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../contract/errors.ts';
import { sendProblem } from './error-handler.ts';

const YEAR = '365d';

/** The built web app. Files with a hash in their name are kept for a year; every page path gets index.html. */
export async function webApp(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: YEAR,
    decorateReply: false,
  });
  await app.register(fastifyStatic, { root, wildcard: false, index: false, cacheControl: false });
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    const path = request.url.split('?')[0]!;
    const isPage = !path.startsWith('/api/') && !path.startsWith('/assets/') && !path.includes('.');
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return sendProblem(reply, new AppError('not-found', `There is nothing at ${request.method} ${path}.`));
  });
}
