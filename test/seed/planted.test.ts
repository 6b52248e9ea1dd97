import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overlapContext } from '../../api/domain/similarity/context.ts';
import { clientOverlap } from '../../api/domain/similarity/client-overlap.ts';
import { groupTree } from '../../api/domain/similarity/group-tree.ts';
import { CLEAR_THRESHOLD, SHARED_CLIENTS_THRESHOLD } from '../../api/domain/similarity/strength.ts';
import { sampleCity } from '../../seed/city/city.ts';
import type { PlantedPair } from '../../seed/city/planted/planted-types.ts';
import { planted } from '../../seed/city/planted.ts';
import type { SampleService } from '../../seed/city/types.ts';

const { teams, clientGroups, services } = sampleCity;
const { duplicates, partners, gaps, lookAlikes } = planted;
const readme = readFileSync(new URL('../../seed/README.md', import.meta.url), 'utf8');

const entities = new Map(services.map((service) => [service.key, entityOf(service)]));
const tree = groupTree(clientGroups.map(({ key, parent }) => ({ id: key, parentId: parent })));
const context = overlapContext(tree, entities.values());

describe('what is planted in the sample city', () => {
  it('is as much as it is promised to be', () => {
    expect(duplicates.length).toBeGreaterThanOrEqual(12);
    expect(partners.length).toBeGreaterThanOrEqual(15);
    expect(gaps.length).toBeGreaterThanOrEqual(5);
    expect(lookAlikes.length).toBeGreaterThanOrEqual(10);
  });

  it('names each pair once, in one list only', () => {
    const pairs = [...duplicates, ...partners, ...lookAlikes].map(({ a, b }) => [a, b].sort().join(' '));
    expect(pairs.filter((pair, place) => pairs.indexOf(pair) !== place)).toEqual([]);
  });

  it('is listed in seed/README.md with its reason', () => {
    expect(readme).toContain(`| services | ${services.length} |`);
    expect(readme).toContain(`| units | ${teams.length}, of which`);
    for (const { a, b, reason } of [...duplicates, ...partners, ...lookAlikes]) {
      expect(readme).toContain(`| ${serviceOf(a).name.fi} | ${serviceOf(b).name.fi} | ${reason} |`);
    }
    for (const { group, reason } of gaps) {
      const name = clientGroups.find(({ key }) => key === group)?.name.fi;
      expect(readme).toMatch(new RegExp(`\\| ${name} \\|.*\\| ${reason} \\|`));
    }
  });
});

describe('a planted duplicate', () => {
  it.each(duplicates)('shares its clients clearly: $a and $b', ({ a, b }) => {
    expect(overlapOf(a, b)).toBeGreaterThanOrEqual(CLEAR_THRESHOLD);
  });

  it.each(duplicates)('does the same work in another department: $a and $b', ({ a, b }) => {
    expect(departmentOf(a)).not.toBe(departmentOf(b));
    expect(sharedClasses(a, b)).not.toEqual([]);
  });
});

describe('a planted pair of partners', () => {
  it('starts with sport and employment', () => {
    const [first] = partners;
    expect([first?.a, first?.b].map((key) => serviceOf(key ?? '').team)).toEqual([
      'ohjattu-liikunta',
      'tyollistymisen-tuki',
    ]);
  });

  it.each(partners)('shares clients: $a and $b', ({ a, b }) => {
    expect(overlapOf(a, b)).toBeGreaterThanOrEqual(SHARED_CLIENTS_THRESHOLD);
  });

  it.each(partners)('does different work in another unit: $a and $b', ({ a, b }) => {
    expect(serviceOf(a).team).not.toBe(serviceOf(b).team);
    expect(sharedClasses(a, b)).toEqual([]);
  });
});

describe('a planted pair of look-alikes', () => {
  it.each(lookAlikes)('serves everybody and is not linked: $a and $b', ({ a, b }: PlantedPair) => {
    for (const key of [a, b]) {
      expect(serviceOf(key).groups.map((group) => [group.key, group.weight])).toEqual([['kansalaiset', 3]]);
    }
    // Half the threshold leaves room for a directory that grows or shrinks.
    expect(overlapOf(a, b)).toBeLessThan(SHARED_CLIENTS_THRESHOLD / 2);
  });
});

describe('a planted gap', () => {
  it.each(gaps)('is one: $group, $kind', (gap) => {
    const serving = services.filter(({ groups }) => groups.some(({ key }) => key === gap.group));
    if (gap.kind === 'nobody') expect(serving).toEqual([]);
    if (gap.kind === 'one-unit') expect(serving.map(({ team }) => team)).toEqual([gap.team]);
    if (gap.kind === 'ages') {
      expect(serving.length).toBeGreaterThan(0);
      for (const { ageMin, ageMax } of serving) {
        expect(ageMin !== undefined && ageMax !== undefined && (ageMax < gap.from || ageMin > gap.to)).toBe(
          true,
        );
      }
    }
  });

  it('is the only reason for a lowest client group without a service', () => {
    const named = new Set(services.flatMap(({ groups }) => groups.map(({ key }) => key)));
    const parents = new Set(clientGroups.map(({ parent }) => parent));
    const unserved = clientGroups.filter(({ key }) => !parents.has(key) && !named.has(key));
    const expected = gaps.filter(({ kind }) => kind === 'nobody').map(({ group }) => group);
    expect(unserved.map(({ key }) => key).sort()).toEqual(expected.sort());
  });
});

describe('shared clients in the sample city', () => {
  it('link few of all pairs of services, so that the map is no hairball', () => {
    const all = [...entities.values()];
    const pairs = all.flatMap((a, place) => all.slice(place + 1).map((b) => clientOverlap(a, b, context)));
    const linked = pairs.filter((score) => score >= SHARED_CLIENTS_THRESHOLD).length;
    expect(linked / pairs.length).toBeGreaterThan(0.01);
    expect(linked / pairs.length).toBeLessThan(0.05);
  });
});

function entityOf({ key, groups, ageMin, ageMax, areas = ['998'] }: SampleService) {
  const memberships = groups.map((group) => ({ groupId: group.key, weight: group.weight }));
  return { id: key, memberships, ageMin: ageMin ?? null, ageMax: ageMax ?? null, areas };
}

function serviceOf(key: string): SampleService {
  const service = services.find((one) => one.key === key);
  if (!service) throw new Error(`no service ${key}`);
  return service;
}

function overlapOf(a: string, b: string): number {
  return clientOverlap(entities.get(a)!, entities.get(b)!, context);
}

function sharedClasses(a: string, b: string): readonly string[] {
  return serviceOf(a).classes.filter((code) => serviceOf(b).classes.includes(code));
}

function departmentOf(service: string): string {
  let team = teams.find(({ key }) => key === serviceOf(service).team)!;
  while (team.parent !== null) team = teams.find(({ key }) => key === team.parent)!;
  return team.key;
}
