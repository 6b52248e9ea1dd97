/** Runs in a thread of its own: finds the records that stand twice among those it is given, answers once, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { findSameRecords } from '../domain/records/find.ts';
import type { ComparableRecord, RuleSet } from '../domain/records/record.ts';

// Only same-records.ts starts this thread, and its parameter has this type.
const { records, rules }: { records: readonly ComparableRecord[]; rules: RuleSet } = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, unlike a window
parentPort?.postMessage(findSameRecords(records, rules).pairs);
