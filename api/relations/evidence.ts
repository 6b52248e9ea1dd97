import type { ClientGroupEvidence, Evidence, EvidenceOrigin, PairEvidence } from '../contract/evidence.ts';
import type { MapLevel } from '../contract/relation.ts';
import { AppError } from '../contract/errors.ts';
import { basisOf } from './decisions.ts';
import { describePair } from './pair.ts';
import { ageGapsOf, servedIn } from './coverage.ts';
import { teamRef } from './explain.ts';
import type { BasisOf } from '../db/experiments/course.ts';
import type { Snapshot } from './snapshot.ts';

/** Groups beyond these add little to the reason. */
const TELLING_GROUPS = 8;

/**
 * What speaks for trying something, as of a day.
 * @throws AppError invalid-reference when what it was proposed from is not there.
 */
export function evidenceOf(snapshot: Snapshot, origin: EvidenceOrigin, day: string): Evidence {
  if (origin.kind === 'client-group') return groupEvidence(snapshot, origin.clientGroupId, day);
  const { level, a, b } = origin;
  for (const [side, id] of Object.entries({ a, b })) {
    if (snapshot.indexes[level].has(id)) continue;
    throw gone(
      `/origin/${side}`,
      'The map has nothing with this id. Propose the experiment without an origin.',
    );
  }
  return pairEvidence(snapshot, level, a, b, day);
}

/** Why a pair of the map is worth a try. @throws AppError not-found, invalid-request. */
export function pairEvidence(
  snapshot: Snapshot,
  level: MapLevel,
  a: string,
  b: string,
  day: string,
): PairEvidence {
  const pair = describePair(snapshot, level, a, b, []);
  const score = ({ score, strength }: PairEvidence['clientOverlap']) => ({ score, strength });
  return {
    kind: 'pair',
    day,
    version: snapshot.version,
    level,
    a: { id: pair.a.id, name: pair.a.name },
    b: { id: pair.b.id, name: pair.b.name },
    relation: pair.relation,
    clientOverlap: score(pair.clientOverlap),
    functionSimilarity: pair.functionSimilarity && score(pair.functionSimilarity),
    tie: pair.tie.score,
    clientGroups: pair.clientOverlap.contributions
      .filter(({ implied }) => !implied)
      .slice(0, TELLING_GROUPS)
      .map(({ clientGroup, share }) => ({ clientGroup, share })),
  };
}

function groupEvidence(snapshot: Snapshot, clientGroupId: string, day: string): ClientGroupEvidence {
  const group = snapshot.groups.get(clientGroupId);
  if (group === undefined) throw gone('/origin/clientGroupId', 'There is no client group with this id.');
  const services = [...servedIn(snapshot).get(clientGroupId)!.all.keys()];
  const teams = [...new Set(services.map(({ teamId }) => teamId))];
  return {
    kind: 'client-group',
    day,
    version: snapshot.version,
    clientGroup: { id: group.id, name: group.name },
    quiet: group.quiet,
    teams: teams.map((id) => teamRef(snapshot.teams.get(id)!)),
    services: services.length,
    gaps: ageGapsOf(snapshot, clientGroupId).map(({ from, to }) => ({ from, to })),
  };
}

function gone(path: string, message: string): AppError {
  return new AppError('invalid-reference', message, { errors: [{ path, message }] });
}

/** What the relations of units rest on now; units without services have none. */
export function basisOfTeams(snapshot: Snapshot): BasisOf {
  return (teamIds) =>
    Object.fromEntries(
      teamIds
        .filter((id) => snapshot.indexes.team.has(id))
        .map((id) => [id, basisOf(snapshot, 'team', id)] as const),
    );
}
