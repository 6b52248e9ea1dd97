/** Ties: how well two units know each other, as their people say. */
import { Type, type Static } from 'typebox';
import { Id, LIMITS, TeamRef, named, nullable, strict } from './common.ts';
import { PersonName } from './verdict.ts';

/** From not at all to having done something together. */
export const TIE_STRENGTHS = ['unknown', 'heard-of', 'met', 'passed-on', 'together'] as const;
export type TieStrength = (typeof TIE_STRENGTHS)[number];

const strength = Type.Enum([...TIE_STRENGTHS], {
  description:
    'Do not know them; have heard of them; have met; have passed on clients; have done something together',
});

/** The tie of two units: T in [0, 1], and the strongest that either side says of it. */
export const Tie = named(
  'Tie',
  Type.Object(
    {
      score: Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()], {
        description: 'null: nobody has said',
      }),
      a: nullable(strength),
      b: nullable(strength),
      experiment: Type.Boolean({
        description: 'They run an experiment together, or have taken one into use: the score is 1',
      }),
      shouldMeet: Type.Boolean({ description: 'Both are known to hardly know each other' }),
    },
    strict,
  ),
);
export type Tie = Static<typeof Tie>;

export const TieParams = Type.Object({ teamId: Id, otherId: Id }, strict);

export const TieInput = named('TieInput', Type.Object({ strength, statedBy: PersonName }, strict));
export type TieInput = Static<typeof TieInput>;

/** What one person of a unit says about another unit. */
export const TieStatement = named(
  'TieStatement',
  Type.Object({ strength, statedBy: Type.String(), statedAt: Type.String({ format: 'date-time' }) }, strict),
);
export type TieStatement = Static<typeof TieStatement>;

const tieOfUnit = Type.Object(
  {
    team: TeamRef,
    tie: Type.With(Tie, { description: 'a is the unit that was asked for, b the other' }),
    statements: Type.Array(TieStatement, { description: 'What people of the unit itself say, latest first' }),
    clientOverlap: Type.Number({ minimum: 0, maximum: 1, description: 'C of the two units' }),
  },
  strict,
);

export const TieQuery = Type.Object(
  {
    teamId: Type.With(Id, { description: 'Whose ties' }),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LIMITS.page, default: 10 })),
  },
  strict,
);

/** The ties of a unit: those that are known of, and the units it shares most clients with. */
export const TieList = named(
  'TieList',
  Type.Object(
    {
      items: Type.Array(tieOfUnit, {
        description: 'Those that share most clients first; then others whose tie is known',
      }),
      total: Type.Integer({ minimum: 0 }),
      omitted: Type.Integer({ minimum: 0, description: 'total less those in items' }),
      version: Type.Integer({ minimum: 0 }),
    },
    strict,
  ),
);
export type TieList = Static<typeof TieList>;

export const TieWithdrawal = Type.Object({ statedBy: PersonName }, strict);
