import type { DepartmentRef } from '../contract/common.ts';
import { MAP_LEVELS, type MapLevel } from '../contract/relation.ts';
import type { Thresholds } from '../contract/relation-settings.ts';
import type { ClassRow, GroupRow, ServiceRow, TeamRow } from '../db/overlap-rows.ts';
import type { TieRow } from '../db/ties.ts';
import type { ExperimentRow } from '../db/experiments/rows.ts';
import type { PairKey, StoredVerdict } from '../db/verdicts.ts';
import { buildIndex, type OverlapIndex } from '../domain/index/overlap-index.ts';
import { aggregate } from '../domain/similarity/aggregate.ts';
import type { OverlapEntity } from '../domain/similarity/entity.ts';
import { ExperimentIndex } from './experiment-index.ts';
import { FoundPairs } from './found-pairs.ts';
import { TieIndex } from './tie-index.ts';
import { WorkModel } from './work.ts';

/** The directory as the relations need it: one state of the database, changed only by the functions below. */
export interface Snapshot {
  version: number;
  /** The day it is now where the city is; empty where nobody keeps it: then nothing is due. */
  today: string;
  readonly services: Map<string, ServiceRow>;
  /** Services of each team and of each department, by id. */
  readonly members: {
    readonly team: Map<string, Set<string>>;
    readonly department: Map<string, Set<string>>;
  };
  teams: ReadonlyMap<string, TeamRow>;
  departments: ReadonlyMap<string, DepartmentRef>;
  groups: ReadonlyMap<string, GroupRow>;
  classes: ReadonlyMap<string, ClassRow>;
  readonly indexes: Record<MapLevel, OverlapIndex>;
  readonly work: WorkModel;
  readonly pairs: FoundPairs;
  ties: TieIndex;
  experiments: ExperimentIndex;
  /** The decisions that stand, by the text of their pair's key. */
  readonly verdicts: Map<string, StoredVerdict>;
}

/** What people say about the directory. */
export interface PeopleRows {
  readonly thresholds: Thresholds;
  readonly ties: readonly TieRow[];
  readonly verdicts: readonly StoredVerdict[];
  readonly experiments: readonly ExperimentRow[];
}

export interface DirectoryRows extends PeopleRows {
  readonly version: number;
  readonly services: readonly ServiceRow[];
  readonly teams: readonly TeamRow[];
  readonly groups: readonly GroupRow[];
  readonly classes: readonly ClassRow[];
}

/** Of so many services everything is worked out anew with every write: a matter of some milliseconds. */
const SMALL_DIRECTORY = 2_000;

/** Builds everything from rows of one moment; a large directory follows single writes only in what they concern. */
export function buildSnapshot(
  rows: DirectoryRows,
  isLarge = rows.services.length > SMALL_DIRECTORY,
): Snapshot {
  const services = new Map(rows.services.map((service) => [service.id, service]));
  const teams = new Map(rows.teams.map((team) => [team.id, team]));
  const members = { team: new Map<string, Set<string>>(), department: new Map<string, Set<string>>() };
  for (const { id, teamId } of rows.services) {
    addTo(members.team, teamId, id);
    addTo(members.department, teams.get(teamId)!.department.id, id);
  }
  const entitiesOf = (level: MapLevel): OverlapEntity[] =>
    level === 'service'
      ? rows.services.map(toEntity)
      : [...members[level]].map(([id, ids]) => aggregate(id, entities(services, ids)));
  const indexes = Object.fromEntries(
    MAP_LEVELS.map((level) => [level, buildIndex(rows.groups, entitiesOf(level))]),
  ) as Record<MapLevel, OverlapIndex>;
  const experiments = new ExperimentIndex(rows.experiments, teams, services);
  const work = new WorkModel(rows.classes, rows.groups, services, isLarge);
  return {
    version: rows.version,
    today: '',
    services,
    members,
    teams,
    departments: departmentsOf(rows.teams),
    groups: new Map(rows.groups.map((group) => [group.id, group])),
    classes: new Map(rows.classes.map((one) => [one.id, one])),
    indexes,
    work,
    pairs: new FoundPairs(indexes.service, work.index, rows.thresholds, isLarge),
    ties: new TieIndex(rows.ties, teams, experiments),
    experiments,
    verdicts: new Map(rows.verdicts.map((verdict) => [keyText(verdict), verdict])),
  };
}

/** A pair of a level as text, the lesser id first. */
export function keyText({ level, a, b }: PairKey): string {
  return `${level} ${a} ${b}`;
}

/** Brings changed decisions to their new state: `rows` are those that stand now for the pairs that they are about. */
export function applyVerdicts(
  { verdicts }: Snapshot,
  changed: readonly string[],
  rows: readonly StoredVerdict[],
): void {
  const ids = new Set(changed);
  for (const [key, { id }] of verdicts) if (ids.has(id)) verdicts.delete(key);
  for (const row of rows) verdicts.set(keyText(row), row);
}

/** Brings the named services to their new state; one that is not in `rows` is no longer active. */
export function applyServices(
  snapshot: Snapshot,
  changed: readonly string[],
  rows: readonly ServiceRow[],
): void {
  const touched = { team: new Set<string>(), department: new Set<string>() };
  const touch = (teamId: string) => {
    touched.team.add(teamId);
    touched.department.add(snapshot.teams.get(teamId)!.department.id);
  };
  const next = new Map(rows.map((row) => [row.id, row]));
  for (const id of changed) {
    const before = snapshot.services.get(id);
    const after = next.get(id);
    snapshot.work.change(before, after);
    if (before) {
      touch(before.teamId);
      snapshot.members.team.get(before.teamId)?.delete(id);
      snapshot.members.department.get(snapshot.teams.get(before.teamId)!.department.id)?.delete(id);
    }
    if (after) {
      touch(after.teamId);
      addTo(snapshot.members.team, after.teamId, id);
      addTo(snapshot.members.department, snapshot.teams.get(after.teamId)!.department.id, id);
      snapshot.services.set(id, after);
      snapshot.indexes.service.put(toEntity(after));
    } else if (before) {
      snapshot.services.delete(id);
      snapshot.indexes.service.remove(id);
    }
  }
  for (const level of ['team', 'department'] as const) {
    for (const id of touched[level]) reindex(snapshot, level, id);
  }
  snapshot.pairs.follow(changed);
}

function departmentsOf(teams: readonly TeamRow[]): Map<string, DepartmentRef> {
  return new Map(teams.map(({ department }) => [department.id, department]));
}

function reindex(snapshot: Snapshot, level: 'team' | 'department', id: string): void {
  const ids = snapshot.members[level].get(id);
  if (ids === undefined || ids.size === 0) {
    snapshot.members[level].delete(id);
    snapshot.indexes[level].remove(id);
  } else {
    snapshot.indexes[level].put(aggregate(id, entities(snapshot.services, ids)));
  }
}

function entities(services: ReadonlyMap<string, ServiceRow>, ids: Iterable<string>): OverlapEntity[] {
  return Array.from(ids, (id) => toEntity(services.get(id)!));
}

/** Services of an entity: itself on the level of services. */
export function servicesOf(snapshot: Snapshot, level: MapLevel, id: string): string[] {
  return level === 'service' ? [id] : [...(snapshot.members[level].get(id) ?? [])];
}

/** What client overlap looks at in these services together, under the id of what they belong to. */
export function entityOf(snapshot: Snapshot, id: string, serviceIds: readonly string[]): OverlapEntity {
  return aggregate(id, entities(snapshot.services, serviceIds));
}

function toEntity({ id, memberships, ageMin, ageMax, areas }: ServiceRow): OverlapEntity {
  return { id, memberships, ageMin, ageMax, areas };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
