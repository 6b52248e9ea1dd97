import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertSampleCity, isUntouched, type SampleRecords } from '../../api/db/sample-city.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';

let test: TestApp;
const id = (n: number) => `019a0b1c-0000-7000-8000-${String(n).padStart(12, '0')}`;
const records: SampleRecords = {
  organizations: [{ id: id(1), key: 'kaupunki', name: { fi: 'Näytekaupunki' }, kind: 'city' }],
  teams: [
    { id: id(2), key: 'toimiala', name: { fi: 'Hyvinvointi' }, organizationId: id(1) },
    { id: id(3), key: 'liikunta', name: { fi: 'Liikunta' }, organizationId: id(1), parentId: id(2) },
    { id: id(4), key: 'kirjasto', name: { fi: 'Kirjasto' }, organizationId: id(1), parentId: id(2) },
  ],
  clientGroups: [
    { id: id(5), key: 'KR1', code: 'KR1', name: { fi: 'Kansalaiset' } },
    { id: id(6), key: 'KR1.2', code: 'KR1.2', name: { fi: 'Lapset' }, parentId: id(5) },
  ],
  serviceClasses: [{ id: id(7), key: 'P27', code: 'P27', name: { fi: 'Liikunta' } }],
  services: [
    {
      id: id(8),
      key: 'uimakoulu',
      name: { fi: 'Uimakoulu' },
      teamId: id(3),
      clientGroups: [{ id: id(6), weight: 3 }],
      serviceClasses: [{ id: id(7) }],
    },
  ],
  ties: [{ teamId: id(3), otherId: id(4), strength: 'met', statedBy: 'Maija' }],
};

beforeEach(async () => {
  test = await createTestApp();
  expect(await isUntouched(test.database.db)).toBe(true);
  await insertSampleCity(test.database.db, records);
  await test.relations.catchUp();
});
afterEach(() => test.close());

const count = async (path: string) => (await test.request('GET', path)).body.total as number;
const paths = ['/organizations', '/teams', '/services', '/client-groups', '/service-classes'];

describe('the sample city', () => {
  it('is marked as such, and clearing it leaves an empty directory that is not filled again', async () => {
    expect((await test.request('GET', '/sample-city')).body).toEqual({ present: true, records: 8 });
    expect((await test.request('DELETE', '/sample-city')).body).toEqual({ removed: 8, kept: 0 });
    for (const path of paths) expect(await count(path), path).toBe(0);
    expect((await test.request('GET', '/map')).body.nodes).toEqual([]);
    expect((await test.request('GET', '/sample-city')).body).toEqual({ present: false, records: 0 });
    expect(await isUntouched(test.database.db)).toBe(false);
  });

  it('leaves what the city’s own data hangs on', async () => {
    const make = builders(test);
    const own = await make.service({ teamId: id(3), clientGroups: [{ id: id(6), weight: 2 }] });
    const { body } = await test.request('DELETE', '/sample-city');
    expect(body).toEqual({ removed: 3, kept: 5 });
    const service = (await test.request('GET', `/services/${own}`)).body;
    expect(service.team.department.id).toBe(id(2));
    expect(service.clientGroups).toMatchObject([{ id: id(6) }]);
    expect(await count('/services')).toBe(1);
    expect((await test.request('GET', `/teams/${id(4)}`)).status).toBe(404);
  });

  it('goes with what was said and decided about it', async () => {
    const make = builders(test);
    const own = await make.service({ teamId: id(4) });
    const verdict = { verdict: 'fine', decidedBy: 'Maija' };
    const decided = await test.request('PUT', `/pairs/${own}/${id(8)}/verdict?level=service`, verdict);
    expect(decided.status).toBe(200);
    await test.request('DELETE', '/sample-city');
    const { rows } = await test.database.pool.query(
      'select (select count(*)::int from ties) as ties, (select count(*)::int from verdicts) as verdicts',
    );
    expect(rows).toEqual([{ ties: 0, verdicts: 0 }]);
  });
});
