/** Plans client groups and service classes: found by code, so every source meets in the same tree. */
import type { CodeDraft } from '../draft.ts';
import type { CodeFields, Shelf, Words } from './existing.ts';
import { mergeCode, NEW_CODE } from './fields.ts';
import { createFinder, planRecord, type Planned, type Planning } from './record.ts';
import { showField } from './show.ts';

export interface CodePlan {
  readonly planned: readonly Planned<CodeFields>[];
  /** Ids by code; codes of rows that are deleted here are missing. */
  readonly ids: ReadonlyMap<string, string>;
}

export function planCodes(
  entity: 'client-group' | 'service-class',
  drafts: readonly CodeDraft[],
  shelf: Shelf<CodeFields, Words<CodeDraft>>,
  planning: Planning,
): CodePlan {
  const finder = createFinder(shelf, (fields) => fields.code);
  // All stored codes, for a service may drop a group that this import does not name any more.
  const ids = new Map(
    shelf.rows.flatMap((row) => (row.deleted || row.fields.code === null ? [] : [[row.fields.code, row.id]])),
  );
  const planned: Planned<CodeFields>[] = [];
  for (const draft of drafts) {
    const { sourceId, place, ...words } = draft;
    const result = planRecord(
      {
        entity,
        sourceId,
        place,
        ...finder.find(sourceId, draft.code),
        words,
        resolve: (said: Words<CodeDraft>): Partial<CodeFields> => ({
          name: said.name,
          code: said.code,
          parentId: said.parentCode === null ? null : ids.get(said.parentCode),
        }),
        merge: mergeCode,
        blank: () => ({ ...NEW_CODE, name: draft.name }),
        show: (field, value) => showField(planning.names, field, value),
      },
      planning,
    );
    if (!result) continue;
    ids.set(draft.code, result.id);
    planned.push(result);
  }
  return { planned, ids };
}
