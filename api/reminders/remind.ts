import { addReminders, listUnsentReminders, sendReminder } from '../db/experiments/reminders.ts';
import type { Db } from '../db/open.ts';
import { dayOf } from '../relations/day.ts';
import { letterOf } from './letter.ts';
import { MailError, type Mailer } from './mailer.ts';

export interface RemindDeps {
  readonly db: Db;
  readonly mailer: Mailer;
  readonly now: () => Date;
  /** Where browsers find the app, without a slash at the end. */
  readonly home: string;
}

export interface Stop {
  /** No further letter is begun. */
  readonly asked: AbortSignal;
  /** The letter under way is given up. */
  readonly giveUp: AbortSignal;
}

/** Some letters could not be sent; they wait for the next time. */
export class UnsentError extends Error {}

/** So many letters that fail one after the other say that the server does not take any. */
const MOST_IN_A_ROW = 3;

const NEVER: Stop = { asked: new AbortController().signal, giveUp: new AbortController().signal };

/**
 * Writes and sends every letter that is to go out now and has not. Any number of processes may do so at once.
 * @throws UnsentError when all that could be sent has been and something is left.
 */
export async function remind({ db, mailer, now, home }: RemindDeps, stop: Stop = NEVER): Promise<void> {
  const today = dayOf(now());
  await addReminders(db, today);
  const ids = await listUnsentReminders(db, today);
  const reasons = new Set<string>();
  let failed = 0;
  let inARow = 0;
  for (const id of ids) {
    if (stop.asked.aborted) return;
    try {
      await sendReminder(db, today, id, (reminder) => {
        const to = { name: reminder.person, address: reminder.address };
        return mailer.send({ to, key: reminder.id, ...letterOf(reminder, home, today) }, stop.giveUp);
      });
      inARow = 0;
    } catch (error) {
      if (!(error instanceof MailError)) throw error;
      failed += 1;
      reasons.add(error.message);
      // A server that closes on one mailbox may take the next letter; one that is down takes none.
      inARow = error.othersMay ? 0 : inARow + 1;
      if (inARow === MOST_IN_A_ROW) break;
    }
  }
  if (failed === 0) return;
  const why = [...reasons].join('; ');
  throw new UnsentError(
    `${failed} of ${ids.length} letters could not be sent (${why}). They are tried again.`,
  );
}
