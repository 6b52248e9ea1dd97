import { sql } from 'drizzle-orm';
import type { HistoryAction } from '../contract/common.ts';
import type { ChangedEntity } from '../contract/event.ts';
import { busy, translateDatabaseError } from './constraint-errors.ts';
import type { Db } from './open.ts';
import { events } from './schema.ts';

/** Key of the advisory lock that every writing transaction holds until it ends; the number means nothing else. */
const WRITE_LOCK = 915_001;

/** An import of a whole city takes some seconds; whoever waits longer is told so. */
const LONGEST_WAIT_MS = 15_000;

/** The end of the queue of each pool: resolves when its last writer is done. */
const lastInQueue = new WeakMap<Db, Promise<void>>();

export interface WriteOptions {
  /** How long to wait for other writers, in ms. Default: 15 s. */
  readonly patienceMs?: number;
}

/**
 * Runs `work` in a transaction, one writer at a time. Writers of a directory are few, and in return the ids
 * of events follow the order of commits (so the last id is a version of the data that a reader can wait
 * for), nothing deadlocks, and a check holds until the commit.
 * @throws AppError where a constraint is broken; busy when other writers take too long.
 */
export async function writeTransaction<T>(
  db: Db,
  work: (tx: Db) => Promise<T>,
  { patienceMs = LONGEST_WAIT_MS }: WriteOptions = {},
): Promise<T> {
  const done = await takeTurn(db, patienceMs);
  try {
    return await db.transaction(async (tx) => {
      // Writers of other processes wait in the database.
      const timeout = String(Number.isFinite(patienceMs) ? patienceMs : 0);
      await tx.execute(sql`
        select pg_advisory_xact_lock(${WRITE_LOCK})
        from (select set_config('lock_timeout', ${timeout}, true) offset 0) as set_first`);
      return work(tx);
    });
  } catch (error) {
    throw translateDatabaseError(error);
  } finally {
    done();
  }
}

/**
 * Waits until all earlier writers of this process are done. They wait here and not in the database, because there
 * each would hold one of the few connections that readers need. Returns what to call when done.
 */
async function takeTurn(db: Db, patienceMs: number): Promise<() => void> {
  const before = lastInQueue.get(db) ?? Promise.resolve();
  const turn = Promise.withResolvers<void>();
  lastInQueue.set(
    db,
    before.then(() => turn.promise),
  );
  if (!Number.isFinite(patienceMs)) {
    await before;
    return turn.resolve;
  }
  const timer = Promise.withResolvers<'late'>();
  const timeout = setTimeout(() => timer.resolve('late'), patienceMs);
  const first = await Promise.race([before, timer.promise]);
  clearTimeout(timeout);
  if (first !== 'late') return turn.resolve;
  turn.resolve();
  throw busy();
}

export interface NewEvent {
  readonly actor: string;
  readonly entity: ChangedEntity;
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
