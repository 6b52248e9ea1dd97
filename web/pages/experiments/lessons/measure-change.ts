/** What an experiment has changed, as shares of one scale and against its target. */
import type { Experiment, MeasureNumber } from '../../../../api/contract/experiment.ts';

/** A measure with the number of before and of after: nothing less tells of a change. */
export interface MeasureChange {
  readonly measure: NonNullable<Experiment['measure']>;
  readonly before: MeasureNumber;
  readonly after: MeasureNumber;
  readonly target: MeasureNumber | null;
}

const WHOLE_PERCENT = 100;
/** What "<5" can be at the most: a bar never shows less than there may have been. */
const FEW = 4;

/** The change that an experiment has measured, undefined while one of the two numbers is missing. */
export function changeOf({
  measure,
  numberBefore,
  numberAfter,
  numberTarget,
}: Pick<Experiment, 'measure' | 'numberBefore' | 'numberAfter' | 'numberTarget'>): MeasureChange | undefined {
  if (measure === null || numberBefore === null || numberAfter === null) return undefined;
  return { measure, before: numberBefore, after: numberAfter, target: numberTarget };
}

/**
 * The numbers as shares (0–1) of one scale that starts at zero: a hundred for percents, otherwise the largest of the
 * numbers. Undefined where bars would lie: below zero, or where all is zero.
 */
export function barsOf({
  measure,
  before,
  after,
  target,
}: MeasureChange):
  { readonly before: number; readonly after: number; readonly target: number | undefined } | undefined {
  const sizes = [before, after, ...(target === null ? [] : [target])].map(sizeOf);
  const most = Math.max(...sizes, measure.unit === 'percent' ? WHOLE_PERCENT : 0);
  if (most === 0 || sizes.some((size) => size < 0)) return undefined;
  const share = (number: MeasureNumber) => sizeOf(number) / most;
  return {
    before: share(before),
    after: share(after),
    target: target === null ? undefined : share(target),
  };
}

/**
 * Whether the target was reached. Which way is better follows from where the target lies, seen from before; undefined
 * without a target, where it lies at the start, and where "<5" hides the answer.
 */
export function reachedTarget({ before, after, target }: MeasureChange): boolean | undefined {
  if (target === null || target === before) return undefined;
  if (after === target) return true;
  const [goal, start, end] = [rangeOf(target), rangeOf(before), rangeOf(after)];
  const isUp = goal.least > start.most;
  if (!isUp && goal.most > start.least) return undefined;
  const [ahead, behind] = isUp ? [end, goal] : [goal, end];
  if (ahead.least >= behind.most) return true;
  return ahead.most < behind.least ? false : undefined;
}

function sizeOf(number: MeasureNumber): number {
  return rangeOf(number).most;
}

function rangeOf(number: MeasureNumber): { readonly least: number; readonly most: number } {
  return number === '<5' ? { least: 1, most: FEW } : { least: number, most: number };
}
