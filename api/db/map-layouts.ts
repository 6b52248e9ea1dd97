import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { AppError } from '../contract/errors.ts';
import { KEPT_STEPS, type MapStep } from '../contract/map-layout.ts';
import type { MapLevel } from '../contract/relation.ts';
import { updateLayout, type StoredLayout } from './map-positions.ts';
import type { Db } from './open.ts';
import { insertEvents, writeTransaction } from './write.ts';

/** A step as it is stored: what it moved by its id. */
export type StepRow = Omit<MapStep, 'subject'> & { readonly subjectId: string | null };

/** What a person does to the map. */
export type NewStep = Pick<StepRow, 'level' | 'kind' | 'subjectId'>;

type Before = {
  readonly nodes: readonly (readonly [id: string, x: number, y: number])[];
  readonly regions: StoredLayout['regions'];
};

/**
 * Replaces the layout of a level by what `change` makes of the stored one, and keeps how it was. Where `change` returns
 * what it got nothing is written, and the answer is null.
 */
export function changeLayout(
  db: Db,
  actor: string,
  { level, kind, subjectId }: NewStep,
  change: (stored: StoredLayout) => Promise<StoredLayout>,
): Promise<StepRow | null> {
  return writeTransaction(db, async (tx) => {
    let before: StoredLayout | undefined;
    const layout = await updateLayout(tx, level, (stored) => change((before = stored)));
    if (before === undefined || layout === before) return null;
    const id = uuidv7();
    await tx.execute(sql`
      insert into map_layouts (id, level, kind, subject_id, changed_by, before)
      values (${id}, ${level}, ${kind}, ${subjectId}, ${actor}, ${JSON.stringify(toBefore(before))})`);
    await tx.execute(sql`
      delete from map_layouts where level = ${level} and id not in (
        select id from map_layouts where level = ${level} order by id desc limit ${KEPT_STEPS})`);
    const place = (of: StoredLayout) => ({ level, kind, subjectId, ...placeOf(of, kind, subjectId) });
    await insertEvents(tx, [
      { actor, entity: 'map', entityId: id, action: 'changed', before: place(before), after: place(layout) },
    ]);
    return getStep(tx, id);
  });
}

/**
 * Takes back the last step of its level that still stands; `restore` makes a layout of what was before it and of the
 * present one. A step that is taken back already stays so.
 * @throws AppError not-found; conflict when a later step still stands.
 */
export function undoStep(
  db: Db,
  actor: string,
  id: string,
  restore: (level: MapLevel, before: StoredLayout, now: StoredLayout) => Promise<StoredLayout>,
): Promise<StepRow> {
  return writeTransaction(db, async (tx) => {
    const step = await getStep(tx, id);
    if (step.undoneAt !== null) return step;
    const { level, kind, subjectId } = step;
    const later = await tx.execute(sql`
      select from map_layouts where level = ${level} and id > ${id} and undone_at is null`);
    if (later.rows.length > 0) {
      throw new AppError('conflict', 'Something on the map has been moved since. Take that back first.');
    }
    const stored = await tx.execute<{ before: Before }>(sql`select before from map_layouts where id = ${id}`);
    const before = fromBefore(stored.rows[0]!.before);
    await updateLayout(tx, level, (now) => restore(level, before, now));
    await tx.execute(sql`update map_layouts set undone_at = now() where id = ${id}`);
    const after = { level, kind, subjectId, ...placeOf(before, kind, subjectId) };
    await insertEvents(tx, [{ actor, entity: 'map', entityId: id, action: 'restored', before: null, after }]);
    return getStep(tx, id);
  });
}

/** The last steps of a level, the latest first. */
export async function listSteps(
  db: Db,
  level: MapLevel,
  limit: number,
): Promise<{ readonly items: readonly StepRow[]; readonly total: number }> {
  const { rows } = await db.execute<StepRow & Record<string, unknown>>(
    sql`select ${STEP} from map_layouts where level = ${level} order by id desc limit ${limit}`,
  );
  return { items: rows, total: await db.$count(sql`map_layouts where level = ${level}`) };
}

const STEP = sql`id, level, kind, subject_id as "subjectId", changed_by as "by",
  to_json(changed_at)#>>'{}' as "at", to_json(undone_at)#>>'{}' as "undoneAt"`;

async function getStep(tx: Db, id: string): Promise<StepRow> {
  const { rows } = await tx.execute<StepRow & Record<string, unknown>>(
    sql`select ${STEP} from map_layouts where id = ${id}`,
  );
  if (rows[0] === undefined) {
    throw new AppError('not-found', `There is no step with the id ${id}, or it is too long ago.`);
  }
  return rows[0];
}

function placeOf(
  { positions, regions }: StoredLayout,
  kind: StepRow['kind'],
  id: string | null,
): { readonly x: number; readonly y: number } | undefined {
  const place =
    kind === 'department' ? regions.find(({ department }) => department === id) : positions.get(id ?? '');
  return place && { x: place.x, y: place.y };
}

function toBefore({ positions, regions }: StoredLayout): Before {
  return { nodes: Array.from(positions, ([id, { x, y }]) => [id, x, y]), regions };
}

function fromBefore({ nodes, regions }: Before): StoredLayout {
  return { positions: new Map(nodes.map(([id, x, y]) => [id, { x, y }])), regions };
}
