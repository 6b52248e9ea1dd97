import type { OverlapEntity } from '../similarity/entity.ts';
import { bandOf } from './bands.ts';
import { FIRST_CAPACITY, withRoom } from './growable.ts';
import type { Tables } from './tables.ts';
import { ENTRY_SHIFT, ENTRY_UNITS_MASK, NO_PLACE } from './vector-store.ts';

/**
 * Fills empty tables with all entities at once: what as many `Writer.put` would come to, without moving anything
 * twice. Ordinals go by ascending total, so that a query, which reads bands of totals, finds what it needs close
 * together. Throws Error for an id given twice, and as `put`.
 */
export function fillTables(tables: Tables, all: Iterable<OverlapEntity>): void {
  const { groups, entities, vectors, common } = tables;
  const given = [...all];
  if (new Set(given.map(({ id }) => id)).size < given.length) throw new Error('an id is given twice');
  const { entries, starts } = expandAll(tables, given);
  const vectorOf = (index: number): Uint32Array => entries.subarray(starts[index], starts[index + 1]);
  const totals = Float64Array.from(given, (_, index) => groups.totalOf(vectorOf(index)));

  for (const index of indexesByTotal(totals)) {
    const vector = vectorOf(index);
    const total = totals[index]!;
    const ordinal = entities.set(given[index]!);
    entities.totals[ordinal] = total;
    entities.places[ordinal] = vectors.replace(NO_PLACE, vector);
    entities.bands[ordinal] = bandOf(total);
    for (const entry of vector) {
      groups.holders[entry >>> ENTRY_SHIFT]!.append(ordinal, entry & ENTRY_UNITS_MASK);
    }
  }
  common.choose(tables);
}

type Expanded = { readonly entries: Uint32Array; readonly starts: Uint32Array };

/** All vectors in one row, and the information of every group. */
function expandAll({ groups }: Tables, given: readonly OverlapEntity[]): Expanded {
  const counts = new Int32Array(groups.ids.length);
  const starts = new Uint32Array(given.length + 1);
  let entries = new Uint32Array(FIRST_CAPACITY);
  for (const [index, entity] of given.entries()) {
    const length = groups.expand(entity.memberships);
    const start = starts[index]!;
    entries = withRoom(entries, start + length, Uint32Array);
    for (let i = 0; i < length; i++) {
      entries[start + i] = groups.entries[i]!;
      counts[groups.entries[i]! >>> ENTRY_SHIFT]! += 1;
    }
    starts[index + 1] = start + length;
  }
  for (const [group, count] of counts.entries()) {
    groups.refresh(group, given.length, count);
    groups.holders[group]!.reserve(count);
  }
  return { entries, starts };
}

function indexesByTotal(totals: Float64Array): Float64Array {
  // Total and index in one exact number: numbers sort many times faster than by a comparison of ours.
  const count = Math.max(1, totals.length);
  return totals
    .map((total, index) => total * count + index)
    .sort()
    .map((key) => key % count);
}
