/** The whole product on a generated city, and a browser before it: for benchmarks of screens. */
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { buildApp } from '../../api/app.ts';
import { startEmbedded } from '../../api/db/embedded.ts';
import { listenToChanges } from '../../api/db/listen.ts';
import { migrate } from '../../api/db/migrate.ts';
import { openPool } from '../../api/db/open.ts';
import { openRelations } from '../../api/relations/relations.ts';
import { ensureWebBuilt } from '../../api/web-build.ts';
import { launchBrowser } from '../support/browser.ts';
import { makeDataDir } from '../support/data-dir.ts';
import type { GeneratedCityOptions } from '../support/generated-city.ts';
import { fillGeneratedCity } from '../support/generated-directory.ts';

export interface BenchSite {
  readonly url: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Everything is up, and the generated city in it. `close` removes all of it. */
export async function openGeneratedSite(city: GeneratedCityOptions): Promise<BenchSite> {
  const webRoot = await ensureWebBuilt();
  const dataDir = await makeDataDir();
  const server = await startEmbedded({ dataDir: dataDir.path });
  const database = openPool(server.connection, 4);
  await migrate(database.pool);
  await fillGeneratedCity(database.pool, city);
  const onError = (error: unknown) => console.error(error);
  const relations = await openRelations({
    db: database.db,
    listen: (onChange) => listenToChanges(database.connection, onChange, onError),
    onError,
  });
  const app = await buildApp({ db: database.db, relations, webRoot, logger: { level: 'error' } });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await launchBrowser();
  return {
    url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    browser,
    close: async () => {
      await browser.close();
      await app.close();
      await relations.close();
      await database.close();
      await server.stop();
      await dataDir.remove();
    },
  };
}
