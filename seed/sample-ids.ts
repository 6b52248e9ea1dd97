import { createHash } from 'node:crypto';

/** The day on which the sample town was founded: the time part of all its ids. */
const FOUNDED = Date.UTC(2026, 0, 12, 8);

/** Milliseconds kept for each kind of record, which is more than there are records of one kind. */
const ROOM_PER_KIND = 10_000;

const KINDS = [
  'organization',
  'client-group',
  'service-class',
  'team',
  'service',
  'theme',
  'experiment',
  'experiment-note',
] as const;
export type SampleKind = (typeof KINDS)[number];

/**
 * The id of a sample record: a UUID of version 7 (RFC 9562) whose time is the record's place in its list and
 * whose random bits are a hash of kind and key. The same in every run, and sorted as the list is.
 *
 * @param position Place in the list, from 0; throws RangeError from 10,000 on.
 */
export function sampleId(kind: SampleKind, key: string, position: number): string {
  if (position >= ROOM_PER_KIND) throw new RangeError(`${position} is too far down the list for a sample id`);
  const time = (FOUNDED + KINDS.indexOf(kind) * ROOM_PER_KIND + position).toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(`${kind}/${key}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0b0011) | 0b1000).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hash.slice(0, 3)}`,
    `${variant}${hash.slice(4, 7)}`,
    hash.slice(7, 19),
  ].join('-');
}

export type IdOf = (key: string) => string;

/** The ids of all records of a kind, by key. Throws Error for a key that two share, and later for one that nothing has. */
export function sampleIds(kind: SampleKind, records: readonly { readonly key: string }[]): IdOf {
  const ids = new Map(records.map(({ key }, position) => [key, sampleId(kind, key, position)]));
  if (ids.size < records.length) throw new Error(`two sample records of the kind ${kind} share a key`);
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the sample has no ${kind} "${key}"`);
    return id;
  };
}
