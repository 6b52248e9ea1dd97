import { ID_PATTERN } from '../contract/common.ts';
import { AppError } from '../contract/errors.ts';

/** Where a page ended: the sort key and id of its last row, and the order that this belongs to. */
export interface Cursor {
  readonly sort: string;
  readonly key: string;
  readonly id: string;
}

const UUID = new RegExp(ID_PATTERN);

/** As opaque text for the wire. */
export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.sort, cursor.key, cursor.id])).toString('base64url');
}

/** @throws AppError invalid-request for anything that encodeCursor did not make for this order. */
export function decodeCursor(text: string, sort: string): Cursor {
  const refusal = new AppError(
    'invalid-request',
    'The cursor is not from this list. Use `nextCursor` of the previous page unchanged, with the same `sort`.',
    { errors: [{ path: 'cursor', message: 'not a cursor of this list' }] },
  );
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    throw refusal;
  }
  if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== sort) throw refusal;
  const [, key, id] = parts as unknown[];
  if (typeof key !== 'string' || typeof id !== 'string' || !UUID.test(id)) throw refusal;
  if (sort.startsWith('-') && Number.isNaN(Date.parse(key))) throw refusal;
  if (sort === 'history' && !/^\d{1,15}$/.test(key)) throw refusal;
  return { sort, key, id };
}
