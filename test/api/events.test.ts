import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';

let test: TestApp;
let url: string;

beforeEach(async () => {
  test = await createTestApp();
  await test.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(test.app.server.address() as AddressInfo).port}`;
});
afterEach(() => test.close());

interface Told {
  readonly event: string;
  readonly id: number;
  readonly data: { readonly entity?: string; readonly id?: string; readonly action?: string };
}

/** Reads server-sent events until `count` of them have come. */
async function listen(
  count: number,
  headers: Record<string, string> = {},
  ready?: () => void,
): Promise<Told[]> {
  const abort = new AbortController();
  const response = await fetch(`${url}/api/v1/events`, { headers, signal: abort.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  let text = '';
  const told: Told[] = [];
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks.filter((each) => !each.startsWith(':'))) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
      told.push({
        event: field('event'),
        id: Number(field('id')),
        data: JSON.parse(field('data')) as Told['data'],
      });
      if (told.length === 1) ready?.();
    }
    if (told.length >= count) break;
  }
  abort.abort();
  return told;
}

describe('the event stream', () => {
  it('tells of a change as soon as it is committed, with the version as its id', async () => {
    let ready!: () => void;
    const connected = new Promise<void>((resolve) => (ready = resolve));
    const stream = listen(2, {}, ready);
    await connected;
    const id = await builders(test).clientGroup();
    const [hello, change] = await stream;
    expect(hello).toMatchObject({ event: 'hello', id: 0 });
    expect(change).toMatchObject({
      event: 'change',
      data: { entity: 'client-group', id, action: 'created' },
    });
    expect(change!.id).toBe(test.relations.version);
  });

  it('gives a reader that comes back all that it missed, in order and once', async () => {
    const make = builders(test);
    const ids = [await make.clientGroup(), await make.clientGroup(), await make.clientGroup()];
    const [, first] = await listen(2, { 'last-event-id': '0' });
    const rest = await listen(3, { 'last-event-id': String(first!.id) });
    expect([first, ...rest.slice(1)].map((told) => told!.data.id)).toEqual(ids);
  });

  it('starts now for a new reader, and for one with a senseless Last-Event-ID', async () => {
    await builders(test).clientGroup();
    for (const senseless of ['yesterday', '99999999', '-1']) {
      const [hello] = await listen(1, { 'last-event-id': senseless });
      expect(hello!.id).toBe(test.relations.version);
    }
  });
});

describe('health', () => {
  it('says that the process lives, and that database and index are ready', async () => {
    expect((await test.app.inject('/livez')).json()).toEqual({ status: 'ok' });
    expect((await test.app.inject('/readyz')).json()).toEqual({ status: 'ok', version: 0 });
  });

  it('says not ready when the database does not answer as it should, without details', async () => {
    await test.database.pool.query('alter table events rename to gone');
    const response = await test.app.inject('/readyz');
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({ type: '/api/problems/not-ready' });
  });
});

describe('an address that is none', () => {
  it.each(['/api/v1/nothing', '/api/v1/services/%', '/api/v1/services/%ff'])(
    'gets a problem document: %s',
    async (path) => {
      const response = await fetch(`${url}${path}`);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    },
  );
});
