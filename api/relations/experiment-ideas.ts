import type { Static } from 'typebox';
import type { ExperimentIdea, ExperimentIdeas, IdeaQuery } from '../contract/experiment-lists.ts';
import { AppError } from '../contract/errors.ts';
import { ideaSentence } from '../domain/idea-sentence.ts';
import { beingTried } from './being-tried.ts';
import { isUnder } from './city-map.ts';
import { pairEvidence } from './evidence.ts';
import { teamOf, teamRef } from './explain.ts';
import { shownPairs, type RaisedPair } from './raised.ts';
import type { Snapshot } from './snapshot.ts';

const DEFAULT_LIMIT = 5;

/**
 * What is worth trying: the best pair of possible partners of each two units, of this unit or for this client group
 * where one is named, without what is being tried. With a unit it is `a`.
 * @throws AppError not-found for a unit or client group that is not there.
 */
export function experimentIdeas(
  snapshot: Snapshot,
  { teamId, clientGroupId, limit = DEFAULT_LIMIT }: Static<typeof IdeaQuery>,
  day: string,
): ExperimentIdeas {
  if (teamId !== undefined && !snapshot.teams.has(teamId)) {
    throw new AppError('not-found', `There is no unit with the id ${teamId}.`);
  }
  if (clientGroupId !== undefined && !snapshot.groups.has(clientGroupId)) {
    throw new AppError('not-found', `There is no client group with the id ${clientGroupId}.`);
  }
  const isOf = (service: string) =>
    teamId === undefined || snapshot.teams.get(teamOf(snapshot, 'service', service))!.path.includes(teamId);
  const serves = (service: string) =>
    clientGroupId === undefined ||
    snapshot.services
      .get(service)!
      .memberships.some(({ groupId }) => isUnder(snapshot, groupId, [clientGroupId]));
  const best = new Map<string, RaisedPair>();
  for (const pair of shownPairs(snapshot, 'service', 'partner', isOf)) {
    const [one, other] = [teamOf(snapshot, 'service', pair.a), teamOf(snapshot, 'service', pair.b)];
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    if (one === other || best.has(key) || !serves(pair.a) || !serves(pair.b)) continue;
    if (!beingTried(snapshot, 'team', one, other)) best.set(key, pair);
  }
  const chosen = [...best.values()].slice(0, limit);
  return {
    items: chosen.map(({ a, b }) => ideaOf(snapshot, isOf(a) ? [a, b] : [b, a], day)),
    omitted: best.size - chosen.length,
  };
}

function ideaOf(snapshot: Snapshot, [a, b]: readonly [string, string], day: string): ExperimentIdea {
  const evidence = pairEvidence(snapshot, 'service', a, b, day);
  const clientGroups = evidence.clientGroups.map(({ clientGroup }) => clientGroup);
  const facts = {
    services: { a: evidence.a.name, b: evidence.b.name },
    clientGroups: clientGroups.map(({ name }) => name),
    tie: evidence.tie,
  };
  return {
    a: teamRef(snapshot.teams.get(teamOf(snapshot, 'service', a))!),
    b: teamRef(snapshot.teams.get(teamOf(snapshot, 'service', b))!),
    services: { a: evidence.a, b: evidence.b },
    problem: ideaSentence(facts),
    clientGroups,
    evidence,
  };
}
