import type { MergedEntity } from '../contract/merge.ts';

/** A change of one field that a merge has made; taken back only where nobody has changed it since. */
export type FieldTrace = {
  readonly entity: MergedEntity;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
};

/** Experiments of an absorbed unit: the ids of those that are the kept one's now, and rows that were one too many. */
export type MovedExperiments = {
  readonly moved: readonly string[];
  readonly removed: readonly Readonly<Record<string, unknown>>[];
};

/** Everything that a merge has changed, so that it can be taken back. */
export type MergeTrace = {
  /** First what was kept, then what hung on the absorbed one. */
  readonly fields: readonly FieldTrace[];
  readonly externalIds: readonly { readonly source: string; readonly externalId: string }[];
  /** Rows as they were. */
  readonly verdicts: readonly Readonly<Record<string, unknown>>[];
  readonly ties: readonly Readonly<Record<string, unknown>>[];
  /** Absent in merges from before there were experiments. */
  readonly experiments?: MovedExperiments;
};
