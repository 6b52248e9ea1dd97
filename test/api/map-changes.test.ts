import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MapChanges } from '../../api/contract/map-changes.ts';
import { dayOf } from '../../api/relations/day.ts';
import { monthAgo } from '../../seed/city/month-ago.ts';
import { sampleCity } from '../../seed/city/city.ts';
import { sampleRecords } from '../../seed/load.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { createSampleDatabase } from '../support/sample-database.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { makeTwoUnits } from '../support/two-units.ts';

const DAY_MS = 86_400_000;
const start = Date.now();
const today = dayOf(new Date(start));
const LONG_AGO = '2020-01-01';

let database: TestDatabase;
let test: TestApp;
let clock: number;

async function open(make: () => Promise<TestDatabase>): Promise<void> {
  clock = start;
  database = await make();
  test = await createTestApp(database, () => new Date(clock));
}
afterEach(async () => {
  await test.close();
  await database.close();
});

const changes = async (query: string): Promise<MapChanges> =>
  (await test.request('GET', `/map/changes?${query}`)).body;
const pairOf = ({ source, target }: { source: string; target: string }) => [source, target].sort().join(' ');
const pair = (a: string, b: string) => [a, b].sort().join(' ');

describe('what is new on the map', () => {
  beforeEach(() => open(createTestDatabase));

  it('is nothing while no day is kept, and says so', async () => {
    await makeTwoUnits(test);
    expect((await test.request('GET', '/map/snapshots')).body).toEqual({ items: [] });
    const answer = await changes(`since=${today}&level=service`);
    expect(answer).toMatchObject({ comparedWith: null, nodes: { new: [], gone: [] } });
    expect(answer.totals.links).toEqual({ new: 0, gone: 0, changed: 0 });
  });

  it('are links and nodes since the day that is asked for, those that have gone, and those that are something else', async () => {
    const units = await makeTwoUnits(test);
    const relation = 'relation=shared-clients&relation=duplicate&relation=partner';
    clock += DAY_MS;
    const fresh = await test.request('POST', '/services', {
      teamId: units.theirs,
      name: { fi: 'Ikäihmisten tupa' },
      clientGroups: [{ id: units.seniors, weight: 3 }],
    });
    await test.request('DELETE', `/services/${units.partner}`, undefined, { 'if-match': '"1"' });
    await test.request(
      'PATCH',
      `/services/${units.twin}`,
      { serviceClasses: [{ id: units.otherClass }] },
      { 'if-match': '"1"' },
    );
    expect((await test.request('GET', '/map/snapshots')).body.items).toMatchObject([{ day: today }]);
    const answer = await changes(`since=${today}&level=service&${relation}`);
    expect(answer.comparedWith).toBe(today);
    expect(answer.nodes.new).toMatchObject([
      { id: fresh.body.id, label: { fi: 'Ikäihmisten tupa' }, department: units.theirs },
    ]);
    expect(answer.nodes.gone).toMatchObject([
      { id: units.partner, label: { fi: 'Neuvola' }, department: units.theirs },
    ]);
    expect(answer.links.new.map(pairOf)).toEqual([pair(units.peer, fresh.body.id)]);
    expect(new Set(answer.links.gone.map(pairOf))).toEqual(
      new Set([pair(units.mine, units.partner), pair(units.twin, units.partner)]),
    );
    expect(answer.links.changed).toMatchObject([
      { before: { relation: 'duplicate' }, after: { relation: 'partner' } },
    ]);
    expect(pairOf(answer.links.changed[0]!)).toBe(pair(units.mine, units.twin));
    expect(answer.totals.links).toEqual({ new: 1, gone: 2, changed: 1 });
  });

  it('keep to the filters of the map', async () => {
    const units = await makeTwoUnits(test);
    clock += DAY_MS;
    const add = (teamId: string, group: string) =>
      test.request('POST', '/services', {
        teamId,
        name: { fi: 'Uusi' },
        clientGroups: [{ id: group, weight: 3 }],
      });
    const [ours, theirs] = [await add(units.ours, units.seniors), await add(units.theirs, units.families)];
    await test.request('DELETE', `/services/${units.partner}`, undefined, { 'if-match': '"1"' });
    const names = async (query: string) => {
      const { nodes } = await changes(`since=${today}&level=service&${query}`);
      return [nodes.new, nodes.gone].map((list) => new Set(list.map(({ id }) => id)));
    };
    const [one, other] = [ours.body.id, theirs.body.id];
    expect(await names('')).toEqual([new Set([one, other]), new Set([units.partner])]);
    expect(await names(`departmentId=${units.ours}`)).toEqual([new Set([one]), new Set()]);
    expect(await names(`departmentId=${units.theirs}`)).toEqual([new Set([other]), new Set([units.partner])]);
    expect(await names(`clientGroupId=${units.families}`), 'whom it served is forgotten').toEqual([
      new Set([other]),
      new Set(),
    ]);
  });

  it('are seen between the latest day up to the one asked for, or the oldest', async () => {
    await makeTwoUnits(test);
    const tomorrow = dayOf(new Date(clock + DAY_MS));
    clock += DAY_MS;
    await test.request('POST', '/client-groups', { name: { fi: 'Uusi ryhmä' } });
    expect((await changes(`since=${tomorrow}`)).comparedWith).toBe(today);
    expect((await changes(`since=${LONG_AGO}`)).comparedWith).toBe(today);
    expect((await test.request('GET', '/map/changes?since=eilen')).status).toBe(400);
    expect((await test.request('GET', '/map/changes')).status).toBe(400);
  });
});

describe('the sample city', () => {
  beforeEach(() => open(createSampleDatabase));
  const records = sampleRecords(sampleCity);
  const idOf = (key: string) => records.services.find((service) => service.key === key)!.id;

  it('has a past of a month ago, worked out from the services of then', async () => {
    const { comparedWith, nodes, links } = await changes(`since=${LONG_AGO}&level=service&limit=500`);
    expect(comparedWith! < today).toBe(true);
    expect(new Set(nodes.new.map(({ id }) => id))).toEqual(new Set(monthAgo.begun.map(idOf)));
    expect(nodes.gone.map(({ id }) => id)).toEqual(monthAgo.ended.map(idOf));
    expect(links.new.map(pairOf)).toContain(pair(idOf('puhutaan-suomea'), idOf('kielikahvila')));
    const narrowed = new Set(monthAgo.narrowed.map(({ service }) => idOf(service)));
    expect(links.gone.some(({ source, target }) => narrowed.has(source) || narrowed.has(target))).toBe(true);
    for (const level of ['team', 'department']) {
      const { totals } = await changes(`since=${LONG_AGO}&level=${level}&minScore=0.05`);
      expect(totals.links.new, level).toBeGreaterThan(0);
    }
  });

  it('takes its past along when it is cleared', async () => {
    expect((await test.request('GET', '/map/snapshots')).body.items.length).toBeGreaterThan(0);
    await test.request('DELETE', '/sample-city');
    expect((await test.request('GET', '/map/snapshots')).body.items).toEqual([]);
  });
});
