/** What leads to a record from elsewhere: ids of sources, verdicts, ties. A merge moves it, its undoing moves it back. */
import { sql, type SQL } from 'drizzle-orm';
import type { MergedEntity } from '../contract/merge.ts';
import type { MergeTrace } from './merge-trace.ts';
import type { Db } from './open.ts';
import { insertEvents } from './write.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Far above the version of any verdict: rows stand there while they are put into a new order. */
const OUT_OF_THE_WAY = 1_000_000;

/**
 * Lets the ids of sources lead to the kept record. The mark of the sample city does not move: an own record stays when
 * the sample goes, and a sample record that has taken over an own one is own from then on.
 */
export async function moveExternalIds(
  tx: Db,
  entity: MergedEntity,
  keptId: string,
  goneId: string,
): Promise<MergeTrace['externalIds']> {
  const ofSample = (id: string) => sql`source = 'sample' and entity_id = ${id}`;
  await tx.execute(sql`
    delete from external_ids
    where ${ofSample(keptId)} and not exists (select from external_ids where ${ofSample(goneId)})`);
  const result = await tx.execute<{ source: string; externalId: string }>(sql`
    update external_ids set entity_id = ${keptId}
    where entity_id = ${goneId} and entity = ${entity} and source <> 'sample'
    returning source, external_id as "externalId"`);
  return result.rows;
}

/**
 * Lets decisions about the absorbed record be about the kept one; those about these two stay. All decisions about a
 * pair are numbered anew, by their dates. Returns all rows that were touched, as they were.
 */
export async function moveVerdicts(
  tx: Db,
  actor: string,
  entity: MergedEntity,
  keptId: string,
  goneId: string,
): Promise<Rows> {
  const levels = entity === 'service' ? sql`('service')` : sql`('team', 'department')`;
  const other = (id: string) => sql`case when v.a_id = ${id} then v.b_id else v.a_id end`;
  const about = (id: string) => sql`(v.a_id = ${id} or v.b_id = ${id})`;
  const touched = await tx.execute<{ row: Record<string, unknown> }>(sql`
    select to_jsonb(v) as row from verdicts v
    where v.level in ${levels} and not (${about(keptId)} and ${about(goneId)}) and (
      ${about(goneId)}
      or ${about(keptId)} and exists (
        select from verdicts g where g.level = v.level and (g.a_id = ${goneId} or g.b_id = ${goneId})
          and ${other(keptId)} in (g.a_id, g.b_id)))`);
  const rows = touched.rows.map(({ row }) => row);
  if (rows.length === 0) return [];
  const ids = idsOf(rows);
  await stepAside(tx, ids);
  // The kept id may sort on the other side of the pair: then the sides change places.
  await tx.execute(sql`
    with moved as (
      select v.*, ${other(goneId)} as other, v.a_id = ${goneId} as was_a, ${keptId}::uuid < ${other(goneId)} as is_a
      from verdicts v where v.id = any(${ids}) and ${about(goneId)}
    )
    update verdicts v set
      a_id = least(${keptId}::uuid, m.other), b_id = greatest(${keptId}::uuid, m.other),
      version_a = case when m.was_a = m.is_a then m.version_a else m.version_b end,
      version_b = case when m.was_a = m.is_a then m.version_b else m.version_a end,
      basis_a = case when m.was_a = m.is_a then m.basis_a else m.basis_b end,
      basis_b = case when m.was_a = m.is_a then m.basis_b else m.basis_a end
    from moved m where m.id = v.id`);
  await tx.execute(sql`
    with numbered as (
      select id, row_number() over (partition by level, a_id, b_id order by decided_at, id) as version
      from verdicts where id = any(${ids})
    )
    update verdicts v set version = n.version from numbered n where n.id = v.id`);
  await tell(tx, actor, 'verdict', rows);
  return rows;
}

/** Lets what was said by and about the absorbed unit be said by and about the kept one. Returns the rows as they were. */
export async function moveTies(tx: Db, actor: string, keptId: string, goneId: string): Promise<Rows> {
  const touched = await tx.execute<{ row: Record<string, unknown> }>(
    sql`delete from ties where team_id = ${goneId} or other_id = ${goneId} returning to_jsonb(ties) as row`,
  );
  const rows = touched.rows.map(({ row }) => row);
  const merged = (column: SQL) =>
    sql`case when ${column} = ${goneId} then ${keptId}::uuid else ${column} end`;
  // What a person has said of both stays as it was said of the kept one; a unit has no tie with itself.
  await tx.execute(sql`
    insert into ties
    select r.id, ${merged(sql`r.team_id`)}, ${merged(sql`r.other_id`)}, r.stated_by, r.strength, r.stated_at
    from jsonb_populate_recordset(null::ties, ${JSON.stringify(rows)}::jsonb) r
    where ${merged(sql`r.team_id`)} <> ${merged(sql`r.other_id`)}
    order by r.stated_at desc
    on conflict do nothing`);
  await tell(tx, actor, 'tie', rows);
  return rows;
}

/** Puts back what a merge has moved, as far as it still leads to what was kept. */
export async function returnRows(
  tx: Db,
  actor: string,
  { externalIds, verdicts, ties }: MergeTrace,
  keptId: string,
  goneId: string,
): Promise<void> {
  await tx.execute(sql`
    update external_ids e set entity_id = ${goneId}
    from jsonb_to_recordset(${JSON.stringify(externalIds)}::jsonb) as m(source text, "externalId" text)
    where e.source = m.source and e.external_id = m."externalId" and e.entity_id = ${keptId}`);
  if (verdicts.length > 0) {
    await stepAside(tx, idsOf(verdicts));
    await tx.execute(sql`
      update verdicts v set a_id = r.a_id, b_id = r.b_id, version = r.version, version_a = r.version_a,
        version_b = r.version_b, basis_a = r.basis_a, basis_b = r.basis_b
      from jsonb_populate_recordset(null::verdicts, ${JSON.stringify(verdicts)}::jsonb) r where r.id = v.id`);
    await tell(tx, actor, 'verdict', verdicts);
  }
  if (ties.length > 0) {
    await tx.execute(sql`delete from ties where id = any(${idsOf(ties)})`);
    await tx.execute(sql`
      insert into ties select * from jsonb_populate_recordset(null::ties, ${JSON.stringify(ties)}::jsonb)
      on conflict do nothing`);
    await tell(tx, actor, 'tie', ties);
  }
}

/** Gives decisions numbers that nothing else has until they get those of their new pair. */
async function stepAside(tx: Db, ids: SQL): Promise<void> {
  await tx.execute(sql`
    update verdicts v set version = ${OUT_OF_THE_WAY} + n.place
    from (select id, row_number() over (order by id) as place from verdicts where id = any(${ids})) n
    where n.id = v.id`);
}

function idsOf(rows: Rows): SQL {
  return sql`${sql.param(rows.map(({ id }) => id))}::uuid[]`;
}

/** Notes in the history that these rows belong elsewhere now. */
function tell(tx: Db, actor: string, entity: 'verdict' | 'tie', rows: Rows): Promise<void> {
  return insertEvents(
    tx,
    rows.map(({ id }) => ({
      actor,
      entity,
      entityId: String(id),
      action: 'changed' as const,
      before: null,
      after: null,
    })),
  );
}
