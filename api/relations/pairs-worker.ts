/** Runs in a thread of its own: finds all duplicates and partners of a large directory, answers once, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { buildIndex } from '../domain/index/overlap-index.ts';
import { allRelations } from '../domain/relations/all-relations.ts';
import type { PairsInput } from './pairs-job.ts';
import { buildWorkIndex } from './work.ts';

// Only pairs-job.ts starts this thread, and its parameter has this type.
const { groups, classes, services, thresholds }: PairsInput = workerData;
const work = buildWorkIndex(classes, groups, services, true);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, unlike a window
parentPort?.postMessage(allRelations(buildIndex(groups, services), work, thresholds));
