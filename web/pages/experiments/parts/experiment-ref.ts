import type { Experiment } from '../../../../api/contract/experiment.ts';
import type { ExperimentRef } from '../../../../api/contract/experiment-lists.ts';

/** An experiment as others name it. */
export function refOf({ id, name, problem, state, decisionOn, lesson, solved }: Experiment): ExperimentRef {
  return { id, name, problem, state, decisionOn, lesson, solved };
}
