import { describe, expect, it } from 'vitest';
import { sampleCity } from '../../seed/city/city.ts';

const { organizations, teams, clientGroups, serviceClasses, services } = sampleCity;

describe('the sample city', () => {
  it('is as large as it is promised to be', () => {
    expect(organizations.filter(({ kind }) => kind === 'association').length).toBeGreaterThanOrEqual(4);
    expect(organizations.map(({ kind }) => kind)).toContain('wellbeing-services-county');
    expect(teams.length).toBeGreaterThanOrEqual(45);
    expect(services.length).toBeGreaterThanOrEqual(150);
    expect(clientGroups.length).toBeGreaterThanOrEqual(50);
    expect(serviceClasses.length).toBeGreaterThanOrEqual(60);
  });

  it('has 8 to 12 departments, so that twelve colours are enough', () => {
    const departments = teams.filter(({ parent }) => parent === null);
    expect(departments.length).toBeGreaterThanOrEqual(8);
    expect(departments.length).toBeLessThanOrEqual(12);
  });

  it.each([
    ['organizations', organizations.map(({ key }) => key)],
    ['teams', teams.map(({ key }) => key)],
    ['client groups', clientGroups.map(({ key }) => key)],
    ['codes of client groups', clientGroups.map(({ code }) => code)],
    ['service classes', serviceClasses.map(({ code }) => code)],
    ['services', services.map(({ key }) => key)],
    ['names of teams', teams.map(({ name }) => name.fi)],
    ['names of client groups', clientGroups.map(({ name }) => name.fi)],
    ['names of services', services.map(({ name }) => name.fi)],
  ])('names no two %s the same', (_, names) => {
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it('puts every parent before its children, a team below one of its own organization', () => {
    const seen = new Map<string, string>();
    for (const { key, parent, organization } of teams) {
      if (parent !== null) expect([key, seen.get(parent)]).toEqual([key, organization]);
      seen.set(key, organization);
    }
    expect(orphans(clientGroups)).toEqual([]);
    expect(orphans(serviceClasses.map(({ code, parent }) => ({ key: code, parent })))).toEqual([]);
  });

  it('keeps the tree of client groups four levels deep at most, and uses all four', () => {
    const depths = new Map<string, number>();
    for (const { key, parent } of clientGroups) {
      depths.set(key, parent === null ? 1 : depths.get(parent)! + 1);
    }
    expect(Math.max(...depths.values())).toBe(4);
  });

  it('counts no more clients in a group than in the group above it', () => {
    const sizes = new Map(clientGroups.map(({ key, estimatedSize }) => [key, estimatedSize]));
    const tooLarge = clientGroups.filter(({ parent, estimatedSize }) => {
      const above = parent === null ? null : (sizes.get(parent) ?? null);
      return above !== null && estimatedSize !== null && estimatedSize > above;
    });
    expect(tooLarge).toEqual([]);
  });

  it('marks quiet groups, and leaves others unmarked', () => {
    const quiet = clientGroups.filter((group) => group.quiet).length;
    expect(quiet).toBeGreaterThanOrEqual(15);
    expect(quiet).toBeLessThan(clientGroups.length / 2);
  });
});

describe('a service of the sample city', () => {
  it('refers to teams, client groups and service classes that exist, each once', () => {
    const known = {
      teams: new Set(teams.map(({ key }) => key)),
      groups: new Set(clientGroups.map(({ key }) => key)),
      classes: new Set(serviceClasses.map(({ code }) => code)),
    };
    for (const { key, team, groups, classes, otherTeams = [] } of services) {
      expect([key, known.teams.has(team)]).toEqual([key, true]);
      expectAllOnce(
        key,
        groups.map((group) => group.key),
        known.groups,
      );
      expectAllOnce(key, classes, known.classes);
      expectAllOnce(key, [team, ...otherTeams.map((other) => other.key)], known.teams);
    }
  });

  it('serves one to four groups, and everybody only where it really does', () => {
    for (const { key, groups } of services) {
      expect([key, groups.length >= 1 && groups.length <= 4]).toEqual([key, true]);
    }
    const universal = services.filter(({ groups }) => groups.some((group) => group.key === 'kansalaiset'));
    expect(universal.length).toBeLessThan(services.length / 6);
  });

  it('has whole ages in order', () => {
    for (const { key, ageMin = 0, ageMax = 120 } of services) {
      expect([key, 0 <= ageMin && ageMin <= ageMax && ageMax <= 120]).toEqual([key, true]);
    }
  });

  it('never states a count from one to four, nor more clients in a group than in all', () => {
    for (const { key, clientsPerYear, groups } of services) {
      for (const count of [clientsPerYear, ...groups.map((group) => group.clientsPerYear)]) {
        if (typeof count === 'number') expect([key, count === 0 || count >= 5]).toEqual([key, true]);
        if (typeof count === 'number' && typeof clientsPerYear === 'number') {
          expect([key, count <= clientsPerYear]).toEqual([key, true]);
        }
      }
    }
  });

  it('was last reviewed between 2024 and 2026, some of them long ago', () => {
    const days = services.map(({ reviewedAt }) => reviewedAt).filter((day) => day !== null);
    for (const day of days) expect(day).toMatch(/^202[456]-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/);
    const reviewedIn = (year: string) => days.filter((day) => day.startsWith(year)).length;
    expect(Math.min(reviewedIn('2024'), reviewedIn('2025'), reviewedIn('2026'))).toBeGreaterThan(30);
    expect(days.length).toBeLessThan(services.length);
  });
});

function orphans(nodes: readonly { readonly key: string; readonly parent: string | null }[]) {
  const seen = new Set<string>();
  return nodes.filter(({ key, parent }) => {
    seen.add(key);
    return parent !== null && !seen.has(parent);
  });
}

function expectAllOnce(service: string, keys: readonly string[], known: ReadonlySet<string>) {
  expect([service, keys.filter((key) => !known.has(key))]).toEqual([service, []]);
  expect([service, new Set(keys).size]).toEqual([service, keys.length]);
}
