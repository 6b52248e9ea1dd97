import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scatter } from '../../api/contract/scatter.ts';
import type { CityMap, Pair, PairList } from '../../api/contract/relations.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { createSampleDatabase } from '../support/sample-database.ts';

let test: TestApp;
let services: Scatter;

const ALL = 'limit=2000';
/** No score is so high. */
const BEYOND = 2;
/** Scores come with six decimals, cut off. */
const CUT_OFF = 1e-6;
/** F is added up in another order. */
const ROUNDING = 1e-12;
const read = async (query: string): Promise<Scatter> =>
  (await test.request('GET', `/map/scatter?${query}`)).body;
const rowsOf = ({ a, ids, b }: Scatter) => a.map((one, row) => [ids[one]!, ids[b[row]!]!] as const);

/** Pairs in the bins from one edge of C to another, and from one of F to another. */
function binned({ bins: { edges, counts } }: Scatter, c: [number, number], f: [number, number]): number {
  const within = (edge: number, [from, to]: [number, number]) => edge >= from && edge < to;
  return counts.reduce((sum, count, at) => {
    const [column, row] = [edges[Math.floor(at / edges.length)]!, edges[at % edges.length]!];
    return sum + (within(column, c) && within(row, f) ? count : 0);
  }, 0);
}

beforeAll(async () => {
  test = await createTestApp(await createSampleDatabase());
  services = await read(`level=service&${ALL}`);
});
afterAll(async () => {
  await test.close();
  await test.database.close();
});

describe('the scatter of services', () => {
  it('counts every pair once, in the bins or as not known', () => {
    const nodes = services.ids.length;
    expect(services.totals).toMatchObject({ nodes, pairs: (nodes * (nodes - 1)) / 2 });
    const inBins = services.bins.counts.reduce((sum, count) => sum + count, 0);
    expect(inBins + services.totals.unknown).toBe(services.totals.pairs);
  });

  it('finds the duplicates and partners of GET /pairs, and all its peers with those that only their texts make so', async () => {
    const { highClientOverlap: c, highFunctionSimilarity: f } = services.thresholds;
    const listed = async (relation: string) =>
      (await test.request('GET', `/pairs?relation=${relation}&status=all&limit=100`)).body as PairList;
    const [duplicates, partners, peers] = [
      await listed('duplicate'),
      await listed('partner'),
      await listed('peer'),
    ];
    expect(binned(services, [c, BEYOND], [f, BEYOND])).toBe(duplicates.total);
    expect(binned(services, [c, BEYOND], [0, f])).toBe(partners.total);
    const shown = new Set(
      rowsOf(services)
        .filter((_, row) => services.relation[row] === 'peer')
        .map(String),
    );
    expect(binned(services, [0, c], [f, BEYOND])).toBe(shown.size);
    for (const { a, b } of peers.items) expect(shown).toContain(String([a.id, b.id].sort()));
    expect(shown.size).toBeGreaterThanOrEqual(peers.total);
  });

  it('gives of every point what GET /pairs/{a}/{b} says', async () => {
    const rows = rowsOf(services);
    expect(rows.length).toBeGreaterThan(1_000);
    for (let row = 0; row < rows.length; row += 97) await verifyRow(services, 'service', row);
  });

  it('makes a point of every pair from the floors on, and says which these are', () => {
    const { floors, bins } = services;
    const { clientOverlap: c, functionSimilarity: f } = floors;
    expect(bins.edges).toContain(c);
    const below = binned(services, [0, c], [0, f]);
    const { pairs, unknown } = services.totals;
    expect(services.a.length + services.omitted.rows).toBe(pairs - unknown - below);
    expect(services.omitted.rows).toBe(0);
    const all = services.clientOverlap.map(
      (score, row) => score >= c || services.functionSimilarity[row]! >= f,
    );
    expect(all).not.toContain(false);
  });

  it('follows a decision and the thresholds', async () => {
    const row = services.relation.indexOf('duplicate');
    const [a, b] = rowsOf(services)[row]!;
    const rowNow = async () => {
      const now = await read(`level=service&${ALL}`);
      const at = rowsOf(now).findIndex(([x, y]) => x === a && y === b);
      return { now, relation: now.relation[at], decided: now.decided.find((one) => one.row === at)?.verdict };
    };
    expect(await rowNow()).toMatchObject({ relation: 'duplicate', decided: undefined });
    const decision = { verdict: 'fine', decidedBy: 'Maija Esimerkki' };
    const put = await test.request('PUT', `/pairs/${a}/${b}/verdict?level=service`, decision);
    expect(await rowNow()).toMatchObject({ relation: null, decided: 'fine' });
    const ifMatch = { 'if-match': put.headers['etag'] as string };
    await test.request('DELETE', `/pairs/${a}/${b}/verdict?level=service`, undefined, ifMatch);
    const settings = await test.request('GET', '/settings/relations');
    await test.request(
      'PATCH',
      '/settings/relations',
      { highClientOverlap: 0.905 },
      { 'if-match': settings.headers['etag'] as string },
    );
    const { now } = await rowNow();
    expect(now.thresholds.highClientOverlap).toBe(0.905);
    expect(now.bins.edges).toContain(0.905);
    expect(binned(now, [0.905, BEYOND], [0, BEYOND])).toBe(
      now.clientOverlap.filter((score) => score >= 0.905).length,
    );
    await test.request(
      'PATCH',
      '/settings/relations',
      { highClientOverlap: null },
      { 'if-match': (await test.request('GET', '/settings/relations')).headers['etag'] as string },
    );
  });
});

describe('the scatter of units and departments', () => {
  it.each(['team', 'department'] as const)('of level %s agrees with GET /pairs/{a}/{b}', async (level) => {
    const units = await read(`level=${level}&${ALL}`);
    expect(units.a.length).toBeGreaterThan(10);
    for (let row = 0; row < units.a.length; row += 29) await verifyRow(units, level, row);
  });
});

describe('the nodes of the scatter', () => {
  it.each([
    'level=team',
    'level=service',
    'level=service&relation=duplicate&limit=40',
    'level=service&ageMin=65&ageMax=80&limit=2000',
  ])('are those of the map: %s', async (query) => {
    const map = (await test.request('GET', `/map?${query}`)).body as CityMap;
    const scatter = await read(query);
    expect(scatter.ids).toEqual(map.nodes.map(({ id }) => id));
    expect(scatter.omitted.nodes).toBe(map.omitted.nodes);
    expect(scatter.totals.nodes).toBe(map.totals.nodes);
  });

  it('are a neighbourhood and a department where these are asked for', async () => {
    const map = (await test.request('GET', '/map?level=team')).body as CityMap;
    const [focus, department] = [map.edges[0]!.source, map.departments[0]!.id];
    for (const filter of [`focus=${focus}&depth=2`, `departmentId=${department}`]) {
      const shown = (await test.request('GET', `/map?level=team&${filter}`)).body as CityMap;
      expect((await read(`level=team&${filter}`)).ids).toEqual(shown.nodes.map(({ id }) => id));
    }
  });
});

async function verifyRow(scatter: Scatter, level: string, row: number): Promise<void> {
  const [a, b] = rowsOf(scatter)[row]!;
  const pair = (await test.request('GET', `/pairs/${a}/${b}?level=${level}`)).body as Pair;
  expect(pair.clientOverlap.score - scatter.clientOverlap[row]!).toBeGreaterThanOrEqual(0);
  expect(pair.clientOverlap.score - scatter.clientOverlap[row]!).toBeLessThan(CUT_OFF);
  const work = pair.functionSimilarity!.score - scatter.functionSimilarity[row]!;
  expect(work).toBeGreaterThan(-ROUNDING);
  expect(work).toBeLessThan(CUT_OFF + ROUNDING);
  expect(scatter.relation[row]).toBe(pair.relation);
}
