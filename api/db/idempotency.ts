import { sql } from 'drizzle-orm';
import { AppError } from '../contract/errors.ts';
import type { Db } from './open.ts';
import { idempotencyKeys } from './schema.ts';
import { writeTransaction } from './write.ts';

export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
}

export interface IdempotentRequest {
  readonly actor: string;
  readonly key: string;
  /** Hash of method, path and body: the same key with another request is a mistake. */
  readonly fingerprint: string;
}

/**
 * Runs `work` once for each key: the answer is stored in the same transaction, and a repetition gets it
 * again. A refused request (an error) leaves no trace and may be repeated.
 * @throws AppError idempotency-key-reused.
 */
export function answerOnce(
  db: Db,
  request: IdempotentRequest,
  work: (tx: Db) => Promise<StoredAnswer>,
): Promise<StoredAnswer> {
  return writeTransaction(db, async (tx) => {
    const { actor, key, fingerprint } = request;
    await tx.execute(sql`delete from idempotency_keys where created_at < now() - interval '1 day'`);
    const found = await tx.execute<{ fingerprint: string; status: number; body: string }>(
      sql`select fingerprint, status, body from idempotency_keys where actor = ${actor} and key = ${key}`,
    );
    const stored = found.rows[0];
    if (stored === undefined) {
      const answer = await work(tx);
      await tx.insert(idempotencyKeys).values({ actor, key, fingerprint, ...answer });
      return answer;
    }
    if (stored.fingerprint === fingerprint) return { status: stored.status, body: stored.body };
    throw new AppError(
      'idempotency-key-reused',
      'This Idempotency-Key belongs to another request of the last 24 hours. Use a new key for a new request.',
      { errors: [{ path: 'Idempotency-Key', message: 'already used' }] },
    );
  });
}
