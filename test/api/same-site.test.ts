import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const ask = (method: 'GET' | 'POST', headers: Record<string, string>) =>
  test.app.inject({
    method,
    url: '/api/v1/organizations',
    headers,
    ...(method === 'POST' && { payload: { name: { fi: 'Kaupunki' } } }),
  });

describe('the server of this computer', () => {
  it.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000'])(
    'is reached as %s',
    async (host) => {
      expect((await ask('GET', { host })).statusCode).toBe(200);
    },
  );

  it.each(['evil.example', 'evil.example:3000', '127.0.0.1.evil.example', '192.168.0.4'])(
    'is not reached as %s, which another may have led here',
    async (host) => {
      const answer = await ask('GET', { host });
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ type: '/api/problems/forbidden' });
    },
  );

  it.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('takes no change that another site has caused: %j', async (headers) => {
    expect((await ask('POST', { host: 'localhost:3000', ...headers })).statusCode).toBe(403);
  });

  it.each<Record<string, string>>([
    {},
    { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ])('takes changes from its own pages and from programs: %j', async (headers) => {
    expect((await ask('POST', { host: 'localhost:3000', ...headers })).statusCode).toBe(201);
  });
});
