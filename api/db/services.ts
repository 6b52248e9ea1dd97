import { eq, sql, type SQL } from 'drizzle-orm';
import type { Static } from 'typebox';
import type { ServiceFacets, ServiceInput, ServiceQuery } from '../contract/service.ts';
import { missing } from './constraint-errors.ts';
import { verifyAlive, type Resource } from './directory.ts';
import { given, recordJson, storedCount, teamJson } from './json.ts';
import type { Db } from './open.ts';
import {
  clientGroups,
  serviceClasses,
  serviceClientGroups,
  serviceServiceClasses,
  serviceTeams,
  services,
  teams,
} from './schema.ts';

export const serviceResource: Resource<ServiceInput> = {
  entity: 'service',
  noun: 'service',
  table: services,
  from: sql`services r join teams t on t.id = r.team_id join teams d on d.id = t.path[1]
    join organizations o on o.id = t.organization_id`,
  json: sql`json_build_object(${recordJson},
    'team', ${teamJson}, 'organization', json_build_object('id', o.id, 'name', o.name),
    'status', r.status, 'summary', r.summary, 'description', r.description,
    'ageMin', r.age_min, 'ageMax', r.age_max, 'channels', r.channels, 'areas', r.areas,
    'languages', r.languages, 'fee', r.fee, 'url', r.url, 'keywords', r.keywords,
    'reviewedAt', r.reviewed_at, 'clientsPerYear', client_count(r.clients_per_year),
    'clientGroups', coalesce((
      select json_agg(json_build_object('id', g.id, 'name', g.name, 'quiet', g.quiet, 'weight', m.weight,
        'clientsPerYear', client_count(m.clients_per_year)) order by m.weight desc, g.id)
      from service_client_groups m join client_groups g on g.id = m.client_group_id
      where m.service_id = r.id), '[]'),
    'serviceClasses', coalesce((
      select json_agg(json_build_object('id', c.id, 'name', c.name, 'code', c.code) order by c.code, c.id)
      from service_service_classes m join service_classes c on c.id = m.service_class_id
      where m.service_id = r.id), '[]'),
    'otherTeams', coalesce((
      select json_agg(json_build_object('id', x.id, 'name', x.name, 'role', m.role) order by m.role, x.id)
      from service_teams m join teams x on x.id = m.team_id
      where m.service_id = r.id), '[]'))`,
  columns: (input) =>
    given({
      name: input.name,
      teamId: input.teamId,
      status: input.status,
      summary: input.summary,
      description: input.description,
      ageMin: input.ageMin,
      ageMax: input.ageMax,
      channels: input.channels,
      areas: input.areas,
      languages: input.languages,
      fee: input.fee,
      url: input.url,
      clientsPerYear: storedCount(input.clientsPerYear),
      keywords: input.keywords,
      reviewedAt: input.reviewedAt,
    }),
  verify: async (tx, input) => {
    const ids = (list: readonly { id: string }[] | undefined) => (list ?? []).map(({ id }) => id);
    if (input.teamId !== undefined) {
      await verifyAlive(tx, teams, [input.teamId], () => missing('/teamId', 'unit'));
    }
    await verifyAlive(tx, clientGroups, ids(input.clientGroups), () =>
      missing('/clientGroups', 'client group'),
    );
    await verifyAlive(tx, serviceClasses, ids(input.serviceClasses), () =>
      missing('/serviceClasses', 'service class'),
    );
    await verifyAlive(tx, teams, ids(input.otherTeams), () => missing('/otherTeams', 'unit'));
  },
  saveLinks: async (tx, serviceId, { clientGroups: groups, serviceClasses: classes, otherTeams }) => {
    if (groups !== undefined) {
      await tx.delete(serviceClientGroups).where(eq(serviceClientGroups.serviceId, serviceId));
      const rows = groups.map(({ id, weight, clientsPerYear }) => ({
        serviceId,
        clientGroupId: id,
        weight,
        clientsPerYear: storedCount(clientsPerYear) ?? null,
      }));
      if (rows.length > 0) await tx.insert(serviceClientGroups).values(rows);
    }
    if (classes !== undefined) {
      await tx.delete(serviceServiceClasses).where(eq(serviceServiceClasses.serviceId, serviceId));
      const rows = classes.map(({ id }) => ({ serviceId, serviceClassId: id }));
      if (rows.length > 0) await tx.insert(serviceServiceClasses).values(rows);
    }
    if (otherTeams !== undefined) {
      await tx.delete(serviceTeams).where(eq(serviceTeams.serviceId, serviceId));
      const rows = otherTeams.map(({ id, role }) => ({ serviceId, teamId: id, role }));
      if (rows.length > 0) await tx.insert(serviceTeams).values(rows);
    }
  },
};

type Filters = Omit<Static<typeof ServiceQuery>, 'limit' | 'cursor' | 'sort' | 'deleted' | 'q'>;
const uuids = (values: readonly string[]) => sql`${sql.param(values)}::uuid[]`;
const texts = (values: readonly string[]) => sql`${sql.param(values)}::text[]`;

/** One condition for each filter that is set, by its name, so that a facet can leave its own one out. */
export function serviceFilters(query: Filters): Map<keyof Filters, SQL> {
  const where = new Map<keyof Filters, SQL>();
  const { teamId, departmentId, organizationId, clientGroupId, serviceClassId } = query;
  if (teamId) where.set('teamId', sql`r.team_id in (select id from teams where path && ${uuids(teamId)})`);
  if (departmentId) {
    where.set(
      'departmentId',
      sql`r.team_id in (select id from teams where path[1] = any(${uuids(departmentId)}))`,
    );
  }
  if (organizationId) {
    where.set(
      'organizationId',
      sql`r.team_id in (select id from teams where organization_id = any(${uuids(organizationId)}))`,
    );
  }
  if (clientGroupId) {
    where.set(
      'clientGroupId',
      sql`r.id in (select m.service_id from service_client_groups m join client_groups g
        on g.id = m.client_group_id where g.path && ${uuids(clientGroupId)})`,
    );
  }
  if (serviceClassId) {
    where.set(
      'serviceClassId',
      sql`r.id in (select m.service_id from service_service_classes m join service_classes c
        on c.id = m.service_class_id where c.path && ${uuids(serviceClassId)})`,
    );
  }
  if (query.status) where.set('status', sql`r.status = any(${texts(query.status)})`);
  if (query.channel) where.set('channel', sql`r.channels && ${texts(query.channel)}`);
  if (query.fee) where.set('fee', sql`r.fee = any(${texts(query.fee)})`);
  if (query.age !== undefined) {
    where.set('age', sql`${query.age} between coalesce(r.age_min, 0) and coalesce(r.age_max, 120)`);
  }
  if (query.reviewedBefore !== undefined) {
    where.set('reviewedBefore', sql`(r.reviewed_at is null or r.reviewed_at < ${query.reviewedBefore})`);
  }
  return where;
}

const FACET_VALUES = 200; // as many as a list gives at once: the tree of client groups is shown whole

/** For each filter: its values and how many services each would leave, the filter's own choice left aside. */
export async function countServiceFacets(db: Db, query: Filters & { q?: string }): Promise<ServiceFacets> {
  const filters = serviceFilters(query);
  const name =
    query.q === undefined
      ? sql`true`
      : sql`strpos(lower(concat_ws(' ', r.name->>'fi', r.name->>'sv', r.name->>'en')), lower(${query.q})) > 0`;
  const matching = (own: keyof Filters) => {
    const others = [...filters].filter(([filter]) => filter !== own).map(([, condition]) => condition);
    return sql.join([sql`r.deleted_at is null`, name, ...others], sql` and `);
  };
  const refs = (own: keyof Filters, join: SQL, value: 'd' | 'o' | 'g' | 'c') => {
    const row = sql.identifier(value);
    return sql`(select coalesce(json_agg(x), '[]') from (
      select ${row}.id, ${row}.name, count(distinct r.id)::int as count from services r ${join}
      where ${matching(own)} group by ${row}.id, ${row}.name, ${row}.sort_name
      order by count desc, ${row}.sort_name limit ${FACET_VALUES}) x)`;
  };
  const values = (own: keyof Filters, join: SQL, value: SQL) => sql`(select coalesce(json_agg(x), '[]') from (
    select ${value} as value, count(*)::int as count from services r ${join}
    where ${matching(own)} and ${value} is not null group by 1 order by count desc, 1) x)`;
  const team = sql`join teams t on t.id = r.team_id`;
  const result = await db.execute<{ facets: ServiceFacets }>(sql`select json_build_object(
    'departmentId', ${refs('departmentId', sql`${team} join teams d on d.id = t.path[1]`, 'd')},
    'organizationId', ${refs('organizationId', sql`${team} join organizations o on o.id = t.organization_id`, 'o')},
    'clientGroupId', ${refs(
      'clientGroupId',
      sql`join service_client_groups m on m.service_id = r.id join client_groups h on h.id = m.client_group_id
        join client_groups g on g.id = any(h.path)`,
      'g',
    )},
    'serviceClassId', ${refs(
      'serviceClassId',
      sql`join service_service_classes m on m.service_id = r.id join service_classes h on h.id = m.service_class_id
        join service_classes c on c.id = any(h.path)`,
      'c',
    )},
    'status', ${values('status', sql``, sql`r.status`)},
    'channel', ${values('channel', sql`cross join unnest(r.channels) as u(channel)`, sql`u.channel`)},
    'fee', ${values('fee', sql``, sql`r.fee`)}) as facets`);
  return result.rows[0]!.facets;
}
