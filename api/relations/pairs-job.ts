import type { Thresholds } from '../contract/relation-settings.ts';
import type { ClassRow, GroupRow, ServiceRow } from '../db/overlap-rows.ts';
import type { RelationColumns } from '../domain/relations/all-relations.ts';
import type { Snapshot } from './snapshot.ts';
import { runInThread } from './thread.ts';

export type PairsInput = {
  readonly groups: readonly GroupRow[];
  readonly classes: readonly ClassRow[];
  readonly services: readonly ServiceRow[];
  readonly thresholds: Thresholds;
};

const WORKER = new URL('./pairs-worker.ts', import.meta.url);

/**
 * Sees to it that the pairs of a snapshot are known, off the requests: those of a large directory are found in a thread of
 * its own, what is written meanwhile is noted and looked at afterwards. Rejects as `runInThread`.
 */
export async function findPairs(snapshot: Snapshot, signal: AbortSignal): Promise<void> {
  const { pairs } = snapshot;
  if (pairs.areKnown || pairs.areBeingFound) return;
  if (!pairs.isLarge) {
    pairs.find();
    return;
  }
  const input: PairsInput = {
    groups: [...snapshot.groups.values()],
    classes: [...snapshot.classes.values()],
    services: [...snapshot.services.values()],
    thresholds: pairs.thresholds,
  };
  await pairs.findElsewhere(() => runInThread<RelationColumns>(WORKER, input, signal));
}
