import type { EntityTable } from './entity-table.ts';
import type { Tables } from './tables.ts';
import { ENTRY_SHIFT, ENTRY_UNITS_MASK } from './vector-store.ts';

/** A copy of all vectors in one row of columns: entities by ascending total, in each its groups rarest first. */
export type SortedVectors = {
  readonly count: number;
  /** How many groups there are; the ranks lie below. */
  readonly groupCount: number;
  /** Per position in this order: ordinal, total, and where its entries start (one more start than positions). */
  readonly ordinals: Int32Array;
  readonly totals: Int32Array;
  readonly starts: Int32Array;
  /** Per position: which of 64 classes of ranks it has, one bit each; classes are ranks modulo 64. */
  readonly lowSignatures: Int32Array;
  readonly highSignatures: Int32Array;
  /** Per entry: the group's rank (0 is the rarest), the evidence, and the evidence from this entry to the last. */
  readonly ranks: Int32Array;
  readonly evidence: Int32Array;
  readonly rest: Int32Array;
};

/** Leaves out entities without evidence and groups without information: neither is ever part of a hit. */
export function sortedVectors({ groups, entities, vectors }: Tables): SortedVectors {
  const byRarity = groups.ids
    .map((_, group) => group)
    .sort((g, h) => groups.holders[g]!.length - groups.holders[h]!.length || g - h);
  const rankOf = new Int32Array(byRarity.length);
  for (const [rank, group] of byRarity.entries()) rankOf[group] = rank;

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
  const sorted = {
    count,
    groupCount: byRarity.length,
    ordinals,
    totals,
    starts,
    lowSignatures: new Int32Array(count),
    highSignatures: new Int32Array(count),
    ranks: new Int32Array(starts[count]!),
    evidence: new Int32Array(starts[count]!),
    rest: new Int32Array(starts[count]!),
  };
  let end = 0;
  for (let position = 0; position < count; position++) {
    const place = entities.places[ordinals[position]!]!;
    starts[position] = end;
    end = copySorted(vectors.entries(place), rankOf, groups.idf, sorted, end);
    sumUp(sorted, position, end);
  }
  starts[count] = end;
  return sorted;
}

/** Insertion sort: a vector has about a dozen entries. Returns the end of what it wrote. */
function copySorted(
  entries: Uint32Array,
  rankOf: Int32Array,
  idf: Int32Array,
  { ranks, evidence }: SortedVectors,
  first: number,
): number {
  let end = first;
  for (const entry of entries) {
    const group = entry >>> ENTRY_SHIFT;
    if (idf[group] === 0) continue;
    const rank = rankOf[group]!;
    let at = end++;
    for (; at > first && ranks[at - 1]! > rank; at--) {
      ranks[at] = ranks[at - 1]!;
      evidence[at] = evidence[at - 1]!;
    }
    ranks[at] = rank;
    evidence[at] = (entry & ENTRY_UNITS_MASK) * idf[group]!;
  }
  return end;
}

function sumUp(sorted: SortedVectors, position: number, end: number): void {
  const { starts, ranks, evidence, rest, lowSignatures, highSignatures } = sorted;
  let sum = 0;
  for (let i = end - 1; i >= starts[position]!; i--) {
    sum += evidence[i]!;
    rest[i] = sum;
    const signatures = (ranks[i]! & 32) === 0 ? lowSignatures : highSignatures;
    signatures[position]! |= 1 << (ranks[i]! & 31);
  }
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
