/** Experiments: what two units try together, from the problem as the client meets it to the lesson. */
import { Type, type Static } from 'typebox';
import {
  ClientCount,
  ClientCountInput,
  Id,
  IsoDate,
  LocalName,
  LocalSummary,
  Ref,
  named,
  nullable,
  page,
  patchOf,
  recordFields,
  strict,
} from './common.ts';
import { Evidence, EvidenceOrigin } from './evidence.ts';
import { ExperimentTeam, people } from './experiment-team.ts';
import {
  DECISIONS,
  EXPERIMENT_STATES,
  MEASURE_BREADTHS,
  MEASURE_KINDS,
  MEASURE_UNITS,
  MOST_GROUPS,
  MOST_TEAMS,
  REQUIREMENTS,
  SOLVED,
} from './experiment-words.ts';
import { PersonName } from './verdict.ts';

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
