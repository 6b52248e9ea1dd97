/** What one record says of itself, as far as records are compared. A field that is absent or blank is unknown. */
export type ComparableRecord = {
  readonly id: string;
  /** The same name in several languages or spellings; at least one. */
  readonly names: readonly string[];
  /** Who is accountable for it. */
  readonly organization?: string | null;
  readonly address?: PostalAddress | null;
  readonly telephones?: readonly string[];
  readonly links?: readonly string[];
  readonly text?: string | null;
};

export type PostalAddress = {
  /** Street and number; postcode and town may follow in the same line. */
  readonly line: string;
  readonly postcode?: string | null;
  readonly town?: string | null;
};

/** Places: is it the same site? Services: is it the same service, and not one of its siblings at the same site? */
export type RuleSet = 'places' | 'services';

export const COMPARED_FIELDS = [
  'name',
  'siblings',
  'organization',
  'address',
  'telephone',
  'link',
  'text',
] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** How far the values of a field agree; which levels a field can have is to be seen in the table of weights. */
export type AgreementLevel =
  | 'missing'
  | 'same'
  | 'alike'
  | 'contained'
  | 'parted'
  | 'other-door'
  | 'other-town'
  | 'same-street'
  | 'other-language'
  | 'same-site'
  | 'one-sided'
  | 'contrary'
  | 'different';

/** One step of the waterfall. */
export type Evidence = {
  readonly field: ComparedField;
  readonly level: AgreementLevel;
  /** Speaks for the same record if positive, against it if negative; a multiple of 1/16, 0 where a side is missing. */
  readonly bits: number;
  /** What was compared, normalised; null where a side says nothing. */
  readonly a: string | null;
  readonly b: string | null;
};

/** Same: offered as a merge. Look: a person should look at both. Different: not offered. */
export type Decision = 'same' | 'look' | 'different';

export type RecordPair = {
  /** Ids: the smaller one first; across two lists the new record first. */
  readonly a: string;
  readonly b: string;
  /** `prior` and the bits of all evidence added up, to the last bit: log2 of the odds that both are the same record. */
  readonly bits: number;
  readonly prior: number;
  readonly decision: Decision;
  /** One entry for each compared field, in the order of `COMPARED_FIELDS`. */
  readonly evidence: readonly Evidence[];
};
