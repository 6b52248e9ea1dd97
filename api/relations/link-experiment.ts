import type { LinkExperiment } from '../contract/map-experiment.ts';
import type { MapLevel } from '../contract/relation.ts';
import type { ExperimentRow } from '../db/experiments/rows.ts';
import { experimentRef } from './experiment-refs.ts';
import type { Snapshot } from './snapshot.ts';

/** What two sides try together or have tried, as their link carries it: of several the one most worth showing. */
export function linkExperiment(
  snapshot: Snapshot,
  level: MapLevel,
  a: string,
  b: string,
): LinkExperiment | undefined {
  if (snapshot.experiments.rows.length === 0) return undefined;
  const row = mostTelling(snapshot.experiments.between(level, a, b));
  if (row === undefined) return undefined;
  const { id, name, state, lesson } = experimentRef(snapshot, row);
  return { id, name, state, lesson };
}

/** One that runs now, one whose decision is due included; else one with a lesson; of equal ones the latest proposed. */
function mostTelling(rows: readonly ExperimentRow[]): ExperimentRow | undefined {
  return (
    rows.find(({ state }) => state === 'running') ?? rows.find(({ lesson }) => lesson !== null) ?? rows[0]
  );
}
