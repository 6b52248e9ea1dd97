import { enableCompileCache } from 'node:module';

import './quick-imports.ts';
import { readConfig, StartError } from './config.ts';

/** npm passes the terminal's Ctrl+C on, which the server has had already: two within this time are one. */
const SAME_SIGNAL_MS = 1_000;

const stop = new AbortController();
const signalled = new Promise<void>((resolve) => {
  let first = 0;
  const onSignal = (): void => {
    if (first === 0) {
      first = Date.now();
      stop.abort();
      resolve();
    } else if (Date.now() - first > SAME_SIGNAL_MS) {
      console.error('Stopped at once. The next start brings the database in order.');
      process.exit(1);
    }
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
});

const onLost = (reason: string): void => {
  console.error(`Stopped, because the database is gone: ${reason}`);
  process.exit(1);
};

try {
  const config = readConfig(process.env);
  // Loaded only now, so that a wrong value is told at once; what is compiled is kept for the next start.
  enableCompileCache();
  const { startServer } = await import('./start.ts');
  const server = await startServer(config, { aborted: stop.signal, onLost });
  console.log(`Yhdyspinta is ready at ${server.url}`);
  await signalled;
  await server.close();
  process.exit(0);
} catch (error) {
  if (stop.signal.aborted) process.exit(0);
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
