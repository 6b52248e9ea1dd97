import type { Pool } from 'pg';
import { PgBoss } from 'pg-boss';
import { messageOf } from '../db/error-text.ts';
import { createMailer } from './mailer.ts';
import { remind, type RemindDeps } from './remind.ts';

export interface RemindersOptions extends Omit<RemindDeps, 'mailer'> {
  readonly pool: Pool;
  readonly smtpUrl: string;
  readonly from: string;
  /** Hears in one line what goes wrong. */
  readonly log: (line: string) => void;
  readonly pace?: Pace;
}

/** In seconds. */
export interface Pace {
  /** Between two looks for work. */
  readonly poll: number;
  /** Until the first new try after a failure; each further one waits twice as long, a quarter of an hour at the most. */
  readonly retry: number;
}

const QUEUE = 'reminders';
const SCHEMA = 'pgboss';
const EVERY_HOUR = '0 * * * *';
const PACE: Pace = { poll: 15, retry: 60 };
const RETRIES = 4;
const LONGEST_RETRY_SECONDS = 900;
/** A run that is not over after this is taken for dead; should it live, the locks of its letters keep it from harm. */
const LONGEST_RUN_SECONDS = 3_600;
/** About three minutes of a database that is not there yet. */
const START_ATTEMPTS = 10;
/** How long a letter under way may take after a stop was asked for. */
const LAST_LETTER_MS = 10_000;

/**
 * Sends reminders now and every hour, whichever process has its turn. Answers at once; what it needs in the database is
 * made in the background.
 * @returns how to stop: resolves when the database is no longer used.
 */
export function openReminders(options: RemindersOptions): () => Promise<void> {
  const { pool, log, pace = PACE } = options;
  const deps: RemindDeps = { ...options, mailer: createMailer(options.smtpUrl, options.from) };
  const asked = new AbortController();
  const giveUp = new AbortController();
  let running: Promise<void> = Promise.resolve();

  const boss = new PgBoss({
    // On our own connections: it needs few, and a database has not many to give.
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: SCHEMA,
    registerInstance: false,
  });
  boss.on('error', (error) => log(`Reminders: ${reasonOf(error)}`));

  async function run(): Promise<void> {
    const stop = { asked: asked.signal, giveUp: giveUp.signal };
    const reason = await remind(deps, stop).then(() => undefined, reasonOf);
    if (reason === undefined) return;
    log(`Reminders: ${reason}`);
    // So that the queue tries again. It keeps an error with all that hangs on it: this one has nothing.
    throw new Error(reason);
  }

  async function start(): Promise<void> {
    await boss.start({ attempts: START_ATTEMPTS });
    await boss.createQueue(QUEUE, {
      // One job waits at most, however many processes ask for one as they start.
      policy: 'short',
      retryLimit: RETRIES,
      retryDelay: pace.retry,
      retryBackoff: true,
      retryDelayMax: LONGEST_RETRY_SECONDS,
      expireInSeconds: LONGEST_RUN_SECONDS,
    });
    await boss.schedule(QUEUE, EVERY_HOUR);
    await boss.send(QUEUE);
    await boss.work(QUEUE, { pollingIntervalSeconds: pace.poll }, () => (running = run()));
  }

  const started = start().catch((error: unknown) => {
    if (!asked.signal.aborted) log(`Reminders are not sent until the next start: ${reasonOf(error)}`);
  });

  return async () => {
    asked.abort();
    const patience = setTimeout(() => giveUp.abort(), LAST_LETTER_MS);
    await boss.stop({ timeout: LAST_LETTER_MS });
    await Promise.allSettled([started, running]);
    clearTimeout(patience);
  };
}

/** Of a failed query only what the database says: the query itself may hold addresses. */
function reasonOf(error: unknown): string {
  return messageOf(error instanceof Error && error.cause instanceof Error ? error.cause : error);
}
