import { sql } from 'drizzle-orm';
import type { HistoryAction } from '../contract/common.ts';
import type { Entity } from '../contract/event.ts';
import { translateDatabaseError } from './constraint-errors.ts';
import type { Db } from './open.ts';
import { events } from './schema.ts';

/** Key of the advisory lock that every writing transaction holds until it ends; the number means nothing else. */
const WRITE_LOCK = 915_001;

/**
 * Runs `work` in a transaction, one writer at a time. Writers of a directory are few, and in return the ids
 * of events follow the order of commits (so the last id is a version of the data that a reader can wait
 * for), nothing deadlocks, and a check holds until the commit.
 * @throws AppError where a constraint is broken.
 */
export async function writeTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  try {
    return await db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${WRITE_LOCK})`);
      return work(tx);
    });
  } catch (error) {
    throw translateDatabaseError(error);
  }
}

export interface NewEvent {
  readonly actor: string;
  readonly entity: Entity;
  readonly entityId: string;
  readonly action: HistoryAction;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

/** Adds to the history. Only inside writeTransaction, so that ids follow the order of commits. */
export async function insertEvents(tx: Db, list: readonly NewEvent[]): Promise<void> {
  const CHUNK = 500; // PostgreSQL takes at most 65,535 parameters in one statement
  for (let from = 0; from < list.length; from += CHUNK) {
    await tx.insert(events).values(list.slice(from, from + CHUNK));
  }
}
