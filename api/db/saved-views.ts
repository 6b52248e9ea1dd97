import { sql } from 'drizzle-orm';
import { AppError } from '../contract/errors.ts';
import type { SavedViewInput } from '../contract/saved-view.ts';
import { mapAddressProblem } from '../domain/map-address.ts';
import type { Resource } from './directory.ts';
import { given, recordJson } from './json.ts';
import { savedViews } from './schema.ts';

export const savedViewResource: Resource<SavedViewInput> = {
  entity: 'saved-view',
  noun: 'saved view',
  table: savedViews,
  from: sql`saved_views r`,
  json: sql`json_build_object(${recordJson},
    'address', r.address, 'note', r.note, 'savedBy', r.saved_by,
    'presentationCount', (
      select count(distinct p.id)::int from presentation_items i join presentations p on p.id = i.presentation_id
      where i.view_id = r.id and p.deleted_at is null))`,
  columns: ({ name, address, note, savedBy }) => given({ name, address, note, savedBy }),
  verify: async (_tx, { address }) => {
    const message = address === undefined ? undefined : mapAddressProblem(address);
    if (message !== undefined) {
      throw new AppError('invalid-value', message, { errors: [{ path: '/address', message }] });
    }
  },
};
