/** Reading of values whose shape nobody promises: a wrong type reads as "not there", never as an error. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text field without the spaces around it; undefined when missing, empty, or no text. */
export function textOf(from: JsonObject, field: string): string | undefined {
  const value = Object.hasOwn(from, field) ? from[field] : undefined;
  if (typeof value !== 'string') return undefined;
  return value.trim() || undefined;
}

export function objectOf(from: JsonObject, field: string): JsonObject | undefined {
  const value = Object.hasOwn(from, field) ? from[field] : undefined;
  return isObject(value) ? value : undefined;
}

/** The objects of a list with their positions; undefined when the field is missing or null. */
export function objectsOf(
  from: JsonObject,
  field: string,
): readonly (readonly [number, JsonObject])[] | undefined {
  const value = listOf(from, field);
  return value?.flatMap((item, at) => (isObject(item) ? [[at, item] as const] : []));
}

export function listOf(from: JsonObject, field: string): readonly unknown[] | undefined {
  const value = Object.hasOwn(from, field) ? from[field] : undefined;
  return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAX_ID_LENGTH = 100;

/** An id of PTV; GUIDs in lower case, so that two spellings are one record. */
export function idOf(from: JsonObject, field: string): string | undefined {
  const id = textOf(from, field);
  if (id === undefined || id.length > MAX_ID_LENGTH) return undefined;
  return GUID.test(id) ? id.toLowerCase() : id;
}
