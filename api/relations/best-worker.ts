/** Runs in a thread of its own: finds the best partners of its share of an index, answers once, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { bestOfPart } from '../domain/index/best-of-all.ts';
import type { BestInput } from './best-job.ts';

// Only best-job.ts starts this thread, and its parameter has this type.
const { vectors, wanted, share }: BestInput = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, unlike a window
parentPort?.postMessage(bestOfPart(vectors, wanted, share));
