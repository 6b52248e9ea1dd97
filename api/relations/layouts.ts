import type { MapLevel } from '../contract/relation.ts';
import { findLayout, updateLayout, type StoredLayout } from '../db/map-positions.ts';
import type { Db } from '../db/open.ts';
import { isComplete, layoutInput, nodesOf } from './layout-input.ts';
import { startLayout } from './layout-job.ts';
import type { Snapshot } from './snapshot.ts';

export interface Layouts {
  /** Reads snapshot and layout of a level at a moment when every node has its place; newcomers are placed first. */
  read<T>(level: MapLevel, reader: (snapshot: Snapshot, layout: StoredLayout) => T): Promise<T>;
  /** A layout with a place for every node: this one, or with newcomers placed. */
  complete(level: MapLevel, layout: StoredLayout): Promise<StoredLayout>;
  /** The layout of a level and what tidying up would make of it; nothing is stored. */
  tidied(level: MapLevel): Promise<Tidied>;
  /** Reads the stored layouts anew from now on: somebody has changed them. */
  forget(): void;
  close(): Promise<void>;
}

export type Tidied = { readonly from: StoredLayout; readonly to: StoredLayout };

/** Keeps the stored layouts complete, one run at a time for each level. */
export function createLayouts(db: Db, snapshot: () => Snapshot): Layouts {
  const known = new Map<MapLevel, StoredLayout>();
  const running = new Map<MapLevel, Promise<void>>();
  const tidying = new Map<MapLevel, Promise<Tidied>>();
  const abort = new AbortController();
  let timesForgotten = 0;

  async function complete(level: MapLevel, layout: StoredLayout): Promise<StoredLayout> {
    if (isComplete(layout, nodesOf(snapshot(), level))) return layout;
    return startLayout(layoutInput(snapshot(), level, layout), abort.signal);
  }

  async function load(level: MapLevel): Promise<void> {
    const forgotten = timesForgotten;
    const stored = await findLayout(db, level);
    const next = isComplete(stored, nodesOf(snapshot(), level))
      ? stored
      : await updateLayout(db, level, (latest) => complete(level, latest));
    // What was read before a change must not outlive it.
    if (forgotten === timesForgotten) known.set(level, next);
  }

  async function read<T>(
    level: MapLevel,
    reader: (snapshot: Snapshot, layout: StoredLayout) => T,
  ): Promise<T> {
    for (;;) {
      const layout = known.get(level);
      const now = snapshot();
      if (layout && isComplete(layout, nodesOf(now, level))) return reader(now, layout);
      await oneAtATime(running, level, () => load(level));
    }
  }

  async function tidy(level: MapLevel): Promise<Tidied> {
    // From what is stored, though another process may have stored it.
    known.delete(level);
    const { from, input } = await read(level, (now, layout) => ({
      from: layout,
      input: { ...layoutInput(now, level, layout), tidy: true },
    }));
    return { from, to: await startLayout(input, abort.signal) };
  }

  return {
    read,
    complete,
    tidied: (level) => oneAtATime(tidying, level, () => tidy(level)),
    forget: () => {
      timesForgotten += 1;
      known.clear();
    },
    close: async () => {
      abort.abort();
      await Promise.allSettled([...running.values(), ...tidying.values()]);
    },
  };
}

/** The run of this level that is under way, or a new one. */
function oneAtATime<T>(
  runs: Map<MapLevel, Promise<T>>,
  level: MapLevel,
  start: () => Promise<T>,
): Promise<T> {
  const run = runs.get(level) ?? start().finally(() => runs.delete(level));
  runs.set(level, run);
  return run;
}
