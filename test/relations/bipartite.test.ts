import { expect, it } from 'vitest';
import { MOST_GROUPS_SHOWN } from '../../api/contract/bipartite.ts';
import type { ServiceRow } from '../../api/db/overlap-rows.ts';
import { DEFAULT_THRESHOLDS } from '../../api/domain/relations/relation.ts';
import { bipartite } from '../../api/relations/bipartite.ts';
import { buildSnapshot } from '../../api/relations/snapshot.ts';

const EACH = 20;
const LEFT_OUT = 10;

it('leaves out the groups that fewest serve, and says how many groups and memberships these are', () => {
  const department = { id: 'd', name: { fi: 'Toimiala' }, mark: 'TO', color: 1 };
  const groupIds = Array.from({ length: MOST_GROUPS_SHOWN + LEFT_OUT - 1 }, (_, at) => `g${1_000 + at}`);
  const services = Array.from({ length: Math.ceil(groupIds.length / EACH) }, (_, at): ServiceRow => ({
    id: `s${at}`,
    name: { fi: `Palvelu ${at}` },
    summary: null,
    description: null,
    teamId: 'd',
    ageMin: null,
    ageMax: null,
    areas: [],
    clientsPerYear: null,
    reviewedAt: null,
    memberships: [...groupIds.slice(EACH * at, EACH * at + EACH), 'common'].map((groupId) => ({
      groupId,
      weight: 1,
      clientsPerYear: null,
    })),
    classIds: [],
  }));
  const snapshot = buildSnapshot({
    version: 1,
    services,
    teams: [{ id: 'd', name: department.name, department, path: ['d'] }],
    groups: [...groupIds, 'common'].map((id) => ({
      id,
      name: { fi: id },
      parentId: null,
      estimatedSize: null,
      quiet: false,
    })),
    classes: [],
    thresholds: DEFAULT_THRESHOLDS,
    ties: [],
    experiments: [],
    verdicts: [],
  });
  const found = bipartite(snapshot, { level: 'service' });
  expect(found.groups.length).toBe(MOST_GROUPS_SHOWN);
  expect(found.groups.find(({ id }) => id === 'common')!.nodes).toBe(services.length);
  expect(found.totals.groups).toBe(MOST_GROUPS_SHOWN + LEFT_OUT);
  expect(found.omitted).toEqual({ nodes: 0, groups: LEFT_OUT, memberships: LEFT_OUT });
  expect(found.node.length).toBe(groupIds.length + services.length - LEFT_OUT);
});
