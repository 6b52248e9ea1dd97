import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildApp } from '../../api/app.ts';
import { listenToChanges } from '../../api/db/listen.ts';
import { openRelations } from '../../api/relations/relations.ts';
import { ensureWebBuilt } from '../../api/web-build.ts';
import { launchBrowser } from './browser.ts';
import { createTestDatabase } from './database.ts';
import type { GeneratedCityOptions } from './generated-city.ts';
import { fillGeneratedCity } from './generated-directory.ts';
import { createSampleDatabase } from './sample-database.ts';

/** The whole product on a port of its own, with a database of its own, and a real browser before it. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** Reads from the API under /api/v1. */
  read<T>(path: string): Promise<T>;
  /** A fresh visitor. Finnish, light, 1440 × 900 unless told otherwise. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** The browser warns so on a machine too busy to draw a text within some seconds; that says nothing about the page. */
const LATE_FONT = /preloaded using link preload but not used/;

export interface Visit {
  readonly page: Page;
  /** What no visit may bring: errors on the console, uncaught ones, and requests to another host. */
  readonly faults: readonly string[];
  readonly end: () => Promise<void>;
}

export interface SiteOptions {
  /** The sample city is in it. Default: true, but for a generated one. */
  readonly sample?: boolean;
  /** A generated city is in it. */
  readonly city?: GeneratedCityOptions;
  /** The server's clock. */
  readonly now?: () => Date;
}

export async function openSite({ city, sample = city === undefined, now }: SiteOptions = {}): Promise<Site> {
  const [webRoot, database, browser] = await Promise.all([
    ensureWebBuilt(),
    sample ? createSampleDatabase() : createTestDatabase(),
    launchBrowser(),
  ]);
  if (city) await fillGeneratedCity(database.pool, city);
  const onError = (error: unknown) => console.error(error);
  const relations = await openRelations({
    db: database.db,
    listen: (onChange) => listenToChanges(database.connection, onChange, onError),
    onError,
    ...(now && { now }),
  });
  const app = await buildApp({ db: database.db, relations, webRoot, logger: { level: 'error' } });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    url,
    browser,
    read: async (path) => {
      const response = await fetch(`${url}/api/v1${path}`);
      if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
      return (await response.json()) as never;
    },
    visit: (options) => visit(browser, url, options),
    close: async () => {
      await browser.close();
      await app.close();
      await relations.close();
      await database.close();
    },
  };
}

async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1440, height: 900 },
    locale: 'fi-FI',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!LATE_FONT.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(url).host)
      faults.push(`another host: ${request.url()}`);
  });
  return { page, faults, end: () => context.close() };
}
