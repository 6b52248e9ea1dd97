import { basisDifferences } from '../domain/relations/basis.ts';
import type { ExperimentRow } from '../db/experiments/rows.ts';
import type { KeptState } from '../domain/experiment.ts';
import { basisOf } from './decisions.ts';
import { teamOf } from './explain.ts';
import type { MapLevel } from '../contract/relation.ts';
import type { Snapshot } from './snapshot.ts';

/** Ends after which nothing is done together, unless a further experiment says so. */
const GIVEN_UP: ReadonlySet<KeptState> = new Set(['stopped', 'continued']);

/**
 * The experiment because of which a pair is not proposed: one that is on its way or has been taken into use, or one
 * that has ended otherwise while nothing has changed since in what the relations of its units rest on.
 */
export function beingTried(
  snapshot: Snapshot,
  level: MapLevel,
  a: string,
  b: string,
): ExperimentRow | undefined {
  const { experiments } = snapshot;
  if (experiments.rows.length === 0) return undefined;
  const rows =
    level === 'service'
      ? experiments.ofServices(a, b, teamOf(snapshot, level, a), teamOf(snapshot, level, b))
      : experiments.between(level, a, b);
  return rows.find((row) => !GIVEN_UP.has(row.state) || !hasChangedSince(snapshot, row));
}

function hasChangedSince(snapshot: Snapshot, { stoppedBasis }: ExperimentRow): boolean {
  return Object.entries(stoppedBasis ?? {}).some(
    ([team, before]) =>
      !snapshot.indexes.team.has(team) ||
      basisDifferences(before, basisOf(snapshot, 'team', team)).length > 0,
  );
}
