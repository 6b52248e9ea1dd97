import { describe, expect, it } from 'vitest';
import { findGaps, type Gap } from '../../../api/domain/coverage/gaps.ts';
import { servedGroups } from '../../../api/domain/coverage/served.ts';
import { groupTree } from '../../../api/domain/similarity/group-tree.ts';
import { sampleCity } from '../../../seed/city/city.ts';
import { planted } from '../../../seed/city/planted.ts';

interface Group {
  readonly id: string;
  readonly parentId?: string;
  readonly quiet?: boolean;
  readonly estimatedSize?: number | null;
}
interface Service {
  readonly team: string;
  readonly serves: Readonly<Record<string, 1 | 2 | 3>>;
  readonly ages?: readonly [number | null, number | null];
}

/** Units are named "department/unit". */
function gapsOf(groups: readonly Group[], services: readonly Service[]): readonly Gap[] {
  const all = groups.map(({ id, parentId = null, quiet = false, estimatedSize = 100 }) => ({
    id,
    parentId,
    quiet,
    estimatedSize,
  }));
  const rows = services.map(({ team, serves, ages = [null, null] }, index) => ({
    id: String(index),
    teamId: team,
    ageMin: ages[0],
    ageMax: ages[1],
    memberships: Object.entries(serves).map(([groupId, weight]) => ({ groupId, weight })),
  }));
  return findGaps(all, servedGroups(groupTree(all), rows), (team) => team.split('/')[0]!);
}

describe('a gap', () => {
  it('is a group that nobody names, also when the wider group is served', () => {
    const groups = [{ id: 'adults' }, { id: 'gamblers', parentId: 'adults' }];
    const services: Service[] = [
      { team: 'health/a', serves: { adults: 3 } },
      { team: 'social/a', serves: { adults: 2 } },
    ];
    expect(gapsOf(groups, services)).toEqual([{ groupId: 'gamblers', kind: 'nobody' }]);
  });

  it('is not a heading without clients of its own, nor a group whose subgroup is served', () => {
    const groups: Group[] = [
      { id: 'situations', estimatedSize: null },
      { id: 'poor', parentId: 'situations' },
      { id: 'debtors', parentId: 'poor' },
    ];
    const services: Service[] = [
      { team: 'social/a', serves: { debtors: 3 } },
      { team: 'housing/a', serves: { debtors: 3 } },
    ];
    expect(gapsOf(groups, services)).toEqual([]);
    expect(gapsOf(groups, []).map(({ groupId }) => groupId)).toEqual(['debtors', 'poor']);
  });

  it('names the one unit, or the one department, that a group hangs by', () => {
    const groups = [{ id: 'builders' }];
    const [a, b] = [
      { team: 'technical/permits', serves: { builders: 3 } },
      { team: 'technical/maps', serves: { builders: 2 } },
    ] as const satisfies Service[];
    expect(gapsOf(groups, [a])).toEqual([
      { groupId: 'builders', kind: 'one-unit', teamId: 'technical/permits', services: 1 },
    ]);
    expect(gapsOf(groups, [a, b])).toEqual([
      { groupId: 'builders', kind: 'one-department', departmentId: 'technical', services: 2 },
    ]);
    expect(gapsOf(groups, [a, { ...b, team: 'culture/maps' }])).toEqual([]);
  });

  it('is a group that is served, but only sometimes', () => {
    const services = (weight: 1 | 2): Service[] => [
      { team: 'a/a', serves: { emigrants: 1 } },
      { team: 'b/b', serves: { emigrants: weight } },
    ];
    expect(gapsOf([{ id: 'emigrants' }], services(1))).toEqual([
      { groupId: 'emigrants', kind: 'sometimes', services: 2 },
    ]);
    expect(gapsOf([{ id: 'emigrants' }], services(2))).toEqual([]);
  });

  it('is a quiet group with two services of which at most one is mainly for it', () => {
    const services = (...weights: (2 | 3)[]): Service[] =>
      weights.map((weight, index) => ({ team: `${index}/unit`, serves: { homeless: weight } }));
    const quiet = [{ id: 'homeless', quiet: true }];
    expect(gapsOf(quiet, services(3, 2))).toEqual([{ groupId: 'homeless', kind: 'quiet', services: 2 }]);
    expect(gapsOf(quiet, services(3, 3))).toEqual([]);
    expect(gapsOf(quiet, services(3, 2, 2))).toEqual([]);
    expect(gapsOf([{ id: 'homeless' }], services(3, 2))).toEqual([]);
  });

  it('is a hole in the ages, beside what else is thin', () => {
    const groups = [{ id: 'young' }, { id: 'worried', parentId: 'young' }];
    const services: Service[] = [
      { team: 'a/a', serves: { young: 3 }, ages: [15, 29] },
      { team: 'b/b', serves: { young: 3 }, ages: [13, 29] },
      { team: 'c/c', serves: { worried: 3 }, ages: [13, 22] },
    ];
    expect(gapsOf(groups, services)).toEqual([
      { groupId: 'worried', kind: 'ages', ages: [{ from: 23, to: 29 }] },
      { groupId: 'worried', kind: 'one-unit', teamId: 'c/c', services: 1 },
    ]);
  });

  it('comes before a less pressing one, that of quiet clients and of larger groups first', () => {
    const groups = [
      { id: 'small', estimatedSize: 50 },
      { id: 'large', estimatedSize: 500 },
      { id: 'quiet', estimatedSize: 10, quiet: true },
      { id: 'thin', estimatedSize: 9000 },
    ];
    const gaps = gapsOf(groups, [{ team: 'a/a', serves: { thin: 3 } }]);
    expect(gaps.map(({ groupId }) => groupId)).toEqual(['quiet', 'large', 'small', 'thin']);
  });
});

describe('the gaps of the sample city', () => {
  const { clientGroups, services, teams } = sampleCity;
  const parentOf = new Map(teams.map(({ key, parent }) => [key, parent]));
  const pathOf = (team: string): string => {
    const parent = parentOf.get(team);
    return parent ? pathOf(parent) : team;
  };
  const gaps = gapsOf(
    clientGroups.map(({ key, parent, quiet, estimatedSize }) => ({
      id: key,
      ...(parent !== null && { parentId: parent }),
      quiet,
      estimatedSize,
    })),
    services.map(({ team, groups, ageMin, ageMax }) => ({
      team: `${pathOf(team)}/${team}`,
      serves: Object.fromEntries(groups.map(({ key, weight }) => [key, weight])),
      ages: [ageMin ?? null, ageMax ?? null],
    })),
  );
  const found = (group: string, kind: Gap['kind']) =>
    gaps.find((gap) => gap.groupId === group && gap.kind === kind);

  it.each(planted.gaps)('hold the planted one: $group, $kind', (gap) => {
    const finding = found(gap.group, gap.kind);
    expect(finding).toBeDefined();
    if (gap.kind === 'one-unit' && finding?.kind === 'one-unit') {
      expect(finding.teamId.split('/')[1]).toBe(gap.team);
    }
    if (gap.kind === 'ages' && finding?.kind === 'ages') {
      expect(finding.ages.some(({ from, to }) => from <= gap.from && gap.to <= to)).toBe(true);
    }
  });

  it('are unserved groups where one was planted only, and few in all', () => {
    const count = (kind: Gap['kind']) => gaps.filter((gap) => gap.kind === kind).length;
    expect(count('nobody')).toBe(planted.gaps.filter(({ kind }) => kind === 'nobody').length);
    expect(count('ages')).toBeLessThanOrEqual(2 * planted.gaps.filter(({ kind }) => kind === 'ages').length);
    expect(gaps.length).toBeLessThan(clientGroups.length / 2);
  });
});
