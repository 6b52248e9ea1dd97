import type { MergedEntity } from '../contract/merge.ts';

/** A change of one field that a merge has made; taken back only where nobody has changed it since. */
export type FieldTrace = {
  readonly entity: MergedEntity;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
};

/** Everything that a merge has changed, so that it can be taken back. */
export type MergeTrace = {
  /** First what was kept, then what hung on the absorbed one. */
  readonly fields: readonly FieldTrace[];
  readonly externalIds: readonly { readonly source: string; readonly externalId: string }[];
  /** Rows as they were. */
  readonly verdicts: readonly Readonly<Record<string, unknown>>[];
  readonly ties: readonly Readonly<Record<string, unknown>>[];
  /** Ids of experiments of the absorbed unit; absent in merges from before there were any. */
  readonly experiments?: readonly string[];
};
