import type { ExperimentRef } from '../contract/experiment-lists.ts';
import type { MapLevel } from '../contract/relation.ts';
import type { ExperimentRow } from '../db/experiments/rows.ts';
import { stateOn } from '../domain/experiment.ts';
import type { Snapshot } from './snapshot.ts';

/** An experiment as others name it, in its state of today. */
export function experimentRef({ today }: Snapshot, row: ExperimentRow): ExperimentRef {
  const { id, name, problem, decisionOn, lesson, solved } = row;
  return { id, name, problem, state: stateOn(row.state, decisionOn, today), decisionOn, lesson, solved };
}

/** What two sides try together, or have tried; the latest proposed first. */
export function experimentsOf(snapshot: Snapshot, level: MapLevel, a: string, b: string): ExperimentRef[] {
  return snapshot.experiments.between(level, a, b).map((row) => experimentRef(snapshot, row));
}
