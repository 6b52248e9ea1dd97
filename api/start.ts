import type { FastifyInstance } from 'fastify';

import { plantIfUntouched } from '../seed/plant.ts';
import { buildApp } from './app.ts';
import { type Config, StartError } from './config.ts';
import { codeOf, messageOf } from './db/error-text.ts';
import { listenToChanges } from './db/listen.ts';
import { failInterruptedImports } from './db/imports/imports.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase } from './db/open.ts';
import { openRelations } from './relations/relations.ts';
import { ensureWebBuilt } from './web-build.ts';

/** A server that listens. */
export type RunningServer = Readonly<{
  /** Where a browser finds it, such as `http://127.0.0.1:3000`. */
  url: string;
  /** Lets running requests end (at most `DRAIN_MS`), then stops all that was started, the database last. */
  close: () => Promise<void>;
}>;

export type StartOptions = Readonly<{
  /** Stops the start between two steps; what has been opened by then is closed again. */
  aborted: AbortSignal;
  /** Told once when the server cannot go on: the embedded database is gone for good. */
  onLost: (reason: string) => void;
}>;

/** How long requests under way may take after a stop was asked for. */
export const DRAIN_MS = 10_000;
const IDLE_CHECK_MS = 50;

/**
 * Brings the whole server up: database, migrations, sample, index, web app, routes. The web app is built while the
 * database starts.
 *
 * @throws StartError for all that a person can put right; nothing is left running then.
 */
export async function startServer(config: Config, options: StartOptions): Promise<RunningServer> {
  const opened: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (let step = opened.pop(); step !== undefined; step = opened.pop()) await step();
  };
  try {
    const web = ensureWebBuilt();
    // Awaited below; until then a failure of it must not count as unheard.
    web.catch(() => undefined);
    const database = await openDatabase(config, { onLost: options.onLost });
    opened.push(database.close);
    options.aborted.throwIfAborted();
    await migrate(database.pool);
    await failInterruptedImports(database.db);
    if (config.seed === 'sample') await plantIfUntouched(database.db);
    const onError = (error: unknown): void => console.error(`The index is behind: ${messageOf(error)}`);
    const listen = (onChange: () => void) => listenToChanges(database.connection, onChange, onError);
    const relations = await openRelations({ db: database.db, listen, onError });
    opened.push(() => relations.close());
    const webRoot = await web;
    options.aborted.throwIfAborted();
    const { publicUrl, logLevel: level } = config;
    const app = await buildApp({ db: database.db, relations, webRoot, publicUrl, logger: { level } });
    opened.push(() => drain(app));
    const url = await listenOn(app, config);
    if (config.smtpUrl !== undefined && config.mailFrom !== undefined) {
      const mail = { smtpUrl: config.smtpUrl, from: config.mailFrom, home: publicUrl ?? url };
      // Loaded only where letters are sent, and while requests are already answered.
      const reminders = import('./reminders/open.ts').then(({ openReminders }) =>
        openReminders({ ...database, ...mail, now: relations.now, log: console.error }),
      );
      opened.push(async () => (await reminders)());
    }
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function listenOn(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') {
      throw new StartError(
        `PORT: ${port} is in use by another program on ${host}. Choose another, such as PORT=${port + 1}.`,
      );
    }
    if (codeOf(error) === 'EACCES') {
      throw new StartError(`PORT: this account may not listen on ${port}. Choose one above 1023.`);
    }
    throw error;
  }
  const address = app.server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}

/** A browser keeps its connection open after the answer: it would hold the stop up until the drain time is over. */
async function drain(app: FastifyInstance): Promise<void> {
  const closeIdle = setInterval(() => app.server.closeIdleConnections(), IDLE_CHECK_MS);
  const closeAll = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
  try {
    await app.close();
  } finally {
    clearInterval(closeIdle);
    clearTimeout(closeAll);
  }
}
