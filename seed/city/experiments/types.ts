/**
 * The shapes of themes and experiments in the sample city: as the API takes them, with readable keys instead of ids, and
 * with days counted from the day of planting, so that what runs is running on whatever day the city is planted.
 */
import type { ClientCount } from '../../../api/contract/common.ts';
import type { MeasureNumber } from '../../../api/contract/experiment.ts';
import type {
  Answer,
  Decision,
  MEASURE_BREADTHS,
  MEASURE_KINDS,
  MEASURE_UNITS,
  Solved,
} from '../../../api/contract/experiment-words.ts';
import type { TrilingualName } from '../types.ts';

/** Whole days from the day of planting: −20 is twenty days before it, 12 is twelve days after. */
export type DayOffset = number;

export type KeyedTheme = {
  readonly key: string;
  readonly name: TrilingualName;
  readonly description: TrilingualName;
  /** A campaign lasts for the calendar year in which the city is planted; null is without end. */
  readonly period: 'year-of-planting' | null;
  /** So many experiments are to be started in the period. */
  readonly goal: number | null;
};

/** Only names, problems and lessons are read by all three; the rest of a canvas is written in Finnish. */
export type FinnishText = { readonly fi: string };

export type KeyedPerson = { readonly name: string; readonly email: string };

/**
 * A partner as it was asked, by the first person of the owner, and as it answered by its own first person. Without
 * `asked` it is listed only.
 */
export type KeyedPartner = {
  readonly team: string;
  readonly people: readonly KeyedPerson[];
  readonly asked?: DayOffset;
  readonly answer?: Answer;
  readonly answered?: DayOffset;
  /** Until when "not now" holds. */
  readonly until?: DayOffset;
  readonly reason?: string;
};

export type KeyedMeasure = {
  readonly what: FinnishText;
  readonly unit: (typeof MEASURE_UNITS)[number];
  readonly kind: (typeof MEASURE_KINDS)[number];
  readonly breadth: (typeof MEASURE_BREADTHS)[number];
  readonly source?: FinnishText;
  readonly before?: MeasureNumber;
  readonly target?: MeasureNumber;
  readonly after?: MeasureNumber;
};

export type KeyedNote = {
  readonly day: DayOffset;
  readonly text: FinnishText;
  readonly writtenBy: string;
};

/** Two services that the map shows side by side, or a client group. */
export type KeyedOrigin = { readonly services: readonly [string, string] } | { readonly clientGroup: string };

export type KeyedExperiment = {
  readonly key: string;
  readonly theme: string;
  /** The experiment that this one follows up. */
  readonly continues?: string;
  readonly origin: KeyedOrigin;
  readonly name: TrilingualName;
  /** As the client meets it. */
  readonly problem: TrilingualName;
  readonly groups: readonly string[];
  readonly clientCount?: ClientCount;
  readonly participantCount?: ClientCount;
  /** Its first person has proposed the experiment. */
  readonly owner: { readonly team: string; readonly people: readonly [KeyedPerson, ...KeyedPerson[]] };
  readonly partners: readonly KeyedPartner[];
  readonly proposed: DayOffset;
  readonly belief?: FinnishText;
  readonly trial?: FinnishText;
  readonly place?: FinnishText;
  readonly measure?: KeyedMeasure;
  readonly success?: FinnishText;
  readonly startsOn?: DayOffset;
  readonly endsOn?: DayOffset;
  readonly decisionOn?: DayOffset;
  /** When it really began. */
  readonly startedOn?: DayOffset;
  readonly outcome?: FinnishText;
  readonly solved?: Solved;
  readonly lesson?: TrilingualName;
  readonly decided?: { readonly decision: Decision; readonly on: DayOffset; readonly by: string };
  /** The earliest first. */
  readonly notes?: readonly KeyedNote[];
};
