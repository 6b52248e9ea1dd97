import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';

let app: TestApp;
let make: ReturnType<typeof builders>;
beforeAll(async () => {
  app = await createTestApp();
  make = builders(app);
});
afterAll(() => app.close());

const ask = (query: string) => app.request('GET', `/search?${query}`);

describe('GET /search', () => {
  it('answers what was just added, with its unit, in the shape of the contract', async () => {
    const teamId = await make.department({ name: { fi: 'Liikuntapalvelut' } });
    const id = await make.service({
      teamId,
      name: { fi: 'Liikuntaneuvonta' },
      summary: { fi: 'Liikkeelle.' },
    });
    const { status, body } = await ask('q=neuvonta');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      items: [
        {
          kind: 'service',
          id,
          title: { text: 'Liikuntaneuvonta', language: 'fi', ranges: [[8, 16]] },
          excerpt: { text: 'Liikkeelle.' },
          team: { id: teamId, department: { id: teamId } },
        },
      ],
      total: 1,
    });
  });

  it('no longer finds what was deleted, and finds it again when it is restored', async () => {
    const id = await make.service({ name: { fi: 'Hevosharrastus' } });
    await app.request('DELETE', `/services/${id}`, undefined, { 'if-match': '"1"' });
    expect((await ask('q=hevosharrastus')).body.items).toEqual([]);
    await app.request('POST', `/services/${id}/restore`);
    expect((await ask('q=hevosharrastus')).body.items).toHaveLength(1);
  });

  it('finds people only while they are contacts', async () => {
    const contacts = [{ name: 'Uolevi Teräs', title: 'ohjaaja', email: null, phone: null }];
    const id = await make.department({ contacts });
    expect((await ask('q=uolevi')).body.items).toMatchObject([{ kind: 'person', id, team: { id } }]);
    await app.request('PATCH', `/teams/${id}`, { contacts: [] }, { 'if-match': '"1"' });
    expect((await ask('q=uolevi')).body.items).toEqual([]);
  });

  it('gives only the kinds that are asked for, one as well as several', async () => {
    await make.clientGroup({ name: { fi: 'Kalastajat' } });
    await make.service({ name: { fi: 'Kalastuslupa' } });
    await make.department({ name: { fi: 'Kalatalous' } });
    const kinds = async (query: string) => {
      const { body } = await ask(query);
      return (body.items as { kind: string }[]).map(({ kind }) => kind).sort();
    };
    expect(await kinds('q=kala&kind=client-group')).toEqual(['client-group']);
    expect(await kinds('q=kala&kind=client-group&kind=team')).toEqual(['client-group', 'team']);
    expect(await kinds('q=kala')).toEqual(['client-group', 'service', 'team']);
  });

  it.each(['%25', '_', '%5C', '%F0%9F%99%82', "'%3B--", '%20', '%3A*', '%26%7C!'])(
    'answers q=%s with nothing',
    async (q) => {
      expect((await ask(`q=${q}`)).body).toEqual({ items: [], total: 0 });
    },
  );

  it.each([
    '',
    'q=',
    'q=a&limit=0',
    'q=a&limit=51',
    'q=a&language=de',
    'q=a&kind=cat',
    'q=a&page=2',
    `q=${'a'.repeat(201)}`,
  ])('refuses ?%s', async (query) => {
    const { status, body } = await ask(query);
    expect(status).toBe(400);
    expect(body.errors.length).toBeGreaterThan(0);
  });
});
