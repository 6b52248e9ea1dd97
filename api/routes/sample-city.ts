import type { FastifyInstance } from 'fastify';
import { countSampleCity, removeSampleCity } from '../db/sample-city.ts';
import type { DirectoryDeps } from './directory.ts';
import { route } from './route.ts';

/** Whether the invented city is in the directory, and taking it out. */
export function sampleCityRoutes(app: FastifyInstance, { db, afterWrite }: DirectoryDeps): void {
  route(app, 'GET /sample-city', async () => {
    const records = await countSampleCity(db);
    return { present: records > 0, records };
  });

  route(app, 'DELETE /sample-city', async ({ actor }) => {
    const cleared = await removeSampleCity(db, actor);
    await afterWrite();
    return cleared;
  });
}
