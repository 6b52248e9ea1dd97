import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertSampleCity } from '../../api/db/sample-city.ts';
import { sampleCity } from '../../seed/city/city.ts';
import { sampleRecords } from '../../seed/load.ts';
import { createTestApp, type TestApp } from '../support/app.ts';

const records = sampleRecords(sampleCity);

describe('the sample city in the database', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    await insertSampleCity(test.database.db, records);
    await test.relations.catchUp();
  });
  afterAll(() => test.close());

  it.each([
    ['organizations', sampleCity.organizations.length],
    ['teams', sampleCity.teams.length],
    ['client-groups', sampleCity.clientGroups.length],
    ['service-classes', sampleCity.serviceClasses.length],
    ['services', sampleCity.services.length],
  ])('stands in full under /%s', async (path, total) => {
    expect((await test.request('GET', `/${path}?limit=1`)).body.total).toBe(total);
  });

  it('knows that sport and employment, who share clients, hardly know each other', async () => {
    const idOf = (key: string) => records.teams.find((team) => team.key === key)!.id;
    const { items } = (await test.request('GET', `/ties?limit=200&teamId=${idOf('ohjattu-liikunta')}`)).body;
    const meet = items.filter((item: { tie: { shouldMeet: boolean } }) => item.tie.shouldMeet);
    expect(meet.map((item: { team: { id: string } }) => item.team.id)).toContain(idOf('tyonhakijat'));
  });
});
