import { sql, type SQL } from 'drizzle-orm';
import type { ExistingRecords, Link, Shelf, Stored } from '../../exchange/plan/existing.ts';
import type { Entity } from '../../contract/event.ts';
import type { Db } from '../open.ts';

/**
 * What is stored, as the planning of an import looks at it: every row, deleted ones too, with the ids under
 * which `source` knows it.
 */
export async function listExisting(tx: Db, source: string): Promise<ExistingRecords> {
  return {
    organizations: await shelf(tx, source, 'organization', sql`organizations r`, {
      name: sql`r.name`,
      kind: sql`r.kind`,
      businessCode: sql`r.business_code`,
      url: sql`r.url`,
    }),
    teams: await shelf(tx, source, 'team', sql`teams r`, {
      name: sql`r.name`,
      organizationId: sql`r.organization_id`,
      parentId: sql`r.parent_id`,
      description: sql`r.description`,
      contacts: sql`r.contacts`,
    }),
    clientGroups: await shelf(tx, source, 'client-group', sql`client_groups r`, codeFields),
    serviceClasses: await shelf(tx, source, 'service-class', sql`service_classes r`, codeFields),
    services: await shelf(tx, source, 'service', sql`services r`, {
      name: sql`r.name`,
      teamId: sql`r.team_id`,
      status: sql`r.status`,
      summary: sql`r.summary`,
      description: sql`r.description`,
      channels: sql`r.channels`,
      areas: sql`r.areas`,
      languages: sql`r.languages`,
      fee: sql`r.fee`,
      url: sql`r.url`,
      keywords: sql`r.keywords`,
      clientGroups: list(
        sql`json_build_object('id', m.client_group_id, 'weight', m.weight) order by m.client_group_id`,
        sql`service_client_groups`,
      ),
      serviceClasses: list(sql`m.service_class_id order by m.service_class_id`, sql`service_service_classes`),
      otherTeams: list(
        sql`json_build_object('id', m.team_id, 'role', m.role) order by m.team_id, m.role`,
        sql`service_teams`,
      ),
    }),
  };
}

const codeFields = { name: sql`r.name`, code: sql`r.code`, parentId: sql`r.parent_id` };

/** Links of the service r as a JSON list. */
function list(item: SQL, table: SQL): SQL {
  return sql`(select coalesce(json_agg(${item}), '[]') from ${table} m where m.service_id = r.id)`;
}

/** The parents come before their children, because ids grow with time or, in a tree, by depth. */
async function shelf<F, W>(
  tx: Db,
  source: string,
  entity: Entity,
  from: SQL,
  fields: NoInfer<{ readonly [K in keyof F]: SQL }>,
): Promise<Shelf<F, W>> {
  const pairs = Object.entries<SQL>(fields).map(([name, value]) => sql`${name}::text, ${value}`);
  const rows = await tx.execute<Stored<F> & Record<string, unknown>>(sql`
    select r.id, r.version, r.deleted_at is not null as deleted,
      json_build_object(${sql.join(pairs, sql`, `)}) as fields
    from ${from} order by r.id`);
  const links = await tx.execute<Link<W> & Record<string, unknown>>(sql`
    select external_id as "sourceId", entity_id as id, seen from external_ids
    where source = ${source} and entity = ${entity}`);
  return { rows: rows.rows, links: links.rows };
}
