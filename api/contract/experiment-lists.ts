/** Lists of experiments, and what is counted and told of many of them. */
import { Type, type Static } from 'typebox';
import {
  Id,
  IsoDate,
  LocalName,
  LocalSummary,
  Ref,
  TeamRef,
  listQuery,
  named,
  nullable,
  strict,
} from './common.ts';
import { Evidence } from './evidence.ts';
import { EXPERIMENT_STATES, EXPORT_FORMATS, SOLVED } from './experiment-words.ts';
import { PersonName } from './verdict.ts';

const day = nullable(IsoDate);
const text = nullable(LocalSummary);

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

const words = Type.Optional(
  Type.String({
    minLength: 1,
    maxLength: 200,
    description:
      'Words, in any form, of the name, the problem, the trial, the outcome, the lesson, the client groups, the units or the theme',
  }),
);

export const ExperimentQuery = Type.Object(
  {
    ...paging,
    ...experimentFilters,
    q: words,
    sort: Type.Optional(
      Type.Enum(['-updatedAt', '-createdAt', 'name'], {
        default: '-updatedAt',
        description: 'Latest change first, latest proposed first, or by name in Finnish alphabetical order',
      }),
    ),
  },
  strict,
);

export const LessonQuery = Type.Object(
  {
    limit: paging.limit,
    cursor: paging.cursor,
    q: words,
    themeId: experimentFilters.themeId,
    clientGroupId: experimentFilters.clientGroupId,
    teamId: experimentFilters.teamId,
    solved: Type.Optional(Type.Enum([...SOLVED])),
  },
  strict,
);

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
