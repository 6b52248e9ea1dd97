import type { Layout, LayoutInput } from '../domain/graph/layout-types.ts';
import { runInThread } from './thread.ts';

const WORKER = new URL('./layout-worker.ts', import.meta.url);

/** Computes `layout(input)` in a thread of its own. Rejects as `runInThread`. */
export function startLayout(input: LayoutInput, signal?: AbortSignal): Promise<Layout> {
  return runInThread(WORKER, input, signal);
}
