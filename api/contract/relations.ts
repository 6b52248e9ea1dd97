/** Who is related to whom, how, and why. */
import { Type, type Static } from 'typebox';
import {
  ClientCount,
  DepartmentRef,
  Id,
  LANGUAGES,
  LIMITS,
  LocalName,
  Ref,
  TeamRef,
  named,
  nullable,
  strict,
} from './common.ts';
import { ExperimentRef } from './experiment-lists.ts';
import { LinkExperiment } from './map-experiment.ts';
import { MAP_LEVELS, MEASURED_RELATIONS, QUADRANT_RELATIONS, RELATIONS } from './relation.ts';
import { STRENGTHS } from './strength.ts';
import { Tie } from './tie.ts';
import { VERDICTS, Verdict, decisionFields } from './verdict.ts';

const unitInterval = Type.Number({ minimum: 0, maximum: 1 });
const factor = Type.Object(
  { value: unitInterval, known: Type.Boolean({ description: 'false: one side has not said; taken as 1' }) },
  strict,
);

/** Why two sides share clients: the score C in [0, 1], its word, and every group that adds to it. */
export const ClientOverlap = named(
  'ClientOverlap',
  Type.Object(
    {
      score: unitInterval,
      strength: Type.Enum([...STRENGTHS]),
      ages: factor,
      areas: factor,
      contributions: Type.Array(
        Type.Object(
          {
            clientGroup: Ref,
            share: Type.Number({ minimum: 0, maximum: 1, description: 'Part of what is shared' }),
            holders: Type.Integer({ minimum: 0, description: 'How many on this level serve the group' }),
            implied: Type.Boolean({ description: 'Shared only because a listed subgroup is' }),
          },
          strict,
        ),
        { description: 'What weighs most first' },
      ),
      estimatedClients: nullable(ClientCount),
    },
    strict,
  ),
);
export type ClientOverlap = Static<typeof ClientOverlap>;

/** How alike the work of two sides is: the score F in [0, 1], and all that makes it up. */
export const FunctionSimilarity = named(
  'FunctionSimilarity',
  Type.Object(
    {
      score: Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'The sum of all values and of spelling',
      }),
      strength: Type.Enum([...STRENGTHS], {
        description: 'From "clear" on similar enough for a duplicate or for peers',
      }),
      serviceClasses: nullable(
        Type.Array(
          Type.Object(
            {
              serviceClass: Ref,
              value: unitInterval,
              holders: Type.Integer({ minimum: 0, description: 'How many services are in the class' }),
              implied: Type.Boolean({ description: 'In common only because a listed subclass is' }),
            },
            strict,
          ),
          { description: 'Classes in common, what weighs most first; null: one side has none' },
        ),
      ),
      text: nullable(
        Type.Object(
          {
            language: Type.Enum([...LANGUAGES]),
            words: Type.Array(Type.Object({ word: Type.String(), value: unitInterval }, strict), {
              description: 'Words in common, what weighs most first',
            }),
            spelling: Type.Number({ minimum: 0, maximum: 1, description: 'By parts of words in common' }),
          },
          strict,
        ),
      ),
    },
    strict,
  ),
);
export type FunctionSimilarity = Static<typeof FunctionSimilarity>;

export const RelatedQuery = Type.Object(
  {
    relation: Type.Optional(Type.Enum([...MEASURED_RELATIONS], { default: 'shared-clients' })),
    minScore: Type.Optional(unitInterval),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LIMITS.page, default: 20 })),
  },
  strict,
);

const functionSimilarity = Type.Union([FunctionSimilarity, Type.Null()], {
  description: 'null: not known, because there is neither a class on both sides nor a common language',
});
const relation = Type.Enum([...QUADRANT_RELATIONS]);
const relationOrNone = Type.Union([relation, Type.Null()], {
  description: 'Possible duplicate, possible partners, peers, or nothing of these',
});

const relatedTotals = {
  total: Type.Integer({ minimum: 0, description: 'All with the relation' }),
  omitted: Type.Integer({ minimum: 0, description: 'total less those in items' }),
  minScore: unitInterval,
  version: Type.Integer({ minimum: 0, description: 'Version of the data that this was computed from' }),
};

export const RelatedServices = named(
  'RelatedServices',
  Type.Object(
    {
      items: Type.Array(
        Type.Object(
          {
            service: Ref,
            team: TeamRef,
            relation: relationOrNone,
            clientOverlap: ClientOverlap,
            functionSimilarity,
            reviewedAt: nullable(Type.String({ format: 'date' })),
          },
          strict,
        ),
      ),
      ...relatedTotals,
    },
    strict,
  ),
);
export type RelatedServices = Static<typeof RelatedServices>;

const count = Type.Integer({ minimum: 0 });
const pairCounts = Type.Object(
  { duplicate: count, partner: count, peer: count },
  { ...strict, description: 'How many pairs of their services have each relation' },
);

export const RelatedTeams = named(
  'RelatedTeams',
  Type.Object(
    {
      items: Type.Array(
        Type.Object({ team: TeamRef, clientOverlap: ClientOverlap, tie: Tie, pairs: pairCounts }, strict),
      ),
      ...relatedTotals,
    },
    strict,
  ),
);
export type RelatedTeams = Static<typeof RelatedTeams>;

export const PairParams = Type.Object({ a: Id, b: Id }, strict);
export const PairQuery = Type.Object({ level: Type.Enum([...MAP_LEVELS]) }, strict);

const side = Type.Object(
  {
    id: Id,
    name: LocalName,
    team: TeamRef,
    reviewedAt: nullable(Type.String({ format: 'date', description: 'Oldest review of what it rests on' })),
  },
  strict,
);

const measures = {
  a: side,
  b: side,
  clientOverlap: ClientOverlap,
  functionSimilarity,
  tie: Type.With(Tie, { description: 'Of the units of both sides' }),
  experiments: Type.Array(ExperimentRef, {
    description: 'What they try together, or have tried; the latest first',
  }),
  ...decisionFields,
};

/** Two services, teams or departments side by side. */
export const Pair = named(
  'Pair',
  Type.Object(
    {
      level: Type.Enum([...MAP_LEVELS]),
      ...measures,
      relation: relationOrNone,
      verdicts: Type.Array(Verdict, { description: 'All decisions about the pair, the latest first' }),
      services: Type.Array(
        Type.Object({ a: Ref, b: Ref, score: unitInterval, relation: relationOrNone }, strict),
        { description: 'For teams and departments: the pairs of services that share most clients' },
      ),
      version: Type.Integer({ minimum: 0 }),
    },
    strict,
  ),
);
export type Pair = Static<typeof Pair>;

export const PairListQuery = Type.Object(
  {
    relation,
    level: Type.Optional(
      Type.Enum([...MAP_LEVELS], {
        default: 'service',
        description: 'Units and departments have a relation when a pair of their services has it',
      }),
    ),
    status: Type.Optional(
      Type.Enum(['open', 'decided', 'all'], {
        default: 'open',
        description:
          'open: what waits for people, which is not decided or open again; partners confirmed as such stay, to be tried',
      }),
    ),
    teamId: Type.Optional(
      Type.With(Id, { description: 'Only pairs with a service of this unit or one below it' }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LIMITS.page, default: 20 })),
  },
  strict,
);

/** Pairs with one relation, the ones most worth a look first, those inside one unit last. */
export const PairList = named(
  'PairList',
  Type.Object(
    {
      items: Type.Array(
        Type.Object(
          {
            ...measures,
            relation: relationOrNone,
            pairs: Type.Integer({ minimum: 0, description: 'Pairs of services that have the relation' }),
          },
          strict,
        ),
      ),
      total: Type.Integer({ minimum: 0 }),
      omitted: Type.Integer({ minimum: 0, description: 'total less those in items' }),
      counts: Type.Object(
        {
          raised: Type.Integer({ minimum: 0, description: 'Called so now, or when it was decided' }),
          open: count,
          openAgain: count,
          decided: count,
          real: Type.Integer({ minimum: 0, description: 'Decided to be just that' }),
          beingTried: Type.Integer({
            minimum: 0,
            description:
              'Possible partners left out of "open", because they try something or have just stopped',
          }),
        },
        { ...strict, description: 'How right the product has been, whatever the status asked for' },
      ),
      version: Type.Integer({ minimum: 0, description: 'Version of the data that this was computed from' }),
    },
    strict,
  ),
);
export type PairList = Static<typeof PairList>;

const age = Type.Integer({ minimum: 0, maximum: 120 });

export const MapQuery = Type.Object(
  {
    level: Type.Optional(Type.Enum([...MAP_LEVELS], { default: 'team' })),
    relation: Type.Optional(
      Type.Array(Type.Enum([...RELATIONS]), {
        maxItems: RELATIONS.length,
        default: ['shared-clients'],
        description:
          'Which links; two sides with several are linked by the first of experiment, duplicate, partner, peer',
      }),
    ),
    minScore: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'Lowest C of a link, but for peers, who share few clients, and for experiments',
      }),
    ),
    departmentId: Type.Optional(Type.Array(Id, { maxItems: 50 })),
    clientGroupId: Type.Optional(
      Type.Array(Id, { maxItems: 50, description: 'Only what serves one of these groups (subgroups too)' }),
    ),
    ageMin: Type.Optional(Type.With(age, { description: 'Only what serves somebody of this age or older' })),
    ageMax: Type.Optional(
      Type.With(age, { description: 'Only what serves somebody of this age or younger' }),
    ),
    focus: Type.Optional(Id),
    depth: Type.Optional(Type.Integer({ minimum: 1, maximum: 4, default: 1 })),
    limit: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 2_000, default: 150, description: 'Nodes at the most' }),
    ),
  },
  strict,
);

/** The picture: nodes with stored positions in a plane of 1000 × 750, links, and what was left out. */
export const CityMap = named(
  'Map',
  Type.Object(
    {
      level: Type.Enum([...MAP_LEVELS]),
      minScore: unitInterval,
      nodes: Type.Array(
        Type.Object(
          {
            id: Id,
            label: LocalName,
            department: Id,
            team: nullable(Ref),
            x: Type.Number(),
            y: Type.Number(),
            services: Type.Integer({ minimum: 0 }),
            clientsPerYear: nullable(ClientCount),
            links: Type.Integer({ minimum: 0, description: 'All its links at this threshold' }),
          },
          strict,
        ),
      ),
      departments: Type.Array(
        Type.Object(
          {
            ...DepartmentRef.properties,
            region: nullable(Type.Object({ x: Type.Number(), y: Type.Number(), r: Type.Number() }, strict)),
            nodes: Type.Integer({ minimum: 0, description: 'How many it has on this level in all' }),
          },
          strict,
        ),
      ),
      edges: Type.Array(
        Type.Object(
          {
            source: Id,
            target: Id,
            relation: Type.Enum([...RELATIONS]),
            clientOverlap: unitInterval,
            functionSimilarity: Type.Optional(unitInterval),
            pairs: Type.Optional(
              Type.Integer({
                minimum: 1,
                description: 'Between units: pairs of services with this relation',
              }),
            ),
            verdict: Type.Optional(Type.Enum([...VERDICTS], { description: 'What people have decided' })),
            experiment: Type.Optional(
              Type.With(LinkExperiment, {
                description: 'What both try together or have tried, whatever the relation',
              }),
            ),
          },
          strict,
        ),
        { description: 'The strongest first' },
      ),
      kinds: Type.Object(
        { 'shared-clients': count, duplicate: count, partner: count, peer: count, experiment: count },
        {
          ...strict,
          description: 'How many links of each kind there are among these nodes, asked for or not',
        },
      ),
      totals: Type.Object({ nodes: Type.Integer(), edges: Type.Integer() }, strict),
      omitted: Type.Object({ nodes: Type.Integer(), edges: Type.Integer() }, strict),
      version: Type.Integer({ minimum: 0 }),
    },
    strict,
  ),
);
export type CityMap = Static<typeof CityMap>;
