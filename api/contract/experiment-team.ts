/** Who takes part in an experiment: its units, what they were asked and answered, and their people. */
import { Type, type Static } from 'typebox';
import { Id, IsoDate, LIMITS, TeamRef, named, nullable, strict } from './common.ts';
import { ANSWERS, MOST_PEOPLE, TEAM_ROLES } from './experiment-words.ts';
import { PersonName } from './verdict.ts';

const day = nullable(IsoDate);

/** A member of staff who takes part. The address is used for reminders alone. */
export const Participant = named(
  'Participant',
  Type.Object(
    {
      name: PersonName,
      email: Type.Optional(nullable(Type.String({ format: 'email', maxLength: 254 }))),
    },
    strict,
  ),
);
export type Participant = Static<typeof Participant>;

const moment = nullable(Type.String({ format: 'date-time' }));

/** Whether a partner has been asked, and what it has answered. */
export const Invitation = named(
  'Invitation',
  Type.Object(
    {
      askedAt: moment,
      askedBy: nullable(Type.String()),
      answer: nullable(Type.Enum([...ANSWERS])),
      answeredAt: moment,
      answeredBy: nullable(Type.String()),
      until: Type.Union([IsoDate, Type.Null()], { description: 'Until when "not now" holds' }),
      reason: nullable(Type.String()),
    },
    strict,
  ),
);
export type Invitation = Static<typeof Invitation>;

export const people = Type.Array(Participant, { maxItems: MOST_PEOPLE });

export const ExperimentTeam = named(
  'ExperimentTeam',
  Type.Object(
    {
      team: TeamRef,
      role: Type.Enum([...TEAM_ROLES]),
      people,
      invitation: Type.Union([Invitation, Type.Null()], { description: 'null for the owner, who asks' }),
    },
    strict,
  ),
);
export type ExperimentTeam = Static<typeof ExperimentTeam>;

/** To ask a unit (no answer), or to answer for it. "not-now" says until when, "no" says why. */
export const InvitationInput = named(
  'InvitationInput',
  Type.Object(
    {
      by: PersonName,
      answer: Type.Optional(nullable(Type.Enum([...ANSWERS]))),
      until: Type.Optional(day),
      reason: Type.Optional(nullable(Type.String({ minLength: 1, maxLength: LIMITS.summary }))),
      people: Type.Optional(people),
    },
    strict,
  ),
);
export type InvitationInput = Static<typeof InvitationInput>;
export const InvitationParams = Type.Object({ id: Id, teamId: Id }, strict);
