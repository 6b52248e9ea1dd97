/** Experiments: what two units try together, from the problem as the client meets it to the lesson. */
import { Type, type Static } from 'typebox';
import {
  ClientCount,
  ClientCountInput,
  Id,
  IsoDate,
  LIMITS,
  LocalName,
  LocalSummary,
  Ref,
  TeamRef,
  listQuery,
  named,
  nullable,
  page,
  patchOf,
  recordFields,
  strict,
} from './common.ts';
import { Evidence, EvidenceOrigin } from './evidence.ts';
import { PersonName } from './verdict.ts';

/** In the order in which an experiment comes to them; what each asks for is in `domain/experiment.ts`. */
export const EXPERIMENT_STATES = [
  'idea',
  'asked',
  'planned',
  'running',
  'due',
  'lesson',
  'adopted',
  'adapted',
  'stopped',
  'continued',
] as const;
export type ExperimentState = (typeof EXPERIMENT_STATES)[number];

/** What can be missing for a next step. */
export const REQUIREMENTS = [
  'partner',
  'partner-asked',
  'partner-agrees',
  'problem',
  'client-groups',
  'measure',
  'number-before',
  'belief',
  'trial',
  'success',
  'people',
  'decision-date',
  'started',
  'outcome',
  'solved',
  'lesson',
  'number-after',
  'decision',
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export const SOLVED = ['yes', 'partly', 'no'] as const;
export type Solved = (typeof SOLVED)[number];
export const DECISIONS = ['adopt', 'adapt', 'stop', 'try-again'] as const;
export type Decision = (typeof DECISIONS)[number];

export const MEASURE_UNITS = ['percent', 'clients', 'times', 'days', 'hours', 'euros', 'points'] as const;
export const MEASURE_KINDS = ['client-experience', 'service-effect'] as const;
export const MEASURE_BREADTHS = ['broad-feedback', 'single-voices'] as const;

/** Limits of an experiment, in items. */
export const MOST_TEAMS = 10;
export const MOST_PEOPLE = 20;
export const MOST_GROUPS = 20;
const MOST_NUMBER = 1e9;

const text = nullable(LocalSummary);
const day = nullable(IsoDate);
const unit = Type.Enum([...MEASURE_UNITS]);

/** What is measured before and after, and where the numbers come from. */
export const Measure = named(
  'Measure',
  Type.Object(
    {
      what: LocalSummary,
      unit,
      kind: Type.Enum([...MEASURE_KINDS], {
        description: 'How the client experiences it, or what the service brings about',
      }),
      breadth: Type.Enum([...MEASURE_BREADTHS], {
        description: 'Feedback of many, or the voices of a few',
      }),
      source: nullable(LocalSummary),
    },
    strict,
  ),
);
export type Measure = Static<typeof Measure>;

/** A number of the measure. Where its unit is "clients" it is a ClientCount: 1–4 are "<5", others in classes of five. */
export const MeasureNumber = named(
  'MeasureNumber',
  Type.Union([Type.Number({ minimum: -MOST_NUMBER, maximum: MOST_NUMBER }), Type.Literal('<5')], {
    examples: [34],
  }),
);
export type MeasureNumber = Static<typeof MeasureNumber>;

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

export const TEAM_ROLES = ['owner', 'partner'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];
export const ANSWERS = ['yes', 'not-now', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

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

const people = Type.Array(Participant, { maxItems: MOST_PEOPLE });

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

const clientCount = nullable(ClientCount);
const clientCountInput = nullable(ClientCountInput);

const canvas = {
  name: LocalName,
  problem: Type.Union([LocalSummary, Type.Null()], { description: 'As the client meets it' }),
  measure: nullable(Measure),
  numberBefore: nullable(MeasureNumber),
  numberTarget: nullable(MeasureNumber),
  belief: text,
  trial: text,
  place: text,
  startsOn: day,
  endsOn: day,
  success: Type.Union([LocalSummary, Type.Null()], { description: 'We learn that it worked if …' }),
  decisionOn: day,
  outcome: Type.Union([LocalSummary, Type.Null()], { description: 'What happened' }),
  numberAfter: nullable(MeasureNumber),
  lesson: text,
  solved: nullable(Type.Enum([...SOLVED])),
};

/** One experiment. Its state follows from what is filled in. */
export const Experiment = named(
  'Experiment',
  Type.Object(
    {
      ...recordFields,
      ...canvas,
      theme: nullable(Ref),
      state: Type.Enum([...EXPERIMENT_STATES]),
      missing: Type.Array(Type.Enum([...REQUIREMENTS]), {
        description: 'What the next state asks for and is not there yet',
      }),
      next: Type.Union([Type.Enum([...EXPERIMENT_STATES]), Type.Null()], {
        description: 'The state that comes next; null: it has ended',
      }),
      clientGroups: Type.Array(Ref),
      clientCount,
      participantCount: clientCount,
      teams: Type.Array(ExperimentTeam, { description: 'The owner first' }),
      proposedBy: Type.String(),
      startedOn: day,
      decision: nullable(Type.Enum([...DECISIONS])),
      decidedOn: day,
      decidedBy: nullable(Type.String()),
      movedBy: Type.Union([Type.String(), Type.Null()], {
        description: 'Who brought it to its state last; null: whoever proposed it',
      }),
      continues: Type.Union([Ref, Type.Null()], { description: 'The experiment that this one follows up' }),
      continuedBy: Type.Array(Ref),
      evidence: nullable(Evidence),
      noteCount: Type.Integer({ minimum: 0 }),
    },
    strict,
  ),
);
export type Experiment = Static<typeof Experiment>;

const teamInput = Type.Object({ teamId: Id, people: Type.Optional(people) }, strict);

const changeable = {
  ...canvas,
  themeId: nullable(Id),
  clientGroupIds: Type.Array(Id, { maxItems: MOST_GROUPS }),
  clientCount: clientCountInput,
  participantCount: clientCountInput,
  teams: Type.Array(teamInput, {
    minItems: 1,
    maxItems: MOST_TEAMS,
    description: 'All units, the owner first; partners that stay keep what they have answered',
  }),
};

/** What a person may write on the canvas; all but the name may be filled in later. */
export const ExperimentInput = named(
  'ExperimentInput',
  Type.Object(
    {
      ...Type.Partial(Type.Object(changeable)).properties,
      name: changeable.name,
      teams: changeable.teams,
      proposedBy: PersonName,
      continuesId: Type.Optional(nullable(Id)),
      origin: Type.Optional(EvidenceOrigin),
    },
    strict,
  ),
);
export type ExperimentInput = Static<typeof ExperimentInput>;
export const ExperimentPatch = patchOf('ExperimentPatch', Type.Object(changeable, strict));
export type ExperimentPatch = Static<typeof ExperimentPatch>;
export const ExperimentPage = page('ExperimentPage', Experiment);

export const experimentFilters = {
  state: Type.Optional(Type.Array(Type.Enum([...EXPERIMENT_STATES]), { maxItems: EXPERIMENT_STATES.length })),
  themeId: Type.Optional(Id),
  teamId: Type.Optional(Type.With(Id, { description: 'A unit that takes part, or one above it' })),
  touchesTeamId: Type.Optional(
    Type.With(Id, {
      description: 'Those that touch clients of this unit, or of one below it, and in which it takes no part',
    }),
  ),
  clientGroupId: Type.Optional(Type.With(Id, { description: 'A client group, or one above it' })),
  person: Type.Optional(
    Type.With(PersonName, { description: 'Somebody who takes part, or who proposed it' }),
  ),
};

const { q: _name, sort: _sort, ...paging } = listQuery;

export const ExperimentQuery = Type.Object(
  {
    ...paging,
    ...experimentFilters,
    q: Type.Optional(
      Type.String({ minLength: 1, maxLength: 200, description: 'Part of the name or the problem' }),
    ),
    sort: Type.Optional(
      Type.Enum(['-updatedAt', '-createdAt', 'name'], {
        default: '-updatedAt',
        description: 'Latest change first, latest proposed first, or by name in Finnish alphabetical order',
      }),
    ),
  },
  strict,
);

/** Where a person wants an experiment to be. What is given is written first; then every condition must hold. */
export const TransitionInput = named(
  'TransitionInput',
  Type.Object(
    {
      to: Type.Enum(EXPERIMENT_STATES.filter((state) => state !== 'idea' && state !== 'due')),
      by: PersonName,
      startedOn: Type.Optional(
        Type.With(IsoDate, { description: 'For "running": since when; today unless given' }),
      ),
      fields: Type.Optional(ExperimentPatch),
    },
    strict,
  ),
);
export type TransitionInput = Static<typeof TransitionInput>;

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

export const NoteParams = Type.Object({ id: Id, noteId: Id }, strict);
export const ExperimentNote = named(
  'ExperimentNote',
  Type.Object(
    {
      id: Id,
      day: IsoDate,
      text: LocalSummary,
      writtenBy: Type.String(),
      createdAt: Type.String({ format: 'date-time' }),
    },
    strict,
  ),
);
export type ExperimentNote = Static<typeof ExperimentNote>;
export const ExperimentNoteInput = named(
  'ExperimentNoteInput',
  Type.Object({ day: Type.Optional(IsoDate), text: LocalSummary, writtenBy: PersonName }, strict),
);
export type ExperimentNoteInput = Static<typeof ExperimentNoteInput>;
export const ExperimentNotes = named(
  'ExperimentNotes',
  Type.Object(
    {
      items: Type.Array(ExperimentNote, { description: 'The latest day first; at most 1,000 can be kept' }),
      total: Type.Integer({ minimum: 0 }),
    },
    strict,
  ),
);
export type ExperimentNotes = Static<typeof ExperimentNotes>;

export const LessonQuery = Type.Object(
  {
    limit: paging.limit,
    cursor: paging.cursor,
    q: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: 'Words in the lesson, the problem, the outcome or the name, in any form',
      }),
    ),
    themeId: experimentFilters.themeId,
    clientGroupId: experimentFilters.clientGroupId,
    teamId: experimentFilters.teamId,
    solved: Type.Optional(Type.Enum([...SOLVED])),
  },
  strict,
);

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;
export const ExperimentExportQuery = Type.Object(
  { ...experimentFilters, format: Type.Enum([...EXPORT_FORMATS]), language: listQuery.language },
  strict,
);

const count = Type.Integer({ minimum: 0 });

export const FigureQuery = Type.Object(
  {
    themeId: experimentFilters.themeId,
    teamId: experimentFilters.teamId,
    from: Type.Optional(Type.With(IsoDate, { description: 'Proposed on this day or later' })),
    to: Type.Optional(Type.With(IsoDate, { description: 'Proposed on this day or earlier' })),
  },
  strict,
);

/** What has come of the experiments. */
export const ExperimentFigures = named(
  'ExperimentFigures',
  Type.Object(
    {
      proposed: count,
      started: count,
      running: Type.Integer({ minimum: 0, description: 'Running now, those due included' }),
      overdue: Type.Integer({ minimum: 0, description: 'Decision date reached, not decided' }),
      decided: count,
      decidedOnTime: Type.Integer({ minimum: 0, description: 'On the decision date or before' }),
      adopted: count,
      adapted: count,
      stoppedWithLesson: count,
      continued: count,
      lessons: count,
      medianDaysToDecision: nullable(Type.Number({ minimum: 0, description: 'From idea to decision' })),
      teams: Type.Integer({ minimum: 0, description: 'Units that took part in one that started' }),
      firstMet: Type.Integer({
        minimum: 0,
        description: 'Pairs of units of which nobody had said that they had met before they tried something',
      }),
    },
    strict,
  ),
);
export type ExperimentFigures = Static<typeof ExperimentFigures>;

/** An experiment as others name it: on a link of the map, a pair, a lesson. */
export const ExperimentRef = named(
  'ExperimentRef',
  Type.Object(
    {
      id: Id,
      name: LocalName,
      problem: text,
      state: Type.Enum([...EXPERIMENT_STATES]),
      decisionOn: day,
      lesson: text,
      solved: nullable(Type.Enum([...SOLVED])),
    },
    strict,
  ),
);
export type ExperimentRef = Static<typeof ExperimentRef>;

export const IdeaQuery = Type.Object(
  {
    teamId: Type.Optional(Id),
    clientGroupId: Type.Optional(Id),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20, default: 5 })),
  },
  strict,
);

/** Something worth trying, drawn from the directory by rule: no fact in it is invented. */
export const ExperimentIdea = named(
  'ExperimentIdea',
  Type.Object(
    {
      a: TeamRef,
      b: TeamRef,
      services: Type.Object({ a: Ref, b: Ref }, strict),
      problem: Type.With(LocalSummary, { description: 'A first sentence for the canvas' }),
      clientGroups: Type.Array(Ref, { description: 'What both serve, the most telling first' }),
      evidence: Evidence,
    },
    strict,
  ),
);
export type ExperimentIdea = Static<typeof ExperimentIdea>;
export const ExperimentIdeas = named(
  'ExperimentIdeas',
  Type.Object({ items: Type.Array(ExperimentIdea), omitted: count }, strict),
);
export type ExperimentIdeas = Static<typeof ExperimentIdeas>;
