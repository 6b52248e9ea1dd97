import type { Static } from 'typebox';
import type { TeamRef } from '../contract/common.ts';
import { AppError } from '../contract/errors.ts';
import type { MapLevel, Pair, RelatedQuery, RelatedServices, RelatedTeams } from '../contract/relations.ts';
import type { TeamRow } from '../db/overlap-rows.ts';
import { SHARED_CLIENTS_THRESHOLD } from '../domain/similarity/strength.ts';
import { describeOverlap, servicesOf } from './explain.ts';
import type { Snapshot } from './snapshot.ts';

const DEFAULT_LIMIT = 20;
const SERVICE_PAIRS = 10;

type Query = Static<typeof RelatedQuery>;

/** Services that share clients with this one, the strongest first. @throws AppError not-found. */
export function relatedServices(snapshot: Snapshot, id: string, query: Query): RelatedServices {
  const found = relatedTo(snapshot, 'service', id, query);
  return {
    ...found.totals,
    items: found.items.map((other) => {
      const service = snapshot.services.get(other)!;
      return {
        service: { id: other, name: service.name },
        team: teamRef(snapshot.teams.get(service.teamId)!),
        clientOverlap: describeOverlap(snapshot, 'service', id, other),
        reviewedAt: service.reviewedAt,
      };
    }),
  };
}

/**
 * Units that share clients with this one, the strongest first; none for a unit without services of its own.
 * @throws AppError not-found.
 */
export function relatedTeams(snapshot: Snapshot, id: string, query: Query): RelatedTeams {
  if (snapshot.teams.has(id) && !snapshot.indexes.team.has(id)) {
    const { minScore = SHARED_CLIENTS_THRESHOLD } = query;
    return { items: [], total: 0, omitted: 0, minScore, version: snapshot.version };
  }
  const found = relatedTo(snapshot, 'team', id, query);
  return {
    ...found.totals,
    items: found.items.map((other) => ({
      team: teamRef(snapshot.teams.get(other)!),
      clientOverlap: describeOverlap(snapshot, 'team', id, other),
    })),
  };
}

/** Two entities of a level, how much they share and why. @throws AppError not-found, invalid-request. */
export function pair(snapshot: Snapshot, level: MapLevel, a: string, b: string): Pair {
  if (a === b)
    throw new AppError('invalid-request', 'A pair has two different sides; both ids are the same.');
  for (const id of [a, b]) verifyKnown(snapshot, level, id);
  return {
    level,
    a: sideOf(snapshot, level, a),
    b: sideOf(snapshot, level, b),
    clientOverlap: describeOverlap(snapshot, level, a, b),
    services: level === 'service' ? [] : strongestServicePairs(snapshot, level, a, b),
    version: snapshot.version,
  };
}

export function teamRef({ id, name, department }: TeamRow): TeamRef {
  return { id, name, department };
}

function relatedTo(snapshot: Snapshot, level: MapLevel, id: string, query: Query) {
  verifyKnown(snapshot, level, id);
  const { limit = DEFAULT_LIMIT, minScore = SHARED_CLIENTS_THRESHOLD } = query;
  const { items, total } = snapshot.indexes[level].related(id, { limit, minScore });
  return {
    items: items.map((item) => item.id),
    totals: { total, omitted: total - items.length, minScore, version: snapshot.version },
  };
}

const NOUNS: Record<MapLevel, string> = {
  service: 'active service',
  team: 'unit with services',
  department: 'department with services',
};

function verifyKnown(snapshot: Snapshot, level: MapLevel, id: string): void {
  if (!snapshot.indexes[level].has(id)) {
    throw new AppError('not-found', `There is no ${NOUNS[level]} with the id ${id}.`);
  }
}

function sideOf(snapshot: Snapshot, level: MapLevel, id: string): Pair['a'] {
  const serviceIds = servicesOf(snapshot, level, id);
  const reviews = serviceIds.map((service) => snapshot.services.get(service)!.reviewedAt);
  const reviewedAt = reviews.includes(null) ? null : (reviews as string[]).sort()[0]!;
  if (level === 'service') {
    const service = snapshot.services.get(id)!;
    return { id, name: service.name, team: teamRef(snapshot.teams.get(service.teamId)!), reviewedAt };
  }
  const team = snapshot.teams.get(id)!;
  return { id, name: team.name, team: teamRef(team), reviewedAt };
}

function strongestServicePairs(
  snapshot: Snapshot,
  level: 'team' | 'department',
  a: string,
  b: string,
): Pair['services'] {
  const index = snapshot.indexes.service;
  const refOf = (id: string) => ({ id, name: snapshot.services.get(id)!.name });
  const ofB = new Set(servicesOf(snapshot, level, b));
  return servicesOf(snapshot, level, a)
    .flatMap((id) =>
      index
        .related(id, { limit: index.size, minScore: SHARED_CLIENTS_THRESHOLD })
        .items.filter((other) => ofB.has(other.id))
        .map((other) => ({ a: refOf(id), b: refOf(other.id), score: other.score })),
    )
    .sort((one, other) => other.score - one.score || (one.a.id < other.a.id ? -1 : 1))
    .slice(0, SERVICE_PAIRS);
}
