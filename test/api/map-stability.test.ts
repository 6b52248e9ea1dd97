import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAP_LEVELS, type MapLevel } from '../../api/contract/relation.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';
import type { TestDatabase } from '../support/database.ts';
import { createSampleDatabase } from '../support/sample-database.ts';

/** Who was not touched moves no more than this share of the picture's width. */
const MOST_MOVED = 0.02;

let database: TestDatabase;
let test: TestApp;
let before: Readonly<Record<MapLevel, Picture>>;

beforeAll(async () => {
  database = await createSampleDatabase();
  test = await createTestApp(database);
  before = await pictures();
});
afterAll(async () => {
  await test.close();
  await database.close();
});

type Node = { readonly id: string; readonly x: number; readonly y: number; readonly department: string };
type Picture = { readonly nodes: ReadonlyMap<string, Node>; readonly width: number };

async function pictures(): Promise<Record<MapLevel, Picture>> {
  const entries = await Promise.all(
    MAP_LEVELS.map(async (level) => [level, await pictureOf(level)] as const),
  );
  return Object.fromEntries(entries) as Record<MapLevel, Picture>;
}

async function pictureOf(level: MapLevel): Promise<Picture> {
  const { body } = await test.request('GET', `/map?level=${level}&limit=2000`);
  const nodes: Node[] = body.nodes;
  const regions: { x: number; r: number }[] = body.departments.map(
    ({ region }: { region: { x: number; r: number } }) => region,
  );
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    width: Math.max(...regions.map(({ x, r }) => x + r)) - Math.min(...regions.map(({ x, r }) => x - r)),
  };
}

/** The longest way that anybody has gone on each level, as a share of the picture's width. */
async function longestWays(touched: ReadonlySet<string>): Promise<Record<MapLevel, number>> {
  const after = await pictures();
  const longest = (level: MapLevel): number => {
    const ways = [...before[level].nodes.values()].flatMap(({ id, x, y }) => {
      const now = after[level].nodes.get(id);
      return now === undefined || touched.has(id) ? [] : [Math.hypot(now.x - x, now.y - y)];
    });
    expect(ways.length).toBeGreaterThan(0.6 * before[level].nodes.size);
    return Math.max(...ways) / before[level].width;
  };
  return Object.fromEntries(MAP_LEVELS.map((level) => [level, longest(level)])) as Record<MapLevel, number>;
}

describe('the map of the sample city, through a year of changes', () => {
  const touched = new Set<string>();
  const nowhere = { service: 0, team: 0, department: 0 };

  const services = () => [...before.service.nodes.values()];
  const read = async (id: string) => (await test.request('GET', `/services/${id}`)).body;
  const patch = async (id: string, body: object) => {
    const { version } = await read(id);
    const answer = await test.request('PATCH', `/services/${id}`, body, { 'if-match': `"${version}"` });
    expect(answer.status).toBe(200);
  };

  it('moves nobody when twenty services come, with clients like those of others', async () => {
    const make = builders(test);
    for (const { id } of services().filter((_, index) => index % 8 === 0)) {
      const { team, clientGroups } = await read(id);
      const groups = clientGroups.map(({ id: group, weight }: { id: string; weight: number }) => ({
        id: group,
        weight,
      }));
      touched.add(await make.service({ teamId: team.id, clientGroups: groups }));
    }
    expect(touched.size).toBeGreaterThanOrEqual(20);
    const after = await pictureOf('service');
    for (const id of touched) expect(after.nodes.has(id)).toBe(true);
    expect(await longestWays(touched)).toEqual(nowhere);
  });

  it('moves nobody when services get other clients, names and ages', async () => {
    const all = services();
    for (const [index, { id }] of all.entries()) {
      if (index % 10 !== 3) continue;
      const { clientGroups } = await read(all[(index * 7) % all.length]!.id);
      const groups = clientGroups.map(({ id: group }: { id: string }) => ({ id: group, weight: 3 }));
      await patch(id, { name: { fi: `Uusi nimi ${index}` }, clientGroups: groups, ageMin: 10, ageMax: 30 });
    }
    expect(await longestWays(new Set())).toEqual(nowhere);
  });

  it('moves only those that change department', async () => {
    const departments = [...before.department.nodes.keys()];
    const teams = [...before.team.nodes.values()];
    const leaving = services().filter((_, index) => index % 40 === 5);
    for (const { id, department } of leaving) {
      const elsewhere = departments[(departments.indexOf(department) + 1) % departments.length];
      await patch(id, { teamId: teams.find((team) => team.department === elsewhere)!.id });
      touched.add(id);
    }
    const after = await pictureOf('service');
    for (const { id, department } of leaving) expect(after.nodes.get(id)!.department).not.toBe(department);
    expect(await longestWays(touched)).toEqual(nowhere);
  });

  it('moves nobody when services go', async () => {
    for (const { id } of services().filter((_, index) => index % 12 === 7)) {
      const { version } = await read(id);
      const { status } = await test.request('DELETE', `/services/${id}`, undefined, {
        'if-match': `"${version}"`,
      });
      expect(status).toBe(204);
      touched.add(id);
    }
    expect(await longestWays(touched)).toEqual(nowhere);
  });

  it('moves nobody when a unit comes, and a department', async () => {
    const make = builders(test);
    const [sibling] = before.team.nodes.values();
    const { body: department } = await test.request('GET', `/teams/${sibling!.department}`);
    const organizationId: string = department.organization.id;
    const unit = await make.team({ organizationId, parentId: department.id });
    const top = await make.team({ organizationId, name: { fi: 'Uusi toimiala' } });
    const below = await make.team({ organizationId, parentId: top });
    for (const teamId of [unit, top, below, below]) touched.add(await make.service({ teamId }));
    const after = await pictures();
    expect(after.team.nodes.has(unit) && after.team.nodes.has(below)).toBe(true);
    expect(after.department.nodes.has(top)).toBe(true);
    expect(await longestWays(touched)).toEqual(nowhere);
  });

  it('moves others very little when one department gets half as many services again', async () => {
    const make = builders(test);
    const { department } = services()[0]!;
    const own = services().filter((node) => node.department === department);
    const { team } = await read(own.find(({ id }) => !touched.has(id))!.id);
    for (let count = 0; count < own.length / 2; count++) {
      touched.add(await make.service({ teamId: team.id }));
    }
    const ways = await longestWays(touched);
    for (const level of MAP_LEVELS) expect(ways[level]).toBeLessThanOrEqual(MOST_MOVED);
  });

  it('shows the same places after a start anew', async () => {
    const places = await pictures();
    const again = await createTestApp(database);
    try {
      const { body } = await again.request('GET', '/map?level=service&limit=2000');
      for (const { id, x, y } of body.nodes as Node[]) {
        expect(places.service.nodes.get(id)).toMatchObject({ x, y });
      }
    } finally {
      await again.close();
    }
  });
});
