/** What is new on the map since a day. */
import { Type, type Static } from 'typebox';
import { Id, IsoDate, LocalName, named, nullable, strict } from './common.ts';
import { MAP_LEVELS, MEASURED_RELATIONS } from './relation.ts';
import { MapQuery } from './relations.ts';
import { STRENGTHS } from './strength.ts';

export const MapSnapshots = named(
  'MapSnapshots',
  Type.Object(
    {
      items: Type.Array(
        Type.Object(
          {
            day: IsoDate,
            version: Type.Integer({ minimum: 0, description: 'Version of the data that it shows' }),
          },
          strict,
        ),
        {
          description: 'The latest first; every day on which something changed for 60 days, then one a month',
        },
      ),
    },
    strict,
  ),
);
export type MapSnapshots = Static<typeof MapSnapshots>;

export const MapChangesQuery = Type.Object(
  {
    ...MapQuery.properties,
    since: Type.With(IsoDate, { description: 'Compared with the end of this day' }),
  },
  strict,
);

const relation = Type.Enum([...MEASURED_RELATIONS]);
const link = { relation, strength: Type.Enum([...STRENGTHS]) };
const ends = { source: Id, target: Id };
const node = Type.Object({ id: Id, label: LocalName, department: Id }, strict);
const count = Type.Integer({ minimum: 0 });

/**
 * Of the nodes and links that `GET /map` shows for the same query; ids are of its nodes, or of those that have gone. What
 * people try together is left out: a link is what it would be without.
 */
export const MapChanges = named(
  'MapChanges',
  Type.Object(
    {
      level: Type.Enum([...MAP_LEVELS]),
      since: IsoDate,
      comparedWith: nullable(
        Type.With(IsoDate, {
          description:
            'The day at the end of which things were as they are compared with: the latest kept one up to since; where none is so old, the oldest',
        }),
      ),
      nodes: Type.Object(
        {
          new: Type.Array(node),
          gone: Type.Array(node, {
            description:
              'Only with no other filter than departments: what else they were is not known any more',
          }),
        },
        strict,
      ),
      links: Type.Object(
        {
          new: Type.Array(Type.Object({ ...ends, ...link }, strict), { description: 'The strongest first' }),
          gone: Type.Array(Type.Object({ ...ends, ...link }, strict), { description: 'As they were' }),
          changed: Type.Array(
            Type.Object(
              { ...ends, before: Type.Object(link, strict), after: Type.Object(link, strict) },
              strict,
            ),
            {
              description: 'Linked then and now, but with another relation or another word for the strength',
            },
          ),
        },
        strict,
      ),
      totals: Type.Object(
        { links: Type.Object({ new: count, gone: count, changed: count }, strict) },
        { ...strict, description: 'Of each kind 2,000 links are listed at the most' },
      ),
      version: Type.Integer({ minimum: 0, description: 'Version of the data that is compared' }),
    },
    strict,
  ),
);
export type MapChanges = Static<typeof MapChanges>;
