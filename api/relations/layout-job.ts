import { Worker } from 'node:worker_threads';
import type { Layout, LayoutInput } from '../domain/graph/layout-types.ts';

const WORKER = new URL('./layout-worker.ts', import.meta.url);

/**
 * Computes `layout(input)` in a thread of its own, so that requests are answered meanwhile. Each job has its own
 * thread (some 50 ms to start), which ends with it.
 * Rejects with what `layout` throws, or with the signal's reason once it is aborted: the thread is then stopped
 * wherever it is.
 */
export function startLayout(input: LayoutInput, signal?: AbortSignal): Promise<Layout> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(reasonOf(signal));
      return;
    }
    const worker = new Worker(WORKER, { workerData: input });
    const stop = (): void => {
      reject(reasonOf(signal!));
      void worker.terminate();
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.once('message', (result: Layout) => resolve(result));
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      // Without effect when an answer or an error has come before.
      reject(new Error(`The layout's thread ended with code ${code} and without an answer`));
    });
  });
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('Aborted', { cause: signal.reason });
}
