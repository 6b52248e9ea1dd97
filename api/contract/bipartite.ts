/** The map's nodes and whom they serve. */
import { Type, type Static } from 'typebox';
import { Id, LocalName, named, nullable, strict } from './common.ts';
import { MAP_LEVELS } from './relation.ts';

/** A longer list of groups is not read; those that fewest nodes serve are counted instead. */
export const MOST_GROUPS_SHOWN = 500;

const count = Type.Integer({ minimum: 0 });

/** Who serves whom, as columns: row i says that `ids[node[i]]` serves `groups[group[i]]`. */
export const Bipartite = named(
  'Bipartite',
  Type.Object(
    {
      level: Type.Enum([...MAP_LEVELS]),
      ids: Type.Array(Id, { description: 'The nodes shown, ascending' }),
      groups: Type.Array(
        Type.Object(
          {
            id: Id,
            name: LocalName,
            parent: nullable(
              Type.Integer({ minimum: 0, description: 'Place in this list of the group above it' }),
            ),
            quiet: Type.Boolean({ description: 'Clients who are seldom heard' }),
            nodes: Type.Integer({ minimum: 0, description: 'How many of the nodes shown serve it by name' }),
          },
          strict,
        ),
        { description: 'Those that a node serves by name, and all above them; ascending by id' },
      ),
      node: Type.Array(count),
      group: Type.Array(count),
      weight: Type.Array(Type.Integer({ minimum: 1, maximum: 3 }), {
        description:
          '1 sometimes, 2 regularly, 3 mainly; of units and departments that of the service that serves it most',
      }),
      totals: Type.Object(
        {
          nodes: Type.Integer({ minimum: 0, description: 'On this level in all' }),
          groups: Type.Integer({ minimum: 0, description: 'That a node shown serves by name' }),
          memberships: Type.Integer({ minimum: 0, description: 'Of the nodes shown' }),
        },
        strict,
      ),
      omitted: Type.Object({ nodes: count, groups: count, memberships: count }, strict),
      version: Type.Integer({ minimum: 0 }),
    },
    strict,
  ),
);
export type Bipartite = Static<typeof Bipartite>;
