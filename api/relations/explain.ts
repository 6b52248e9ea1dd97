import type { TeamRef } from '../contract/common.ts';
import type { MapLevel } from '../contract/relation.ts';
import type { ClientOverlap, FunctionSimilarity, Pair } from '../contract/relations.ts';
import type { TeamRow } from '../db/overlap-rows.ts';
import { workStrengthOf } from '../domain/relations/relation.ts';
import { showCount } from '../domain/client-count.ts';
import { estimateSharedClients } from '../domain/relations/estimate.ts';
import type { OverlapEntity } from '../domain/similarity/entity.ts';
import { explainOverlap, type OverlapExplanation } from '../domain/similarity/explain.ts';
import { isAncestor } from '../domain/similarity/group-tree.ts';
import { strengthOf } from '../domain/similarity/strength.ts';
import { entityOf, servicesOf, type Snapshot } from './snapshot.ts';

/** One side of a pair: a service, or all services of a team or department together. */
export interface Side {
  readonly id: string;
  readonly services: readonly string[];
  readonly entity: OverlapEntity;
}

/** An entity of a level as a side: a team or department with its own services. */
export function sideOf(snapshot: Snapshot, level: MapLevel, id: string): Side {
  const services = servicesOf(snapshot, level, id);
  return { id, services, entity: entityOf(snapshot, id, services) };
}

/** The unit that a side is: that of a service, else itself. */
export function teamOf(snapshot: Snapshot, level: MapLevel, id: string): string {
  return level === 'service' ? snapshot.services.get(id)!.teamId : id;
}

/** A side as it is shown. */
export function showSide(snapshot: Snapshot, level: MapLevel, { id, services }: Side): Pair['a'] {
  const reviews = services.map((service) => snapshot.services.get(service)!.reviewedAt);
  const reviewedAt = reviews.includes(null) ? null : (reviews as string[]).sort()[0]!;
  const team = snapshot.teams.get(teamOf(snapshot, level, id))!;
  const { name } = level === 'service' ? snapshot.services.get(id)! : team;
  return { id, name, team: teamRef(team), reviewedAt };
}

export function teamRef({ id, name, department }: TeamRow): TeamRef {
  return { id, name, department };
}

/** Why two sides share clients, measured against everything on the level. */
export function describeOverlap(snapshot: Snapshot, level: MapLevel, a: Side, b: Side): ClientOverlap {
  const why = explainOverlap(a.entity, b.entity, snapshot.indexes[level].context);
  return {
    score: why.score,
    strength: strengthOf(why.score),
    ages: { value: why.ageFactor, known: why.ageKnown },
    areas: { value: why.areaFactor, known: why.areaKnown },
    contributions: why.contributions.map(({ groupId, share, holders, implied }) => ({
      clientGroup: { id: groupId, name: snapshot.groups.get(groupId)!.name },
      share,
      holders,
      implied,
    })),
    estimatedClients: showCount(estimate(snapshot, a, b, why)),
  };
}

/** How alike the work of two sides is, and why; null where that cannot be known. */
export function describeWork(snapshot: Snapshot, a: Side, b: Side): FunctionSimilarity | null {
  const why = snapshot.work.similarity(a.services, b.services);
  if (why === undefined) return null;
  const words = why.text ? snapshot.work.words(a.services, why.text.language) : new Map<string, string>();
  return {
    score: why.score,
    strength: workStrengthOf(why.score, snapshot.pairs.thresholds),
    serviceClasses:
      why.classes?.map(({ classId, ...contribution }) => ({
        serviceClass: { id: classId, name: snapshot.classes.get(classId)!.name },
        ...contribution,
      })) ?? null,
    text: why.text
      ? {
          language: why.text.language,
          words: why.text.words.map(({ stem, value }) => ({ word: words.get(stem)!, value })),
          spelling: why.text.spelling,
        }
      : null,
  };
}

function estimate(snapshot: Snapshot, a: Side, b: Side, why: OverlapExplanation): number | null {
  const countsA = clientsByGroup(snapshot, a.services);
  const countsB = clientsByGroup(snapshot, b.services);
  // A group and one above it count the same people twice, also where both sides name both.
  const { tree } = snapshot.indexes.service.context;
  const lowest = why.contributions.filter(
    ({ groupId }) => !why.contributions.some((other) => isAncestor(tree, groupId, other.groupId)),
  );
  return estimateSharedClients(
    lowest.map(({ groupId }) => ({
      a: countsA.get(groupId) ?? null,
      b: countsB.get(groupId) ?? null,
      size: snapshot.groups.get(groupId)!.estimatedSize,
    })),
  );
}

/** Clients a year in each group: of several services the largest, because the same people may use them all. */
function clientsByGroup(snapshot: Snapshot, serviceIds: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of serviceIds) {
    for (const { groupId, clientsPerYear } of snapshot.services.get(id)!.memberships) {
      if (clientsPerYear !== null) counts.set(groupId, Math.max(counts.get(groupId) ?? 0, clientsPerYear));
    }
  }
  return counts;
}
