/** Carries out plans in memory, the way the database does, so that imports can follow each other in tests. */
import { planImport, type ImportPlan } from '../../api/exchange/plan.ts';
import type { ExistingRecords, Link, Shelf, Stored } from '../../api/exchange/plan/existing.ts';
import type { Planned, PlannedLink } from '../../api/exchange/plan/record.ts';
import type { ImportDrafts } from '../../api/exchange/draft.ts';

export const EMPTY: ExistingRecords = {
  organizations: { rows: [], links: [] },
  teams: { rows: [], links: [] },
  clientGroups: { rows: [], links: [] },
  serviceClasses: { rows: [], links: [] },
  services: { rows: [], links: [] },
};

/** Ids "new-1", "new-2", … */
export function counter(prefix = 'new'): () => string {
  let next = 0;
  return () => `${prefix}-${(next += 1)}`;
}

/** JSON, as the database gives it back: without undefined. */
function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function write<F, W>(
  shelf: Shelf<F, W>,
  planned: readonly Planned<F>[],
  links: readonly PlannedLink[],
  entity: string,
): Shelf<F, W> {
  const rows = new Map(shelf.rows.map((row) => [row.id, row]));
  for (const { id, action, fields, version } of planned) {
    const row: Stored<F> = { id, version: (version ?? 0) + 1, deleted: false, fields: throughJson(fields) };
    if (action !== 'unchanged') rows.set(id, row);
  }
  const known = new Map(shelf.links.map((link) => [link.sourceId, link]));
  for (const link of links.filter((each) => each.entity === entity)) {
    known.set(
      link.sourceId,
      throughJson({ sourceId: link.sourceId, id: link.id, seen: link.seen }) as Link<W>,
    );
  }
  return { rows: [...rows.values()], links: [...known.values()] };
}

/** The directory after a plan. */
export function apply(existing: ExistingRecords, plan: ImportPlan): ExistingRecords {
  return {
    organizations: write(existing.organizations, plan.organizations, plan.links, 'organization'),
    teams: write(existing.teams, plan.teams, plan.links, 'team'),
    clientGroups: write(existing.clientGroups, plan.clientGroups, plan.links, 'client-group'),
    serviceClasses: write(existing.serviceClasses, plan.serviceClasses, plan.links, 'service-class'),
    services: write(existing.services, plan.services, plan.links, 'service'),
  };
}

/** The directory after importing drafts into an existing one. */
export function imported(
  existing: ExistingRecords,
  drafts: ImportDrafts,
  newId = counter(),
): ExistingRecords {
  return apply(existing, planImport(drafts, existing, newId));
}

/** A shelf in which one row (found by id) has other fields: an edit made by a person. */
export function edited<F, W>(
  shelf: Shelf<F, W>,
  id: string,
  change: Partial<F>,
  deleted = false,
): Shelf<F, W> {
  const rows = shelf.rows.map((row) =>
    row.id === id ? { ...row, version: row.version + 1, deleted, fields: { ...row.fields, ...change } } : row,
  );
  return { ...shelf, rows };
}
