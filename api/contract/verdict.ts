/** What people have decided about a pair, and whether it still holds. */
import { Type, type Static } from 'typebox';
import { LIMITS, Ref, VISIBLE_TEXT, named, nullable, strict } from './common.ts';
import { MAP_LEVELS, QUADRANT_RELATIONS } from './relation.ts';

export const VERDICTS = ['duplicate', 'partner', 'fine', 'unsure'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

export const PAIR_STATUSES = ['open', 'decided', 'open-again'] as const;
export type PairStatus = (typeof PAIR_STATUSES)[number];

/** A person as they call themselves at work: there are no accounts yet. */
export const PersonName = Type.String({
  minLength: 1,
  maxLength: LIMITS.person,
  pattern: VISIBLE_TEXT,
  description: 'Name of the member of staff, as colleagues know it',
  examples: ['Maija Esimerkki'],
});

const unitInterval = Type.Number({ minimum: 0, maximum: 1 });
const kind = Type.Enum([...VERDICTS], {
  description:
    'Is done twice; are partners; fine as it is; or cannot be said, which is a decision too: it is not asked again',
});

export const VerdictInput = named(
  'VerdictInput',
  Type.Object(
    {
      verdict: kind,
      reason: Type.Optional(
        nullable(Type.String({ minLength: 1, maxLength: LIMITS.summary, pattern: VISIBLE_TEXT })),
      ),
      decidedBy: PersonName,
    },
    strict,
  ),
);
export type VerdictInput = Static<typeof VerdictInput>;

/** One decision, with what the measures said on that day. */
export const Verdict = named(
  'Verdict',
  Type.Object(
    {
      version: Type.Integer({
        minimum: 1,
        description: 'How many decisions about this pair there have been; the ETag of the one that stands',
      }),
      verdict: kind,
      reason: nullable(Type.String()),
      decidedBy: Type.String(),
      decidedAt: Type.String({ format: 'date-time' }),
      raisedAs: Type.Union([Type.Enum([...QUADRANT_RELATIONS]), Type.Null()], {
        description: 'What the measures called the pair then',
      }),
      clientOverlap: unitInterval,
      functionSimilarity: nullable(unitInterval),
      versionA: Type.Integer({ minimum: 1, description: 'Version of side a then' }),
      versionB: Type.Integer({ minimum: 1, description: 'Version of side b then' }),
      takenBackAt: nullable(Type.String({ format: 'date-time' })),
    },
    strict,
  ),
);
export type Verdict = Static<typeof Verdict>;

export const BASIS_FIELDS = ['services', 'clientGroups', 'serviceClasses', 'ages', 'areas', 'texts'] as const;

/** Something that the scores rest on and that has changed since the decision. */
export const BasisChange = named(
  'BasisChange',
  Type.Object(
    {
      side: Type.Enum(['a', 'b']),
      field: Type.Enum([...BASIS_FIELDS]),
      added: Type.Array(Ref, { description: 'Services, client groups or service classes that came' }),
      removed: Type.Array(Ref, { description: 'Those that went, as far as they still exist' }),
    },
    strict,
  ),
);
export type BasisChange = Static<typeof BasisChange>;

/** Where a pair stands with the people who decide. */
export const decisionFields = {
  status: Type.Enum([...PAIR_STATUSES], {
    description: '"open-again": decided, but one side has changed since in what the scores rest on',
  }),
  verdict: Type.Union([Verdict, Type.Null()], { description: 'The decision that stands' }),
  changes: Type.Array(BasisChange, { description: 'Why it is open again' }),
};

export const VerdictQuery = Type.Object({ level: Type.Enum([...MAP_LEVELS]) }, strict);

/** The answer to a decision: where the pair stands now. */
export const PairDecision = named('PairDecision', Type.Object(decisionFields, strict));
export type PairDecision = Static<typeof PairDecision>;
