import type { EntityTable } from './entity-table.ts';
import type { Tables } from './tables.ts';
import { ENTRY_SHIFT, ENTRY_UNITS_MASK } from './vector-store.ts';

/** A copy of all vectors in one row of columns: entities by ascending total, in each its groups rarest first. */
export type SortedVectors = {
  readonly count: number;
  /** Per position in this order: ordinal, total, and where its entries start (one more start than positions). */
  readonly ordinals: Int32Array;
  readonly totals: Int32Array;
  readonly starts: Int32Array;
  /** Per entry: the group's rank (0 is the rarest), the units, and the evidence from this entry to the last. */
  readonly ranks: Int32Array;
  readonly units: Uint8Array;
  readonly rest: Int32Array;
  /** Information by rank. */
  readonly idf: Int32Array;
};

/** Leaves out entities without evidence and groups without information: neither is ever part of a hit. */
export function sortedVectors({ groups, entities, vectors }: Tables): SortedVectors {
  const byRarity = groups.ids
    .map((_, group) => group)
    .sort((g, h) => groups.holders[g]!.length - groups.holders[h]!.length || g - h);
  const rankOf = new Int32Array(byRarity.length);
  for (const [rank, group] of byRarity.entries()) rankOf[group] = rank;
  const idf = Int32Array.from(byRarity, (group) => groups.idf[group]!);

  const ordinals = ordinalsByTotal(entities);
  const count = ordinals.length;
  const lengthOf = (ordinal: number): number => {
    const place = entities.places[ordinal]!;
    return vectors.chunkOf(place)[vectors.offsetOf(place)]!;
  };
  const totals = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  for (let position = 0; position < count; position++) {
    totals[position] = entities.totals[ordinals[position]!]!;
    starts[position + 1] = starts[position]! + lengthOf(ordinals[position]!);
  }
  const ranks = new Int32Array(starts[count]!);
  const units = new Uint8Array(ranks.length);
  const rest = new Int32Array(ranks.length);
  let at = 0;
  for (let position = 0; position < count; position++) {
    const place = entities.places[ordinals[position]!]!;
    const chunk = vectors.chunkOf(place);
    const first = vectors.offsetOf(place) + 1;
    starts[position] = at;
    at = copySorted(chunk, first, first + chunk[first - 1]!, rankOf, idf, ranks, units, at);
    let sum = 0;
    for (let i = at - 1; i >= starts[position]!; i--) {
      sum += units[i]! * idf[ranks[i]!]!;
      rest[i] = sum;
    }
  }
  starts[count] = at;
  return { count, ordinals, totals, starts, ranks, units, rest, idf };
}

/** Insertion sort: a vector has about a dozen entries. Returns the end of what it wrote. */
function copySorted(
  chunk: Uint32Array,
  start: number,
  end: number,
  rankOf: Int32Array,
  idf: Int32Array,
  ranks: Int32Array,
  units: Uint8Array,
  first: number,
): number {
  let last = first;
  for (let i = start; i < end; i++) {
    const rank = rankOf[chunk[i]! >>> ENTRY_SHIFT]!;
    if (idf[rank] === 0) continue;
    let at = last++;
    for (; at > first && ranks[at - 1]! > rank; at--) {
      ranks[at] = ranks[at - 1]!;
      units[at] = units[at - 1]!;
    }
    ranks[at] = rank;
    units[at] = chunk[i]! & ENTRY_UNITS_MASK;
  }
  return last;
}

function ordinalsByTotal(entities: EntityTable): Int32Array {
  const { end } = entities;
  const keys = new Float64Array(end);
  let count = 0;
  for (let ordinal = 0; ordinal < end; ordinal++) {
    const total = entities.totals[ordinal]!;
    // Total and ordinal in one exact number: numbers sort many times faster than by a comparison of ours.
    if (total > 0) keys[count++] = total * end + ordinal;
  }
  return Int32Array.from(keys.subarray(0, count).sort(), (key) => key % end);
}
