import type { Static } from 'typebox';
import { AppError } from '../contract/errors.ts';
import type { MapLevel, Pair, RelatedQuery, RelatedServices, RelatedTeams } from '../contract/relations.ts';
import { relationOf } from '../domain/relations/relation.ts';
import { SHARED_CLIENTS_THRESHOLD } from '../domain/similarity/strength.ts';
import {
  describeOverlap,
  describeWork,
  servicesOf,
  showSide,
  sideOf,
  teamRef,
  type Side,
} from './explain.ts';
import { entityOf, type Snapshot } from './snapshot.ts';

const DEFAULT_LIMIT = 20;
const SERVICE_PAIRS = 10;

type Query = Static<typeof RelatedQuery>;

/** Services that share clients with this one, the strongest first. @throws AppError not-found. */
export function relatedServices(snapshot: Snapshot, id: string, query: Query): RelatedServices {
  verifyKnown(snapshot, 'service', id);
  const { limit = DEFAULT_LIMIT, minScore = SHARED_CLIENTS_THRESHOLD } = query;
  const { items, total } = snapshot.indexes.service.related(id, { limit, minScore });
  const self = sideOf(snapshot, 'service', id);
  return {
    items: items.map((other) => {
      const service = snapshot.services.get(other.id)!;
      return {
        service: { id: other.id, name: service.name },
        team: teamRef(snapshot.teams.get(service.teamId)!),
        clientOverlap: describeOverlap(snapshot, 'service', self, sideOf(snapshot, 'service', other.id)),
        reviewedAt: service.reviewedAt,
      };
    }),
    total,
    omitted: total - items.length,
    minScore,
    version: snapshot.version,
  };
}

/**
 * Units that share clients with this one, the strongest first. A unit is looked at with all its subunits, so that
 * a department, or a unit whose work is done in its subunits, has relations too; the units above and below it are
 * left out. None for a unit without services.
 * @throws AppError not-found.
 */
export function relatedTeams(snapshot: Snapshot, id: string, query: Query): RelatedTeams {
  if (!snapshot.teams.has(id)) throw new AppError('not-found', `There is no unit with the id ${id}.`);
  const { limit = DEFAULT_LIMIT, minScore = SHARED_CLIENTS_THRESHOLD } = query;
  const index = snapshot.indexes.team;
  const self = teamWithSubunits(snapshot, id);
  const all = index
    .relatedTo(self.entity, { limit: index.size, minScore })
    .items.filter((other) => !isSameLine(snapshot, id, other.id));
  const items = all.slice(0, limit).map((other) => ({
    team: teamRef(snapshot.teams.get(other.id)!),
    clientOverlap: describeOverlap(snapshot, 'team', self, sideOf(snapshot, 'team', other.id)),
  }));
  return {
    items,
    total: all.length,
    omitted: all.length - items.length,
    minScore,
    version: snapshot.version,
  };
}

/** All that a unit and the units below it do, as one. */
function teamWithSubunits(snapshot: Snapshot, id: string): Side {
  const services = [...snapshot.members.team].flatMap(([team, ids]) =>
    snapshot.teams.get(team)!.path.includes(id) ? [...ids] : [],
  );
  return { id, services, entity: entityOf(snapshot, id, services) };
}

/** Is one of two units above the other, or are they the same? */
function isSameLine(snapshot: Snapshot, a: string, b: string): boolean {
  return snapshot.teams.get(a)!.path.includes(b) || snapshot.teams.get(b)!.path.includes(a);
}

/** Two entities of a level, how much they share and why. @throws AppError not-found, invalid-request. */
export function pair(snapshot: Snapshot, level: MapLevel, a: string, b: string): Pair {
  if (a === b)
    throw new AppError('invalid-request', 'A pair has two different sides; both ids are the same.');
  for (const id of [a, b]) verifyKnown(snapshot, level, id);
  const [sideA, sideB] = [sideOf(snapshot, level, a), sideOf(snapshot, level, b)];
  const clientOverlap = describeOverlap(snapshot, level, sideA, sideB);
  const functionSimilarity = describeWork(snapshot, sideA, sideB);
  return {
    level,
    a: showSide(snapshot, level, sideA),
    b: showSide(snapshot, level, sideB),
    clientOverlap,
    functionSimilarity,
    relation: relationOf(clientOverlap.score, functionSimilarity?.score),
    services: level === 'service' ? [] : strongestServicePairs(snapshot, level, a, b),
    version: snapshot.version,
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

function strongestServicePairs(
  snapshot: Snapshot,
  level: 'team' | 'department',
  a: string,
  b: string,
): Pair['services'] {
  const index = snapshot.indexes.service;
  const refOf = (id: string) => ({ id, name: snapshot.services.get(id)!.name });
  const [ofA, ofB] = [servicesOf(snapshot, level, a), new Set(servicesOf(snapshot, level, b))];
  // Each question looks at all services: the side with fewer asks.
  if (ofB.size < ofA.length) {
    return strongestServicePairs(snapshot, level, b, a).map((one) => ({ ...one, a: one.b, b: one.a }));
  }
  return ofA
    .flatMap((id) =>
      index
        .related(id, { limit: index.size, minScore: SHARED_CLIENTS_THRESHOLD })
        .items.filter((other) => ofB.has(other.id))
        .map((other) => ({ a: refOf(id), b: refOf(other.id), score: other.score })),
    )
    .sort((one, other) => other.score - one.score || (one.a.id < other.a.id ? -1 : 1))
    .slice(0, SERVICE_PAIRS);
}
