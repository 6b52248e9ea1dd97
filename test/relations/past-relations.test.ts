import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAP_LEVELS, MEASURED_RELATIONS, type Relation } from '../../api/contract/relation.ts';
import { pastLinks, pastNodes } from '../../api/domain/relations/past-relations.ts';
import { linksAmong, linksOf } from '../../api/relations/links.ts';
import { pastRelations } from '../../api/relations/past-relations.ts';
import { planted } from '../../seed/city/planted.ts';
import { sampleCity } from '../../seed/city/city.ts';
import { sampleRecords } from '../../seed/load.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { createSampleDatabase } from '../support/sample-database.ts';
import type { TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let test: TestApp;
beforeAll(async () => {
  database = await createSampleDatabase();
  test = await createTestApp(database);
  const idOf = (key: string) => sampleRecords(sampleCity).services.find((service) => service.key === key)!.id;
  // What people decide counts as well: a duplicate that is none, and one that they call partners.
  for (const [at, verdict] of ['fine', 'partner'].entries()) {
    const { a, b } = planted.duplicates[at]!;
    const path = `/pairs/${idOf(a)}/${idOf(b)}/verdict?level=service`;
    expect((await test.request('PUT', path, { verdict, decidedBy: 'Maija Esimerkki' })).status).toBe(200);
  }
});
afterAll(async () => {
  await test.close();
  await database.close();
});

const choices: readonly (readonly Relation[])[] = [
  MEASURED_RELATIONS,
  ['shared-clients'],
  ['duplicate'],
  ['partner', 'peer'],
  ['shared-clients', 'peer'],
];

describe.each(MAP_LEVELS)('what is kept of the level %s', (level) => {
  it.each(choices)('gives the same links as the map with only %s %s %s %s', (...relations) => {
    const { snapshot } = test.relations;
    const kept = pastRelations(snapshot);
    for (const minScore of [0.05, 0.15, 0.3, 0.57]) {
      const expected = linksAmong(linksOf(snapshot, level, relations, minScore), () => true);
      const found = pastLinks(kept, level, { relations, minScore });
      expect(found.size).toBe(expected.length);
      for (const { source, target, relation, clientOverlap } of expected) {
        const link = found.get(`${source} ${target}`);
        expect(link).toMatchObject({ source, target, relation });
        expect(link!.clientOverlap).toBeCloseTo(clientOverlap, 3);
      }
    }
  });

  it('knows the department of every node', async () => {
    const nodes = pastNodes(pastRelations(test.relations.snapshot), level);
    const map = (await test.request('GET', `/map?level=${level}&limit=2000`)).body;
    const expected = map.nodes.map(({ id, department }: { id: string; department: string }) => [
      id,
      department,
    ]);
    expect([...nodes]).toEqual(expected);
  });
});
