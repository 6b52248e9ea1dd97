/** Runs in a thread of its own: measures all pairs of many sides, answers once, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { scatterOf } from '../domain/relations/scatter.ts';
import type { ScatterInput } from './scatter-job.ts';

// Only scatter-job.ts starts this thread, and its parameter has this type.
const { sides, wanted }: ScatterInput = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, unlike a window
parentPort?.postMessage(scatterOf(sides, wanted));
