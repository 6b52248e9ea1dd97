import { API_PREFIX, endpoints, type Endpoint } from '../../api/contract/endpoints.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builders } from '../support/builders.ts';
import { createTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;
let make: ReturnType<typeof builders>;

beforeAll(async () => {
  test = await createTestApp();
  make = builders(test);
});
afterAll(() => test.close());

const missing = '019a0b1c-0000-7000-8000-00000000dead';

describe('a service', () => {
  it('needs only a unit and a name in one language', async () => {
    const teamId = await make.department({ name: { fi: 'Liikunta' } });
    const { status, body, headers } = await test.request('POST', '/services', {
      teamId,
      name: { sv: 'Simhall' },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: { sv: 'Simhall' }, version: 1, clientGroups: [], status: 'active' });
    expect(body.team).toMatchObject({ id: teamId, department: { id: teamId } });
    expect(headers['location']).toBe(`/api/v1/services/${body.id}`);
    expect(headers['etag']).toBe('"1"');
  });

  it('carries its groups, classes and other units, the closest served group first', async () => {
    const [often, seldom] = [await make.clientGroup(), await make.clientGroup({ quiet: true })];
    const other = await make.team();
    const serviceClass = await make.serviceClass({ code: 'P27.1' });
    const id = await make.service({
      clientGroups: [
        { id: seldom, weight: 1, clientsPerYear: 3 },
        { id: often, weight: 3, clientsPerYear: 120 },
      ],
      serviceClasses: [{ id: serviceClass }],
      otherTeams: [{ id: other, role: 'producer' }],
    });
    const { body } = await test.request('GET', `/services/${id}`);
    expect(body.clientGroups).toMatchObject([
      { id: often, weight: 3, clientsPerYear: 120 },
      { id: seldom, weight: 1, clientsPerYear: '<5', quiet: true },
    ]);
    expect(body.serviceClasses).toMatchObject([{ id: serviceClass, code: 'P27.1' }]);
    expect(body.otherTeams).toMatchObject([{ id: other, role: 'producer' }]);
  });

  it.each([1, 2, 4, '<5'] as const)('never tells nor keeps the small count %s', async (count) => {
    const id = await make.service({ clientsPerYear: count });
    const { body } = await test.request('GET', `/services/${id}`);
    expect(body.clientsPerYear).toBe('<5');
    const stored = await test.database.pool.query(
      'select clients_per_year as n from services where id = $1',
      [id],
    );
    expect(stored.rows).toEqual([{ n: 4 }]);
    const { body: history } = await test.request('GET', `/services/${id}/history`);
    expect(history.items[0].after.clientsPerYear).toBe('<5');
  });

  it('says where a reference leads nowhere, and keeps nothing of the attempt', async () => {
    const teamId = await make.department();
    const body = { teamId, name: { fi: 'Hukassa' }, clientGroups: [{ id: missing, weight: 2 }] };
    const answer = await test.request('POST', '/services', body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ path: '/clientGroups' }]);
    const { body: list } = await test.request('GET', '/services?q=Hukassa');
    expect(list.total).toBe(0);
  });

  it('refuses a lowest age above the highest', async () => {
    const teamId = await make.department();
    const answer = await test.request('POST', '/services', {
      teamId,
      name: { fi: 'X' },
      ageMin: 30,
      ageMax: 18,
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ path: '/ageMin' }]);
  });

  it('can be said to be still correct, which is remembered', async () => {
    const id = await make.service();
    const { body } = await test.request('POST', `/services/${id}/confirm`);
    expect(body.reviewedAt).toBe(new Date().toISOString().slice(0, 10));
    const { body: history } = await test.request('GET', `/services/${id}/history`);
    expect(history.items.map((entry: { action: string }) => entry.action)).toEqual(['confirmed', 'created']);
  });
});

describe('a body', () => {
  it.each([
    ['an unknown field', { nmae: { fi: 'x' } }, '/nmae'],
    ['a text for a number', { ageMin: '18' }, '/ageMin'],
    ['a number for a text', { name: { fi: 1 } }, '/name/fi'],
    ['no name at all', { name: {} }, '/name'],
    ['an unknown channel', { channels: ['fax'] }, '/channels/0'],
  ])('with %s is refused at that place', async (_what, extra, path) => {
    const teamId = await make.department();
    const answer = await test.request('POST', '/services', { teamId, name: { fi: 'Palvelu' }, ...extra });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.errors[0].path).toBe(path);
  });

  it.each([
    ['a NUL character', { fi: 'a\u0000b' }],
    ['half a character', { fi: 'a\ud800' }],
    ['only spaces', { fi: '   ' }],
    ['a character that turns the text round', { fi: 'a\u202eb' }],
  ])('whose name has %s is refused', async (_what, name) => {
    const answer = await test.request('POST', '/organizations', { name });
    expect(answer.status).toBe(400);
    expect(answer.body.type).toBe('/api/problems/invalid-request');
  });

  it('with a day that does not exist, or another way to write an id, is refused', async () => {
    const teamId = await make.team();
    const service = { teamId, name: { fi: 'Palvelu' } };
    const dated = await test.request('POST', '/services', { ...service, reviewedAt: '0000-01-01' });
    const written = await test.request('POST', '/services', { ...service, teamId: `urn:uuid:${teamId}` });
    expect([dated.status, written.status]).toEqual([400, 400]);
    expect(written.body.errors).toEqual([
      { path: '/teamId', message: 'must be an id: a UUID in small letters' },
    ]);
    expect((await test.request('GET', '/services?q=%00')).status).toBe(400);
  });

  it('that is not JSON is refused with a sentence', async () => {
    const response = await test.app.inject({
      method: 'POST',
      url: '/api/v1/services',
      headers: { 'content-type': 'application/json' },
      payload: '{"name": ',
    });
    expect(response.statusCode).toBe(400);
    expect(response.json().detail).toBe('The body is not valid JSON.');
  });
});

describe('a list', () => {
  it('is walked page by page without gaps or repetitions, whatever is added meanwhile', async () => {
    const teamId = await make.department();
    const names = ['äiti', 'Aamu', 'zeta', 'Ökö', 'beta', 'åbo', 'aamu'];
    for (const fi of names) await make.service({ teamId, name: { fi: `${fi} sivutus` } });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await test.request('GET', `/services?teamId=${teamId}&limit=3${query}`);
      expect(body.total).toBeGreaterThanOrEqual(names.length);
      seen.push(...body.items.map((item: { name: { fi: string } }) => item.name.fi));
      cursor = body.nextCursor as string | null;
      if (seen.length === 3) await make.service({ teamId, name: { fi: '0 ennen muita' } });
    } while (cursor !== null);
    expect([...seen].sort()).toEqual(names.map((fi) => `${fi} sivutus`).sort());
  });

  it('is ordered and walked by the names of the language asked for, Finnish ones standing in', async () => {
    const teamId = await make.team();
    for (const name of [{ fi: 'Aamu', sv: 'Öppet hus' }, { fi: 'Ilta', sv: 'Afton' }, { fi: 'Kerho' }]) {
      await make.service({ teamId, name });
    }
    const walk = async (query: string) => {
      const names: string[] = [];
      for (let cursor = ''; ;) {
        const { body } = await test.request('GET', `/services?teamId=${teamId}&limit=1${query}${cursor}`);
        names.push(body.items[0].name.fi);
        if (body.nextCursor === null) return names;
        cursor = `&cursor=${encodeURIComponent(body.nextCursor)}`;
      }
    };
    expect(await walk('')).toEqual(['Aamu', 'Ilta', 'Kerho']);
    expect(await walk('&language=sv')).toEqual(['Ilta', 'Kerho', 'Aamu']);
    const { body } = await test.request('GET', '/services?limit=1&language=sv');
    expect((await test.request('GET', `/services?limit=1&cursor=${body.nextCursor}`)).status).toBe(400);
  });

  it('can show the latest change first', async () => {
    const teamId = await make.department();
    const first = await make.service({ teamId });
    const second = await make.service({ teamId });
    await test.request('PATCH', `/services/${first}`, { ageMin: 7 }, { 'if-match': '"1"' });
    const { body } = await test.request('GET', `/services?teamId=${teamId}&sort=-updatedAt&limit=1`);
    expect(body.items[0].id).toBe(first);
    const next = await test.request(
      'GET',
      `/services?teamId=${teamId}&sort=-updatedAt&limit=1&cursor=${body.nextCursor}`,
    );
    expect(next.body.items[0].id).toBe(second);
  });

  it.each([
    ['an unknown parameter', '/services?colour=red', 'colour'],
    ['a limit above 200', '/services?limit=201', 'limit'],
    ['a cursor of another list', '/services?cursor=abc', 'cursor'],
    ['an id that is none', '/services?teamId=1', 'teamId.0'],
  ])('refuses %s', async (_what, path, field) => {
    const answer = await test.request('GET', path);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].path).toBe(field);
  });

  it('filters by department, group with its subgroups, channel and age', async () => {
    const department = await make.department();
    const { body: team } = await test.request('GET', `/teams/${department}`);
    const unit = await make.team({ organizationId: team.organization.id, parentId: department });
    const parent = await make.clientGroup();
    const child = await make.clientGroup({ parentId: parent });
    const wanted = await make.service({
      teamId: unit,
      clientGroups: [{ id: child, weight: 2 }],
      channels: ['phone'],
      ageMin: 18,
    });
    await make.service({ teamId: unit, channels: ['online'] });
    const ids = async (query: string) => {
      const { body } = await test.request('GET', `/services?departmentId=${department}${query}`);
      return body.items.map((item: { id: string }) => item.id);
    };
    expect(await ids(`&clientGroupId=${parent}`)).toEqual([wanted]);
    expect(await ids('&channel=phone&channel=chat&age=40')).toEqual([wanted]);
    expect(await ids('&channel=phone&age=17')).toEqual([]);
  });

  it('treats the signs of patterns in q as text', async () => {
    await make.service({ name: { fi: '100 % tuki_palvelu' } });
    const total = async (q: string) =>
      (await test.request('GET', `/services?q=${encodeURIComponent(q)}`)).body.total as number;
    expect([await total('0 % T'), await total('i_p'), await total('%%'), await total('\\')]).toEqual([
      1, 1, 0, 0,
    ]);
  });
});

describe('facets', () => {
  it('count each value with the other filters, not with their own', async () => {
    const [a, b] = [await make.department(), await make.department()];
    await make.service({ teamId: a, channels: ['chat'], fee: 'free' });
    await make.service({ teamId: b, channels: ['chat'], fee: 'charged' });
    await make.service({ teamId: b, channels: ['group'] });
    const { body } = await test.request('GET', `/services/facets?departmentId=${b}&channel=chat`);
    const count = (list: { id: string; count: number }[], id: string) => list.find((x) => x.id === id)?.count;
    expect(count(body.departmentId, a)).toBe(1);
    expect(count(body.departmentId, b)).toBe(1);
    expect(body.channel).toEqual(expect.arrayContaining([{ value: 'group', count: 1 }]));
    expect(body.fee).toEqual([{ value: 'charged', count: 1 }]);
  });
});

describe('a change', () => {
  it('needs If-Match', async () => {
    const id = await make.service();
    const answer = await test.request('PATCH', `/services/${id}`, { ageMin: 3 });
    expect(answer.status).toBe(428);
  });

  it('to an old version is refused, with the current state in the answer', async () => {
    const id = await make.service();
    await test.request('PATCH', `/services/${id}`, { ageMin: 3 }, { 'if-match': '"1"' });
    const answer = await test.request('PATCH', `/services/${id}`, { ageMin: 4 }, { 'if-match': '"1"' });
    expect(answer.status).toBe(412);
    expect(answer.body.current).toMatchObject({ id, version: 2, ageMin: 3 });
  });

  it('of two at the same time is made once', async () => {
    const id = await make.service();
    const answers = await Promise.all(
      [20, 30].map((ageMin) => test.request('PATCH', `/services/${id}`, { ageMin }, { 'if-match': '"1"' })),
    );
    expect(answers.map((answer) => answer.status).sort((x, y) => x - y)).toEqual([200, 412]);
  });

  it('leaves what it does not name as it is, and clears with null', async () => {
    const id = await make.service({ ageMin: 3, keywords: ['uinti'] });
    const { body } = await test.request('PATCH', `/services/${id}`, { ageMin: null }, { 'if-match': '"1"' });
    expect(body).toMatchObject({ ageMin: null, keywords: ['uinti'], version: 2 });
  });

  it('that changes nothing leaves version and history alone', async () => {
    const id = await make.service({ ageMin: 3 });
    const { body } = await test.request('PATCH', `/services/${id}`, { ageMin: 3 }, { 'if-match': '"1"' });
    expect(body.version).toBe(1);
    expect((await test.request('GET', `/services/${id}/history`)).body.total).toBe(1);
  });

  it('is kept in the history as it was and as it is', async () => {
    const id = await make.service({ ageMin: 3 });
    await test.request('PATCH', `/services/${id}`, { ageMin: 5 }, { 'if-match': '"1"' });
    const { body } = await test.request('GET', `/services/${id}/history?limit=1`);
    expect(body.items).toMatchObject([
      { action: 'changed', actor: 'local', before: { ageMin: 3 }, after: { ageMin: 5 } },
    ]);
    const older = await test.request('GET', `/services/${id}/history?limit=1&cursor=${body.nextCursor}`);
    expect(older.body.items).toMatchObject([{ action: 'created', before: null }]);
    expect(older.body.nextCursor).toBeNull();
  });
});

describe('reading one row', () => {
  it('shows the new name of its unit to a reader that has its version already', async () => {
    const teamId = await make.department({ name: { fi: 'Vanha' } });
    const id = await make.service({ teamId });
    await test.request('PATCH', `/teams/${teamId}`, { name: { fi: 'Uusi' } }, { 'if-match': '"1"' });
    const answer = await test.request('GET', `/services/${id}`, undefined, { 'if-none-match': '"1"' });
    expect(answer.status).toBe(200);
    expect(answer.body.team.name.fi).toBe('Uusi');
  });

  it('says which id is not there', async () => {
    const answer = await test.request('GET', `/teams/${missing}`);
    expect(answer.status).toBe(404);
    expect(answer.body.detail).toContain(missing);
  });
});

describe('deleting', () => {
  it('hides the row from lists and reading, and restoring brings it back with its links', async () => {
    const group = await make.clientGroup();
    const id = await make.service({ clientGroups: [{ id: group, weight: 2 }] });
    const removed = await test.request('DELETE', `/services/${id}`, undefined, { 'if-match': '"1"' });
    expect(removed.status).toBe(204);
    expect((await test.request('GET', `/services/${id}`)).status).toBe(404);
    expect((await test.request('GET', '/services?deleted=true')).body.items).toMatchObject([{ id }]);
    const { body } = await test.request('POST', `/services/${id}/restore`);
    expect(body).toMatchObject({ version: 3, deletedAt: null, clientGroups: [{ id: group }] });
  });

  it('of what others hang on is refused and says on what', async () => {
    const teamId = await make.department();
    await make.service({ teamId });
    const answer = await test.request('DELETE', `/teams/${teamId}`, undefined, { 'if-match': '"1"' });
    expect(answer.status).toBe(409);
    expect(answer.body.detail).toContain('1 services and 0 subunits');
  });

  it('of a unit that a service names in another role is refused as well', async () => {
    const other = await make.team();
    await make.service({ otherTeams: [{ id: other, role: 'referrer' }] });
    const refused = await test.request('DELETE', `/teams/${other}`, undefined, { 'if-match': '"1"' });
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain('otherTeams');
  });

  it('cannot be taken back while the unit itself is deleted', async () => {
    const teamId = await make.department();
    const id = await make.service({ teamId });
    await test.request('DELETE', `/services/${id}`, undefined, { 'if-match': '"1"' });
    await test.request('DELETE', `/teams/${teamId}`, undefined, { 'if-match': '"1"' });
    const answer = await test.request('POST', `/services/${id}/restore`);
    expect(answer.status).toBe(422);
  });

  it('frees a code for another, and a restore that would double it is refused', async () => {
    const id = await make.clientGroup({ code: 'KR9.9' });
    expect((await test.request('POST', '/client-groups', { name: { fi: 'Y' }, code: 'KR9.9' })).status).toBe(
      409,
    );
    await test.request('DELETE', `/client-groups/${id}`, undefined, { 'if-match': '"1"' });
    await make.clientGroup({ code: 'KR9.9' });
    expect((await test.request('POST', `/client-groups/${id}/restore`)).status).toBe(409);
  });
});

describe('an Idempotency-Key', () => {
  it('gives the same answer again and makes one row, also when both come at once', async () => {
    const teamId = await make.department();
    const body = { teamId, name: { fi: 'Kerran vain' } };
    const send = () => test.request('POST', '/services', body, { 'idempotency-key': 'once' });
    const answers = await Promise.all([send(), send(), send()]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect((await test.request('GET', `/services?teamId=${teamId}`)).body.total).toBe(1);
  });

  it('with another request is refused', async () => {
    const headers = { 'idempotency-key': 'reused' };
    await test.request('POST', '/client-groups', { name: { fi: 'A' } }, headers);
    const answer = await test.request('POST', '/client-groups', { name: { fi: 'B' } }, headers);
    expect(answer.status).toBe(422);
  });

  it('may be tried again after a refusal', async () => {
    const headers = { 'idempotency-key': 'after-refusal' };
    const refused = await test.request(
      'POST',
      '/teams',
      { name: { fi: 'A' }, organizationId: missing },
      headers,
    );
    expect(refused.status).toBe(422);
    const organizationId = await make.organization();
    const made = await test.request('POST', '/teams', { name: { fi: 'A' }, organizationId }, headers);
    expect(made.status).toBe(201);
  });
});

describe('the tree of units', () => {
  it('gives each department a mark and a colour of its own, and its units the same department', async () => {
    const organizationId = await make.organization();
    const top = async (fi: string) =>
      (await test.request('POST', '/teams', { organizationId, name: { fi } })).body as { id: string };
    const [one, two] = [await top('Varhaiskasvatus'), await top('Vanhuspalvelut')];
    const { body: unit } = await test.request('POST', '/teams', {
      organizationId,
      parentId: two.id,
      name: { fi: 'Kotihoito' },
    });
    const read = async (id: string) => (await test.request('GET', `/teams/${id}`)).body;
    const [a, b] = [await read(one.id), await read(two.id)];
    expect(a.department.mark).not.toBe(b.department.mark);
    expect(a.department.color).not.toBe(b.department.color);
    expect(unit.department).toEqual(b.department);
    expect(unit.path).toMatchObject([{ id: two.id }]);
  });

  it('moves a whole branch with its top', async () => {
    const organizationId = await make.organization();
    const [a, b] = [await make.team({ organizationId }), await make.team({ organizationId })];
    const child = await make.team({ organizationId, parentId: a });
    const grandchild = await make.team({ organizationId, parentId: child });
    const moved = await test.request('PATCH', `/teams/${child}`, { parentId: b }, { 'if-match': '"1"' });
    expect(moved.status).toBe(200);
    const { body } = await test.request('GET', `/teams/${grandchild}`);
    expect(body.path.map((ref: { id: string }) => ref.id)).toEqual([b, child]);
    expect(body.department.id).toBe(b);
  });

  it('lets no unit stand under itself, nor under another organization', async () => {
    const organizationId = await make.organization();
    const top = await make.team({ organizationId });
    const child = await make.team({ organizationId, parentId: top });
    const circle = await test.request('PATCH', `/teams/${top}`, { parentId: child }, { 'if-match': '"1"' });
    expect(circle.status).toBe(422);
    const stranger = await make.team();
    const across = await test.request(
      'PATCH',
      `/teams/${child}`,
      { parentId: stranger },
      { 'if-match': '"1"' },
    );
    expect(across.status).toBe(422);
  });
});

describe('who serves a client group', () => {
  it('lists the services of its subgroups too, and counts ages', async () => {
    const parent = await make.clientGroup();
    const child = await make.clientGroup({ parentId: parent });
    const id = await make.service({ clientGroups: [{ id: child, weight: 3 }], ageMin: 13, ageMax: 17 });
    await make.service({ clientGroups: [{ id: parent, weight: 1 }] });
    const { body } = await test.request('GET', `/client-groups/${parent}/services`);
    expect(body.services).toHaveLength(2);
    expect(body.services).toEqual(expect.arrayContaining([expect.objectContaining({ id, weight: 3 })]));
    expect([body.ages[12], body.ages[13], body.ages[17], body.ages[18]]).toEqual([0, 1, 1, 0]);
    expect(body.agesUnknown).toBe(1);
  });
});

describe('the API document', () => {
  it('is OpenAPI 3.1 with an example for every route', async () => {
    const response = await test.app.inject('/api/openapi.json');
    const document = response.json();
    expect(document.openapi).toBe('3.1.0');
    for (const [key, endpoint] of Object.entries(endpoints)) {
      const [method, path] = key.split(' ') as [string, string];
      const operation = document.paths[API_PREFIX + path]?.[method.toLowerCase()];
      expect(operation, key).toBeDefined();
      if (endpoint.response === null) continue;
      const { response: shape, produces } = endpoint as Endpoint;
      const type = produces?.[0] ?? (shape === 'stream' ? 'text/event-stream' : 'application/json');
      expect(operation.responses[endpoint.status].content[type].example, key).toBeDefined();
    }
    expect(document.components.schemas.Service.properties.clientGroups).toBeDefined();
  });

  it('has a readable page', async () => {
    const response = await test.app.inject('/api/docs/');
    expect(response.statusCode).toBe(200);
    expect(response.body).toContain('Yhdyspinta API');
  });
});
