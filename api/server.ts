import { enableCompileCache } from 'node:module';

import './quick-imports.ts';
import { readConfig, StartError } from './config.ts';
import type { RunningServer } from './start.ts';

/** npm passes the terminal's Ctrl+C on, which the server has had already: two within this time are one. */
const SAME_SIGNAL_MS = 1_000;
const PARENT_CHECK_MS = 250;

const stop = new AbortController();
const stopped = new Promise<void>((resolve) => {
  stop.signal.addEventListener('abort', () => resolve());
});
let firstSignal = 0;
const onSignal = (): void => {
  if (!stop.signal.aborted) {
    firstSignal = Date.now();
    stop.abort();
  } else if (Date.now() - firstSignal > SAME_SIGNAL_MS) {
    console.error('Stopped at once. The next start brings the database in order.');
    process.exit(1);
  }
};
process.on('SIGTERM', onSignal).on('SIGINT', onSignal);

// npm passes a signal to the shell that it runs us in, and that shell ends without telling us: its end is our signal.
const parent = process.ppid;
if (process.env['npm_lifecycle_event'] === 'start') {
  setInterval(() => {
    if (process.ppid !== parent) stop.abort();
  }, PARENT_CHECK_MS).unref();
}

const onLost = (reason: string): void => {
  console.error(`Stopped, because the database is gone: ${reason}`);
  process.exit(1);
};

let server: RunningServer | undefined;
try {
  const config = readConfig(process.env);
  // Loaded only now, so that a wrong value is told at once; what is compiled is kept for the next start.
  enableCompileCache();
  const { startServer } = await import('./start.ts');
  server = await startServer(config, { aborted: stop.signal, onLost });
  console.log(`Yhdyspinta is ready at ${server.url}`);
  await stopped;
  await server.close();
  process.exit(0);
} catch (error) {
  // Ctrl+C during the start also ends the programs that it runs: their complaints are no news.
  if (stop.signal.aborted && server === undefined) process.exit(0);
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
