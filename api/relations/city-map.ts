import type { Static } from 'typebox';
import type { LocalText } from '../contract/common.ts';
import { AppError } from '../contract/errors.ts';
import type { MapLevel, Relation } from '../contract/relation.ts';
import type { CityMap, MapQuery } from '../contract/relations.ts';
import type { StoredLayout } from '../db/map-positions.ts';
import type { ServiceRow } from '../db/overlap-rows.ts';
import { showCount } from '../domain/client-count.ts';
import { SHARED_CLIENTS_THRESHOLD } from '../domain/similarity/strength.ts';
import { teamOf, teamRef } from './explain.ts';
import { countKinds, linksAmong, linksOf, type Link, type Links } from './links.ts';
import { servicesOf, type Snapshot } from './snapshot.ts';

const DEFAULT_LIMIT = 150;
/** Of so many every link may be asked for; of more only those that say something. */
const MOST_WITH_ALL_LINKS = 1_000;
const LOWEST_OF_MANY = 0.05;

/** What a map shows: the nodes by id, and all links of the level as well as those among the nodes. */
export type Shown = {
  readonly level: MapLevel;
  readonly minScore: number;
  readonly ids: ReadonlySet<string>;
  readonly links: Links;
  /** How many of all links each node of the level has. */
  readonly counts: ReadonlyMap<string, number>;
  readonly edges: readonly Link[];
};

/**
 * The map of a level: the nodes that pass the filters and their links with the relations asked for; `omitted` counts
 * what is not shown.
 * @throws AppError as `shownOnMap`.
 */
export function cityMap(snapshot: Snapshot, layout: StoredLayout, query: Static<typeof MapQuery>): CityMap {
  const { level, minScore, ids, links, counts, edges } = shownOnMap(snapshot, query);
  return {
    level,
    minScore,
    nodes: [...ids].sort().map((id) => nodeOf(snapshot, layout, level, id, counts.get(id) ?? 0)),
    departments: departmentsOf(snapshot, layout, level),
    edges: [...edges],
    kinds: countKinds(snapshot, level, ids, minScore),
    totals: { nodes: snapshot.indexes[level].size, edges: links.length },
    omitted: { nodes: snapshot.indexes[level].size - ids.size, edges: links.length - edges.length },
    version: snapshot.version,
  };
}

/**
 * What the map shows for a query, without places.
 * @throws AppError as `nodesShown` and `linksAsked`.
 */
export function shownOnMap(snapshot: Snapshot, query: Static<typeof MapQuery>): Shown {
  const { level = 'team', minScore = SHARED_CLIENTS_THRESHOLD } = query;
  const links = linksAsked(snapshot, query);
  const ids = nodesShown(snapshot, query, () => links);
  const edges = linksAmong(links, (id) => ids.has(id));
  return { level, minScore, ids, links, counts: countLinks(links), edges };
}

/** Which kinds of links are asked for. */
export function relationsOf({ relation = ['shared-clients'] }: Static<typeof MapQuery>): readonly Relation[] {
  return relation;
}

/** Name of an entity of any level. */
export function labelOf(snapshot: Snapshot, level: MapLevel, id: string): LocalText {
  return (level === 'service' ? snapshot.services.get(id)! : snapshot.teams.get(id)!).name;
}

/**
 * All links of the level with the relations asked for.
 * @throws AppError invalid-request for a minScore that links all with all.
 */
export function linksAsked(snapshot: Snapshot, query: Static<typeof MapQuery>): Links {
  const { level = 'team', minScore = SHARED_CLIENTS_THRESHOLD } = query;
  if (snapshot.indexes[level].size > MOST_WITH_ALL_LINKS && minScore < LOWEST_OF_MANY) {
    const message = `must be ${LOWEST_OF_MANY} or more on a map of more than ${MOST_WITH_ALL_LINKS}`;
    throw new AppError('invalid-request', `minScore ${message}: below it nearly all are linked with all.`, {
      errors: [{ path: 'minScore', message }],
    });
  }
  return linksOf(snapshot, level, relationsOf(query), minScore);
}

/**
 * The nodes that pass the filters, of more than `limit` those with the most links: the same in every view of the map.
 * `links` is asked for only where they decide.
 * @throws AppError not-found when `focus` is not on the map.
 */
export function nodesShown(
  snapshot: Snapshot,
  query: Static<typeof MapQuery>,
  links: () => Links = () => linksAsked(snapshot, query),
): ReadonlySet<string> {
  const { level = 'team', limit = DEFAULT_LIMIT, focus, depth = 1 } = query;
  const chosen = snapshot.indexes[level].sortedIds.filter((id) => passes(snapshot, level, id, query));
  if (focus === undefined && chosen.length <= limit) return new Set(chosen);
  const all = links();
  const near = focus === undefined ? chosen : neighbourhood(focus, chosen, all, depth);
  return new Set(mostLinked(near, countLinks(all), focus).slice(0, limit));
}

/** Department of an entity of any level. */
export function departmentOf(snapshot: Snapshot, level: MapLevel, id: string): string {
  return snapshot.teams.get(teamOf(snapshot, level, id))!.department.id;
}

function passes(snapshot: Snapshot, level: MapLevel, id: string, query: Static<typeof MapQuery>): boolean {
  const { departmentId, clientGroupId, ageMin, ageMax } = query;
  if (departmentId && !departmentId.includes(departmentOf(snapshot, level, id))) return false;
  if (!clientGroupId && ageMin === undefined && ageMax === undefined) return true;
  return servicesOf(snapshot, level, id).some((serviceId) => {
    const service = snapshot.services.get(serviceId)!;
    const { memberships } = service;
    const forGroups =
      !clientGroupId || memberships.some(({ groupId }) => isUnder(snapshot, groupId, clientGroupId));
    return forGroups && servesAges(service, ageMin, ageMax);
  });
}

/** Whether a service is for somebody from `from` to `to` years old; without ages of its own it is for everybody. */
function servesAges({ ageMin, ageMax }: ServiceRow, from = 0, to = Infinity): boolean {
  return (ageMin ?? 0) <= to && (ageMax ?? Infinity) >= from;
}

/** Is a client group one of these, or below one? */
export function isUnder(snapshot: Snapshot, groupId: string, ancestors: readonly string[]): boolean {
  for (let id: string | null = groupId; id !== null; id = snapshot.groups.get(id)?.parentId ?? null) {
    if (ancestors.includes(id)) return true;
  }
  return false;
}

function countLinks(links: Links): Map<string, number> {
  const counts = new Int32Array(links.ids.length);
  links.forEach((a, b) => {
    counts[a]! += 1;
    counts[b]! += 1;
  });
  return new Map(links.ids.map((id, rank) => [id, counts[rank]!]));
}

/** What is at most `depth` links away from `focus`, among `ids`. */
function neighbourhood(focus: string, ids: readonly string[], links: Links, depth: number): string[] {
  if (!ids.includes(focus)) {
    throw new AppError('not-found', `"focus" names ${focus}, which is not on this map with these filters.`);
  }
  const allowed = new Set(ids);
  const reached = new Set([focus]);
  for (let step = 0; step < depth; step += 1) {
    const before = new Set(reached);
    links.forEach((a, b) => {
      const [source, target] = [links.ids[a]!, links.ids[b]!];
      if (before.has(source) && allowed.has(target)) reached.add(target);
      if (before.has(target) && allowed.has(source)) reached.add(source);
    });
  }
  return [...reached];
}

function mostLinked(ids: readonly string[], links: ReadonlyMap<string, number>, focus?: string): string[] {
  const rank = (id: string) => (id === focus ? Infinity : (links.get(id) ?? 0));
  return [...ids].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}

function nodeOf(
  snapshot: Snapshot,
  layout: StoredLayout,
  level: MapLevel,
  id: string,
  links: number,
): CityMap['nodes'][number] {
  const { x, y } = layout.positions.get(id)!;
  const services = servicesOf(snapshot, level, id);
  const counts = services.map((service) => snapshot.services.get(service)!.clientsPerYear);
  const known = counts.filter((count) => count !== null);
  const service = level === 'service' ? snapshot.services.get(id)! : undefined;
  const team = service ? teamRef(snapshot.teams.get(service.teamId)!) : undefined;
  return {
    id,
    label: labelOf(snapshot, level, id),
    department: departmentOf(snapshot, level, id),
    team: team ? { id: team.id, name: team.name } : null,
    x,
    y,
    services: services.length,
    clientsPerYear: showCount(known.length > 0 ? known.reduce((sum, count) => sum + count, 0) : null),
    links,
  };
}

function departmentsOf(snapshot: Snapshot, layout: StoredLayout, level: MapLevel): CityMap['departments'] {
  const counts = new Map<string, number>();
  for (const id of snapshot.indexes[level].ids()) {
    const department = departmentOf(snapshot, level, id);
    counts.set(department, (counts.get(department) ?? 0) + 1);
  }
  const regions = new Map(layout.regions.map(({ department, x, y, r }) => [department, { x, y, r }]));
  return [...snapshot.departments.values()]
    .filter(({ id }) => counts.has(id))
    .map((department) => ({
      ...department,
      region: regions.get(department.id) ?? null,
      nodes: counts.get(department.id) ?? 0,
    }));
}
