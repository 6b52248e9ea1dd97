import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MapLevel } from '../../api/contract/relation.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { createSampleDatabase } from '../support/sample-database.ts';
import type { TestDatabase } from '../support/database.ts';
import { faultsOf } from '../domain/graph/layout-arbitrary.ts';
import { MINIMUM_DISTANCE } from '../../api/domain/graph/spacing.ts';

let database: TestDatabase;
let test: TestApp;

beforeEach(async () => {
  database = await createSampleDatabase();
  test = await createTestApp(database);
});
afterEach(async () => {
  await test.close();
  await database.close();
});

type Place = { readonly x: number; readonly y: number };
type Picture = {
  readonly nodes: ReadonlyMap<string, Place & { readonly department: string }>;
  readonly regions: ReadonlyMap<string, Place & { readonly r: number }>;
};

async function picture(level: MapLevel, from: TestApp = test): Promise<Picture> {
  const { body } = await from.request('GET', `/map?level=${level}&limit=2000`);
  const nodes: { id: string; x: number; y: number; department: string }[] = body.nodes;
  const departments: { id: string; region: Place & { r: number } }[] = body.departments;
  return {
    nodes: new Map(nodes.map(({ id, x, y, department }) => [id, { x, y, department }])),
    regions: new Map(departments.map(({ id, region }) => [id, region])),
  };
}

function moved(before: Picture, after: Picture): string[] {
  const isMoved = ([id, { x, y }]: [string, Place]) => {
    const now = after.nodes.get(id);
    return now?.x !== x || now.y !== y;
  };
  return [...before.nodes].filter(isMoved).map(([id]) => id);
}

const move = (body: object, headers = {}) => test.request('POST', '/map/layout/moves', body, headers);
const tidied = async (level: MapLevel) =>
  (await test.request('GET', `/map/layout/tidied?level=${level}`)).body;
const undo = (id: string) => test.request('POST', `/map/layout/steps/${id}/undo`);
const steps = async (level: MapLevel) => (await test.request('GET', `/map/layout/steps?level=${level}`)).body;

describe('moving on the map', () => {
  it.each(['service', 'team'] as const)(
    'puts a node of level %s where it was sent, for everybody',
    async (level) => {
      const before = await picture(level);
      const [id, { department }] = [...before.nodes][0]!;
      const region = before.regions.get(department)!;
      const { status, body } = await move({ level, kind: 'node', id, to: { x: region.x, y: region.y } });
      expect(status).toBe(201);
      const after = await picture(level);
      expect(after.nodes.get(id)).toMatchObject({ x: body.x, y: body.y });
      expect(moved(before, after)).toEqual([id]);
    },
  );

  it('moves a department with all its units, and nothing on the other levels', async () => {
    const [services, before] = [await picture('service'), await picture('team')];
    const [id, region] = [...before.regions][0]!;
    const { body } = await move({ level: 'team', kind: 'department', id, to: 'left' });
    const after = await picture('team');
    const own = [...before.nodes].filter(([, { department }]) => department === id).map(([node]) => node);
    expect(moved(before, after).toSorted()).toEqual(own.toSorted());
    expect(after.regions.get(id)).toEqual({ x: body.x, y: body.y, r: region.r });
    expect(body.x).toBeLessThan(region.x);
    expect(moved(services, await picture('service'))).toEqual([]);
  });

  it('takes the region along on the map of departments', async () => {
    const before = await picture('department');
    const [id] = [...before.nodes][0]!;
    await move({ level: 'department', kind: 'node', id, to: { x: -9_000, y: 0 } });
    const after = await picture('department');
    const { x, y } = after.regions.get(id)!;
    expect(after.nodes.get(id)).toMatchObject({ x, y });
    expect(moved(before, after)).toEqual([id]);
  });

  it('keeps what the layout promises, wherever things are sent', async () => {
    const { nodes, regions } = await picture('team');
    const [a, b] = [...nodes];
    const [one, other] = [...regions];
    await move({ level: 'team', kind: 'node', id: a![0], to: { x: b![1].x, y: b![1].y } });
    await move({ level: 'team', kind: 'department', id: one![0], to: { x: other![1].x, y: other![1].y } });
    const after = await picture('team');
    const places = [...after.nodes].map(([id, { department }]) => ({ id, department }));
    const layout = {
      positions: after.nodes,
      regions: [...after.regions].map(([department, region]) => ({ department, ...region })),
      bounds: { x: 0, y: 0, width: 0, height: 0 },
    };
    expect(faultsOf(layout, places, MINIMUM_DISTANCE)).toEqual([]);
  });

  it('says so and writes nothing when there is no room', async () => {
    const before = await picture('team');
    const [id, at] = [...before.nodes][0]!;
    const { x, y } = at;
    const { version } = (await test.request('GET', '/map?level=team')).body;
    const { body } = await move({ level: 'team', kind: 'node', id, to: { x, y } });
    expect(body).toEqual({ level: 'team', kind: 'node', id, x, y, step: null });
    expect((await steps('team')).total).toBe(0);
    expect((await test.request('GET', '/map?level=team')).body.version).toBe(version);
  });

  it('makes one step of a request that comes twice with the same key', async () => {
    const [id] = [...(await picture('team')).regions][0]!;
    const body = { level: 'team', kind: 'department', id, to: 'up' };
    const answers = [
      await move(body, { 'idempotency-key': 'up' }),
      await move(body, { 'idempotency-key': 'up' }),
    ];
    expect(answers[1]!.body).toEqual(answers[0]!.body);
    expect((await steps('team')).total).toBe(1);
  });

  it.each([
    ['a node that is not on this level', { level: 'team', kind: 'node', id: undefined, to: 'up' }, 404],
    ['an unknown direction', { level: 'team', kind: 'node', to: 'north' }, 400],
    ['a place beyond all maps', { level: 'team', kind: 'node', to: { x: 1e9, y: 0 } }, 400],
    ['a place with one number', { level: 'team', kind: 'node', to: { x: 1 } }, 400],
    ['a level that does not exist', { level: 'street', kind: 'node', to: 'up' }, 400],
  ])('refuses %s', async (_what, body, status) => {
    const [id] = [...(await picture('service')).nodes][0]!;
    expect((await move({ ...body, id })).status).toBe(status);
  });

  it('tells of it on the stream of events, as one change of the map', async () => {
    const [id] = [...(await picture('team')).nodes][0]!;
    const { version } = test.relations;
    const { body } = await move({ level: 'team', kind: 'node', id, to: { x: 0, y: 0 } });
    const { rows } = await database.pool.query(
      'select actor, entity, entity_id, action, before, after from events where id > $1',
      [version],
    );
    expect(rows).toEqual([
      {
        actor: 'local',
        entity: 'map',
        entity_id: body.step.id,
        action: 'changed',
        before: expect.objectContaining({ level: 'team', kind: 'node', subjectId: id }),
        after: { level: 'team', kind: 'node', subjectId: id, x: body.x, y: body.y },
      },
    ]);
  });

  it('finds no pairs and builds no index anew', async () => {
    await test.relations.pairsKnown();
    const { snapshot } = test.relations;
    const { pairs } = snapshot;
    const [id] = [...(await picture('team')).nodes][0]!;
    const { body } = await move({ level: 'team', kind: 'node', id, to: { x: 0, y: 0 } });
    expect(body.step).not.toBeNull();
    expect(test.relations.snapshot).toBe(snapshot);
    expect(snapshot.pairs).toBe(pairs);
    expect(pairs.areKnown).toBe(true);
  });

  it('is seen by another process on the same database', async () => {
    const other = await createTestApp(database);
    try {
      const before = await picture('team', other);
      const [id] = [...before.regions][0]!;
      const { body } = await move({ level: 'team', kind: 'department', id, to: 'down' });
      await expect
        .poll(async () => (await picture('team', other)).regions.get(id))
        .toMatchObject({ x: body.x, y: body.y });
    } finally {
      await other.close();
    }
  });

  it('gives two who move at the same time both their move', async () => {
    const before = await picture('team');
    const [a, b] = [...before.regions.keys()];
    await Promise.all(
      [a, b].map((id) => move({ level: 'team', kind: 'department', id, to: { x: -5_000, y: -5_000 } })),
    );
    const after = await picture('team');
    for (const id of [a!, b!]) expect(after.regions.get(id)!.x).toBeLessThan(before.regions.get(id)!.x);
  });
});

describe('tidying up', () => {
  async function disorder(): Promise<void> {
    const { nodes, regions } = await picture('team');
    for (const [id, { department }] of [...nodes].slice(0, 5)) {
      const { x, y } = regions.get(department)!;
      await move({ level: 'team', kind: 'node', id, to: { x, y } });
    }
  }

  it('shows what it would do and stores nothing', async () => {
    await disorder();
    const before = await picture('team');
    const preview = await tidied('team');
    expect(preview.moved).toBeGreaterThan(0);
    expect(preview.nodes).toHaveLength(before.nodes.size);
    expect(await picture('team')).toEqual(before);
    expect((await steps('team')).total).toBe(5);
  });

  it('stores exactly what was shown', async () => {
    await disorder();
    const preview = await tidied('team');
    const { fingerprint } = preview;
    const { status, body } = await test.request('POST', '/map/layout/tidy', { level: 'team', fingerprint });
    expect(status).toBe(201);
    expect(body).toMatchObject({ level: 'team', kind: 'tidy', subject: null, undoneAt: null });
    const after = await picture('team');
    for (const { id, x, y } of preview.nodes) expect(after.nodes.get(id)).toMatchObject({ x, y });
    for (const { id, region } of preview.departments) expect(after.regions.get(id)).toEqual(region);
  });

  it('is refused when somebody has moved something since it was shown', async () => {
    const { fingerprint } = await tidied('team');
    const [id] = [...(await picture('team')).regions][0]!;
    await move({ level: 'team', kind: 'department', id, to: { x: -5_000, y: 0 } });
    const before = await picture('team');
    const { status, body } = await test.request('POST', '/map/layout/tidy', { level: 'team', fingerprint });
    expect(status).toBe(412);
    expect(body.detail).toContain('Look at it again');
    expect(await picture('team')).toEqual(before);
  });

  it('is refused when it was never shown', async () => {
    const fingerprint = 'A'.repeat(43);
    expect((await test.request('POST', '/map/layout/tidy', { level: 'team', fingerprint })).status).toBe(412);
    expect((await test.request('POST', '/map/layout/tidy', { level: 'team', fingerprint: '?' })).status).toBe(
      400,
    );
  });

  it('starts from what another process has stored', async () => {
    await picture('team');
    const other = await createTestApp(database);
    try {
      const [id] = [...(await picture('team', other)).regions][0]!;
      await move({ level: 'team', kind: 'department', id, to: { x: -5_000, y: 0 } });
      const [here, there] = [
        await tidied('team'),
        await other.request('GET', '/map/layout/tidied?level=team'),
      ];
      expect(there.body.fingerprint).toBe(here.fingerprint);
    } finally {
      await other.close();
    }
  });
});

describe('taking a step back', () => {
  it('gives exactly the map before it, be it a move or tidying up', async () => {
    const start = await picture('team');
    const [id] = [...start.regions][0]!;
    const moving = await move({ level: 'team', kind: 'department', id, to: { x: -5_000, y: 0 } });
    const disorder = await picture('team');
    const { fingerprint } = await tidied('team');
    const tidying = await test.request('POST', '/map/layout/tidy', { level: 'team', fingerprint });
    expect(moved(disorder, await picture('team')).length).toBeGreaterThan(0);
    expect((await undo(tidying.body.id)).body.undoneAt).not.toBeNull();
    expect(await picture('team')).toEqual(disorder);
    await undo(moving.body.step.id);
    expect(await picture('team')).toEqual(start);
  });

  it('is refused while a later step stands', async () => {
    const [a, b] = [...(await picture('team')).regions.keys()];
    const first = await move({ level: 'team', kind: 'department', id: a, to: { x: -5_000, y: 0 } });
    await move({ level: 'team', kind: 'department', id: b, to: { x: 9_000, y: 0 } });
    const before = await picture('team');
    expect((await undo(first.body.step.id)).status).toBe(409);
    expect(await picture('team')).toEqual(before);
  });

  it('does not hang on steps of another level', async () => {
    const [id] = [...(await picture('team')).regions.keys()];
    const { body } = await move({ level: 'team', kind: 'department', id, to: { x: -5_000, y: 0 } });
    await move({ level: 'department', kind: 'department', id, to: { x: -5_000, y: 0 } });
    expect((await undo(body.step.id)).status).toBe(200);
  });

  it('changes nothing the second time', async () => {
    const [id] = [...(await picture('team')).regions.keys()];
    const { body } = await move({ level: 'team', kind: 'department', id, to: { x: -5_000, y: 0 } });
    const once = await undo(body.step.id);
    const { version } = test.relations;
    expect((await undo(body.step.id)).body).toEqual(once.body);
    expect(test.relations.version).toBe(version);
  });

  it('leaves a service where it is that came since', async () => {
    const before = await picture('service');
    const [node, { department }] = [...before.nodes][0]!;
    const { x, y } = before.regions.get(department)!;
    const { body } = await move({ level: 'service', kind: 'node', id: node, to: { x, y } });
    const teamId = (await test.request('GET', `/services/${node}`)).body.team.id;
    const created = await test.request('POST', '/services', { name: { fi: 'Uusi palvelu' }, teamId });
    const newcomer: string = created.body.id;
    const placed = (await picture('service')).nodes.get(newcomer);
    await undo(body.step.id);
    const after = await picture('service');
    expect(after.nodes.get(newcomer)).toEqual(placed);
    expect(moved(before, after)).toEqual([]);
  });

  it('lists the last fifty steps, the latest first, with who and when', async () => {
    const [id] = [...(await picture('team')).regions.keys()];
    for (let turn = 0; turn < 26; turn++) {
      await move({ level: 'team', kind: 'department', id, to: { x: -5_000, y: 0 } });
      await move({ level: 'team', kind: 'department', id, to: { x: 9_000, y: 0 } });
    }
    const { items, total } = await steps('team');
    expect(total).toBe(50);
    expect(items).toHaveLength(10);
    expect(items[0]).toMatchObject({ kind: 'department', subject: { id }, by: 'local', undoneAt: null });
    expect(items.map(({ at }: { at: string }) => at)).toEqual(
      items
        .map(({ at }: { at: string }) => at)
        .toSorted()
        .toReversed(),
    );
    const oldest = await test.request('GET', '/map/layout/steps?level=team&limit=50');
    expect(oldest.body.items).toHaveLength(50);
  });

  it('says so when there is no such step', async () => {
    expect((await undo('019a0b1c-0000-7000-8000-000000000001')).status).toBe(404);
  });
});
