import type { Snapshot } from './snapshot.ts';

/**
 * What is derived from a snapshot and asked for again and again: made once for each version of it, and thrown away with
 * the snapshot or with its next version.
 */
export function perVersion<T>(make: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const made = new WeakMap<Snapshot, { readonly version: number; readonly value: T }>();
  return (snapshot) => {
    const known = made.get(snapshot);
    if (known?.version === snapshot.version) return known.value;
    const { version } = snapshot;
    const value = make(snapshot);
    made.set(snapshot, { version, value });
    return value;
  };
}
