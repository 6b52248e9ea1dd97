import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bipartite } from '../../api/contract/bipartite.ts';
import type { CityMap } from '../../api/contract/relations.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';

let test: TestApp;
let make: ReturnType<typeof builders>;

beforeAll(async () => {
  test = await createTestApp();
  make = builders(test);
});
afterAll(() => test.close());

const read = async (query: string): Promise<Bipartite> =>
  (await test.request('GET', `/map/bipartite?${query}`)).body;
const rowsOf = ({ ids, groups, node, group, weight }: Bipartite) =>
  node.map((one, row) => [ids[one]!, groups[group[row]!]!.id, weight[row]!]);

describe('who serves whom', () => {
  it('is what services say of themselves, with the groups above those that they name, and no numbers of clients', async () => {
    const team = await make.team();
    const above = await make.clientGroup();
    const group = await make.clientGroup({ parentId: above });
    const other = await make.clientGroup();
    const service = await make.service({
      teamId: team,
      clientGroups: [
        { id: group, weight: 2, clientsPerYear: 3 },
        { id: other, weight: 1 },
      ],
    });
    const found = await read('level=service');
    const rows = rowsOf(found).filter(([id]) => id === service);
    // Ids ascend in the order in which they were given.
    expect(rows).toEqual([
      [service, group, 2],
      [service, other, 1],
    ]);
    const places = new Map(found.groups.map(({ id }, place) => [id, place]));
    expect(found.groups[places.get(group)!]).toMatchObject({ parent: places.get(above), nodes: 1 });
    expect(found.groups[places.get(above)!]).toMatchObject({ parent: null, nodes: 0 });
    expect(JSON.stringify(found)).not.toContain('clientsPerYear');
  });

  it('is of units what their services serve most', async () => {
    const team = await make.team();
    const group = await make.clientGroup();
    for (const weight of [1, 3, 2] as const) {
      await make.service({ teamId: team, clientGroups: [{ id: group, weight }] });
    }
    expect(rowsOf(await read('level=team')).filter(([id]) => id === team)).toEqual([[team, group, 3]]);
  });

  it('has the nodes of the map, and counts what it leaves out', async () => {
    for (const query of ['level=service&limit=2', 'level=team']) {
      const map = (await test.request('GET', `/map?${query}`)).body as CityMap;
      const found = await read(query);
      expect(found.ids).toEqual(map.nodes.map(({ id }) => id));
      expect(found.omitted.nodes).toBe(map.omitted.nodes);
    }
  });

  it('narrows to a client group with those below it', async () => {
    const above = await make.clientGroup();
    const below = await make.clientGroup({ parentId: above });
    const service = await make.service({ clientGroups: [{ id: below, weight: 3 }] });
    expect((await read(`level=service&clientGroupId=${above}`)).ids).toEqual([service]);
  });
});
