import type { Static } from 'typebox';
import { AppError } from '../contract/errors.ts';
import type { MapLevel, QuadrantRelation } from '../contract/relation.ts';
import type { PairList, PairListQuery } from '../contract/relations.ts';
import { decisionOn } from './decisions.ts';
import { describeOverlap, describeWork, showSide, sideOf, teamOf } from './explain.ts';
import { beingTried } from './being-tried.ts';
import { experimentsOf } from './experiment-refs.ts';
import { raisedPairs, type RaisedPair } from './raised.ts';
import type { Snapshot } from './snapshot.ts';

const DEFAULT_LIMIT = 20;

/**
 * Pairs of a level with a relation, in the order of `raisedPairs`. With a unit only pairs of which one side belongs to
 * it or to a unit below it; that side is then `a`.
 * @throws AppError not-found for a unit that is not there.
 */
export function listPairs(snapshot: Snapshot, query: Static<typeof PairListQuery>): PairList {
  const { relation, teamId, level = 'service', status = 'open', limit = DEFAULT_LIMIT } = query;
  if (teamId !== undefined && !snapshot.teams.has(teamId)) {
    throw new AppError('not-found', `There is no unit with the id ${teamId}.`);
  }
  const isIn = (team: string) => teamId === undefined || snapshot.teams.get(team)!.path.includes(teamId);
  const ofUnit = (service: string) => isIn(snapshot.services.get(service)!.teamId);
  const raised = raisedPairs(snapshot, level, relation, teamId === undefined ? undefined : ofUnit);
  const isTried = ({ a, b }: RaisedPair) =>
    relation === 'partner' && beingTried(snapshot, level, a, b) !== undefined;
  const withStatus = raised.filter((pair) => hasStatus(pair, relation, status));
  const chosen = status === 'open' ? withStatus.filter((pair) => !isTried(pair)) : withStatus;
  if (status === 'all') chosen.sort((one, other) => order(one, relation) - order(other, relation));
  return {
    items: chosen.slice(0, limit).map((pair) => {
      const { a, b } = pair;
      const turned = !isIn(teamOf(snapshot, level, a));
      return show(snapshot, level, relation, pair, turned ? [b, a] : [a, b]);
    }),
    total: chosen.length,
    omitted: Math.max(0, chosen.length - limit),
    counts: { ...countDecisions(raised, relation), beingTried: withStatus.length - chosen.length },
    version: snapshot.version,
  };
}

function hasStatus(
  { found, status, verdict }: RaisedPair,
  relation: QuadrantRelation,
  wanted: 'open' | 'decided' | 'all',
): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'decided') return status === 'decided';
  // Partners whom people have confirmed go on waiting: for somebody to try something.
  return status === 'decided' ? relation === 'partner' && verdict?.verdict === 'partner' : found;
}

/** What waits comes before what is decided. */
function order(pair: RaisedPair, relation: QuadrantRelation): number {
  return hasStatus(pair, relation, 'open') ? 0 : 1;
}

function countDecisions(raised: readonly RaisedPair[], relation: QuadrantRelation) {
  const counts = { raised: 0, open: 0, openAgain: 0, decided: 0, real: 0 };
  for (const { found, status, verdict } of raised) {
    if (!found && verdict?.raisedAs !== relation) continue;
    counts.raised += 1;
    if (status === 'decided') {
      counts.decided += 1;
      if (verdict?.verdict === relation) counts.real += 1;
    } else if (status === 'open-again') counts.openAgain += 1;
    else counts.open += 1;
  }
  return counts;
}

function show(
  snapshot: Snapshot,
  level: MapLevel,
  relation: QuadrantRelation,
  { found, pairs }: RaisedPair,
  [a, b]: readonly [string, string],
): PairList['items'][number] {
  const [sideA, sideB] = [sideOf(snapshot, level, a), sideOf(snapshot, level, b)];
  return {
    a: showSide(snapshot, level, sideA),
    b: showSide(snapshot, level, sideB),
    relation: found ? relation : null,
    clientOverlap: describeOverlap(snapshot, level, sideA, sideB),
    functionSimilarity: describeWork(snapshot, sideA, sideB),
    tie: snapshot.ties.between(teamOf(snapshot, level, a), teamOf(snapshot, level, b)),
    experiments: experimentsOf(snapshot, level, a, b),
    ...decisionOn(snapshot, level, a, b),
    pairs,
  };
}
