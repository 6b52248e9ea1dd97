/** The same record entered twice: what speaks for it and what against, field by field. */
import { Type, type Static } from 'typebox';
import { Id, LIMITS, LocalName, Ref, named, nullable, strict } from './common.ts';
import { MERGED_ENTITIES } from './merge.ts';

export const COMPARED_FIELDS = [
  'name',
  'siblings',
  'organization',
  'address',
  'telephone',
  'link',
  'text',
] as const;

export const AGREEMENT_LEVELS = [
  'missing',
  'same',
  'alike',
  'contained',
  'parted',
  'other-door',
  'other-town',
  'same-street',
  'other-language',
  'same-site',
  'one-sided',
  'contrary',
  'different',
] as const;

const text = nullable(Type.String());

/** One step of the waterfall: how far a field agrees, and what that is worth. */
export const RecordEvidence = named(
  'RecordEvidence',
  Type.Object(
    {
      field: Type.Enum([...COMPARED_FIELDS]),
      level: Type.Enum([...AGREEMENT_LEVELS]),
      bits: Type.Number({ description: 'Speaks for the same record if positive, against it if negative' }),
      a: Type.Union([Type.String(), Type.Null()], {
        description: 'What was compared; null: this side says nothing',
      }),
      b: text,
    },
    strict,
  ),
);
export type RecordEvidence = Static<typeof RecordEvidence>;

const weighed = {
  decision: Type.Enum(['same', 'look'], {
    description: 'Is to be merged, or to be looked at: something speaks against it',
  }),
  bits: Type.Number({
    description: 'Prior and all evidence added up: log2 of the odds that both are the same',
  }),
  prior: Type.Number({ description: 'The same before anything is compared' }),
  evidence: Type.Array(RecordEvidence),
};

const side = Type.Object(
  {
    id: Id,
    version: Type.Integer({ minimum: 1 }),
    name: LocalName,
    organization: Ref,
    team: Type.Union([Ref, Type.Null()], {
      description: 'Of a service its unit, of a unit the one above it',
    }),
    sources: Type.Array(Type.String(), { description: 'Where it came from; empty: entered here' }),
  },
  strict,
);

export const SameRecordQuery = Type.Object(
  {
    entity: Type.Enum([...MERGED_ENTITIES]),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LIMITS.page, default: 50 })),
  },
  strict,
);

/** Pairs of records that may be one, the surest first, without those of which people have said that they are not. */
export const SameRecordList = named(
  'SameRecordList',
  Type.Object(
    {
      entity: Type.Enum([...MERGED_ENTITIES]),
      items: Type.Array(Type.Object({ a: side, b: side, ...weighed }, strict)),
      total: Type.Integer({ minimum: 0 }),
      omitted: Type.Integer({ minimum: 0, description: 'total less those in items' }),
      version: Type.Integer({ minimum: 0, description: 'Version of the data that this was computed from' }),
    },
    strict,
  ),
);
export type SameRecordList = Static<typeof SameRecordList>;

/** A record of an import that may be there already. */
export const ImportedTwice = named(
  'ImportedTwice',
  Type.Object(
    {
      entity: Type.Enum([...MERGED_ENTITIES]),
      name: Type.Record(Type.String(), Type.String(), { description: 'Of the record in the files' }),
      existing: Ref,
      ...weighed,
    },
    strict,
  ),
);
export type ImportedTwice = Static<typeof ImportedTwice>;

export const DistinctParams = Type.Object({ a: Id, b: Id }, strict);
export const DistinctQuery = Type.Object({ entity: Type.Enum([...MERGED_ENTITIES]) }, strict);
