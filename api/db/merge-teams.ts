import { sql } from 'drizzle-orm';
import { AppError } from '../contract/errors.ts';
import type { MergedEntity } from '../contract/merge.ts';
import type { FieldTrace } from './merge-trace.ts';
import type { Db } from './open.ts';

type WriteFields = (
  tx: Db,
  actor: string,
  entity: MergedEntity,
  id: string,
  patch: object,
) => Promise<readonly FieldTrace[]>;

/** @throws AppError invalid-value when one unit belongs to the other, or its subunits could not follow. */
export async function verifyApart(tx: Db, keptId: string, goneId: string): Promise<void> {
  const result = await tx.execute<{ sameLine: boolean; stranded: boolean }>(sql`
    select k.id = any(g.path) or g.id = any(k.path) as "sameLine",
      k.organization_id <> g.organization_id
        and exists (select from teams c where c.parent_id = g.id and c.deleted_at is null) as stranded
    from teams k, teams g where k.id = ${keptId} and g.id = ${goneId}`);
  const { sameLine, stranded } = result.rows[0]!;
  if (sameLine) {
    throw new AppError(
      'invalid-value',
      'One of these units belongs to the other: they are not the same unit.',
    );
  }
  if (stranded) {
    throw new AppError(
      'invalid-value',
      'The unit to be absorbed has subunits in another organization. Move them first, or keep that unit instead.',
    );
  }
}

/** Hangs all that hangs on one unit on the other: its services, its subunits, its part in services of others. */
export async function moveTeam(
  tx: Db,
  actor: string,
  keptId: string,
  goneId: string,
  writeFields: WriteFields,
): Promise<readonly FieldTrace[]> {
  const traces: FieldTrace[] = [];
  const result = await tx.execute<{ entity: MergedEntity; id: string; patch: object }>(sql`
    select 'service' as entity, s.id, json_build_object('teamId', ${keptId}::text) as patch
      from services s where s.team_id = ${goneId} and s.deleted_at is null
    union all
    select 'team', t.id, json_build_object('parentId', ${keptId}::text)
      from teams t where t.parent_id = ${goneId} and t.deleted_at is null
    union all
    select 'service', s.id, json_build_object('otherTeams', coalesce((
        select json_agg(distinct jsonb_build_object('id', x.team, 'role', x.role))
        from (select case when m.team_id = ${goneId} then ${keptId}::uuid else m.team_id end as team, m.role
          from service_teams m where m.service_id = s.id) x
        where x.team <> s.team_id), '[]'))
      from services s
      where s.deleted_at is null and s.id in (select service_id from service_teams where team_id = ${goneId})`);
  for (const { entity, id, patch } of result.rows) {
    traces.push(...(await writeFields(tx, actor, entity, id, patch)));
  }
  return traces;
}
