/**
 * Letters about decisions. A row is written before its letter is sent: its being there keeps the letter from being
 * written twice, its `sent_at` from being sent twice. See docs/decisions/2026-11-26-reminders.md.
 */
import { sql, type SQL } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { LocalText } from '../../contract/common.ts';
import type { Db } from '../open.ts';
import { reminders } from '../schema.ts';

export type ReminderKind = 'soon' | 'due';

/** What a letter says, and to whom. */
export type Reminder = {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly experimentId: string;
  readonly name: LocalText;
  readonly problem: LocalText | null;
  readonly decisionOn: string;
  readonly person: string;
  readonly address: string;
};

/** How many days before the decision the first letter goes out. */
const DAYS_BEFORE = 7;

/**
 * How long `send` may take: a mail server may look at a letter for ten minutes before it says that it has taken it
 * (RFC 5321), and whoever does not wait for that sends it again.
 */
export const LONGEST_SENDING_MS = 660_000;
/** The database gives up on a transaction that waits for us, and on its lock, only after that. */
const LOCK_MS = LONGEST_SENDING_MS + 60_000;

/**
 * Everybody who is to have a letter on a day, with the letter: who takes part in what runs, from a week before the
 * decision; in what is undecided, from the decision date on. Names under `.example` are nobody's (RFC 2606): the sample
 * city has them. Who is in two units of an experiment has one letter.
 */
function wanted(today: string): SQL {
  return sql`(
    select distinct on (e.id, lower(p->>'email'))
      e.id as experiment_id, e.name, e.problem, e.decision_on, lower(p->>'email') as recipient,
      case when e.decision_on <= ${today}::date then 'due' else 'soon' end as kind,
      p->>'email' as address, p->>'name' as person
    from experiments e
    join experiment_teams l on l.experiment_id = e.id and (l.position = 0 or l.answer = 'yes')
    cross join jsonb_array_elements(l.people) p
    where e.deleted_at is null and e.decision is null and e.decision_on <= ${today}::date + ${DAYS_BEFORE}::int
      and (e.state = 'running' or (e.state = 'lesson' and e.decision_on <= ${today}::date))
      and p->>'email' is not null and p->>'email' not ilike '%.example'
    order by e.id, lower(p->>'email'), l.position
  )`;
}

const isFor = sql`r.experiment_id = w.experiment_id and r.decision_on = w.decision_on and r.kind = w.kind
  and r.recipient = w.recipient`;

/** Writes down every letter that is to be sent and is not written down yet, by whichever process. */
export async function addReminders(db: Db, today: string): Promise<void> {
  const { rows } = await db.execute<{
    experimentId: string;
    decisionOn: string;
    kind: ReminderKind;
    recipient: string;
  }>(sql`
    select w.experiment_id as "experimentId", w.decision_on::text as "decisionOn", w.kind, w.recipient
    from ${wanted(today)} w where not exists (select from reminders r where ${isFor})`);
  if (rows.length === 0) return;
  await db
    .insert(reminders)
    .values(rows.map((row) => ({ id: uuidv7(), ...row })))
    .onConflictDoNothing();
}

/** Ids of the letters that are still to be sent on a day, the oldest first. */
export async function listUnsentReminders(db: Db, today: string): Promise<readonly string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select r.id from reminders r join ${wanted(today)} w on ${isFor} where r.sent_at is null order by r.id`);
  return rows.map(({ id }) => id);
}

/**
 * Sends a letter unless another process is sending it or has done so, or what it says no longer holds. The row is locked
 * meanwhile, so that whoever ends early, with its process or its connection, lets it go.
 * @param send must have ended within `LONGEST_SENDING_MS`.
 * @throws what `send` throws; the letter is unsent then.
 */
export async function sendReminder(
  db: Db,
  today: string,
  id: string,
  send: (reminder: Reminder) => Promise<void>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const locked = await tx.execute(sql`
      select from reminders where id = ${id} and sent_at is null for update skip locked`);
    if (locked.rows.length === 0) return;
    await tx.execute(sql`select set_config('idle_in_transaction_session_timeout', ${String(LOCK_MS)}, true)`);
    // Looked at only now: what was true when the letters were counted may have changed since.
    const { rows } = await tx.execute<Reminder>(sql`
      select r.id, w.kind, w.experiment_id as "experimentId", w.name, w.problem,
        w.decision_on::text as "decisionOn", w.person, w.address
      from reminders r join ${wanted(today)} w on ${isFor} where r.id = ${id}`);
    if (rows[0] === undefined) return;
    await send(rows[0]);
    await tx.execute(sql`update reminders set sent_at = now() where id = ${id}`);
  });
}
