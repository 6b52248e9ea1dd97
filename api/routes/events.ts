import type { FastifyInstance } from 'fastify';
import type { ServerResponse } from 'node:http';
import { listChanges } from '../db/changes.ts';
import type { Db } from '../db/open.ts';
import type { Relations } from '../relations/relations.ts';
import { route } from './route.ts';

const HEARTBEAT_MS = 20_000; // below the idle limits of usual proxies
const BATCH = 500;

interface EventDeps {
  readonly db: Db;
  readonly relations: Relations;
}

/**
 * Server-sent events: one "change" for each step of history, with the data's version as its id. A reader
 * that comes back with Last-Event-ID gets what it missed; without it the stream starts now.
 */
export function eventRoutes(app: FastifyInstance, { db, relations }: EventDeps): void {
  const open = new Set<ServerResponse>();
  app.addHook('preClose', () => {
    for (const response of open) response.end();
  });

  route(app, 'GET /events', async ({ request, reply }) => {
    const since = Number(request.headers['last-event-id'] ?? Number.NaN);
    // A number from before the database was set back lies ahead of it: such a reader starts anew as well.
    const isKnown = Number.isSafeInteger(since) && since >= 0 && since <= relations.version;
    let sent = isKnown ? since : relations.version;
    reply.hijack();
    const response = reply.raw;
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    response.write(`retry: 2000\nid: ${sent}\nevent: hello\ndata: {"version":${sent}}\n\n`);
    open.add(response);

    let sending = Promise.resolve();
    const sendNew = () => {
      sending = sending.then(async () => {
        while (!response.writableEnded && sent < relations.version) {
          const changes = await listChanges(db, sent, BATCH);
          if (changes.length === 0) return;
          for (const change of changes) {
            response.write(`id: ${change.version}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`);
          }
          sent = changes.at(-1)!.version;
        }
      });
      sending.catch((error: unknown) => {
        request.log.error(error);
        response.end();
      });
    };
    const stopListening = relations.onVersion(sendNew);
    const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
    response.on('close', () => {
      clearInterval(heartbeat);
      stopListening();
      open.delete(response);
    });
    sendNew();
    return undefined;
  });
}
