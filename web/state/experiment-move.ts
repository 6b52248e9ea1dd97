/** What each move of an experiment asks of the people who make it. */
import type { Experiment } from '../../api/contract/experiment.ts';
import type { Decision, ExperimentState, Requirement } from '../../api/contract/experiment-words.ts';
import { fieldsFor, type CanvasField, type ExperimentDraft } from './experiment-draft.ts';
import { emptyFields, type DraftProblem } from './experiment-problems.ts';
import { nextMove, type NextMove } from './experiment-wall.ts';

/** What is asked for again with every decision, so that it is looked at once more. */
const TO_DECIDE: readonly CanvasField[] = ['outcome', 'numberAfter', 'lesson', 'solved'];
/** Steps that no field can take: somebody else has to answer. */
const STEPS: ReadonlySet<Requirement> = new Set(['partner-asked', 'partner-agrees']);

/** Of an experiment what its moves depend on. */
type Standing = Pick<Experiment, 'state' | 'next' | 'startedOn' | 'decisionOn'> & {
  readonly missing: readonly Requirement[];
};

/** Does the move take something back: that the experiment has begun, or what was decided? */
export function isBack({ startedOn }: Pick<Standing, 'startedOn'>, move: NextMove): boolean {
  return move === 'reopen' || (move === 'planned' && startedOn !== null);
}

/** Something is missing that no field can give, an answer: what is written is kept, and the state stays. */
export function isWaiting(experiment: Standing, move: NextMove): boolean {
  return (
    move === 'planned' &&
    !isBack(experiment, move) &&
    experiment.missing.some((requirement) => STEPS.has(requirement))
  );
}

/** The fields that a move shows on a day; `today` is an ISO day. */
export function fieldsOfMove(experiment: Standing, move: NextMove, today: string): readonly CanvasField[] {
  if (isBack(experiment, move)) return [];
  if (move === 'decide' || move === 'lesson') return TO_DECIDE;
  if (move === 'stopped') return ['outcome', 'lesson'];
  if (move === 'asked') return experiment.missing.includes('partner') ? ['teams'] : [];
  const fields = fieldsFor(experiment.missing);
  // A decision that should have been made by now needs a new day.
  return hasPassed(experiment.decisionOn ?? '', today) && !fields.includes('decisionOn')
    ? [...fields, 'decisionOn']
    : fields;
}

function hasPassed(day: string, today: string): boolean {
  return day !== '' && day < today;
}

/** What of the fields that a move shows is still empty and may not be, or is a day that has passed. */
export function lackingForMove(
  experiment: Standing & Pick<Experiment, 'teams'>,
  move: NextMove,
  decision: Decision | undefined,
  shown: readonly CanvasField[],
  draft: ExperimentDraft,
  today: string,
): readonly DraftProblem[] {
  const needed = neededFor(experiment, move, decision, shown);
  // Whom one asks must be known; who does it is said in the plan.
  const empty = emptyFields(draft, needed, experiment.teams).filter(
    ({ code }) => move !== 'asked' || code !== 'people',
  );
  return shown.includes('decisionOn') && hasPassed(draft.decisionOn, today)
    ? [...empty, { field: 'decisionOn', code: 'past' }]
    : empty;
}

function neededFor(
  experiment: Standing,
  move: NextMove,
  decision: Decision | undefined,
  shown: readonly CanvasField[],
): readonly CanvasField[] {
  if (isWaiting(experiment, move)) return [];
  if (move === 'stopped' || decision === 'stop') return ['lesson'];
  if (move === 'lesson' || decision === 'try-again') return ['outcome', 'lesson', 'solved'];
  return shown;
}

const ENDS: ReadonlySet<ExperimentState> = new Set(['adopted', 'adapted', 'continued']);

/**
 * The move that brings an experiment into a column of the wall; undefined where none does. A card goes one step on, to
 * any end when its decision is due to be made, to "stopped" from everywhere, and back to "planned" when it had not
 * begun after all.
 */
export function moveInto(experiment: Standing, column: ExperimentState): NextMove | undefined {
  if (experiment.next === null || experiment.state === column) return undefined;
  if (column === 'stopped') return 'stopped';
  const next = nextMove(experiment);
  if (ENDS.has(column)) return next === 'decide' ? 'decide' : undefined;
  if (column === 'planned' && isBack(experiment, 'planned')) return 'planned';
  return next === column ? next : undefined;
}
