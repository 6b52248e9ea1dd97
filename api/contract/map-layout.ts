/** Where things stand on the map, changed by people: moved, tidied up, taken back. */
import { Type, type Static } from 'typebox';
import { Id, named, nullable, Ref, strict } from './common.ts';
import { MAP_LEVELS } from './relation.ts';

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;

/** A department's region is moved whole; on the map of departments so is its node. */
export const MOVED_KINDS = ['node', 'department'] as const;
const STEP_KINDS = [...MOVED_KINDS, 'tidy'] as const;

/** So many of the last steps of a level are kept to be taken back. */
export const KEPT_STEPS = 50;

const level = Type.Enum([...MAP_LEVELS]);
/** Far beyond any picture. */
const coordinate = Type.Number({ minimum: -1_000_000, maximum: 1_000_000 });
const point = Type.Object({ x: coordinate, y: coordinate }, strict);
const region = Type.Object({ x: Type.Number(), y: Type.Number(), r: Type.Number() }, strict);
const fingerprint = Type.String({
  pattern: '^[A-Za-z0-9_-]{43}$',
  description: 'Of the places shown; stands for exactly them',
});

/** Something that a person did to the map of a level. */
export const MapStep = named(
  'MapStep',
  Type.Object(
    {
      id: Id,
      level,
      kind: Type.Enum([...STEP_KINDS]),
      subject: nullable(Type.With(Ref, { description: 'What was moved; null when it is gone, or for all' })),
      by: Type.String(),
      at: Type.String({ format: 'date-time' }),
      undoneAt: nullable(Type.String({ format: 'date-time' })),
    },
    strict,
  ),
);
export type MapStep = Static<typeof MapStep>;

export const MapStepQuery = Type.Object(
  { level, limit: Type.Optional(Type.Integer({ minimum: 1, maximum: KEPT_STEPS, default: 10 })) },
  strict,
);

export const MapStepList = named(
  'MapStepList',
  Type.Object(
    {
      items: Type.Array(MapStep, { description: 'The latest first' }),
      total: Type.Integer({ minimum: 0, maximum: KEPT_STEPS, description: 'Older ones are not kept' }),
    },
    strict,
  ),
);
export type MapStepList = Static<typeof MapStepList>;

export const MapMoveInput = named(
  'MapMoveInput',
  Type.Object(
    {
      level,
      kind: Type.Enum([...MOVED_KINDS]),
      id: Id,
      to: Type.Union([point, Type.Enum([...DIRECTIONS])], {
        description:
          'A place, for which the nearest free one is taken; or a step in a direction, past what is in the way',
      }),
    },
    strict,
  ),
);
export type MapMoveInput = Static<typeof MapMoveInput>;

/** Where it landed. */
export const MapMove = named(
  'MapMove',
  Type.Object(
    {
      level,
      kind: Type.Enum([...MOVED_KINDS]),
      id: Id,
      x: Type.Number(),
      y: Type.Number(),
      step: nullable(Type.With(MapStep, { description: 'null when there was no room and nothing moved' })),
    },
    strict,
  ),
);
export type MapMove = Static<typeof MapMove>;

export const TidiedMapQuery = Type.Object({ level }, strict);

/** The map of a level as it would be if it were tidied up now. */
export const TidiedMap = named(
  'TidiedMap',
  Type.Object(
    {
      level,
      nodes: Type.Array(Type.Object({ id: Id, x: Type.Number(), y: Type.Number() }, strict)),
      departments: Type.Array(Type.Object({ id: Id, region }, strict)),
      moved: Type.Integer({ minimum: 0, description: 'How many nodes would move' }),
      fingerprint,
    },
    strict,
  ),
);
export type TidiedMap = Static<typeof TidiedMap>;

export const MapTidyInput = named('MapTidyInput', Type.Object({ level, fingerprint }, strict));
export type MapTidyInput = Static<typeof MapTidyInput>;
