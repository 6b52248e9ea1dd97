import { Type, type Static } from 'typebox';
import { LocalName, Url, listQuery, named, nullable, page, patchOf, recordFields, strict } from './common.ts';

export const ORGANIZATION_KINDS = [
  'city',
  'wellbeing-services-county',
  'association',
  'company',
  'state',
  'other',
] as const;

const name = LocalName;
const kind = Type.Enum([...ORGANIZATION_KINDS]);
const businessCode = nullable(
  Type.String({ pattern: '^[0-9]{7}-[0-9]$', description: 'Finnish business ID', examples: ['0123456-7'] }),
);
const url = nullable(Url);

/** Who provides services: a city, a wellbeing services county, an association, a company. */
export const Organization = named(
  'Organization',
  Type.Object(
    {
      ...recordFields,
      name,
      kind,
      businessCode,
      url,
      teamCount: Type.Integer({ minimum: 0 }),
      serviceCount: Type.Integer({ minimum: 0 }),
    },
    strict,
  ),
);
export type Organization = Static<typeof Organization>;

export const OrganizationInput = named(
  'OrganizationInput',
  Type.Object(
    { name, kind: Type.Optional(kind), businessCode: Type.Optional(businessCode), url: Type.Optional(url) },
    strict,
  ),
);
export type OrganizationInput = Static<typeof OrganizationInput>;
export const OrganizationPatch = patchOf('OrganizationPatch', OrganizationInput);
export const OrganizationPage = page('OrganizationPage', Organization);
export const OrganizationQuery = Type.Object({ ...listQuery, kind: Type.Optional(kind) }, strict);
