/** What every export is made from: what is on the screen, and nothing besides. */
import type { PairSet } from '../state/map-changes.ts';
import type { MapLookup } from '../state/map-links.ts';
import type { MapState, MapView } from '../state/map-state.ts';
import type { ViewPicture } from './view-picture.ts';

export interface ExportedMap {
  readonly lookup: MapLookup;
  readonly state: MapState;
  /** How many links there are without any filter: the second number of "40 of 212". */
  readonly allLinks: number;
  /** Names of the client groups that the map is narrowed to, in the reader's language. */
  readonly groups: readonly string[];
  /** Links that are new since the day that the map is compared with, where `showsNew`. */
  readonly fresh: PairSet;
  /** Of a view that draws itself: what it shows. */
  readonly picture?: ViewPicture | undefined;
  /** The day of the export in Finland, as 2026-11-26. */
  readonly day: string;
}

const VIEWS_OF_NEW: ReadonlySet<MapView> = new Set(['graph', 'table']);

/** Whether the screen tells what is new from what was there before. */
export function showsNew({ since, view }: MapState): boolean {
  return since !== undefined && VIEWS_OF_NEW.has(view);
}

/** Swedish dates are ISO dates. */
const FINNISH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' });

/** The day of an instant in Finland, as 2026-11-26. */
export function dayInFinland(instant: Date): string {
  return FINNISH_DAY.format(instant);
}
