/** SQL fragments that build the shapes of the contract. In them r is the row itself. */
import { sql, type SQL } from 'drizzle-orm';
import { classOfCount } from '../domain/client-count.ts';

/** `json_build_object` arguments of what every row carries. */
export const recordJson = sql`
  'id', r.id, 'version', r.version, 'createdAt', r.created_at, 'updatedAt', r.updated_at,
  'deletedAt', r.deleted_at, 'name', r.name`;

/** DepartmentRef of the team row with this alias. */
export function departmentJson(alias: 'd' | 'r'): SQL {
  const row = sql.identifier(alias);
  return sql`json_build_object('id', ${row}.id, 'name', ${row}.name, 'mark', ${row}.mark, 'color', ${row}.color)`;
}

/** TeamRef of the team t whose department is d. */
export const teamJson = sql`json_build_object('id', t.id, 'name', t.name, 'department', ${departmentJson('d')})`;

/** Refs of the ancestors of r, the highest first. */
export function pathJson(table: 'teams' | 'client_groups' | 'service_classes'): SQL {
  return sql`coalesce((
    select json_agg(json_build_object('id', a.id, 'name', a.name) order by cardinality(a.path))
    from ${sql.identifier(table)} a where a.id = any(r.path) and a.id <> r.id), '[]')`;
}

/** A count as it is stored, which is less than was given: see `classOfCount`. Unknown and not given stay so. */
export function storedCount(count: number | '<5' | null | undefined): number | null | undefined {
  return count === null || count === undefined ? count : classOfCount(count);
}

const COUNT_FIELDS: ReadonlySet<string> = new Set([
  'clientsPerYear',
  'estimatedSize',
  'clientCount',
  'participantCount',
]);
/** They count clients where the measure beside them does. */
const MEASURED_FIELDS: ReadonlySet<string> = new Set(['numberBefore', 'numberTarget', 'numberAfter']);

/**
 * A request's body as JSON with counts as they are stored. What is kept to know a request again, were it only a hash,
 * would otherwise tell an exact small count to whoever tries all four.
 */
export function textWithStoredCounts(body: unknown): string {
  return JSON.stringify(body, withStoredCounts);
}

function withStoredCounts(this: unknown, key: string, value: unknown): unknown {
  if (!Number.isInteger(value)) return value;
  const { measure } = this as { readonly measure?: { readonly unit?: unknown } | null };
  const isCount = COUNT_FIELDS.has(key) || (MEASURED_FIELDS.has(key) && measure?.unit === 'clients');
  return isCount ? storedCount(value as number) : value;
}

/** Entries of a patch that are given, so that what is absent is not overwritten. */
export function given<T extends Record<string, unknown>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
