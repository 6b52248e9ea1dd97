import type { Static } from 'typebox';
import { AppError } from '../contract/errors.ts';
import type { TieList, TieQuery } from '../contract/tie.ts';
import { SHARED_CLIENTS_THRESHOLD } from '../domain/similarity/strength.ts';
import { describeOverlap, sideOf, teamRef } from './explain.ts';
import { sharingTeams, teamWithSubunits } from './related.ts';
import type { Snapshot } from './snapshot.ts';

const DEFAULT_LIMIT = 10;

/**
 * Whom a unit knows, and whom it should be asked about: those that share most clients with it first, then the others of
 * whom either side has said something. @throws AppError not-found.
 */
export function listTies(snapshot: Snapshot, query: Static<typeof TieQuery>): TieList {
  const { teamId, limit = DEFAULT_LIMIT } = query;
  if (!snapshot.teams.has(teamId)) {
    throw new AppError('not-found', `There is no unit with the id ${teamId}.`);
  }
  const self = teamWithSubunits(snapshot, teamId);
  const own = snapshot.ties.statementsOf(teamId);
  const known = [
    ...own.map(({ otherId }) => otherId),
    ...snapshot.ties.statementsAbout(teamId).map((row) => row.teamId),
  ];
  const all = [...new Set([...sharingTeams(snapshot, self, SHARED_CLIENTS_THRESHOLD), ...known])];
  const items = all.slice(0, limit).map((other) => ({
    team: teamRef(snapshot.teams.get(other)!),
    tie: snapshot.ties.between(teamId, other),
    statements: own
      .filter(({ otherId }) => otherId === other)
      .map(({ strength, statedBy, statedAt }) => ({ strength, statedBy, statedAt })),
    clientOverlap: describeOverlap(snapshot, 'team', self, sideOf(snapshot, 'team', other)).score,
  }));
  return { items, total: all.length, omitted: all.length - items.length, version: snapshot.version };
}
