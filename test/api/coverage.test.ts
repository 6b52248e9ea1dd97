import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClientGroup, ClientGroupServers } from '../../api/contract/client-group.ts';
import type { Coverage, CoverageCell, CoverageGap } from '../../api/contract/coverage.ts';
import { planted } from '../../seed/city/planted.ts';
import { sampleCity } from '../../seed/city/city.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';
import { createSampleDatabase } from '../support/sample-database.ts';
import type { TestDatabase } from '../support/database.ts';

const read = async (test: TestApp, query = ''): Promise<Coverage> =>
  (await test.request('GET', `/coverage${query}`)).body;

describe('the coverage of a small town', () => {
  let test: TestApp;
  let make: ReturnType<typeof builders>;

  beforeAll(async () => {
    test = await createTestApp();
    make = builders(test);
  });
  afterAll(() => test.close());

  it('counts each service once by how much it serves the group, and follows every write', async () => {
    const families = await make.clientGroup({ name: { fi: 'Lapsiperheet' }, estimatedSize: 3, quiet: true });
    const babies = await make.clientGroup({ name: { fi: 'Vauvaperheet' }, parentId: families });
    const [sport, culture] = [await make.department(), await make.department()];
    const serves = (...groups: [id: string, weight: 1 | 2 | 3][]) => ({
      clientGroups: groups.map(([id, weight]) => ({ id, weight })),
    });
    await make.service({ teamId: sport, ...serves([families, 1], [babies, 3]) });
    const second = await make.service({ teamId: sport, ...serves([families, 2]) });
    await make.service({ teamId: culture, ...serves([families, 1]) });
    const rowOf = async (id: string) => (await read(test)).clientGroups.find((group) => group.id === id)!;
    const cell = (departmentId: string, counts: Partial<CoverageCell>): CoverageCell => ({
      departmentId,
      mainly: 0,
      regularly: 0,
      sometimes: 0,
      ...counts,
    });
    const before = await read(test);
    expect(await rowOf(families)).toMatchObject({ depth: 0, quiet: true, estimatedSize: '<5', services: 3 });
    expect((await rowOf(families)).cells).toEqual(
      [cell(sport, { mainly: 1, regularly: 1 }), cell(culture, { sometimes: 1 })].sort((a, b) =>
        a.departmentId < b.departmentId ? -1 : 1,
      ),
    );
    expect(await rowOf(babies)).toMatchObject({ parentId: families, depth: 1, services: 1 });
    expect(before.gaps).toMatchObject([{ kind: 'one-unit', clientGroupId: babies, team: { id: sport } }]);
    await test.request('DELETE', `/services/${second}`, undefined, { 'if-match': '"1"' });
    expect((await rowOf(families)).cells).toContainEqual(cell(sport, { mainly: 1 }));
    expect((await read(test)).version).toBeGreaterThan(before.version);
  });

  it('is refused for a department or a group that is not there', async () => {
    const gone = '019a0b1c-0000-7000-8000-00000000dead';
    expect((await test.request('GET', `/coverage?departmentId=${gone}`)).status).toBe(404);
    expect((await test.request('GET', `/coverage?clientGroupId=${gone}`)).status).toBe(404);
  });
});

describe('the coverage of an empty directory', () => {
  it('has nothing, and no gaps', async () => {
    const test = await createTestApp();
    expect(await read(test)).toMatchObject({
      departments: [],
      clientGroups: [],
      gaps: [],
      totals: { departments: 0, clientGroups: 0, gaps: 0 },
    });
    await test.close();
  });
});

describe('the coverage of the sample city', () => {
  let database: TestDatabase;
  let test: TestApp;
  let whole: Coverage;

  beforeAll(async () => {
    database = await createSampleDatabase();
    test = await createTestApp(database);
    whole = await read(test);
  });
  afterAll(async () => {
    await test.close();
    await database.close();
  });

  const nameOf = (key: string) => sampleCity.clientGroups.find((group) => group.key === key)!.name.fi;
  const groupNamed = (fi: string) => whole.clientGroups.find(({ name }) => name.fi === fi)!;

  it.each(planted.gaps)('names the planted gap of $group: $kind', (gap) => {
    const { id } = groupNamed(nameOf(gap.group));
    const finding = whole.gaps.find(({ clientGroupId, kind }) => clientGroupId === id && kind === gap.kind);
    if (gap.kind === 'one-unit') {
      const team = sampleCity.teams.find(({ key }) => key === gap.team)!;
      expect(finding).toMatchObject({ team: { name: team.name } });
    } else if (gap.kind === 'ages') {
      const { ages } = finding as Extract<CoverageGap, { kind: 'ages' }>;
      expect(ages.some(({ from, to }) => from <= gap.from && gap.to <= to)).toBe(true);
    } else expect(finding).toBeDefined();
  });

  it('has every group below the one above it', () => {
    const places = new Map(whole.clientGroups.map(({ id }, place) => [id, place]));
    expect(whole.clientGroups).toHaveLength(sampleCity.clientGroups.length);
    for (const { id, parentId, depth } of whole.clientGroups) {
      if (parentId === null) expect(depth).toBe(0);
      else {
        expect(places.get(parentId)).toBeLessThan(places.get(id)!);
        expect(groupAt(parentId).depth).toBe(depth - 1);
      }
    }
  });

  const groupAt = (id: string) => whole.clientGroups.find((group) => group.id === id)!;

  it('agrees with the page of every tenth group', async () => {
    const every = whole.clientGroups.filter((_group, place) => place % 10 === 0);
    for (const { id, cells, services } of every) {
      const { body } = await test.request('GET', `/client-groups/${id}/services`);
      const servers = body as ClientGroupServers;
      expect(new Set(servers.services.map((service) => service.id)).size).toBe(services);
      const byDepartment = Map.groupBy(servers.services, ({ team }) => team.department.id);
      const counts = cells.map((cell) => [cell.departmentId, cell.mainly + cell.regularly + cell.sometimes]);
      expect(new Map(counts as [string, number][])).toEqual(
        new Map(
          [...byDepartment].map(([department, rows]) => [
            department,
            new Set(rows.map((row) => row.id)).size,
          ]),
        ),
      );
      const { body: group } = await test.request('GET', `/client-groups/${id}`);
      expect((group as ClientGroup).estimatedSize).toBe(groupAt(id).estimatedSize);
    }
  });

  it('is narrowed to departments and to a branch, and no gap comes or goes by that', async () => {
    const [first, second] = whole.departments;
    const nuoret = groupNamed('Nuoret');
    const narrowed = await read(test, `?departmentId=${first!.id}&departmentId=${second!.id}`);
    expect(narrowed.departments).toEqual([first, second]);
    expect(narrowed.gaps).toEqual(whole.gaps);
    expect(narrowed.clientGroups.map(({ services }) => services)).toEqual(
      whole.clientGroups.map(({ services }) => services),
    );
    const branch = await read(test, `?clientGroupId=${nuoret.id}`);
    const ids = new Set(branch.clientGroups.map(({ id }) => id));
    expect(branch.clientGroups[0]).toEqual(nuoret);
    expect(branch.clientGroups.slice(1).every(({ parentId }) => ids.has(parentId!))).toBe(true);
    expect(branch.gaps).toEqual(whole.gaps.filter(({ clientGroupId }) => ids.has(clientGroupId)));
    expect(branch.totals).toEqual(whole.totals);
  });
});
