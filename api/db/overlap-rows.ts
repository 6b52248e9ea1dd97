import { sql, type SQL } from 'drizzle-orm';
import type { DepartmentRef, LocalText } from '../contract/common.ts';
import type { MembershipWeight } from '../contract/service.ts';
import type { Db } from './open.ts';

/** What the index keeps of an active service. Counts are as stored: 4 stands for "fewer than 5". */
export interface ServiceRow {
  readonly id: string;
  readonly name: LocalText;
  readonly summary: LocalText | null;
  readonly description: LocalText | null;
  readonly teamId: string;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly areas: readonly string[];
  readonly clientsPerYear: number | null;
  readonly reviewedAt: string | null;
  readonly memberships: readonly {
    readonly groupId: string;
    readonly weight: MembershipWeight;
    readonly clientsPerYear: number | null;
  }[];
  readonly classIds: readonly string[];
}

export interface TeamRow {
  readonly id: string;
  readonly name: LocalText;
  readonly department: DepartmentRef;
  /** Ids from the department down to the team itself. */
  readonly path: readonly string[];
}

export interface ClassRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: LocalText;
}

export interface GroupRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: LocalText;
  readonly estimatedSize: number | null;
  /** Clients who are seldom heard. */
  readonly quiet: boolean;
}

/** All active services, or those among `ids` that are. */
export async function listServiceRows(db: Db, ids?: readonly string[]): Promise<ServiceRow[]> {
  const among: SQL = ids === undefined ? sql`` : sql` and s.id = any(${sql.param(ids)}::uuid[])`;
  const result = await db.execute<ServiceRow & Record<string, unknown>>(sql`
    select s.id, s.name, s.summary, s.description, s.team_id as "teamId", s.age_min as "ageMin", s.age_max as "ageMax", s.areas,
      s.clients_per_year as "clientsPerYear", s.reviewed_at::text as "reviewedAt",
      coalesce((select json_agg(json_build_object('groupId', m.client_group_id, 'weight', m.weight,
        'clientsPerYear', m.clients_per_year) order by m.client_group_id)
        from service_client_groups m join client_groups g on g.id = m.client_group_id and g.deleted_at is null
        where m.service_id = s.id), '[]') as memberships,
      coalesce((select json_agg(k.id order by k.id)
        from service_service_classes l join service_classes k on k.id = l.service_class_id and k.deleted_at is null
        where l.service_id = s.id), '[]') as "classIds"
    from services s join teams t on t.id = s.team_id and t.deleted_at is null
    where s.deleted_at is null and s.status = 'active'${among} order by s.id`);
  return result.rows;
}

/** Every unit that has not been deleted, with its department. */
export async function listTeamRows(db: Db): Promise<TeamRow[]> {
  const result = await db.execute<TeamRow & Record<string, unknown>>(sql`
    select t.id, t.name, to_json(t.path) as path,
      json_build_object('id', d.id, 'name', d.name, 'mark', d.mark, 'color', d.color) as department
    from teams t join teams d on d.id = t.path[1] where t.deleted_at is null order by t.id`);
  return result.rows;
}

/** The tree of client groups, without deleted ones. */
export async function listGroupRows(db: Db): Promise<GroupRow[]> {
  const result = await db.execute<GroupRow & Record<string, unknown>>(sql`
    select id, parent_id as "parentId", name, estimated_size as "estimatedSize", quiet
    from client_groups where deleted_at is null order by id`);
  return result.rows;
}

/** The tree of service classes, without deleted ones. */
export async function listClassRows(db: Db): Promise<ClassRow[]> {
  const result = await db.execute<ClassRow & Record<string, unknown>>(sql`
    select id, parent_id as "parentId", name from service_classes where deleted_at is null order by id`);
  return result.rows;
}
