import { describe, expect, it } from 'vitest';
import { QUADRANT_RELATIONS } from '../../api/contract/relation.ts';
import type { ServiceRow } from '../../api/db/overlap-rows.ts';
import { DEFAULT_THRESHOLDS } from '../../api/domain/relations/relation.ts';
import { findPairs } from '../../api/relations/pairs-job.ts';
import { applyServices, buildSnapshot, type Snapshot } from '../../api/relations/snapshot.ts';
import { sampleCity } from '../../seed/city/city.ts';
import { sampleRecords } from '../../seed/load.ts';

const records = sampleRecords(sampleCity);
const department = { id: 'd', name: { fi: 'Toimiala' }, mark: 'TO', color: 1 };
const services = records.services
  .filter(({ status }) => status === 'active')
  .map((service): ServiceRow => ({
    id: service.id,
    name: service.name,
    summary: service.summary ?? null,
    description: service.description ?? null,
    teamId: service.teamId,
    ageMin: service.ageMin ?? null,
    ageMax: service.ageMax ?? null,
    areas: service.areas ?? [],
    clientsPerYear: null,
    reviewedAt: null,
    memberships: (service.clientGroups ?? []).map(({ id, weight }) => ({
      groupId: id,
      weight,
      clientsPerYear: null,
    })),
    classIds: (service.serviceClasses ?? []).map(({ id }) => id),
  }));

function snapshotOf(rows: readonly ServiceRow[], isLarge: boolean): Snapshot {
  return buildSnapshot(
    {
      version: 1,
      services: rows,
      teams: records.teams.map(({ id, name }) => ({ id, name, department, path: [id] })),
      groups: records.clientGroups.map(({ id, name, parentId }) => ({
        id,
        name,
        parentId: parentId ?? null,
        estimatedSize: null,
        quiet: false,
      })),
      classes: records.serviceClasses.map(({ id, name, parentId }) => ({
        id,
        name,
        parentId: parentId ?? null,
      })),
      thresholds: DEFAULT_THRESHOLDS,
      ties: [],
      experiments: [],
      verdicts: [],
    },
    isLarge,
  );
}

function allOf({ pairs }: Snapshot): readonly string[] {
  return QUADRANT_RELATIONS.flatMap((relation) =>
    pairs.all(relation).map(({ a, b }) => `${relation} ${a} ${b}`),
  ).sort();
}

const never = new AbortController().signal;
/** Another service's clients and work under this one's id. */
function disguised(at: number, as: number): ServiceRow {
  return { ...services[as]!, id: services[at]!.id, teamId: services[at]!.teamId };
}

describe('the pairs of a directory', () => {
  it('are the same found here and in a thread of their own', async () => {
    const here = snapshotOf(services, false);
    const elsewhere = snapshotOf(services, true);
    await findPairs(elsewhere, never);
    expect(elsewhere.pairs.areKnown).toBe(true);
    expect(allOf(elsewhere)).toEqual(allOf(here));
    expect(allOf(here).length).toBeGreaterThan(100);
  });

  it('follow a write: in a small directory all anew, in a large one what concerns the written service', async () => {
    const small = snapshotOf(services, false);
    const large = snapshotOf(services, true);
    await findPairs(large, never);
    const before = allOf(large);
    const changed = disguised(3, 40);
    for (const snapshot of [small, large]) applyServices(snapshot, [changed.id], [changed]);
    const rebuilt = snapshotOf(
      services.map((row) => (row.id === changed.id ? changed : row)),
      false,
    );
    expect(allOf(small)).toEqual(allOf(rebuilt));
    const concerned = (list: readonly string[]) => list.filter((pair) => pair.includes(changed.id));
    const duplicates = (list: readonly string[]) => list.filter((pair) => !pair.startsWith('peer'));
    expect(concerned(duplicates(allOf(large)))).toEqual(concerned(duplicates(allOf(rebuilt))));
    expect(concerned(allOf(large))).not.toEqual(concerned(before));
    const untouched = duplicates(before).filter((pair) => !pair.includes(changed.id));
    expect(duplicates(allOf(large)).filter((pair) => !pair.includes(changed.id))).toEqual(untouched);
  });

  it('know of what was written while they were being found elsewhere', async () => {
    const large = snapshotOf(services, true);
    const finding = findPairs(large, never);
    const gone = services[0]!.id;
    applyServices(large, [gone], []);
    await finding;
    expect(allOf(large).filter((pair) => pair.includes(gone))).toEqual([]);
    expect(allOf(large).length).toBeGreaterThan(100);
  });

  it('are searched once, however many writes come meanwhile, and lose none of them', async () => {
    const large = snapshotOf(services, true);
    const finding = findPairs(large, never);
    const [first, second] = [services[0]!.id, services[1]!.id];
    applyServices(large, [first], []);
    expect(large.pairs.areBeingFound).toBe(true);
    await findPairs(large, never);
    expect(large.pairs.areKnown).toBe(false);
    applyServices(large, [second], []);
    await finding;
    expect(large.pairs.areBeingFound).toBe(false);
    expect(allOf(large).filter((pair) => pair.includes(first) || pair.includes(second))).toEqual([]);
  });

  it('are not taken where other thresholds came meanwhile', async () => {
    const large = snapshotOf(services, true);
    const finding = findPairs(large, never);
    large.pairs.setThresholds({ ...DEFAULT_THRESHOLDS, highClientOverlap: 0.9 });
    await finding;
    expect(large.pairs.areKnown).toBe(false);
    await findPairs(large, never);
    expect(large.pairs.all('duplicate').every(({ clientOverlap }) => clientOverlap >= 0.9)).toBe(true);
  });

  it('are found anew for other thresholds', () => {
    const snapshot = snapshotOf(services, false);
    const all = snapshot.pairs.all('duplicate').length;
    snapshot.pairs.setThresholds({ ...DEFAULT_THRESHOLDS, highClientOverlap: 0.9 });
    expect(snapshot.pairs.all('duplicate').length).toBeLessThan(all);
  });
});
