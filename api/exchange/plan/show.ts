/** References shown by name: a dry run is read by people. */
import type { LocalText } from '../../contract/common.ts';

const REFERENCES: ReadonlySet<string> = new Set(['teamId', 'organizationId', 'parentId']);
const REFERENCE_LISTS: ReadonlySet<string> = new Set(['serviceClasses', 'clientGroups', 'otherTeams']);

/** The value of a field with names in place of ids; an id without a known name stays. */
export function showField(names: ReadonlyMap<string, LocalText>, field: string, value: unknown): unknown {
  const nameOf = (id: unknown) => (typeof id === 'string' ? (names.get(id) ?? id) : id);
  if (REFERENCES.has(field)) return nameOf(value);
  if (!REFERENCE_LISTS.has(field) || !Array.isArray(value)) return value;
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null || !('id' in item)) return nameOf(item);
    const { id, ...rest } = item;
    return { name: nameOf(id), ...rest };
  });
}
