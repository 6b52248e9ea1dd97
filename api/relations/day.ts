import { TIME_ZONE } from '../domain/time-zone.ts';

/** Swedish dates are ISO dates. */
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short' });

/** The day on which a moment falls, such as 2026-11-30. */
export function dayOf(moment: Date): string {
  return format.format(moment);
}
