/** Why two units should try something, as of a day: kept with the experiment, so that the reason can be read later. */
import { Type, type Static } from 'typebox';
import { Id, IsoDate, Ref, TeamRef, named, nullable, strict } from './common.ts';
import { MAP_LEVELS, QUADRANT_RELATIONS } from './relation.ts';
import { STRENGTHS } from './strength.ts';

const unitInterval = Type.Number({ minimum: 0, maximum: 1 });
const score = Type.Object({ score: unitInterval, strength: Type.Enum([...STRENGTHS]) }, strict);

/** Where an experiment was proposed from: a pair of the map, or a client group. */
export const EvidenceOrigin = named(
  'EvidenceOrigin',
  Type.Union([
    Type.Object({ kind: Type.Literal('pair'), level: Type.Enum([...MAP_LEVELS]), a: Id, b: Id }, strict),
    Type.Object({ kind: Type.Literal('client-group'), clientGroupId: Id }, strict),
  ]),
);
export type EvidenceOrigin = Static<typeof EvidenceOrigin>;

const common = {
  day: IsoDate,
  version: Type.Integer({ minimum: 0, description: 'Version of the data that it was computed from' }),
};

export const PairEvidence = named(
  'PairEvidence',
  Type.Object(
    {
      kind: Type.Literal('pair'),
      ...common,
      level: Type.Enum([...MAP_LEVELS]),
      a: Ref,
      b: Ref,
      relation: nullable(Type.Enum([...QUADRANT_RELATIONS])),
      clientOverlap: score,
      functionSimilarity: nullable(score),
      tie: Type.Union([unitInterval, Type.Null()], {
        description: 'T of the two units; null: nobody had said',
      }),
      clientGroups: Type.Array(Type.Object({ clientGroup: Ref, share: unitInterval }, strict), {
        description: 'What both serve, what weighs most first',
      }),
    },
    strict,
  ),
);
export type PairEvidence = Static<typeof PairEvidence>;

export const ClientGroupEvidence = named(
  'ClientGroupEvidence',
  Type.Object(
    {
      kind: Type.Literal('client-group'),
      ...common,
      clientGroup: Ref,
      quiet: Type.Boolean({ description: 'Clients who are seldom heard' }),
      teams: Type.Array(TeamRef, { description: 'All units that served the group' }),
      services: Type.Integer({ minimum: 0 }),
      gaps: Type.Array(
        Type.Object(
          {
            from: Type.Integer({ minimum: 0, maximum: 120 }),
            to: Type.Integer({ minimum: 0, maximum: 120 }),
          },
          strict,
        ),
        { description: 'Years of age that no service took, between those that one did' },
      ),
    },
    strict,
  ),
);
export type ClientGroupEvidence = Static<typeof ClientGroupEvidence>;

export const Evidence = named('Evidence', Type.Union([PairEvidence, ClientGroupEvidence]));
export type Evidence = Static<typeof Evidence>;
