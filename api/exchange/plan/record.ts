/** Planning of one record: new, changed or unchanged, and which fields. */
import type { LocalText } from '../../contract/common.ts';
import type { Entity } from '../../contract/event.ts';
import type { Place } from '../place.ts';
import type { ProblemLog } from '../problems.ts';
import type { Link, Shelf, Stored } from './existing.ts';
import type { MergeFields } from './fields.ts';
import { isEqual } from './merge.ts';

/** One field that an import changes, to be shown: names stand where the record holds ids. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Planned<F> {
  readonly entity: Entity;
  readonly action: 'added' | 'changed' | 'unchanged';
  readonly id: string;
  /** The version that was looked at; null for a new record. */
  readonly version: number | null;
  readonly sourceId: string;
  readonly place: Place;
  /** All fields as they are after the import. */
  readonly fields: F;
  /** What changes; of a new record everything that it starts with. */
  readonly changes: readonly FieldChange[];
}

/** A link to be written, so that the next import finds the record and knows what was said of it. */
export interface PlannedLink {
  readonly entity: Entity;
  readonly sourceId: string;
  readonly id: string;
  readonly seen: unknown;
}

/** What the planning of all entities shares. */
export interface Planning {
  readonly newId: () => string;
  readonly log: ProblemLog;
  readonly links: PlannedLink[];
  /** Names of all records by id, to show references. */
  readonly names: Map<string, LocalText>;
}

interface Named {
  readonly name: LocalText;
}

/** Finds rows by the ids of the source, or by a second key such as a code or a business code. */
export interface Finder<F, W> {
  find(sourceId: string, key?: string | null): { readonly row?: Stored<F>; readonly link?: Link<W> };
  /** A row is planned: another id of the source that leads to it as well starts from there. */
  keep(planned: Planned<F>): void;
}

export function createFinder<F, W>(shelf: Shelf<F, W>, keyOf: (fields: F) => string | null): Finder<F, W> {
  const links = new Map(shelf.links.map((link) => [link.sourceId, link]));
  const rows = new Map(shelf.rows.map((row) => [row.id, row]));
  const keys = new Map<string, Stored<F>>();
  // A deleted row is found by its key only where no living one has it.
  for (const row of [...shelf.rows].sort((a, b) => Number(b.deleted) - Number(a.deleted))) {
    const key = keyOf(row.fields);
    if (key !== null) keys.set(key, row);
  }
  return {
    find(sourceId, key) {
      const link = links.get(sourceId);
      const row =
        (link && rows.get(link.id)) ?? (key === undefined || key === null ? undefined : keys.get(key));
      return { row, link: link && row?.id === link.id ? link : undefined };
    },
    keep({ id, fields }) {
      const row = rows.get(id);
      if (row !== undefined) rows.set(id, { ...row, fields });
    },
  };
}

export interface Task<F, W> {
  readonly entity: Entity;
  readonly sourceId: string;
  readonly place: Place;
  readonly row?: Stored<F>;
  readonly link?: Link<W>;
  /** What the source says now, in its own words; kept with the link. */
  readonly words: W;
  /** Words → fields with ids of the database. */
  readonly resolve: (words: W) => Partial<F>;
  readonly merge: MergeFields<F>;
  /** What a new record starts with, before what is stated is filled in. */
  readonly blank: (stated: Partial<F>) => F;
  /** Nothing is changed in a stored record: only a reference to it was met. */
  readonly frozen?: boolean;
  readonly show: (field: string, value: unknown) => unknown;
}

/** Plans one record; undefined (and noted) when it has been deleted here. */
export function planRecord<F extends Named, W>(task: Task<F, W>, planning: Planning): Planned<F> | undefined {
  const { entity, sourceId, place, row, link, words } = task;
  if (row?.deleted) {
    const name = row.fields.name.fi ?? row.fields.name.sv ?? row.fields.name.en ?? '';
    planning.log.tally('deleted-here', place, { name }, entity);
    return undefined;
  }
  const id = row?.id ?? planning.newId();
  if (!link || !isEqual(link.seen, words)) planning.links.push({ entity, sourceId, id, seen: words });
  const stated = task.resolve(words);
  const fields = row
    ? mergeStored(task, row.fields, stated)
    : task.merge(task.blank(stated), undefined, stated);
  planning.names.set(id, fields.name);
  const changes = differences(row?.fields, fields, task.show);
  const action = row ? (changes.length > 0 ? 'changed' : 'unchanged') : 'added';
  return { entity, action, id, version: row?.version ?? null, sourceId, place, fields, changes };
}

function mergeStored<F, W>(task: Task<F, W>, stored: F, stated: Partial<F>): F {
  if (task.frozen) return stored;
  const seen = task.link?.seen ?? undefined;
  return task.merge(stored, seen && task.resolve(seen), stated);
}

function differences<F extends object>(
  before: F | undefined,
  after: F,
  show: (field: string, value: unknown) => unknown,
): readonly FieldChange[] {
  const old = new Map<string, unknown>(Object.entries(before ?? {}));
  return Object.entries(after).flatMap(([field, value]: [string, unknown]) => {
    const isNothing = value === null || (Array.isArray(value) && value.length === 0);
    if (before ? isEqual(old.get(field), value) : isNothing) return [];
    return [{ field, before: before ? show(field, old.get(field)) : null, after: show(field, value) }];
  });
}
