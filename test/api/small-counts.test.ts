/** An attacker who has the public API and nothing else: what can be found out about counts of one to four? */
import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';

const SMALL = [1, 2, 3, 4] as const;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const LEVELS = ['service', 'team', 'department'] as const;

/** A town with one secret, a number of clients that stands in all places where such a number can stand. */
interface Town {
  readonly test: TestApp;
  readonly departments: readonly string[];
  readonly teams: readonly string[];
  readonly groups: readonly string[];
  readonly services: readonly string[];
}

async function townWith(secret: number): Promise<Town> {
  const test = await createTestApp();
  const make = builders(test);
  const organizationId = await make.organization();
  const department = () => make.team({ organizationId });
  const departments = [await department(), await department()];
  const teams = [
    await make.team({ organizationId, parentId: departments[0] }),
    await make.team({ organizationId, parentId: departments[0] }),
    await make.team({ organizationId, parentId: departments[1] }),
  ];
  const people = await make.clientGroup({ estimatedSize: 1000 });
  const wide = await make.clientGroup({ estimatedSize: 200, parentId: people });
  const tiny = await make.clientGroup({ estimatedSize: secret, parentId: people, quiet: true });
  const rare = await make.clientGroup({ estimatedSize: 60, parentId: wide });
  const serves = (teamId: string, total: number | null, ...groups: [string, number | null][]) =>
    make.service({
      teamId,
      clientsPerYear: total,
      clientGroups: groups.map(([id, clientsPerYear]) => ({ id, weight: 3 as const, clientsPerYear })),
    });
  const services = [
    await serves(teams[0]!, 120, [wide, 97], [rare, secret]),
    await serves(teams[0]!, secret, [tiny, secret]),
    await serves(teams[1]!, 80, [wide, 80], [rare, 30], [tiny, secret]),
    await serves(teams[2]!, 150, [people, 150], [rare, 45]),
    await serves(teams[2]!, null, [rare, 20], [tiny, null]),
  ];
  return { test, departments, teams, groups: [people, wide, tiny, rare], services };
}

/** Every answer that may hold a count, by its question; ids and times, which differ from town to town, made equal. */
async function readEverything(town: Town): Promise<ReadonlyMap<string, string>> {
  const { test, departments, teams, groups, services } = town;
  const entities = { service: services, team: teams, department: departments };
  const pairs = LEVELS.flatMap((level) =>
    entities[level].flatMap((a, at) =>
      entities[level].slice(at + 1).map((b) => `/pairs/${a}/${b}?level=${level}`),
    ),
  );
  const maps = LEVELS.flatMap((level) => {
    const map = `/map?level=${level}&minScore=0`;
    return [
      map,
      ...departments.map((id) => `${map}&departmentId=${id}`),
      ...groups.map((id) => `${map}&clientGroupId=${id}`),
      ...groups.flatMap((id) => departments.map((d) => `${map}&clientGroupId=${id}&departmentId=${d}`)),
      ...entities[level].map((id) => `${map}&focus=${id}`),
      ...['scatter', 'bipartite', 'columns', 'insights'].map((view) => map.replace('?', `/${view}?`)),
    ];
  });
  const questions = [
    ...services.flatMap((id) => [
      `/services/${id}`,
      `/services/${id}/history`,
      `/services/${id}/related?minScore=0`,
    ]),
    ...[...teams, ...departments].flatMap((id) => [`/teams/${id}`, `/teams/${id}/related?minScore=0`]),
    ...groups.flatMap((id) => [
      `/client-groups/${id}`,
      `/client-groups/${id}/history`,
      `/client-groups/${id}/services`,
      `/coverage?clientGroupId=${id}`,
      `/services?clientGroupId=${id}`,
    ]),
    ...departments.map((id) => `/coverage?departmentId=${id}`),
    ...['duplicate', 'partner', 'peer'].map((relation) => `/pairs?relation=${relation}`),
    '/services',
    '/services?sort=-updatedAt',
    '/services/facets',
    '/client-groups',
    '/coverage',
    ...SMALL.map((guess) => `/search?q=${guess}`),
    ...['Palvelu', 'clientsPerYear'].map((q) => `/search?q=${q}`),
    ...pairs,
    ...maps,
  ];
  const order = [...departments, ...teams, ...groups, ...services];
  const equalled = (text: string) =>
    text
      .replaceAll(UUID, (id) => `#${order.indexOf(id)}`)
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+00:00)/g, 'time');
  const answers = new Map<string, string>();
  for (const question of questions) {
    const { status, headers, body } = await test.request('GET', question);
    expect([question, status < 500]).toEqual([question, true]);
    const answer = { status, etag: headers['etag'], body: withoutPlaces(body) };
    answers.set(equalled(question), equalled(JSON.stringify(answer)));
  }
  return answers;
}

/** The places of a map follow from the ids, which differ from town to town. */
function withoutPlaces(body: unknown): unknown {
  return JSON.parse(
    JSON.stringify(body, (key, value: unknown) => (['x', 'y', 'region'].includes(key) ? undefined : value)),
  );
}

/** A kind of links by its name: how many links there are says nothing about how many clients. */
const KIND_OF_LINKS = 'shared-clients';

/** Every number of clients in an answer, whatever its name and however deep. */
function countsIn(answer: unknown): unknown[] {
  const counts: unknown[] = [];
  JSON.stringify(answer, (key, value: unknown) => {
    // How many links there are by shared clients is no number of people.
    if (!/clients|size/i.test(key) || key === 'shared-clients') return value;
    const all = Array.isArray(value) ? (value as unknown[]) : [value];
    counts.push(...all.filter((count) => typeof count === 'number' || typeof count === 'string'));
    return value;
  });
  return counts;
}

/** Changes everything around the secret that anybody may change, to make it show. */
const levers: readonly ((town: Town) => Promise<void>)[] = [
  // A small group makes an estimate n_a · n_b / size large.
  ({ test, groups }) => patch(test, `/client-groups/${groups[3]}`, { estimatedSize: 5 }),
  ({ test, groups }) => patch(test, `/client-groups/${groups[2]}`, { estimatedSize: 5 }),
  ({ test, groups }) => patch(test, `/client-groups/${groups[2]}`, { estimatedSize: 0 }),
  // The other side of a pair made enormous.
  ({ test, services, groups }) =>
    patch(test, `/services/${services[4]}`, {
      clientGroups: groups.map((id) => ({ id, weight: 3, clientsPerYear: 10_000_000 })),
    }),
  // The estimate without one group: the difference is what that group gave.
  ({ test, services, groups }) =>
    patch(test, `/services/${services[3]}`, {
      clientGroups: [{ id: groups[0], weight: 3, clientsPerYear: 150 }],
    }),
  // The sums of a unit and a department without one known service.
  ({ test, services }) => patch(test, `/services/${services[2]}`, { clientsPerYear: 0 }),
];

async function patch(test: TestApp, path: string, body: object): Promise<void> {
  const { headers } = await test.request('GET', path);
  const { status } = await test.request('PATCH', path, body, { 'if-match': headers['etag'] as string });
  expect(status).toBe(200);
}

describe('a count of one to four', () => {
  it('makes no difference to any answer, whatever is asked and however the rest is changed', async () => {
    const towns = await Promise.all(SMALL.map(townWith));
    const compare = async () => {
      const [first, ...others] = await Promise.all(towns.map(readEverything));
      expect(first!.size).toBeGreaterThan(100);
      for (const other of others) expect(Object.fromEntries(other)).toEqual(Object.fromEntries(first!));
    };
    await compare();
    for (const pull of levers) {
      await Promise.all(towns.map(pull));
      await compare();
    }
    // Also when it changes from one small number to another.
    await Promise.all(
      towns.map(({ test, services }, index) =>
        patch(test, `/services/${services[1]}`, { clientsPerYear: SMALL[(index + 1) % SMALL.length] }),
      ),
    );
    await compare();
    await Promise.all(towns.map(({ test }) => test.close()));
  }, 180_000);

  it('is not told by an Idempotency-Key either, to whoever tries all four', async () => {
    const test = await createTestApp();
    const teamId = await builders(test).department();
    const send = (clientsPerYear: number) =>
      test.request(
        'POST',
        '/services',
        { name: { fi: 'Tukiryhmä' }, teamId, clientsPerYear },
        { 'idempotency-key': 'the-same' },
      );
    await send(3);
    const answers = [];
    for (const guess of SMALL) answers.push(await send(guess));
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect((await send(40)).status).toBe(422);
    await test.close();
  });
});

describe('subtraction', () => {
  it('of any published number from any other never gives one to four', async () => {
    const town = await townWith(3);
    const numbers = new Set<number>();
    for (const answer of (await readEverything(town)).values()) {
      for (const count of countsIn(JSON.parse(answer))) {
        if (typeof count === 'number') numbers.add(count);
        else expect(count).toBe('<5');
      }
    }
    expect(numbers.size).toBeGreaterThan(6);
    const differences = [...numbers].flatMap((a) => [...numbers].map((b) => a - b));
    expect(differences.filter((difference) => difference > 0 && difference < 5)).toEqual([]);
    await town.test.close();
  });

  it('of the known part from the whole leaves all four open: clients of a service, people of a group', async () => {
    const test = await createTestApp();
    const make = builders(test);
    const teamId = await make.department();
    const [known, hidden] = [await make.clientGroup(), await make.clientGroup()];
    /** What can be read of a whole and its known part, and the small numbers that look like this. */
    const seen = { service: new Map<string, Set<number>>(), group: new Map<string, Set<number>>() };
    const note = (kind: keyof typeof seen, what: readonly unknown[], secret: number) => {
      const key = JSON.stringify(what);
      seen[kind].set(key, (seen[kind].get(key) ?? new Set()).add(secret));
    };
    for (const part of [5, 6, 7, 8, 9, 95, 96, 97, 98, 99]) {
      for (const secret of SMALL) {
        const service = await make.service({
          teamId,
          clientsPerYear: part + secret,
          clientGroups: [
            { id: known, weight: 3, clientsPerYear: part },
            { id: hidden, weight: 2, clientsPerYear: secret },
          ],
        });
        const { body } = await test.request('GET', `/services/${service}`);
        const shown = new Map(
          body.clientGroups.map((group: { id: string; clientsPerYear: unknown }) => [
            group.id,
            group.clientsPerYear,
          ]),
        );
        expect(shown.get(hidden)).toBe('<5');
        note('service', [body.clientsPerYear, shown.get(known)], secret);
        const parentId = await make.clientGroup({ estimatedSize: part + secret });
        await make.clientGroup({ parentId, estimatedSize: secret });
        const sister = await make.clientGroup({ parentId, estimatedSize: part });
        const size = async (id: string) =>
          (await test.request('GET', `/client-groups/${id}`)).body.estimatedSize;
        note('group', [await size(parentId), await size(sister)], secret);
      }
    }
    for (const secrets of [...seen.service, ...seen.group]) {
      expect([secrets[0], [...secrets[1]].sort((a, b) => a - b)]).toEqual([secrets[0], [...SMALL]]);
    }
    await test.close();
  }, 120_000);
});
