import { Type, type Static } from 'typebox';
import { HISTORY_ACTIONS, Id, named, strict } from './common.ts';

export const ENTITIES = ['organization', 'team', 'service', 'client-group', 'service-class'] as const;
export type Entity = (typeof ENTITIES)[number];

/** All that a change can be of: the directory, and what people say about it. */
export const CHANGED_ENTITIES = [
  ...ENTITIES,
  'verdict',
  'tie',
  'settings',
  'same-record',
  'saved-view',
  'presentation',
  'theme',
  'experiment',
  'map',
] as const;
export type ChangedEntity = (typeof CHANGED_ENTITIES)[number];

/** What `GET /events` sends as `data:` of each server-sent event named "change". Its id is the version. */
export const ChangeEvent = named(
  'ChangeEvent',
  Type.Object(
    {
      version: Type.Integer(),
      entity: Type.Enum([...CHANGED_ENTITIES]),
      id: Id,
      action: Type.Enum([...HISTORY_ACTIONS]),
    },
    strict,
  ),
);
export type ChangeEvent = Static<typeof ChangeEvent>;
