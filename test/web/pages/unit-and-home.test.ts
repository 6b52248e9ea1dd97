import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatOf } from '../../../web/pages/home/heat.ts';
import { byDepartment } from '../../../web/pages/home/by-department.ts';
import { groupNeighbours } from '../../../web/pages/unit/group-neighbours.ts';
import { placeAround, ringCentre } from '../../../web/pages/unit/place-around.ts';

type Teams = Parameters<typeof byDepartment>[0];
type Related = Parameters<typeof groupNeighbours>[1];

const department = (id: string) => ({ id, name: { fi: id }, mark: id.slice(0, 2).toUpperCase(), color: 1 });
const team = (id: string, parentId: string | null, of: string, organization = 'city'): Teams[number] => ({
  id,
  version: 1,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  deletedAt: null,
  organization: { id: organization, name: { fi: organization } },
  parentId,
  path: [],
  department: department(of),
  name: { fi: id },
  description: null,
  contacts: [],
  serviceCount: 2,
});

describe('units gathered by department', () => {
  it('stand in the order of their tree, siblings by name', () => {
    const [sport] = byDepartment([
      team('sport', null, 'sport'),
      team('pool', 'halls', 'sport'),
      team('halls', 'sport', 'sport'),
      team('advice', 'sport', 'sport'),
    ]);
    expect(sport!.units.map(({ team, depth }) => [team.id, depth])).toEqual([
      ['advice', 0],
      ['halls', 0],
      ['pool', 1],
    ]);
    expect(sport!.services).toBe(8);
  });

  it('keep a unit whose parent has been filtered away', () => {
    const [group] = byDepartment([team('pool', 'halls', 'sport')]);
    expect(group!.units.map(({ team, depth }) => [team.id, depth])).toEqual([['pool', 0]]);
  });

  it('put the largest organization first', () => {
    const groups = byDepartment([
      team('a', null, 'a', 'association'),
      team('z', null, 'z', 'city'),
      team('y', 'z', 'z', 'city'),
    ]);
    expect(groups.map((group) => group.department.id)).toEqual(['z', 'a']);
  });
});

describe('the heat map of departments', () => {
  const node = (id: string) => ({ id }) as Parameters<typeof heatOf>[0]['nodes'][number];
  const map = {
    departments: ['a', 'b', 'c', 'empty'].map((id) => ({ ...department(id), region: null, nodes: 1 })),
    nodes: ['a', 'b', 'c'].map(node),
    edges: [
      { relation: 'shared-clients' as const, source: 'a', target: 'c', clientOverlap: 0.6 },
      { relation: 'shared-clients' as const, source: 'a', target: 'b', clientOverlap: 0.2 },
    ],
  };

  it('is symmetrical and has zero where there is no link', () => {
    const { departments, scores } = heatOf(map);
    const at = (id: string) => departments.findIndex((one) => one.id === id);
    expect(scores[at('a')]![at('c')]).toBe(0.6);
    expect(scores[at('c')]![at('a')]).toBe(0.6);
    expect(scores[at('b')]![at('c')]).toBe(0);
  });

  it('puts the best connected first and its likest beside it, and leaves out a department without nodes', () => {
    expect(heatOf(map).departments.map((one) => one.id)).toEqual(['a', 'c', 'b']);
  });
});

describe('a unit’s client groups', () => {
  const group = (id: string, weight: 1 | 2 | 3) => ({
    id,
    name: { fi: id },
    quiet: false,
    weight,
    clientsPerYear: null,
  });
  const related = (id: string, groups: string[]): Related[number] => ({
    team: { id, name: { fi: id }, department: department('x') },
    clientOverlap: {
      score: 0.4,
      strength: 'clear',
      ages: { value: 1, known: true },
      areas: { value: 1, known: true },
      contributions: groups.map((groupId) => ({
        clientGroup: { id: groupId, name: { fi: groupId } },
        share: 1,
        holders: 2,
        implied: false,
      })),
      estimatedClients: null,
    },
  });

  it('are named once, with the closest weight, and tell who else serves them', () => {
    const found = groupNeighbours(
      [{ clientGroups: [group('young', 1)] }, { clientGroups: [group('young', 3), group('old', 2)] }],
      [related('library', ['young']), related('school', ['young', 'other'])],
    );
    expect(found.map(({ id, weight, others }) => [id, weight, others.map((one) => one.id)])).toEqual([
      ['young', 3, ['library', 'school']],
      ['old', 2, []],
    ]);
  });
});

describe('the neighbourhood picture', () => {
  const angleTo = (x: number, y: number) => Math.atan2(y - ringCentre.y, x - ringCentre.x);

  it('keeps directions of the big map when there is room for them', () => {
    const quarters = [0, Math.PI / 2, Math.PI, -Math.PI / 2];
    for (const { item, x, y } of placeAround(quarters, (angle) => angle)) {
      expect(Math.cos(angleTo(x, y) - item)).toBeGreaterThan(0.99);
    }
  });

  it('never puts two neighbours in one place, even when the map does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -7, max: 7, noNaN: true }), { minLength: 2, maxLength: 8 }),
        (angles) => {
          const placed = placeAround(angles, (angle) => angle);
          const places = new Set(placed.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
          expect(places.size).toBe(angles.length);
        },
      ),
    );
  });

  it('spreads neighbours evenly when no direction is known', () => {
    const placed = placeAround(['a', 'b', 'c', 'd'], () => undefined);
    expect(placed.every(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= 100)).toBe(true);
    expect(new Set(placed.map(({ item }) => item)).size).toBe(4);
  });
});
