import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { AppError } from '../contract/errors.ts';
import type { Merge, MergedEntity, MergeInput } from '../contract/merge.ts';
import type { Service, ServiceInput } from '../contract/service.ts';
import type { Team, TeamInput } from '../contract/team.ts';
import { isEqual } from '../exchange/plan/merge.ts';
import { mergedService, mergedTeam, serviceInput, teamInput } from '../domain/records/merge-fields.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { findRecord, getRecord, removeRecord, restoreRecord, updateRecord, type Row } from './directory.ts';
import { moveExperiments, returnExperiments, verifyNoExperimentTogether } from './merge-experiments.ts';
import { moveExternalIds, moveTies, moveVerdicts, returnRows } from './merge-links.ts';
import type { FieldTrace, MergeTrace } from './merge-trace.ts';
import { moveTeam, verifyApart } from './merge-teams.ts';
import type { Db } from './open.ts';
import { serviceResource } from './services.ts';
import { teamResource } from './teams.ts';
import { insertEvents, writeTransaction } from './write.ts';

const DEFAULT_PAGE = 50;

/** How a service and a unit are read, merged and written. */
const KINDS = {
  service: {
    resource: serviceResource,
    merged: (kept: Row, gone: Row): Partial<ServiceInput> =>
      mergedService(kept as unknown as Service, gone as unknown as Service),
    input: (row: Row): object => serviceInput(row as unknown as Service),
  },
  team: {
    resource: teamResource,
    merged: (kept: Row, gone: Row): Partial<TeamInput> =>
      mergedTeam(kept as unknown as Team, gone as unknown as Team),
    input: (row: Row): object => teamInput(row as unknown as Team),
  },
} as const;

/**
 * Makes two records one. What the absorbed one says fills the gaps of the kept one; what hangs on it, its ids in other
 * sources, its verdicts and ties move; then it is deleted. Both keep their history.
 * @throws AppError not-found, version-conflict, invalid-value where the two cannot be one.
 */
export function insertMerge(db: Db, actor: string, { entity, keep, absorb }: MergeInput): Promise<Merge> {
  return writeTransaction(db, async (tx) => {
    if (keep.id === absorb.id) throw new AppError('invalid-value', 'A record cannot be merged with itself.');
    const kept = await getUnchanged(tx, entity, keep);
    const gone = await getUnchanged(tx, entity, absorb);
    if (entity === 'team') {
      await verifyApart(tx, keep.id, absorb.id);
      await verifyNoExperimentTogether(tx, keep.id, absorb.id);
    }
    const fields = [
      ...(await writeFields(tx, actor, entity, keep.id, KINDS[entity].merged(kept, gone))),
      ...(entity === 'team' ? await moveTeam(tx, actor, keep.id, absorb.id, writeFields) : []),
    ];
    const trace: MergeTrace = {
      fields,
      externalIds: await moveExternalIds(tx, entity, keep.id, absorb.id),
      verdicts: await moveVerdicts(tx, actor, entity, keep.id, absorb.id),
      ties: entity === 'team' ? await moveTies(tx, actor, keep.id, absorb.id) : [],
      ...(entity === 'team' && { experiments: await moveExperiments(tx, actor, keep.id, absorb.id) }),
    };
    const { version } = await getRecord(tx, KINDS[entity].resource, absorb.id);
    await removeRecord(tx, KINDS[entity].resource, actor, absorb.id, version);
    const id = uuidv7();
    await tx.execute(sql`
      insert into merges (id, entity, kept_id, absorbed_id, merged_by, trace)
      values (${id}, ${entity}, ${keep.id}, ${absorb.id}, ${actor}, ${JSON.stringify(trace)})`);
    await note(tx, actor, entity, keep.id, 'merged', { id: absorb.id, name: gone['name'] });
    return getMerge(tx, id);
  });
}

/**
 * Takes a merge back: the absorbed record is restored, and all that moved to the kept one returns. A field that
 * somebody has changed since stays as it is. One that is taken back already stays so.
 * @throws AppError not-found; conflict when one of the two has been merged or deleted since.
 */
export function undoMerge(db: Db, actor: string, id: string): Promise<Merge> {
  return writeTransaction(db, async (tx) => {
    const merge = await getMerge(tx, id);
    if (merge.undoneAt !== null) return merge;
    const { entity, kept, absorbed } = merge;
    if ((await findRecord(tx, KINDS[entity].resource, kept.id)) === undefined) {
      throw new AppError(
        'conflict',
        'What was kept has been deleted or merged itself since. Restore it first, then take this merge back.',
      );
    }
    const trace = await getTrace(tx, id);
    await restoreRecord(tx, KINDS[entity].resource, actor, absorbed.id);
    for (const field of trace.fields) await returnField(tx, actor, field);
    await returnRows(tx, actor, trace, kept.id, absorbed.id);
    if (trace.experiments) await returnExperiments(tx, actor, trace.experiments, kept.id, absorbed.id);
    await tx.execute(sql`update merges set undone_at = now() where id = ${id}`);
    await note(tx, actor, entity, kept.id, 'separated', absorbed);
    return getMerge(tx, id);
  });
}

/** One page of merges, the latest first. @throws AppError invalid-request for a cursor that is not from this list. */
export async function listMerges(
  db: Db,
  { limit = DEFAULT_PAGE, cursor }: { readonly limit?: number; readonly cursor?: string },
): Promise<{ items: Merge[]; total: number; nextCursor: string | null }> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor, 'merges').id;
  const result = await db.execute<{ merge: Merge }>(sql`
    select ${MERGE} as merge from merges m
    where ${after === undefined ? sql`true` : sql`m.id < ${after}::uuid`} order by m.id desc limit ${limit + 1}`);
  const items = result.rows.slice(0, limit).map(({ merge }) => merge);
  const more = result.rows.length > limit;
  return {
    items,
    total: await db.$count(sql`merges`),
    nextCursor: more ? encodeCursor({ sort: 'merges', key: '', id: items.at(-1)!.id }) : null,
  };
}

const MERGE = sql`(
  with names as (select id, name from services union all select id, name from teams)
  select json_build_object(
    'id', m.id, 'entity', m.entity, 'mergedBy', m.merged_by, 'mergedAt', m.merged_at, 'undoneAt', m.undone_at,
    'kept', (select json_build_object('id', id, 'name', name) from names where id = m.kept_id),
    'absorbed', (select json_build_object('id', id, 'name', name) from names where id = m.absorbed_id),
    'filled', coalesce((
      select json_agg(f.key order by f.key)
      from jsonb_array_elements(m.trace->'fields') t, jsonb_object_keys(t->'after') f(key)
      where t->>'id' = m.kept_id::text), '[]'),
    'moved', (select count(*)::int from jsonb_array_elements(m.trace->'fields') t where t->>'id' <> m.kept_id::text),
    'sources', jsonb_array_length(m.trace->'externalIds')))`;

async function getMerge(db: Db, id: string): Promise<Merge> {
  const result = await db.execute<{ merge: Merge }>(
    sql`select ${MERGE} as merge from merges m where m.id = ${id}`,
  );
  const row = result.rows[0];
  if (row === undefined) throw new AppError('not-found', `There is no merge with the id ${id}.`);
  return row.merge;
}

async function getTrace(tx: Db, id: string): Promise<MergeTrace> {
  const result = await tx.execute<{ trace: MergeTrace }>(sql`select trace from merges where id = ${id}`);
  return result.rows[0]!.trace;
}

async function getUnchanged(tx: Db, entity: MergedEntity, { id, version }: MergeInput['keep']): Promise<Row> {
  const row = await getRecord(tx, KINDS[entity].resource, id);
  if (row.version === version) return row;
  throw new AppError(
    'version-conflict',
    `One of the two is at version ${row.version}, you compared version ${version}. Look at them again.`,
    { current: row },
  );
}

/** Writes fields of a record and says how they were; empty where none is given. */
async function writeFields(
  tx: Db,
  actor: string,
  entity: MergedEntity,
  id: string,
  patch: object,
): Promise<readonly FieldTrace[]> {
  const fields = Object.keys(patch);
  if (fields.length === 0) return [];
  const { resource, input } = KINDS[entity];
  const row = await getRecord(tx, resource, id);
  const after = await updateRecord(tx, resource, actor, id, row.version, patch);
  return [{ entity, id, before: pick(input(row), fields), after: pick(input(after), fields) }];
}

async function returnField(tx: Db, actor: string, { entity, id, before, after }: FieldTrace): Promise<void> {
  const { resource, input } = KINDS[entity];
  const row = await findRecord(tx, resource, id);
  if (row === undefined) return;
  const now = pick(input(row), Object.keys(after));
  const fields = Object.keys(after).filter((field) => isEqual(now[field], after[field]));
  if (fields.length > 0) await updateRecord(tx, resource, actor, id, row.version, pick(before, fields));
}

function pick(from: object, fields: readonly string[]): Record<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(from));
  return Object.fromEntries(fields.map((field) => [field, values.get(field) ?? null]));
}

function note(
  tx: Db,
  actor: string,
  entity: MergedEntity,
  entityId: string,
  action: 'merged' | 'separated',
  other: object,
): Promise<void> {
  return insertEvents(tx, [
    { actor, entity, entityId, action, before: null, after: { other: { ...other } } },
  ]);
}
