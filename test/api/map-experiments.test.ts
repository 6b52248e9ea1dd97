import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Experiment } from '../../api/contract/experiment.ts';
import type { MapColumns } from '../../api/contract/map-columns.ts';
import { RELATIONS, type MapLevel, type Relation } from '../../api/contract/relation.ts';
import type { CityMap } from '../../api/contract/relations.ts';
import { fromMapColumns } from '../../web/state/map-columns.ts';
import { countByRelation } from '../../web/state/map-links.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';
import { experimentBuilders, LESSON } from '../support/experiments.ts';

const START = new Date('2026-11-02T09:00:00Z');
const DECISION = '2026-12-01';
let now = START;
let test: TestApp;
let make: ReturnType<typeof experimentBuilders>;
let build: ReturnType<typeof builders>;

beforeAll(async () => {
  test = await createTestApp(undefined, () => now);
  make = experimentBuilders(test);
  build = builders(test);
});
beforeEach(() => {
  now = START;
});
afterAll(() => test.close());

interface Side {
  readonly department: string;
  readonly team: string;
  readonly service: string;
}

/** A service of a unit of a department of its own, for a group. */
async function side(clientGroupId: string): Promise<Side> {
  const department = await build.department();
  const organizationId = (await test.request('GET', `/teams/${department}`)).body.organization.id as string;
  const team = await build.team({ organizationId, parentId: department });
  const service = await build.service({ teamId: team, clientGroups: [{ id: clientGroupId, weight: 3 }] });
  return { department, team, service };
}

async function twoSides(sharing: boolean): Promise<readonly [Side, Side]> {
  const group = await build.clientGroup();
  return [await side(group), await side(sharing ? group : await build.clientGroup())];
}

const propose = ([a, b]: readonly [Side, Side], body: object = {}) =>
  make.propose({ teams: [{ teamId: a.team }, { teamId: b.team }], ...body });
const stop = (experiment: Experiment, lesson: string) =>
  make.moved(experiment, 'stopped', { lesson: { fi: lesson } });

async function mapOf(
  level: MapLevel,
  relations: readonly Relation[] = RELATIONS,
  query = '',
): Promise<CityMap> {
  const asked = relations.map((relation) => `&relation=${relation}`).join('');
  const { status, body } = await test.request('GET', `/map?level=${level}&limit=2000${asked}${query}`);
  expect(status).toBe(200);
  return body as CityMap;
}

const between = ({ edges }: CityMap, a: string, b: string) =>
  edges.find(({ source, target }) => (source === a && target === b) || (source === b && target === a));

describe('an experiment on the map', () => {
  it('links its units, and the departments above them, however few clients they share', async () => {
    const sides = await twoSides(false);
    const [a, b] = sides;
    const { id, name } = await propose(sides);
    for (const level of ['team', 'department'] as const) {
      const map = await mapOf(level, ['experiment'], '&minScore=0.5');
      expect(between(map, a[level], b[level])).toMatchObject({
        relation: 'experiment',
        clientOverlap: 0,
        experiment: { id, name, state: 'idea', lesson: null },
      });
      expect(map.edges.every(({ relation }) => relation === 'experiment')).toBe(true);
      expect(map.kinds).toMatchObject({ experiment: map.edges.length });
    }
    expect(between(await mapOf('team', ['shared-clients', 'peer']), a.team, b.team)).toBeUndefined();
  });

  it('links services only where it was proposed from that very pair', async () => {
    const sides = await twoSides(true);
    const [a, b] = sides;
    await propose(sides);
    expect(between(await mapOf('service', ['experiment']), a.service, b.service)).toBeUndefined();
    const origin = { kind: 'pair', level: 'service', a: a.service, b: b.service };
    const { id } = await propose(sides, { origin });
    expect(between(await mapOf('service', ['experiment']), a.service, b.service)).toMatchObject({
      relation: 'experiment',
      experiment: { id },
    });
  });

  it('says more than what the measures say: the pair is linked once, and counted once', async () => {
    const sides = await twoSides(true);
    const [a, b] = sides;
    const before = await mapOf('team');
    const { relation } = between(before, a.team, b.team)!;
    expect(relation).not.toBe('experiment');
    const { id } = await propose(sides);
    const after = await mapOf('team');
    expect(between(after, a.team, b.team)).toMatchObject({ relation: 'experiment' });
    expect(after.edges).toHaveLength(before.edges.length);
    expect(after.kinds).toEqual(countByRelation(after.edges));
    expect(after.kinds.experiment).toBe(before.kinds.experiment + 1);
    expect(after.kinds[relation]).toBe(before.kinds[relation] - 1);
    const measured = await mapOf('team', ['shared-clients', 'duplicate', 'partner', 'peer']);
    expect(between(measured, a.team, b.team)).toMatchObject({ relation, experiment: { id } });
    expect(measured.kinds).toEqual(after.kinds);
  });

  it('is on no map while one side has no service, nor once it is deleted', async () => {
    const [a] = await twoSides(true);
    const empty = await build.team();
    await make.propose({ teams: [{ teamId: a.team }, { teamId: empty }] });
    const sides = await twoSides(true);
    const gone = await propose(sides);
    const { status } = await test.request('DELETE', `/experiments/${gone.id}`, undefined, {
      'if-match': `"${gone.version}"`,
    });
    expect(status).toBe(204);
    const { edges } = await mapOf('team', ['experiment']);
    expect(edges.flatMap(({ source, target }) => [source, target])).not.toContain(empty);
    expect(edges.map(({ experiment }) => experiment!.id)).not.toContain(gone.id);
  });

  it('stays with its lesson once it is stopped, until another one runs', async () => {
    const sides = await twoSides(true);
    const [a, b] = sides;
    const shown = async () => between(await mapOf('team', ['experiment']), a.team, b.team)!.experiment;
    const stopped = await stop(await propose(sides), 'Kumppani ei ehtinyt.');
    await propose(sides);
    expect(await shown()).toMatchObject({
      id: stopped.id,
      state: 'stopped',
      lesson: { fi: 'Kumppani ei ehtinyt.' },
    });
    const running = await make.running(DECISION, {
      teams: [{ teamId: a.team }, { teamId: b.team }],
    });
    await propose(sides);
    expect(await shown()).toMatchObject({ id: running.id, state: 'running' });
    const learned = await make.moved(running, 'lesson', LESSON);
    expect(await shown()).toMatchObject({ id: learned.id, state: 'lesson', lesson: LESSON.lesson });
  });

  it('is due from the day of its decision, though nothing has been written since', async () => {
    const sides = await twoSides(true);
    const [a, b] = sides;
    await make.running(DECISION, { teams: [{ teamId: a.team }, { teamId: b.team }] });
    const shown = async () => {
      const map = await mapOf('team', ['shared-clients', 'experiment']);
      return [map.version, between(map, a.team, b.team)!.experiment!.state];
    };
    const [version, state] = await shown();
    expect(state).toBe('running');
    now = new Date(`${DECISION}T09:00:00Z`);
    expect(await shown()).toEqual([version, 'due']);
  });

  it('is said in columns as it is row by row', async () => {
    await propose(await twoSides(true));
    for (const relations of [RELATIONS, ['shared-clients']] as const) {
      const query = `level=team&limit=2000&${relations.map((one) => `relation=${one}`).join('&')}`;
      const { body } = await test.request('GET', `/map/columns?${query}`);
      const columns = fromMapColumns(body as MapColumns);
      const map = await mapOf('team', relations);
      const told = ({ edges }: CityMap) =>
        edges.map(({ relation, experiment }) => ({ relation, experiment }));
      expect(told(columns)).toEqual(told(map));
      expect(map.edges.some(({ experiment }) => experiment !== undefined)).toBe(true);
      expect(columns.kinds).toEqual(map.kinds);
    }
  });

  it('is no relation that the measures could have: neither of a unit’s relations, nor of what is new', async () => {
    const [a] = await twoSides(true);
    const { status } = await test.request('GET', `/teams/${a.team}/related?relation=experiment`);
    expect(status).toBe(400);
    const changes = await test.request('GET', '/map/changes?since=2026-11-01&relation=experiment');
    expect([changes.status, changes.body.links.new]).toEqual([200, []]);
  });
});
