import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapInsights } from '../../api/contract/map-insights.ts';
import type { CityMap } from '../../api/contract/relations.ts';
import { sampleCity } from '../../seed/city/city.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { createSampleDatabase } from '../support/sample-database.ts';
import type { TestDatabase } from '../support/database.ts';
import { communitiesByGraphology } from '../domain/graph/yardstick-graphs.ts';

let database: TestDatabase;
let test: TestApp;
beforeAll(async () => {
  database = await createSampleDatabase();
  test = await createTestApp(database);
});
afterAll(async () => {
  await test.close();
  await database.close();
});

const shownAtFirst = 'relation=shared-clients&relation=duplicate&relation=partner&minScore=0.15';
const queries = [
  `level=team&${shownAtFirst}`,
  `level=service&${shownAtFirst}&limit=500`,
  `level=service&relation=duplicate&relation=peer&limit=500`,
  `level=team&${shownAtFirst}&limit=30`,
  `level=department&minScore=0.05`,
];

async function ask(query: string): Promise<{ map: CityMap; insights: MapInsights; graph: UndirectedGraph }> {
  const map: CityMap = (await test.request('GET', `/map?${query}`)).body;
  const insights: MapInsights = (await test.request('GET', `/map/insights?${query}`)).body;
  const graph = new UndirectedGraph();
  for (const { id } of map.nodes) graph.addNode(id);
  for (const { source, target, clientOverlap } of map.edges) {
    graph.addEdge(source, target, { weight: clientOverlap });
  }
  return { map, insights, graph };
}

describe.each(queries)('the insights of the map with %s', (query) => {
  it('call those bridges whose removal graphology sees, and say what each would cut off', async () => {
    const { insights, graph } = await ask(query);
    const components = connectedComponents(graph);
    const expected = graph.nodes().flatMap((id) => {
      const own = new Set(components.find((component) => component.includes(id)));
      const without = graph.copy();
      without.dropNode(id);
      const parts = connectedComponents(without).filter(([first]) => own.has(first!));
      return parts.length < 2 ? [] : [{ id, sizes: parts.map(({ length }) => length).sort((a, b) => b - a) }];
    });
    const { items, total, omitted } = insights.bridges;
    expect(total).toBe(expected.length);
    expect(items.length + omitted).toBe(total);
    for (const { id, cutOff, rest } of items) {
      const { sizes } = expected.find((one) => one.id === id)!;
      expect([rest, ...cutOff.map(({ size }) => size)]).toEqual(sizes);
      const without = graph.copy();
      without.dropNode(id);
      for (const { size, ids } of cutOff) {
        const component = connectedComponents(without).find((one) => one.includes(ids[0]!))!;
        expect(component).toEqual(expect.arrayContaining(ids));
        expect(ids).toHaveLength(Math.min(size, 20));
      }
    }
    const strength = items.map(({ cutOff }) => cutOff.reduce((sum, { size }) => sum + size, 0));
    expect(strength).toEqual(strength.toSorted((a, b) => b - a));
  });

  it('find clusters nearly as modular as graphology’s, each of several departments', async () => {
    const { map, insights, graph } = await ask(query);
    expect(insights.modularity).toBeGreaterThanOrEqual(
      0.98 * Math.max(...[1, 2, 3].map((seed) => communitiesByGraphology(graph, seed).modularity)),
    );
    const departmentOf = new Map(map.nodes.map(({ id, department }) => [id, department]));
    const { items, total, omitted } = insights.clusters;
    expect(items.length + omitted).toBe(total);
    for (const { ids, departments, clientGroup } of items) {
      expect(ids.length).toBeGreaterThan(2);
      expect(new Set(departments.map(({ id }) => id))).toEqual(
        new Set(ids.map((id) => departmentOf.get(id))),
      );
      expect(departments.length).toBeGreaterThan(1);
      expect(clientGroup!.members).toBeLessThanOrEqual(ids.length);
    }
  });
});

describe('the insights of the sample city', () => {
  it('name clusters by clients whom they serve and others hardly, not by everybody', async () => {
    const { insights } = await ask(queries[0]!);
    const named = insights.clusters.items.map(({ clientGroup, ids }) => ({
      ...clientGroup!,
      size: ids.length,
    }));
    expect(named.length).toBeGreaterThan(2);
    for (const { id, members } of named) {
      const group = (await test.request('GET', `/client-groups/${id}/services`)).body;
      const teams = new Set(group.services.map(({ team }: { team: { id: string } }) => team.id));
      expect(members).toBeLessThanOrEqual(teams.size);
      expect(teams.size).toBeLessThan(sampleCity.teams.length / 2);
    }
    expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
  });

  it('know the planted groups that one unit alone serves, whichever departments are shown', async () => {
    const { insights, map } = await ask(queries[0]!);
    const names = insights.onlyOneUnit.items.map(({ clientGroup }) => clientGroup.name.fi);
    expect(names).toEqual(expect.arrayContaining(['Aivovamman saaneet', 'Vankilasta vapautuvat']));
    const { team } = insights.onlyOneUnit.items[0]!;
    const narrow = (await ask(`level=team&departmentId=${team.department.id}`)).insights.onlyOneUnit;
    expect(narrow.total).toBeLessThan(insights.onlyOneUnit.total);
    expect(narrow.items.every((item) => item.team.department.id === team.department.id)).toBe(true);
    const other = map.departments.find(({ id }) => id !== team.department.id)!;
    const elsewhere = (await ask(`level=team&departmentId=${other.id}`)).insights.onlyOneUnit;
    const groups = elsewhere.items.map(({ clientGroup }) => clientGroup.id);
    expect(groups).not.toContain(insights.onlyOneUnit.items[0]!.clientGroup.id);
  });

  it('keep to a client group that is asked for, and to what is below it', async () => {
    const { insights } = await ask(queries[0]!);
    const { clientGroup } = insights.onlyOneUnit.items[0]!;
    const { onlyOneUnit } = (await ask(`level=service&clientGroupId=${clientGroup.id}`)).insights;
    expect(onlyOneUnit.items.map((item) => item.clientGroup.id)).toContain(clientGroup.id);
    expect(onlyOneUnit.total).toBeLessThan(insights.onlyOneUnit.total);
  });

  it('answer 404 for a neighbourhood that is not there, as the map does', async () => {
    const gone = '019a0b1c-0000-7000-8000-000000000001';
    expect((await test.request('GET', `/map/insights?focus=${gone}`)).status).toBe(404);
  });
});
