import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { TSchema } from 'typebox';
import { describe, expect, it } from 'vitest';
import { ClientGroupInput } from '../../api/contract/client-group.ts';
import { OrganizationInput } from '../../api/contract/organization.ts';
import { ServiceClassInput } from '../../api/contract/service-class.ts';
import { ServiceInput } from '../../api/contract/service.ts';
import { TeamInput } from '../../api/contract/team.ts';
import { sampleCity } from '../../seed/city/city.ts';
import { sampleRecords } from '../../seed/load.ts';
import { sampleId } from '../../seed/sample-ids.ts';

const records = sampleRecords(sampleCity);
const { ties, ...directory } = records;
const ajv = new Ajv({ strict: false });
addFormats.default(ajv);

describe('the records of the sample city', () => {
  it.each([
    ['organizations', OrganizationInput, records.organizations],
    ['teams', TeamInput, records.teams],
    ['client groups', ClientGroupInput, records.clientGroups],
    ['service classes', ServiceClassInput, records.serviceClasses],
    ['services', ServiceInput, records.services],
  ] satisfies [string, TSchema, readonly object[]][])('are %s that the API would take', (_, schema, list) => {
    const validate = ajv.compile(schema);
    for (const record of list) {
      const { id, key, ...input } = record;
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      validate(input);
      expect([key, validate.errors]).toEqual([key, null]);
    }
  });

  it('are the same in every run, and their ids sort as they stand in their lists', () => {
    expect(sampleRecords(sampleCity)).toEqual(records);
    for (const list of Object.values(directory)) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  it('let every tie join two units that exist', () => {
    const teams = new Set(records.teams.map(({ id }) => id));
    expect(ties.length).toBeGreaterThan(20);
    expect(ties.filter(({ teamId, otherId }) => !teams.has(teamId) || !teams.has(otherId))).toEqual([]);
  });

  it('have ids of their own across all lists', () => {
    const ids = Object.values(directory).flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refer to one another by id', () => {
    const pool = records.services.find(({ key }) => key === 'omaishoitajien-uinti');
    const carers = records.clientGroups.find(({ key }) => key === 'omaishoitajat');
    const volunteers = records.teams.find(({ key }) => key === 'ikaystavat');
    expect(pool?.clientGroups?.map(({ id }) => id)).toEqual([carers?.id]);
    expect(pool?.otherTeams).toEqual([{ id: volunteers?.id, role: 'producer' }]);
  });

  it('fill in what a service leaves out', () => {
    const pool = records.services.find(({ key }) => key === 'uimahalli');
    expect(pool).toMatchObject({
      status: 'active',
      areas: ['998'],
      languages: ['fi'],
      ageMin: null,
      ageMax: null,
      url: 'https://www.koivuselka.example/palvelut/uimahalli',
    });
  });
});

describe('loading a sample that is wrong', () => {
  const library = sampleCity.services.find(({ key }) => key === 'kirjaston-lainaus');

  it('names the key that nothing has', () => {
    const services = [{ ...library!, team: 'olematon' }];
    expect(() => sampleRecords({ ...sampleCity, services })).toThrow('the sample has no team "olematon"');
  });

  it('refuses two records with one key', () => {
    const services = [library!, library!];
    expect(() => sampleRecords({ ...sampleCity, services })).toThrow('of the kind service share a key');
  });
});

describe('a sample id', () => {
  it('depends on kind, key and place', () => {
    const ids = [
      sampleId('team', 'kirjasto', 0),
      sampleId('team', 'kirjasto', 1),
      sampleId('team', 'museo', 0),
      sampleId('service', 'kirjasto', 0),
    ];
    expect(new Set(ids).size).toBe(4);
  });

  it('tells in its time part when the town was founded', () => {
    const time = Number.parseInt(sampleId('organization', 'koivuselka', 0).replace('-', '').slice(0, 12), 16);
    expect(new Date(time).toISOString()).toBe('2026-01-12T08:00:00.000Z');
  });

  it('is refused for a place that would run into the next kind', () => {
    expect(() => sampleId('team', 'kirjasto', 10_000)).toThrow(RangeError);
  });
});
