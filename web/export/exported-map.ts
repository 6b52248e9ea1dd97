/** What every export is made from: what is on the screen, and nothing besides. */
import type { MapLookup } from '../state/map-links.ts';
import type { MapState } from '../state/map-state.ts';
import type { ViewPicture } from './view-picture.ts';

export interface ExportedMap {
  readonly lookup: MapLookup;
  readonly state: MapState;
  /** How many links there are without any filter: the second number of "40 of 212". */
  readonly allLinks: number;
  /** Names of the client groups that the map is narrowed to, in the reader's language. */
  readonly groups: readonly string[];
  /** Of a view that draws itself: what it shows. */
  readonly picture?: ViewPicture | undefined;
  /** The day of the export in Finland, as 2026-11-26. */
  readonly day: string;
}

/** Swedish dates are ISO dates. */
const FINNISH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' });

/** The day of an instant in Finland, as 2026-11-26. */
export function dayInFinland(instant: Date): string {
  return FINNISH_DAY.format(instant);
}
