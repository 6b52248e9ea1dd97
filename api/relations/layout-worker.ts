/** Runs in a thread of its own: lays out the graph that it is given at its start, answers once, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { layout } from '../domain/graph/layout.ts';
import type { LayoutInput } from '../domain/graph/layout-types.ts';

// Only layout-job.ts starts this thread, and its parameter has this type.
const input: LayoutInput = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, unlike a window
parentPort?.postMessage(layout(input));
