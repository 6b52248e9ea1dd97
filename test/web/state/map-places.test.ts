import { describe, expect, it } from 'vitest';
import type { MapMove, MapStep } from '../../../api/contract/map-layout.ts';
import type { CityMap } from '../../../api/contract/relations.ts';
import { lastStanding, withMove, withTidied } from '../../../web/state/map-places.ts';
import { mapOf } from '../graph/map-data.ts';

const map = mapOf({
  a: { x: 150, y: 300 },
  b: { x: 250, y: 310 },
  c: { x: 700, y: 300, department: 'right' },
});

const landed = (move: Partial<MapMove>): MapMove => ({
  level: 'team',
  kind: 'node',
  id: 'a',
  x: 0,
  y: 0,
  step: null,
  ...move,
});
const placesOf = ({ nodes }: CityMap) => nodes.map(({ id, x, y }) => `${id} ${x} ${y}`);

describe('a move that has landed', () => {
  it('puts the node there and leaves all else', () => {
    const after = withMove(map, landed({ x: 180, y: 320 }));
    expect(placesOf(after)).toEqual(['a 180 320', 'b 250 310', 'c 700 300']);
    expect(after.departments).toEqual(map.departments);
  });

  it('takes the nodes of a department along with its region', () => {
    const after = withMove(map, landed({ kind: 'department', id: 'left', x: 100, y: 350 }));
    expect(placesOf(after)).toEqual(['a 50 350', 'b 150 360', 'c 700 300']);
    expect(after.departments.map(({ region }) => region)).toEqual([
      { x: 100, y: 350, r: 150 },
      { x: 700, y: 300, r: 100 },
    ]);
  });

  it('takes the region along with the node that is its department', () => {
    const departments = mapOf({ left: { x: 200, y: 300, department: 'left' } }, {}, { level: 'department' });
    const after = withMove(departments, landed({ level: 'department', id: 'left', x: 0, y: 0 }));
    expect(placesOf(after)).toEqual(['left 0 0']);
    expect(after.departments[0]!.region).toEqual({ x: 0, y: 0, r: 150 });
  });

  it('says nothing about another level', () => {
    expect(withMove(map, landed({ level: 'service', x: 1, y: 1 }))).toBe(map);
  });
});

describe('a map tidied up', () => {
  const tidied = {
    level: 'team',
    nodes: [
      { id: 'a', x: 10, y: 20 },
      { id: 'gone', x: 0, y: 0 },
    ],
    departments: [{ id: 'right', region: { x: 5, y: 6, r: 7 } }],
    moved: 1,
    fingerprint: '',
  } as const;

  it('has everything where tidying up puts it, and what it does not name where it was', () => {
    const after = withTidied(map, {
      ...tidied,
      nodes: [...tidied.nodes],
      departments: [...tidied.departments],
    });
    expect(placesOf(after)).toEqual(['a 10 20', 'b 250 310', 'c 700 300']);
    expect(after.departments.map(({ region }) => region)).toEqual([
      { x: 200, y: 300, r: 150 },
      { x: 5, y: 6, r: 7 },
    ]);
  });
});

describe('the last step that stands', () => {
  const step = (id: string, undoneAt: string | null): MapStep => ({
    id,
    level: 'team',
    kind: 'tidy',
    subject: null,
    by: 'local',
    at: '2026-11-26T08:00:00.000Z',
    undoneAt,
  });

  it('is the latest that has not been taken back', () => {
    const steps = [step('c', '2026-11-26T08:01:00.000Z'), step('b', null), step('a', null)];
    expect(lastStanding(steps)?.id).toBe('b');
    expect(lastStanding([])).toBeUndefined();
  });
});
