import { Worker } from 'node:worker_threads';

/**
 * Runs a worker's file in a thread of its own (some 50 ms to start) on `input`, which is copied unless it is shared
 * memory, and resolves with the one message that it posts. Rejects with what the thread throws.
 */
export function runInThread<T>(file: URL, input: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: input });
    worker.once('message', (result: T) => resolve(result));
    worker.once('error', reject);
    // Without effect when an answer or an error has come before.
    worker.once('exit', (code) =>
      reject(new Error(`A thread ended with code ${code} and without an answer`)),
    );
  });
}
