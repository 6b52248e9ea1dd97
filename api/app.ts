import { readFileSync } from 'node:fs';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { AppError } from './contract/errors.ts';
import type { Db } from './db/open.ts';
import type { Relations } from './relations/relations.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { directoryRoutes } from './routes/directory.ts';
import { sendProblem, useProblemDocuments } from './routes/error-handler.ts';
import { experimentFileRoutes } from './routes/experiment-files.ts';
import { experimentRoutes } from './routes/experiments.ts';
import { eventRoutes } from './routes/events.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/imports.ts';
import { mapLayoutRoutes } from './routes/map-layout.ts';
import { mergeRoutes } from './routes/merges.ts';
import { openApi } from './routes/openapi.ts';
import { relationRoutes } from './routes/relations.ts';
import { savedViewRoutes } from './routes/saved-views.ts';
import { refuseOtherSites } from './routes/same-site.ts';
import { sampleCityRoutes } from './routes/sample-city.ts';
import { searchRoutes } from './routes/search.ts';
import { useStrictValidation } from './routes/validation.ts';
import { webApp } from './routes/web-app.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who does this. Without accounts everybody at this computer is the same. */
    actor: string;
  }
}

export interface AppDeps {
  readonly db: Db;
  readonly relations: Relations;
  /** Folder of the built web app; without it the API alone is served. */
  readonly webRoot?: string;
  /** Where browsers find the app, as it is written into files and letters; without it, where a request has found it. */
  readonly publicUrl?: string;
  readonly logger?: FastifyServerOptions['logger'];
}

const LOCAL_ACTOR = 'local';
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Wires plugins and routes. Does not listen: server.ts does, and tests inject. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = Fastify({
    logger: deps.logger ?? false,
    bodyLimit: 1_000_000,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, _request, reply) =>
      void sendProblem(reply, new AppError('invalid-request', error.message)),
  });
  useStrictValidation(app);
  useProblemDocuments(app);
  refuseOtherSites(app);
  app.decorateRequest('actor', LOCAL_ACTOR);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Served over plain HTTP on this computer: a promise of https would lock the browser out.
    strictTransportSecurity: false,
  });
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 });
  await openApi(app, version);
  healthRoutes(app, deps);
  const { db, relations } = deps;
  const directory = { db, afterWrite: () => relations.catchUp() };
  directoryRoutes(app, directory);
  savedViewRoutes(app, directory);
  experimentRoutes(app, directory, relations);
  experimentFileRoutes(app, { db, relations, publicUrl: deps.publicUrl });
  sampleCityRoutes(app, directory);
  mergeRoutes(app, directory, relations);
  await importRoutes(app, directory);
  relationRoutes(app, db, relations);
  mapLayoutRoutes(app, db, relations);
  decisionRoutes(app, db, relations);
  searchRoutes(app, db);
  eventRoutes(app, deps);
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, new AppError('not-found', `There is nothing at ${request.method} ${request.url}.`)),
  );
  if (deps.webRoot !== undefined) await webApp(app, deps.webRoot);
  return app;
}
