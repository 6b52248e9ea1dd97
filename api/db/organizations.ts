import { sql, type SQL } from 'drizzle-orm';
import type { Static } from 'typebox';
import { AppError } from '../contract/errors.ts';
import type { OrganizationInput, OrganizationQuery } from '../contract/organization.ts';
import type { Resource } from './directory.ts';
import { given, recordJson } from './json.ts';
import { organizations } from './schema.ts';

export const organizationResource: Resource<OrganizationInput> = {
  entity: 'organization',
  noun: 'organization',
  table: organizations,
  from: sql`organizations r`,
  json: sql`json_build_object(${recordJson},
    'kind', r.kind, 'businessCode', r.business_code, 'url', r.url,
    'teamCount', (select count(*)::int from teams t where t.organization_id = r.id and t.deleted_at is null),
    'serviceCount', (select count(*)::int from services s join teams t on t.id = s.team_id
                     where t.organization_id = r.id and s.deleted_at is null))`,
  columns: ({ name, kind, businessCode, url }) => given({ name, kind, businessCode, url }),
  verifyUnused: async (tx, id) => {
    const count = await tx.$count(sql`teams`, sql`organization_id = ${id} and deleted_at is null`);
    if (count > 0) {
      throw new AppError(
        'in-use',
        `The organization still has ${count} units. Delete them or move them to another organization first.`,
      );
    }
  },
};

export function organizationFilters(query: Static<typeof OrganizationQuery>): SQL[] {
  return query.kind === undefined ? [] : [sql`r.kind = ${query.kind}`];
}
