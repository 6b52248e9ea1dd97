import { eq } from 'drizzle-orm';
import type { Experiment, ExperimentPatch, MeasureNumber } from '../../contract/experiment.ts';
import { AppError } from '../../contract/errors.ts';
import { classOfCount } from '../../domain/client-count.ts';
import type { Db } from '../open.ts';
import { experiments } from '../schema.ts';

const NUMBERS = ['numberBefore', 'numberTarget', 'numberAfter'] as const;

/**
 * The numbers of an experiment as they are to be stored: where its measure counts clients, in classes of five. A number
 * is one of a measure: without one there is none, and where the measure begins or ends to count clients the numbers
 * that are not given anew are taken away, as they would be of something else.
 * @throws AppError invalid-value for a number without a measure, for "<5" of anything but clients, and for a number of
 * clients that is none.
 */
export async function storedNumbers(
  tx: Db,
  id: string,
  change: Partial<ExperimentPatch>,
): Promise<Record<string, number | null>> {
  if (change.measure === undefined && NUMBERS.every((field) => change[field] === undefined)) return {};
  const [stored] = await tx.select().from(experiments).where(eq(experiments.id, id));
  const measure = change.measure === undefined ? (stored?.measure ?? null) : change.measure;
  const counted = stored?.measure?.unit === 'clients';
  const isOfSomethingElse = measure === null || (measure.unit === 'clients') !== counted;
  return Object.fromEntries(
    NUMBERS.map((field) => {
      const given = change[field];
      if (given !== undefined) return [field, toStored(field, given, measure)];
      return [field, isOfSomethingElse ? null : (stored?.[field] ?? null)];
    }),
  );
}

function toStored(
  field: (typeof NUMBERS)[number],
  value: MeasureNumber | null,
  measure: Experiment['measure'],
): number | null {
  if (value === null) return null;
  const refuse = (message: string): never => {
    throw new AppError('invalid-value', message, { errors: [{ path: `/${field}`, message }] });
  };
  if (measure === null) refuse('Say first what is measured, and in what unit: a number alone says nothing.');
  if (measure?.unit !== 'clients') {
    return value === '<5'
      ? refuse('"<5" is a number of clients, and the measure counts something else.')
      : value;
  }
  if (value !== '<5' && (value < 0 || !Number.isInteger(value))) {
    return refuse('The measure counts clients: give a whole number that is not below 0.');
  }
  return classOfCount(value);
}
