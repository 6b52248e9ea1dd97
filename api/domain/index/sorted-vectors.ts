import type { AreaSet } from './area-sets.ts';
import type { EntityTable } from './entity-table.ts';
import { HOLDER_SHIFT, HOLDER_UNITS_MASK } from './holder-list.ts';
import { sharedIntegers } from './shared-integers.ts';
import type { Tables } from './tables.ts';

/** A record is the position, how many entries follow, and for each entry the rank of its group and the evidence. */
export const RECORD_POSITION = 0;
export const RECORD_LENGTH = 1;
export const RECORD_ENTRIES = 2;
export const RECORD_ENTRY = 2;

/**
 * A copy of an index for work on all of its entities: by ascending total, and in each its groups rarest first. Plain
 * columns that several threads can read; later writes to the index do not reach it.
 */
export type SortedVectors = {
  readonly count: number;
  /** How many groups there are; the ranks lie below, 0 is the rarest. */
  readonly groupCount: number;
  /** Per position in this order: the place of its id among all ids, and its total in 1/(48·256) nat. */
  readonly idRanks: Int32Array;
  readonly totals: Int32Array;
  /** Per position: where its record starts. */
  readonly starts: Int32Array;
  readonly records: Int32Array;
  /** Per position, as the entity table has them. */
  readonly ages: Int32Array;
  readonly areas: Int32Array;
  /** By the numbers in `areas`. */
  readonly areaSets: readonly (AreaSet | undefined)[];
};

/** Leaves out entities without evidence and groups without information: neither is ever part of a hit. */
export function sortedVectors({ groups, entities }: Tables): SortedVectors {
  const byRarity = groups.ids
    .map((_, group) => group)
    .sort((g, h) => groups.holders[g]!.length - groups.holders[h]!.length || g - h);
  const telling = byRarity.filter((group) => groups.idf[group]! > 0);
  const lengths = new Int32Array(entities.end);
  for (const group of telling) {
    const { codes, length } = groups.holders[group]!;
    for (let i = 0; i < length; i++) lengths[codes[i]! >>> HOLDER_SHIFT]! += 1;
  }

  const ordinals = ordinalsByTotal(entities);
  const count = ordinals.length;
  const { rankOf } = entities.idOrder();
  const idRanks = sharedIntegers(count);
  const totals = sharedIntegers(count);
  const ages = sharedIntegers(count);
  const areas = sharedIntegers(count);
  const starts = sharedIntegers(count);
  /** By ordinal: where its next entry goes. */
  const next = new Int32Array(entities.end);
  let end = 0;
  for (let position = 0; position < count; position++) {
    const ordinal = ordinals[position]!;
    idRanks[position] = rankOf[ordinal]!;
    totals[position] = entities.totals[ordinal]!;
    ages[position] = entities.ages[ordinal]!;
    areas[position] = entities.areas[ordinal]!;
    starts[position] = end;
    next[ordinal] = end + RECORD_ENTRIES;
    end += RECORD_ENTRIES + RECORD_ENTRY * lengths[ordinal]!;
  }
  const records = sharedIntegers(end);
  for (let position = 0; position < count; position++) {
    records[starts[position]! + RECORD_POSITION] = position;
    records[starts[position]! + RECORD_LENGTH] = lengths[ordinals[position]!]!;
  }
  // Group by group, the rarest first: so every record gets its entries in order, without sorting any.
  for (const [rank, group] of telling.entries()) {
    const { codes, length } = groups.holders[group]!;
    const idf = groups.idf[group]!;
    for (let i = 0; i < length; i++) {
      const ordinal = codes[i]! >>> HOLDER_SHIFT;
      const at = next[ordinal]!;
      records[at] = rank;
      records[at + 1] = (codes[i]! & HOLDER_UNITS_MASK) * idf;
      next[ordinal] = at + RECORD_ENTRY;
    }
  }
  return {
    count,
    groupCount: telling.length,
    idRanks,
    totals,
    starts,
    records,
    ages,
    areas,
    areaSets: entities.areaSets.all(),
  };
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
