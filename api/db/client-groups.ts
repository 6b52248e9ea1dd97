import { sql, type SQL } from 'drizzle-orm';
import type { Static } from 'typebox';
import type { ClientGroupInput, ClientGroupQuery, ClientGroupServers } from '../contract/client-group.ts';
import { AppError } from '../contract/errors.ts';
import { countAges } from '../domain/coverage/ages.ts';
import { missing } from './constraint-errors.ts';
import { getRecord, verifyAlive, type Resource } from './directory.ts';
import { given, pathJson, recordJson, storedCount, teamJson } from './json.ts';
import type { Db } from './open.ts';
import { clientGroups } from './schema.ts';

const holders = sql`from service_client_groups m join services s on s.id = m.service_id
  where m.client_group_id = r.id and s.deleted_at is null`;

export const clientGroupResource: Resource<ClientGroupInput> = {
  entity: 'client-group',
  noun: 'client group',
  table: clientGroups,
  from: sql`client_groups r`,
  json: sql`json_build_object(${recordJson},
    'parentId', r.parent_id, 'path', ${pathJson('client_groups')}, 'code', r.code,
    'description', r.description, 'estimatedSize', client_count(r.estimated_size), 'quiet', r.quiet,
    'serviceCount', (select count(*)::int ${holders}),
    'teamCount', (select count(distinct s.team_id)::int ${holders}))`,
  columns: ({ name, parentId, code, description, estimatedSize, quiet }) =>
    given({ name, parentId, code, description, estimatedSize: storedCount(estimatedSize), quiet }),
  verify: async (tx, { parentId }) => {
    if (parentId) await verifyAlive(tx, clientGroups, [parentId], () => missing('/parentId', 'client group'));
  },
  verifyUnused: async (tx, id) => {
    const subgroups = await tx.$count(sql`client_groups`, sql`parent_id = ${id} and deleted_at is null`);
    const services = await tx.$count(
      sql`service_client_groups m join services s on s.id = m.service_id`,
      sql`m.client_group_id = ${id} and s.deleted_at is null`,
    );
    if (subgroups + services > 0) {
      throw new AppError(
        'in-use',
        `The client group still has ${services} services and ${subgroups} subgroups. Take it off them first.`,
      );
    }
    const tried = await tx.$count(
      sql`experiment_client_groups l join experiments e on e.id = l.experiment_id`,
      sql`l.client_group_id = ${id} and e.decision is null and e.deleted_at is null`,
    );
    if (tried > 0) {
      throw new AppError(
        'in-use',
        `${tried} experiments that are not decided touch this client group. Decide about them first.`,
      );
    }
  },
};

export function clientGroupFilters(query: Static<typeof ClientGroupQuery>): SQL[] {
  const where: SQL[] = [];
  if (query.parentId !== undefined) where.push(sql`r.parent_id = ${query.parentId}`);
  if (query.code !== undefined) where.push(sql`r.code = ${query.code}`);
  if (query.quiet !== undefined) where.push(sql`r.quiet = ${query.quiet}`);
  return where;
}

/**
 * The active services of a group and its subgroups, by department and name, and how many of them take each
 * year of age. @throws AppError not-found.
 */
export async function listClientGroupServers(db: Db, id: string): Promise<ClientGroupServers> {
  const group = await getRecord(db, clientGroupResource, id);
  const result = await db.execute<{ service: ClientGroupServers['services'][number] }>(sql`
    select json_build_object('id', s.id, 'name', s.name, 'team', ${teamJson},
      'clientGroup', json_build_object('id', g.id, 'name', g.name), 'weight', m.weight,
      'clientsPerYear', client_count(m.clients_per_year),
      'ageMin', s.age_min, 'ageMax', s.age_max, 'channels', s.channels) as service
    from client_groups g
    join service_client_groups m on m.client_group_id = g.id
    join services s on s.id = m.service_id and s.deleted_at is null and s.status = 'active'
    join teams t on t.id = s.team_id join teams d on d.id = t.path[1]
    where g.path @> array[${id}::uuid] and g.deleted_at is null
    order by d.sort_name, d.id, s.sort_name, s.id, m.weight desc`);
  const services = result.rows.map((row) => row.service);
  const distinct = [...new Map(services.map((service) => [service.id, service])).values()];
  const { ages, unknown } = countAges(distinct);
  return {
    clientGroup: { id, name: group['name'] as ClientGroupServers['clientGroup']['name'] },
    services,
    ages: [...ages],
    agesUnknown: unknown,
  };
}
