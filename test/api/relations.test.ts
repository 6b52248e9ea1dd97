import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';

let test: TestApp;
let make: ReturnType<typeof builders>;

beforeEach(async () => {
  test = await createTestApp();
  make = builders(test);
});
afterEach(() => test.close());

const serves = (...groups: string[]) => ({ clientGroups: groups.map((id) => ({ id, weight: 3 as const })) });

async function organizationOf(team: string): Promise<string> {
  return (await test.request('GET', `/teams/${team}`)).body.organization.id;
}

/** A small town: `count` services of other units, each with a group of its own, so that a shared group is rare. */
async function others(count: number, ...shared: string[]): Promise<void> {
  for (let n = 0; n < count; n += 1) await make.service(serves(await make.clientGroup(), ...shared));
}

describe('related services', () => {
  it('share a rare group, and say which', async () => {
    const group = await make.clientGroup({ name: { fi: 'Pitkäaikaistyöttömät' } });
    const [a, b] = [await make.service(serves(group)), await make.service(serves(group))];
    await others(8);
    const { body } = await test.request('GET', `/services/${a}/related`);
    expect(body).toMatchObject({ total: 1, omitted: 0 });
    expect(body.items[0].service.id).toBe(b);
    expect(body.items[0].clientOverlap).toMatchObject({
      strength: 'strong',
      ages: { value: 1, known: false },
      contributions: [{ clientGroup: { id: group }, share: 1, holders: 2, implied: false }],
    });
  });

  it('are not those that only serve everybody as well', async () => {
    const everybody = await make.clientGroup();
    const a = await make.service(serves(everybody));
    await others(6, everybody);
    const { body } = await test.request('GET', `/services/${a}/related`);
    expect(body.items).toEqual([]);
  });

  it('follow every write at once', async () => {
    const [one, two] = [await make.clientGroup(), await make.clientGroup()];
    const a = await make.service(serves(one));
    const b = await make.service(serves(one));
    await others(8);
    const related = async () => (await test.request('GET', `/services/${a}/related`)).body;
    const before = await related();
    expect(before.total).toBe(1);
    const away = await test.request('PATCH', `/services/${b}`, serves(two), { 'if-match': '"1"' });
    const after = await related();
    expect(after.total).toBe(0);
    expect(after.version).toBeGreaterThan(before.version);
    await test.request('PATCH', `/services/${b}`, serves(one), {
      'if-match': away.headers['etag'] as string,
    });
    expect((await related()).total).toBe(1);
    await test.request('DELETE', `/services/${b}`, undefined, { 'if-match': '"3"' });
    expect((await related()).total).toBe(0);
    await test.request('POST', `/services/${b}/restore`);
    expect((await related()).total).toBe(1);
  });

  it('count how many clients they may have in common, hidden when few', async () => {
    const group = await make.clientGroup({ estimatedSize: 1000 });
    const clients = (clientsPerYear: number) => ({
      clientGroups: [{ id: group, weight: 3 as const, clientsPerYear }],
    });
    const a = await make.service(clients(300));
    const b = await make.service(clients(100));
    const c = await make.service(clients(5));
    const estimate = async (other: string) =>
      (await test.request('GET', `/pairs/${a}/${other}?level=service`)).body.clientOverlap.estimatedClients;
    expect([await estimate(b), await estimate(c)]).toEqual([30, '<5']);
  });

  it('count nobody twice who is in a group and in the one above it', async () => {
    const everybody = await make.clientGroup({ estimatedSize: 20_000 });
    const group = await make.clientGroup({ estimatedSize: 1000, parentId: everybody });
    const clients = () => ({
      clientGroups: [
        { id: everybody, weight: 1 as const, clientsPerYear: 9000 },
        { id: group, weight: 3 as const, clientsPerYear: 200 },
      ],
    });
    const [a, b] = [await make.service(clients()), await make.service(clients())];
    const { body } = await test.request('GET', `/pairs/${a}/${b}?level=service`);
    expect(body.clientOverlap.estimatedClients).toBe(40);
  });
});

describe('related units', () => {
  it('are found through any of their services, without one that is deleted', async () => {
    const group = await make.clientGroup();
    const [sport, jobs] = [await make.department(), await make.department()];
    await make.service({ teamId: sport, ...serves(await make.clientGroup()) });
    await make.service({ teamId: sport, ...serves(group) });
    const shared = await make.service({ teamId: jobs, ...serves(group) });
    await make.service({ teamId: jobs });
    await others(8);
    const { body } = await test.request('GET', `/teams/${sport}/related`);
    expect(body.items.map((item: { team: { id: string } }) => item.team.id)).toEqual([jobs]);
    await test.request('DELETE', `/services/${shared}`, undefined, { 'if-match': '"1"' });
    expect((await test.request('GET', `/teams/${sport}/related`)).body.items).toEqual([]);
  });

  it('see a unit with all its subunits, but not those as others', async () => {
    const group = await make.clientGroup();
    const organizationId = await make.organization();
    const top = await make.team({ organizationId });
    const child = await make.team({ organizationId, parentId: top });
    await make.service({ teamId: child, ...serves(group) });
    const other = await make.department();
    await make.service({ teamId: other, ...serves(group) });
    await others(8);
    const ids = async (id: string) =>
      (await test.request('GET', `/teams/${id}/related`)).body.items.map(
        (i: { team: { id: string } }) => i.team.id,
      );
    expect(await ids(top)).toEqual([other]);
    expect(await ids(child)).toEqual([other]);
  });

  it('are none for a unit without services, and the unit is still found', async () => {
    const team = await make.team();
    const { status, body } = await test.request('GET', `/teams/${team}/related`);
    expect([status, body.total]).toEqual([200, 0]);
  });
});

describe('a pair', () => {
  it('names the services that make two units share clients', async () => {
    const group = await make.clientGroup();
    const [a, b] = [await make.department(), await make.department()];
    const mine = await make.service({ teamId: a, ...serves(group), reviewedAt: '2025-01-31' });
    const theirs = await make.service({ teamId: b, ...serves(group) });
    await others(8);
    const { body } = await test.request('GET', `/pairs/${a}/${b}?level=team`);
    expect(body.services).toMatchObject([{ a: { id: mine }, b: { id: theirs } }]);
    expect(body.a.reviewedAt).toBe('2025-01-31');
    expect(body.b.reviewedAt).toBeNull();
  });

  it('tells a duplicate from partners by what they do, and says by what', async () => {
    const group = await make.clientGroup();
    const debts = await make.serviceClass({ name: { fi: 'Velkaneuvonta' } });
    const sport = await make.serviceClass({ name: { fi: 'Liikunta' } });
    const said =
      'Autamme laskujen, luottojen ja ulosoton kanssa ja teemme yhdessä suunnitelman arjen rahoista.';
    const service = (fi: string, ...classes: string[]) =>
      make.service({
        name: { fi },
        summary: {
          fi: classes.includes(debts)
            ? said
            : 'Altaassa uidaan, hypitään ja kellutaan talven pimeinä iltoina.',
        },
        ...serves(group),
        serviceClasses: classes.map((id) => ({ id })),
      });
    const a = await service('Talousneuvonta', debts);
    const b = await service('Apua velkojen kanssa', debts);
    const c = await service('Uintiryhmä', sport);
    const unknown = await make.service({ name: { en: 'Chess club' }, ...serves(group) });
    await others(12);
    const read = async (other: string) =>
      (await test.request('GET', `/pairs/${a}/${other}?level=service`)).body;
    expect(await read(b)).toMatchObject({
      relation: 'duplicate',
      functionSimilarity: {
        strength: 'strong',
        serviceClasses: [{ serviceClass: { id: debts, name: { fi: 'Velkaneuvonta' } }, holders: 2 }],
        text: { language: 'fi' },
      },
    });
    expect(await read(c)).toMatchObject({ relation: 'partner', functionSimilarity: { strength: 'none' } });
    expect(await read(unknown)).toMatchObject({ relation: null, functionSimilarity: null });
    // The next write is followed: now both give the same advice in the same words.
    await test.request(
      'PATCH',
      `/services/${c}`,
      { name: { fi: 'Talousneuvonnan ryhmä' }, serviceClasses: [{ id: debts }] },
      { 'if-match': '"1"' },
    );
    const after = await read(c);
    expect(after.relation).toBe('duplicate');
    expect(after.functionSimilarity.text.words[0].word).toBe('talousneuvonta');
  });

  it('with itself, or with somebody who is not there, is refused', async () => {
    const id = await make.service();
    expect((await test.request('GET', `/pairs/${id}/${id}?level=service`)).status).toBe(400);
    const gone = '019a0b1c-0000-7000-8000-00000000dead';
    expect((await test.request('GET', `/pairs/${id}/${gone}?level=service`)).status).toBe(404);
  });
});

describe('the list of pairs', () => {
  it('has each relation by itself, our side first, what is inside one unit last', async () => {
    const [ours, theirs] = [await make.department(), await make.department()];
    const sub = await make.team({ organizationId: await organizationOf(ours), parentId: ours });
    const [families, seniors] = [await make.clientGroup(), await make.clientGroup()];
    const classes = [{ id: await make.serviceClass() }];
    const service = (teamId: string, group: string, fi: string, serviceClasses: { id: string }[]) =>
      make.service({ teamId, name: { fi }, ...serves(group), serviceClasses });
    const other = [{ id: await make.serviceClass() }];
    const mine = await service(sub, families, 'Perhekerho', classes);
    const twin = await service(theirs, families, 'Kohtaamispaikka', classes);
    const beside = await service(sub, families, 'Avoin aamu', classes);
    const partner = await service(theirs, families, 'Neuvola', other);
    const peer = await service(theirs, seniors, 'Muistikahvila', classes);
    await others(12);
    const list = async (query: string) => (await test.request('GET', `/pairs?${query}`)).body;
    const found = ({ items }: { items: { a: { id: string }; b: { id: string } }[] }) =>
      items.map(({ a, b }) => `${a.id} ${b.id}`);
    const duplicates = await list(`relation=duplicate&teamId=${ours}`);
    const [last] = found(duplicates).slice(2);
    expect(found(duplicates).slice(0, 2).sort()).toEqual([`${mine} ${twin}`, `${beside} ${twin}`].sort());
    expect(last!.split(' ').sort()).toEqual([mine, beside].sort());
    expect(duplicates).toMatchObject({ total: 3, omitted: 0 });
    expect(await list('relation=duplicate&limit=1')).toMatchObject({ total: 3, omitted: 2 });
    const partners = found(await list(`relation=partner&teamId=${sub}`));
    expect(partners.sort()).toEqual([`${mine} ${partner}`, `${beside} ${partner}`].sort());
    const peers = found(await list(`relation=peer&teamId=${ours}`));
    expect(peers.sort()).toEqual([`${mine} ${peer}`, `${beside} ${peer}`].sort());
    // A write is followed by the next answer.
    await test.request('PATCH', `/services/${twin}`, { serviceClasses: other }, { 'if-match': '"1"' });
    expect((await list(`relation=duplicate&teamId=${ours}`)).total).toBe(1);
  });

  it('is refused for a unit that is not there, and without a relation', async () => {
    const gone = '019a0b1c-0000-7000-8000-00000000dead';
    expect((await test.request('GET', `/pairs?relation=partner&teamId=${gone}`)).status).toBe(404);
    expect((await test.request('GET', '/pairs')).status).toBe(400);
  });
});

describe('the map', () => {
  it('shows every unit with services once, in the region of its department, and counts all links', async () => {
    const group = await make.clientGroup();
    const [a, b] = [await make.department(), await make.department()];
    await make.service({ teamId: a, ...serves(group) });
    await make.service({ teamId: b, ...serves(group) });
    await others(8);
    const { body } = await test.request('GET', '/map?level=team');
    expect(body.totals).toEqual({ nodes: 10, edges: 1 });
    expect(body.edges).toMatchObject([{ source: a, target: b }]);
    for (const node of body.nodes) {
      const { region } = body.departments.find((d: { id: string }) => d.id === node.department);
      expect(Math.hypot(node.x - region.x, node.y - region.y)).toBeLessThanOrEqual(region.r);
    }
  });

  it('is the same for everybody and after a restart, and a new service moves nobody', async () => {
    await others(12);
    const first = (await test.request('GET', '/map?level=service')).body;
    const restarted = await createTestApp(test.database);
    const again = (await restarted.request('GET', '/map?level=service')).body;
    expect(again).toEqual(first);
    await make.service(serves(await make.clientGroup()));
    const { body } = await test.request('GET', '/map?level=service');
    expect(body.nodes).toHaveLength(first.nodes.length + 1);
    const place = new Map(body.nodes.map((n: { id: string; x: number; y: number }) => [n.id, [n.x, n.y]]));
    for (const node of first.nodes) expect(place.get(node.id)).toEqual([node.x, node.y]);
    await restarted.close();
  });

  it('says how much it leaves out, whatever narrows it', async () => {
    const group = await make.clientGroup();
    const [a, b, c] = [
      await make.service(serves(group)),
      await make.service(serves(group)),
      await make.service(serves(group)),
    ];
    await others(9);
    const limited = (await test.request('GET', '/map?level=service&limit=2')).body;
    expect(limited.nodes).toHaveLength(2);
    expect(limited).toMatchObject({ totals: { nodes: 12, edges: 3 }, omitted: { nodes: 10, edges: 2 } });
    const focused = (await test.request('GET', `/map?level=service&focus=${a}`)).body;
    expect(focused.nodes.map((node: { id: string }) => node.id).sort()).toEqual([a, b, c].sort());
    const { body: service } = await test.request('GET', `/services/${b}`);
    const one = (await test.request('GET', `/map?level=service&departmentId=${service.team.department.id}`))
      .body;
    expect(one.nodes).toHaveLength(1);
    const grouped = (await test.request('GET', `/map?level=service&clientGroupId=${group}`)).body;
    expect(grouped).toMatchObject({ omitted: { nodes: 9, edges: 0 } });
  });

  it('follows a change of the tree of client groups', async () => {
    const parent = await make.clientGroup();
    const [x, y] = [await make.clientGroup(), await make.clientGroup()];
    const [a, b] = [await make.service(serves(x)), await make.service(serves(y))];
    await others(10);
    const score = async () =>
      (await test.request('GET', `/pairs/${a}/${b}?level=service`)).body.clientOverlap.score;
    expect(await score()).toBe(0);
    for (const id of [x, y]) {
      await test.request('PATCH', `/client-groups/${id}`, { parentId: parent }, { 'if-match': '"1"' });
    }
    expect(await score()).toBeGreaterThan(0);
  });
});

describe('another process', () => {
  it('hears of a change and answers with the new version', async () => {
    const other = await createTestApp(test.database);
    const group = await make.clientGroup();
    const a = await make.service(serves(group));
    const b = await make.service(serves(group));
    await others(8);
    await expect
      .poll(async () => (await other.request('GET', `/services/${a}/related`)).body.items?.[0]?.service.id)
      .toBe(b);
    await expect.poll(() => other.relations.version).toBe(test.relations.version);
    await other.close();
  });
});
