/** What the map's shape says: who holds it together, who belongs together, and who stands alone for a client group. */
import { Type, type Static, type TObject, type TProperties } from 'typebox';
import { DepartmentRef, Id, Ref, TeamRef, named, nullable, strict } from './common.ts';
import { MAP_LEVELS } from './relation.ts';

const count = Type.Integer({ minimum: 0 });

/** The strongest of a kind of findings, the rest counted. */
function findings<P extends TProperties>(item: TObject<P>) {
  return Type.Object(
    {
      items: Type.Array(item, { description: 'The strongest first' }),
      total: count,
      omitted: Type.Integer({ minimum: 0, description: 'total less those in items' }),
    },
    strict,
  );
}

/** Of the same nodes and links as `GET /map` shows for the same query; ids are those of its nodes. */
export const MapInsights = named(
  'MapInsights',
  Type.Object(
    {
      level: Type.Enum([...MAP_LEVELS]),
      bridges: findings(
        Type.Object(
          {
            id: Type.With(Id, { description: 'Without this node the map falls apart' }),
            cutOff: Type.Array(
              Type.Object(
                {
                  size: Type.Integer({ minimum: 1 }),
                  ids: Type.Array(Id, { description: 'Of more than 20 the first 20' }),
                },
                strict,
              ),
              { description: 'What would no longer be linked with the rest, the largest part first' },
            ),
            rest: Type.Integer({ minimum: 1, description: 'How many would still hang together' }),
          },
          strict,
        ),
      ),
      clusters: findings(
        Type.Object(
          {
            ids: Type.Array(Id),
            departments: Type.Array(DepartmentRef, {
              description: 'Two at least, those with most members first',
            }),
            clientGroup: nullable(
              Type.Object(
                {
                  ...Ref.properties,
                  members: Type.Integer({ minimum: 1, description: 'How many of the members serve it' }),
                },
                { ...strict, description: 'What tells most of what they have in common' },
              ),
            ),
            modularity: Type.Number({ description: 'Its part of the modularity of the whole' }),
          },
          strict,
        ),
      ),
      modularity: Type.Number({
        minimum: -0.5,
        maximum: 1,
        description: 'How clearly the map falls into clusters: 0 is chance, from about 0.3 on there are some',
      }),
      onlyOneUnit: findings(
        Type.Object(
          {
            clientGroup: Ref,
            quiet: Type.Boolean({ description: 'Clients who are seldom heard' }),
            team: TeamRef,
            services: Type.Integer({ minimum: 1 }),
          },
          {
            ...strict,
            description:
              'Client groups that a single unit of the whole directory serves, where that unit is on the map',
          },
        ),
      ),
      version: Type.Integer({ minimum: 0, description: 'Version of the data that this was computed from' }),
    },
    strict,
  ),
);
export type MapInsights = Static<typeof MapInsights>;
