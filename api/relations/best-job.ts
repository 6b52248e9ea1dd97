import {
  bestById,
  type BestOfAll,
  type BestOfPart,
  type BestWanted,
  type Share,
} from '../domain/index/best-of-all.ts';
import type { OverlapIndex } from '../domain/index/overlap-index.ts';
import type { SortedVectors } from '../domain/index/sorted-vectors.ts';
import { runInThread } from './thread.ts';

export type BestInput = {
  readonly vectors: SortedVectors;
  readonly wanted: BestWanted;
  readonly share: Share;
};

const WORKER = new URL('./best-worker.ts', import.meta.url);

/** `index.bestOfAll(wanted)` by so many threads, off this one; of the state of the index at the call. */
export async function bestOfAllInThreads(
  index: OverlapIndex,
  wanted: BestWanted,
  threads: number,
): Promise<BestOfAll> {
  const vectors = index.sorted();
  const ids = index.sortedIds;
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, part) => {
      const input: BestInput = { vectors, wanted, share: { part, of: threads } };
      return runInThread<BestOfPart>(WORKER, input);
    }),
  );
  return bestById(parts, ids);
}
