import { findMomentOf, keepDay } from '../db/relation-snapshots.ts';
import type { Db } from '../db/open.ts';
import { dayOf } from './day.ts';
import { pastRelations } from './past-relations.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Keeps the relations of every day on which something changed, as they were when it ended. Returns what is to be called
 * when the server has started, before every change and as time goes by: it keeps the day of the last change once that is
 * over, and does nothing for the rest of a day. A change that another process has made a moment before midnight and that
 * is heard of only after it counts for the next day.
 */
export function createHistory(db: Db, now: () => Date): (snapshot: Snapshot) => Promise<void> {
  let lookedOn: string | undefined;
  return async (snapshot) => {
    const today = dayOf(now());
    if (today === lookedOn) return;
    const { version } = snapshot;
    const changedAt = await findMomentOf(db, version);
    const day = changedAt && dayOf(changedAt);
    if (day !== undefined && day < today) {
      await keepDay(db, { day, version }, today, () => pastRelations(snapshot));
    }
    lookedOn = today;
  };
}
