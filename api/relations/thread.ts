import { Worker } from 'node:worker_threads';

/**
 * Runs a worker file, which answers its `workerData` with one message, in a thread of its own, so that requests are
 * answered meanwhile (some 50 ms to start; the thread ends with its answer).
 * Rejects with what the worker throws, or with the signal's reason once it is aborted: the thread is then stopped
 * wherever it is.
 */
export function runInThread<Answer>(file: URL, input: unknown, signal?: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(reasonOf(signal));
      return;
    }
    const worker = new Worker(file, { workerData: input });
    const stop = (): void => {
      reject(reasonOf(signal!));
      void worker.terminate();
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.once('message', (answer: Answer) => resolve(answer));
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      // Without effect when an answer or an error has come before.
      reject(new Error(`The thread of ${file.pathname} ended with code ${code} and without an answer`));
    });
  });
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('Aborted', { cause: signal.reason });
}
