import { sql } from 'drizzle-orm';
import type { PresentationInput } from '../contract/presentation.ts';
import { missing } from './constraint-errors.ts';
import type { Resource } from './directory.ts';
import { given, recordJson } from './json.ts';
import type { Db } from './open.ts';
import { presentationItems, presentations } from './schema.ts';

export const presentationResource: Resource<PresentationInput> = {
  entity: 'presentation',
  noun: 'presentation',
  table: presentations,
  from: sql`presentations r`,
  json: sql`json_build_object(${recordJson}, 'madeBy', r.made_by,
    'items', coalesce((
      select json_agg(json_build_object(
        'view', json_build_object(
          'id', v.id, 'name', v.name, 'address', v.address, 'note', v.note, 'deletedAt', v.deleted_at),
        'caption', i.caption) order by i.position)
      from presentation_items i join saved_views v on v.id = i.view_id
      where i.presentation_id = r.id), '[]'))`,
  columns: ({ name, madeBy }) => given({ name, madeBy }),
  saveLinks: async (tx, id, { items }) => {
    if (items === undefined) return;
    await verifyViews(
      tx,
      id,
      items.map(({ viewId }) => viewId),
    );
    await tx.execute(sql`delete from presentation_items where presentation_id = ${id}`);
    const rows = items.map(({ viewId, caption = null }, position) => ({
      presentationId: id,
      position,
      viewId,
      caption,
    }));
    if (rows.length > 0) await tx.insert(presentationItems).values(rows);
  },
};

/** Views that exist. One that has been deleted may stay where it stands already, so that its return brings it back. */
async function verifyViews(tx: Db, presentationId: string, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)];
  const { rows } = await tx.execute(sql`
    select from saved_views v where v.id = any(${sql.param(wanted)}::uuid[]) and (v.deleted_at is null or exists (
      select from presentation_items i where i.view_id = v.id and i.presentation_id = ${presentationId}))`);
  if (rows.length < wanted.length) throw missing('/items', 'saved view');
}
