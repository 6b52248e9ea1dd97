import { Type, type Static } from 'typebox';
import {
  ClientCount,
  ClientCountInput,
  Id,
  IsoDate,
  LIMITS,
  LocalName,
  LocalSummary,
  LocalText,
  Ref,
  TeamRef,
  Url,
  listQuery,
  named,
  nullable,
  page,
  patchOf,
  recordFields,
  strict,
} from './common.ts';

export const SERVICE_STATUSES = ['active', 'planned', 'ended'] as const;
export const CHANNELS = ['in-person', 'phone', 'online', 'home-visit', 'chat', 'group'] as const;
export const FEES = ['free', 'charged'] as const;
export const TEAM_ROLES = ['co-responsible', 'producer', 'funder', 'referrer'] as const;

/** How closely a service serves a group: 1 sometimes, 2 regularly, 3 mainly. */
export const MembershipWeight = Type.Enum([1, 2, 3], {
  description: '1 sometimes, 2 regularly, 3 mainly',
});
export type MembershipWeight = Static<typeof MembershipWeight>;

const age = nullable(Type.Integer({ minimum: 0, maximum: 120 }));
const fields = {
  status: Type.Enum([...SERVICE_STATUSES]),
  summary: nullable(LocalSummary),
  description: nullable(LocalText),
  ageMin: age,
  ageMax: age,
  channels: Type.Array(Type.Enum([...CHANNELS]), { uniqueItems: true, maxItems: CHANNELS.length }),
  areas: Type.Array(Type.String({ pattern: '^([0-9]{3}|FI)$' }), {
    uniqueItems: true,
    maxItems: 320,
    description: 'Codes of municipalities; "FI" is the whole country; empty is unknown',
    examples: [['915']],
  }),
  languages: Type.Array(Type.String({ pattern: '^[a-z]{2,3}$' }), {
    uniqueItems: true,
    maxItems: 50,
    description: 'In which languages one is served (ISO 639)',
  }),
  fee: nullable(Type.Enum([...FEES])),
  url: nullable(Url),
  keywords: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), {
    uniqueItems: true,
    maxItems: LIMITS.keywords,
  }),
  reviewedAt: nullable(IsoDate),
};

/** A service as it is read: with the names of everything that it refers to. */
export const Service = named(
  'Service',
  Type.Object(
    {
      ...recordFields,
      name: LocalName,
      team: TeamRef,
      organization: Ref,
      ...fields,
      clientsPerYear: nullable(ClientCount),
      clientGroups: Type.Array(
        Type.Object(
          {
            id: Id,
            name: LocalName,
            quiet: Type.Boolean(),
            weight: MembershipWeight,
            clientsPerYear: nullable(ClientCount),
          },
          strict,
        ),
        { description: 'The most closely served first' },
      ),
      serviceClasses: Type.Array(
        Type.Object({ id: Id, name: LocalName, code: nullable(Type.String()) }, strict),
      ),
      otherTeams: Type.Array(
        Type.Object({ id: Id, name: LocalName, role: Type.Enum([...TEAM_ROLES]) }, strict),
      ),
    },
    strict,
  ),
);
export type Service = Static<typeof Service>;

/** A service as it is written. Only a team and a name are needed; the rest can come later. */
export const ServiceInput = named(
  'ServiceInput',
  Type.Object(
    {
      name: LocalName,
      teamId: Id,
      ...Type.Partial(Type.Object(fields)).properties,
      clientsPerYear: Type.Optional(nullable(ClientCountInput)),
      clientGroups: Type.Optional(
        Type.Array(
          Type.Object(
            {
              id: Id,
              weight: MembershipWeight,
              clientsPerYear: Type.Optional(nullable(ClientCountInput)),
            },
            strict,
          ),
          { maxItems: LIMITS.links },
        ),
      ),
      serviceClasses: Type.Optional(Type.Array(Type.Object({ id: Id }, strict), { maxItems: LIMITS.links })),
      otherTeams: Type.Optional(
        Type.Array(Type.Object({ id: Id, role: Type.Enum([...TEAM_ROLES]) }, strict), {
          maxItems: LIMITS.links,
        }),
      ),
    },
    strict,
  ),
);
export type ServiceInput = Static<typeof ServiceInput>;
export const ServicePatch = patchOf('ServicePatch', ServiceInput);
export const ServicePage = page('ServicePage', Service);

/** Filters of services; several values of one filter mean "any of them". */
const filters = {
  teamId: Type.Optional(Type.Array(Id, { maxItems: 50 })),
  departmentId: Type.Optional(Type.Array(Id, { maxItems: 50 })),
  organizationId: Type.Optional(Type.Array(Id, { maxItems: 50 })),
  clientGroupId: Type.Optional(Type.Array(Id, { maxItems: 50, description: 'Subgroups count as well' })),
  serviceClassId: Type.Optional(Type.Array(Id, { maxItems: 50, description: 'Subclasses count as well' })),
  status: Type.Optional(Type.Array(fields.status, { maxItems: 3 })),
  channel: Type.Optional(Type.Array(Type.Enum([...CHANNELS]), { maxItems: CHANNELS.length })),
  fee: Type.Optional(Type.Array(Type.Enum([...FEES]), { maxItems: 2 })),
  age: Type.Optional(Type.Integer({ minimum: 0, maximum: 120, description: 'Serves somebody of this age' })),
  reviewedBefore: Type.Optional(IsoDate),
};
export const ServiceQuery = Type.Object({ ...listQuery, ...filters }, strict);
export const ServiceFacetQuery = Type.Object({ q: listQuery.q, ...filters }, strict);

const valueCount = Type.Object({ value: Type.String(), count: Type.Integer() }, strict);
const refCount = Type.Object({ id: Id, name: LocalName, count: Type.Integer() }, strict);

/** How many services each value of each filter would leave, the other filters being as they are. */
export const ServiceFacets = named(
  'ServiceFacets',
  Type.Object(
    {
      departmentId: Type.Array(refCount),
      clientGroupId: Type.Array(refCount),
      serviceClassId: Type.Array(refCount),
      organizationId: Type.Array(refCount),
      status: Type.Array(valueCount),
      channel: Type.Array(valueCount),
      fee: Type.Array(valueCount),
    },
    strict,
  ),
);
export type ServiceFacets = Static<typeof ServiceFacets>;
