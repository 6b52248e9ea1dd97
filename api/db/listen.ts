import pg from 'pg';

const CHANNEL = 'yhdyspinta_events';
const RETRY_MS = 1_000;

/**
 * Calls back whenever any process has committed to the history, on a session of its own. After a lost
 * connection it comes back by itself and calls once, because something may have been missed.
 * @param onError hears of every lost or failed connection.
 * @returns how to stop; resolves when the session is closed.
 * @throws when the first connection fails.
 */
export async function listenToChanges(
  connection: pg.ClientConfig,
  onChange: () => void,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function connect(): Promise<void> {
    const next = new pg.Client({ application_name: 'yhdyspinta-listen', keepAlive: true, ...connection });
    next.on('notification', onChange);
    next.on('error', lost);
    next.on('end', () => next === client && lost(new Error('the listening session ended')));
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
  }

  function lost(error: unknown): void {
    client = undefined;
    if (stopped || timer !== undefined) return;
    onError(error);
    timer = setTimeout(() => {
      timer = undefined;
      connect().then(onChange, lost);
    }, RETRY_MS);
  }

  await connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end();
  };
}
