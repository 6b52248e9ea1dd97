import { Type, type Static } from 'typebox';
import {
  ClientCount,
  ClientCountInput,
  Id,
  LocalName,
  LocalText,
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

const name = LocalName;
const description = nullable(LocalText);
const parentId = nullable(Id);
const code = nullable(
  Type.String({
    pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$',
    description: 'PTV code (KR…, KE…) or the city’s own',
  }),
);
const quiet = Type.Boolean({ description: 'Clients who are seldom heard' });

/** A group of clients in the tree of groups: never a person, never a list of persons. */
export const ClientGroup = named(
  'ClientGroup',
  Type.Object(
    {
      ...recordFields,
      parentId,
      path: Type.Array(Ref, { description: 'Ancestors, the widest first' }),
      code,
      name,
      description,
      estimatedSize: nullable(ClientCount),
      quiet,
      serviceCount: Type.Integer({ minimum: 0, description: 'Services that name this very group' }),
      teamCount: Type.Integer({ minimum: 0, description: 'Teams that have such a service' }),
    },
    strict,
  ),
);
export type ClientGroup = Static<typeof ClientGroup>;

export const ClientGroupInput = named(
  'ClientGroupInput',
  Type.Object(
    {
      name,
      parentId: Type.Optional(parentId),
      code: Type.Optional(code),
      description: Type.Optional(description),
      estimatedSize: Type.Optional(nullable(ClientCountInput)),
      quiet: Type.Optional(quiet),
    },
    strict,
  ),
);
export type ClientGroupInput = Static<typeof ClientGroupInput>;
export const ClientGroupPatch = patchOf('ClientGroupPatch', ClientGroupInput);
export const ClientGroupPage = page('ClientGroupPage', ClientGroup);
export const ClientGroupQuery = Type.Object(
  {
    ...listQuery,
    parentId: Type.Optional(Id),
    code: Type.Optional(Type.String({ maxLength: 40 })),
    quiet: Type.Optional(Type.Boolean()),
  },
  strict,
);

/** Who serves a client group, its subgroups included, by department; and which ages they cover. */
export const ClientGroupServers = named(
  'ClientGroupServers',
  Type.Object(
    {
      clientGroup: Ref,
      services: Type.Array(
        Type.Object(
          {
            id: Id,
            name: LocalName,
            team: TeamRef,
            clientGroup: Ref,
            weight: Type.Integer({ minimum: 1, maximum: 3 }),
            clientsPerYear: nullable(ClientCount),
            ageMin: nullable(Type.Integer()),
            ageMax: nullable(Type.Integer()),
            channels: Type.Array(Type.String()),
          },
          strict,
        ),
      ),
      ages: Type.Array(Type.Integer({ minimum: 0 }), {
        minItems: 121,
        maxItems: 121,
        description: 'Number of these services for each year of age, 0–120; unknown ages are not counted',
      }),
      agesUnknown: Type.Integer({ minimum: 0 }),
    },
    strict,
  ),
);
export type ClientGroupServers = Static<typeof ClientGroupServers>;
