import type { FastifyInstance } from 'fastify';
import { presentationResource } from '../db/presentations.ts';
import { savedViewResource } from '../db/saved-views.ts';
import { resourceRoutes, type DirectoryDeps } from './directory.ts';

/** Views of the map that have a name, and presentations of them: as everything in the directory. */
export function savedViewRoutes(app: FastifyInstance, deps: DirectoryDeps): void {
  resourceRoutes(app, deps, '/saved-views', savedViewResource, () => []);
  resourceRoutes(app, deps, '/presentations', presentationResource, () => []);
}
