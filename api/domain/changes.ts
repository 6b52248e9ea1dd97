/** Fields that every write changes; a history that repeats them says nothing. */
const BOOKKEEPING = new Set(['id', 'version', 'createdAt', 'updatedAt', 'deletedAt']);

type Plain = Readonly<Record<string, unknown>>;

/** The record without its bookkeeping fields. */
export function contentOf(record: Plain): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !BOOKKEEPING.has(field)));
}

/**
 * What differs between two states of one record: only the changed fields, as they were and as they are.
 * Both states must come from the same source, so that equal values have equal JSON.
 * @returns undefined when nothing differs.
 */
export function changedFields(
  before: Plain,
  after: Plain,
): { before: Record<string, unknown>; after: Record<string, unknown> } | undefined {
  const was = contentOf(before);
  const is = contentOf(after);
  const fields = Object.keys(is).filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
  if (fields.length === 0) return undefined;
  const pick = (from: Plain) => Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));
  return { before: pick(was), after: pick(is) };
}
