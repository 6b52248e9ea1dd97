import type { Static } from 'typebox';
import { AppError } from '../contract/errors.ts';
import { QUADRANT_RELATIONS, type MapLevel, type QuadrantRelation } from '../contract/relation.ts';
import type { RelatedQuery, RelatedServices, RelatedTeams } from '../contract/relations.ts';
import type { RelatedList } from '../domain/index/search.ts';
import { relationOf, relationRank } from '../domain/relations/relation.ts';
import { SHARED_CLIENTS_THRESHOLD } from '../domain/similarity/strength.ts';
import { describeOverlap, describeWork, sideOf, teamRef, type Side } from './explain.ts';
import { PEER_CLASSES, type FoundPair } from './found-pairs.ts';
import { raisedPairs, shownPairs } from './raised.ts';
import { entityOf, type Snapshot } from './snapshot.ts';

const DEFAULT_LIMIT = 20;

type Query = Static<typeof RelatedQuery>;

/**
 * Services that share clients with this one, the strongest first; or those that have another relation to it, the ones
 * most worth a look first. @throws AppError not-found.
 */
export function relatedServices(snapshot: Snapshot, id: string, query: Query): RelatedServices {
  verifyKnown(snapshot, 'service', id);
  const { relation = 'shared-clients', limit = DEFAULT_LIMIT, minScore = SHARED_CLIENTS_THRESHOLD } = query;
  const { ids, total } =
    relation === 'shared-clients'
      ? sharingClients(snapshot.indexes.service.related(id, { limit, minScore }))
      : inRelation(snapshot, id, relation, limit);
  const self = sideOf(snapshot, 'service', id);
  return {
    items: ids.map((otherId) => {
      const service = snapshot.services.get(otherId)!;
      const other = sideOf(snapshot, 'service', otherId);
      const clientOverlap = describeOverlap(snapshot, 'service', self, other);
      const functionSimilarity = describeWork(snapshot, self, other);
      return {
        service: { id: otherId, name: service.name },
        team: teamRef(snapshot.teams.get(service.teamId)!),
        relation: relationOf(clientOverlap.score, functionSimilarity?.score, snapshot.pairs.thresholds),
        clientOverlap,
        functionSimilarity,
        reviewedAt: service.reviewedAt,
      };
    }),
    total,
    omitted: total - ids.length,
    minScore,
    version: snapshot.version,
  };
}

function sharingClients({ items, total }: RelatedList) {
  return { ids: items.map(({ id }) => id), total };
}

/** So many of those who say most the same are looked at. */
const ALIKE_IN_TEXT = 50;

/** Peers of one service, the likest first: by its classes, and, one text against all, by what it says of itself. */
function peersOf(snapshot: Snapshot, id: string, limit: number) {
  const { classes } = snapshot.work.index;
  const byClass = classes.related(id, { minScore: PEER_CLASSES, limit: classes.size }).items;
  const candidates = new Set([
    ...byClass.map((other) => other.id),
    ...snapshot.work.alikeInText(id, ALIKE_IN_TEXT),
  ]);
  const rank = ({ clientOverlap, functionSimilarity }: FoundPair) =>
    relationRank('peer', clientOverlap, functionSimilarity);
  const peers = snapshot.pairs
    .classifyAll(id, candidates)
    .filter(({ relation }) => relation === 'peer')
    .sort((one, other) => rank(other) - rank(one) || (one.a + one.b < other.a + other.b ? -1 : 1));
  return { ids: peers.slice(0, limit).map(({ a, b }) => (a === id ? b : a)), total: peers.length };
}

function inRelation(snapshot: Snapshot, id: string, relation: QuadrantRelation, limit: number) {
  if (relation === 'peer') return peersOf(snapshot, id, limit);
  const raised = raisedPairs(snapshot, 'service', relation, (service) => service === id).filter(
    ({ found }) => found,
  );
  const ids = raised.slice(0, limit).map(({ a, b }) => (a === id ? b : a));
  return { ids, total: raised.length };
}

/**
 * Units that share clients with this one, the strongest first, or of whose services some have another relation to its
 * own. A unit is looked at with all its subunits, so that a department, or a unit whose work is done in its subunits,
 * has relations too; the units above and below it are left out. None for a unit without services.
 * @throws AppError not-found.
 */
export function relatedTeams(snapshot: Snapshot, id: string, query: Query): RelatedTeams {
  if (!snapshot.teams.has(id)) throw new AppError('not-found', `There is no unit with the id ${id}.`);
  const { relation = 'shared-clients', limit = DEFAULT_LIMIT, minScore = SHARED_CLIENTS_THRESHOLD } = query;
  const self = teamWithSubunits(snapshot, id);
  const pairs = pairsByTeam(snapshot, id);
  const all =
    relation === 'shared-clients'
      ? sharingTeams(snapshot, self, minScore)
      : [...pairs]
          .filter(([, counts]) => counts[relation] > 0)
          .sort(([one, x], [other, y]) => y[relation] - x[relation] || (one < other ? -1 : 1))
          .map(([team]) => team);
  const items = all.slice(0, limit).map((other) => ({
    team: teamRef(snapshot.teams.get(other)!),
    clientOverlap: describeOverlap(snapshot, 'team', self, sideOf(snapshot, 'team', other)),
    tie: snapshot.ties.between(id, other),
    pairs: pairs.get(other) ?? NO_PAIRS,
  }));
  return {
    items,
    total: all.length,
    omitted: all.length - items.length,
    minScore,
    version: snapshot.version,
  };
}

/** The units that share clients with a side, the strongest first, without those above and below it. */
export function sharingTeams(snapshot: Snapshot, self: Side, minScore: number): readonly string[] {
  const index = snapshot.indexes.team;
  return index
    .relatedTo(self.entity, { limit: index.size, minScore })
    .items.map((other) => other.id)
    .filter((other) => !isSameLine(snapshot, self.id, other));
}

type PairCounts = RelatedTeams['items'][number]['pairs'];

const NO_PAIRS: PairCounts = { duplicate: 0, partner: 0, peer: 0 };

/** How many pairs of services link a unit, with its subunits, to each other unit. */
function pairsByTeam(snapshot: Snapshot, id: string): ReadonlyMap<string, PairCounts> {
  const counts = new Map<string, PairCounts>();
  const teamOfService = (service: string) => snapshot.services.get(service)!.teamId;
  const isOwn = (service: string) => snapshot.teams.get(teamOfService(service))!.path.includes(id);
  for (const relation of QUADRANT_RELATIONS) {
    for (const { a, b } of shownPairs(snapshot, 'service', relation, isOwn)) {
      const other = teamOfService(isOwn(a) ? b : a);
      if (isSameLine(snapshot, id, other)) continue;
      const known = counts.get(other) ?? NO_PAIRS;
      counts.set(other, { ...known, [relation]: known[relation] + 1 });
    }
  }
  return counts;
}

/** All that a unit and the units below it do, as one. */
export function teamWithSubunits(snapshot: Snapshot, id: string): Side {
  const services = [...snapshot.members.team].flatMap(([team, ids]) =>
    snapshot.teams.get(team)!.path.includes(id) ? [...ids] : [],
  );
  return { id, services, entity: entityOf(snapshot, id, services) };
}

/** Is one of two units above the other, or are they the same? */
function isSameLine(snapshot: Snapshot, a: string, b: string): boolean {
  return snapshot.teams.get(a)!.path.includes(b) || snapshot.teams.get(b)!.path.includes(a);
}

const NOUNS: Record<MapLevel, string> = {
  service: 'active service',
  team: 'unit with services',
  department: 'department with services',
};

/** @throws AppError not-found for what is not on the level. */
export function verifyKnown(snapshot: Snapshot, level: MapLevel, id: string): void {
  if (!snapshot.indexes[level].has(id)) {
    throw new AppError('not-found', `There is no ${NOUNS[level]} with the id ${id}.`);
  }
}
