import type { MeasuredSides } from '../domain/relations/both-measures.ts';
import { scatterOf, type Scatter, type ScatterWanted } from '../domain/relations/scatter.ts';
import { runInThread } from './thread.ts';

export type ScatterInput = { readonly sides: MeasuredSides; readonly wanted: ScatterWanted };

const WORKER = new URL('./scatter-worker.ts', import.meta.url);

/**
 * The pairs of so many sides, as many as a map usually shows, are measured in the time that a thread takes to start, also
 * where these are units with the texts of all their services.
 */
const MOST_AT_ONCE = 160;

/** `scatterOf`, in a thread of its own where it would keep others waiting. Rejects as `runInThread`. */
export async function measureScatter({ sides, wanted }: ScatterInput): Promise<Scatter> {
  if (sides.count <= MOST_AT_ONCE) return scatterOf(sides, wanted);
  return runInThread<Scatter>(WORKER, { sides, wanted } satisfies ScatterInput);
}
