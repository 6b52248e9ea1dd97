import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapColumns } from '../../api/contract/map-columns.ts';
import { MAP_LEVELS, RELATIONS, type MapLevel } from '../../api/contract/relation.ts';
import type { CityMap } from '../../api/contract/relations.ts';
import { fromMapColumns } from '../../web/state/map-columns.ts';
import { countByRelation } from '../../web/state/map-links.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { createSampleDatabase } from '../support/sample-database.ts';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp(await createSampleDatabase());
});
afterAll(() => test.close());

const everyRelation = RELATIONS.map((relation) => `relation=${relation}`).join('&');

async function get<T>(path: string): Promise<T> {
  const { status, body } = await test.request('GET', path);
  expect(status).toBe(200);
  return body as T;
}

describe('the map as columns', () => {
  it.each(MAP_LEVELS)('says the same as row by row: %s', async (level) => {
    const query = `level=${level}&limit=2000&${everyRelation}`;
    const map = await get<CityMap>(`/map?${query}`);
    const columns = fromMapColumns(await get<MapColumns>(`/map/columns?${query}`));
    expect(map.edges.length).toBeGreaterThan(10);
    const near = (value: number) => expect.closeTo(value, 4) as number;
    expect(columns).toEqual({
      ...map,
      edges: map.edges.map((edge) => ({
        ...edge,
        clientOverlap: near(edge.clientOverlap),
        ...(edge.functionSimilarity !== undefined && { functionSimilarity: near(edge.functionSimilarity) }),
      })),
    });
  });
});

describe('the kinds of links on a map', () => {
  const mapOf = (level: MapLevel, query = '') => get<CityMap>(`/map?level=${level}&minScore=0.3&${query}`);

  it.each(MAP_LEVELS)(
    'are counted as the map with all of them shows them, asked for or not: %s',
    async (level) => {
      const all = await mapOf(level, `${everyRelation}&limit=2000`);
      expect(all.kinds).toEqual(countByRelation(all.edges));
      expect((await mapOf(level, 'relation=partner&limit=2000')).kinds).toEqual(all.kinds);
    },
  );

  it('are counted among the nodes that are shown', async () => {
    const few = await mapOf('service', `${everyRelation}&limit=30`);
    expect(few.nodes).toHaveLength(30);
    expect(few.kinds).toEqual(countByRelation(few.edges));
  });
});

describe('a map of ages', () => {
  it('has what serves somebody of them: those without ages of their own serve everybody', async () => {
    const whole = await get<CityMap>('/map?level=service&limit=2000');
    const ofSeventy = await get<CityMap>('/map?level=service&limit=2000&ageMin=70&ageMax=79');
    const { items } = await get<{ items: { id: string; ageMin: number | null; ageMax: number | null }[] }>(
      '/services?limit=200&status=active',
    );
    const expected = items
      .filter(({ ageMin, ageMax }) => (ageMin ?? 0) <= 79 && (ageMax ?? 200) >= 70)
      .map(({ id }) => id);
    const ids = ofSeventy.nodes.map(({ id }) => id);
    expect(ids.length).toBeLessThan(whole.nodes.length);
    expect(expected.filter((id) => whole.nodes.some((node) => node.id === id)).sort()).toEqual(ids.sort());
  });
});
