import { sql, type SQL } from 'drizzle-orm';
import type { Static } from 'typebox';
import type { LocalText } from '../contract/common.ts';
import { AppError } from '../contract/errors.ts';
import type { TeamInput, TeamQuery } from '../contract/team.ts';
import { departmentLooks } from '../domain/graph/department-looks.ts';
import { missing } from './constraint-errors.ts';
import { verifyAlive, type Resource } from './directory.ts';
import { departmentJson, given, pathJson, recordJson } from './json.ts';
import type { Db } from './open.ts';
import { organizations, teams } from './schema.ts';

export const teamResource: Resource<TeamInput> = {
  entity: 'team',
  noun: 'unit',
  table: teams,
  from: sql`teams r join organizations o on o.id = r.organization_id join teams d on d.id = r.path[1]`,
  json: sql`json_build_object(${recordJson},
    'organization', json_build_object('id', o.id, 'name', o.name), 'parentId', r.parent_id,
    'path', ${pathJson('teams')}, 'department', ${departmentJson('d')},
    'description', r.description, 'contacts', r.contacts,
    'serviceCount', (select count(*)::int from services s where s.team_id = r.id and s.deleted_at is null))`,
  columns: ({ name, organizationId, parentId, description, contacts }) =>
    given({ name, organizationId, parentId, description, contacts }),
  verify: async (tx, { organizationId, parentId }) => {
    if (organizationId !== undefined) {
      await verifyAlive(tx, organizations, [organizationId], () =>
        missing('/organizationId', 'organization'),
      );
    }
    if (parentId) await verifyAlive(tx, teams, [parentId], () => missing('/parentId', 'unit'));
  },
  derive: (tx, id, { parentId, name }) => deriveLook(tx, id, parentId, name),
  verifyUnused: async (tx, id) => {
    const subteams = await tx.$count(sql`teams`, sql`parent_id = ${id} and deleted_at is null`);
    const services = await tx.$count(sql`services`, sql`team_id = ${id} and deleted_at is null`);
    if (subteams + services > 0) {
      throw new AppError(
        'in-use',
        `The unit still has ${services} services and ${subteams} subunits. Delete or move them first.`,
      );
    }
    const tried = await tx.$count(
      sql`experiment_teams l join experiments e on e.id = l.experiment_id`,
      sql`l.team_id = ${id} and l.answer is distinct from 'no' and e.decision is null and e.deleted_at is null`,
    );
    if (tried > 0) {
      throw new AppError(
        'in-use',
        `The unit takes part in ${tried} experiments that are not decided. Decide about them, or take the unit out, first.`,
      );
    }
    const helped = await tx.$count(
      sql`service_teams m join services s on s.id = m.service_id`,
      sql`m.team_id = ${id} and s.deleted_at is null`,
    );
    if (helped > 0) {
      throw new AppError(
        'in-use',
        `${helped} services of other units name this unit in another role. Take it out of "otherTeams" there first.`,
      );
    }
  },
};

export function teamFilters(query: Static<typeof TeamQuery>): SQL[] {
  const where: SQL[] = [];
  if (query.organizationId !== undefined) where.push(sql`r.organization_id = ${query.organizationId}`);
  if (query.departmentId !== undefined) where.push(sql`r.path[1] = ${query.departmentId}`);
  if (query.parentId !== undefined) where.push(sql`r.parent_id = ${query.parentId}`);
  return where;
}

/** Mark and colour for a team that stands (or comes to stand) at the top; none for one under a parent. */
async function deriveLook(
  tx: Db,
  id: string,
  parentId: string | null | undefined,
  name: LocalText | undefined,
): Promise<Record<string, unknown>> {
  const stored = await tx.execute<{
    id: string;
    name: LocalText;
    mark: string | null;
    parent: string | null;
  }>(
    sql`select id, name, mark, parent_id as parent from teams where parent_id is null or id = ${id} order by id`,
  );
  const self = stored.rows.find((row) => row.id === id);
  // A new team without parentId, or one moved to the top, becomes a department; a name alone changes no look.
  const becomesTop = parentId === null || (parentId === undefined && self === undefined);
  if (!becomesTop) return parentId === undefined ? {} : { mark: null, color: null };
  if (self?.mark) return {};
  const others = stored.rows.filter((row) => row.id !== id);
  const departments = [...others, { id, name: name ?? self!.name }].map((row) => ({
    id: row.id,
    name: row.name.fi ?? row.name.sv ?? row.name.en ?? '',
  }));
  const look = departmentLooks(departments).at(-1)!;
  return { mark: look.mark, color: look.color };
}
