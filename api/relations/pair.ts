import { AppError } from '../contract/errors.ts';
import { QUADRANT_RELATIONS, type MapLevel, type QuadrantRelation } from '../contract/relation.ts';
import type { Pair } from '../contract/relations.ts';
import { toVerdict, type Judged, type StoredVerdict } from '../db/verdicts.ts';
import { SHARED_CLIENTS_THRESHOLD } from '../domain/similarity/strength.ts';
import { basisOf, decisionOn, pairKey } from './decisions.ts';
import { describeOverlap, describeWork, showSide, sideOf, teamOf } from './explain.ts';
import { experimentsOf } from './experiment-refs.ts';
import { raisedPairs } from './raised.ts';
import { verifyKnown } from './related.ts';
import { servicesOf, type Snapshot } from './snapshot.ts';

const SERVICE_PAIRS = 10;

/**
 * Two entities of a level side by side. `decisions` are all that have ever been made about them.
 * @throws AppError not-found, invalid-request.
 */
export function describePair(
  snapshot: Snapshot,
  level: MapLevel,
  a: string,
  b: string,
  decisions: readonly StoredVerdict[],
): Pair {
  verifyPair(snapshot, level, a, b);
  const [sideA, sideB] = [sideOf(snapshot, level, a), sideOf(snapshot, level, b)];
  const clientOverlap = describeOverlap(snapshot, level, sideA, sideB);
  const functionSimilarity = describeWork(snapshot, sideA, sideB);
  return {
    level,
    a: showSide(snapshot, level, sideA),
    b: showSide(snapshot, level, sideB),
    clientOverlap,
    functionSimilarity,
    relation: relationBetween(snapshot, level, a, b),
    tie: snapshot.ties.between(teamOf(snapshot, level, a), teamOf(snapshot, level, b)),
    experiments: experimentsOf(snapshot, level, a, b),
    ...decisionOn(snapshot, level, a, b),
    verdicts: decisions.map((one) => toVerdict(one, one.a !== a)),
    services: level === 'service' ? [] : strongestServicePairs(snapshot, level, a, b),
    version: snapshot.version,
  };
}

/**
 * What the measures say of a pair, and all that it rests on, in the order of its key.
 * @throws AppError not-found, invalid-request.
 */
export function judge(snapshot: Snapshot, level: MapLevel, one: string, other: string): Judged {
  verifyPair(snapshot, level, one, other);
  const { a, b } = pairKey(level, one, other);
  const [sideA, sideB] = [sideOf(snapshot, level, a), sideOf(snapshot, level, b)];
  return {
    raisedAs: relationBetween(snapshot, level, a, b),
    clientOverlap: describeOverlap(snapshot, level, sideA, sideB).score,
    functionSimilarity: describeWork(snapshot, sideA, sideB)?.score ?? null,
    basisA: basisOf(snapshot, level, a),
    basisB: basisOf(snapshot, level, b),
  };
}

/** @throws AppError invalid-request, not-found. */
export function verifyPair(snapshot: Snapshot, level: MapLevel, a: string, b: string): void {
  if (a === b) {
    throw new AppError('invalid-request', 'A pair has two different sides; both ids are the same.');
  }
  for (const id of [a, b]) verifyKnown(snapshot, level, id);
}

/** Of two services by C and F; of units by the pairs of their services, the first of all relations that one has. */
function relationBetween(snapshot: Snapshot, level: MapLevel, a: string, b: string): QuadrantRelation | null {
  if (level === 'service') return snapshot.pairs.classify(a, b)?.relation ?? null;
  const ofA = new Set(servicesOf(snapshot, level, a));
  const hasBoth = (pair: { a: string; b: string }) =>
    (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a);
  return (
    QUADRANT_RELATIONS.find((relation) =>
      raisedPairs(snapshot, level, relation, (service) => ofA.has(service)).some(
        (pair) => pair.found && hasBoth(pair),
      ),
    ) ?? null
  );
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
        .map((other) => ({ a: id, b: other.id, score: other.score })),
    )
    .sort((one, other) => other.score - one.score || (one.a < other.a ? -1 : 1))
    .slice(0, SERVICE_PAIRS)
    .map(({ a: ofOne, b: ofOther, score }) => ({
      a: refOf(ofOne),
      b: refOf(ofOther),
      score,
      relation: relationBetween(snapshot, 'service', ofOne, ofOther),
    }));
}
