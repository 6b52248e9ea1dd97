import type { OverlapEntity } from '../similarity/entity.ts';
import { bandOf, isFarOutsideBand, isOutsideBand } from './bands.ts';
import { HOLDER_SHIFT, HOLDER_UNITS_MASK } from './holder-list.ts';
import type { Tables } from './tables.ts';
import { ENTRY_SHIFT, ENTRY_UNITS_MASK } from './vector-store.ts';

const NO_ENTRIES = new Uint32Array(0);

/** How many entities that drifted out of their band a write puts right; more than a write can drift on average. */
const BAND_MOVES_PER_WRITE = 8;

/**
 * All that changes an index. After each call every total equals the sum over its vector with the information of
 * now: a write makes some groups rarer or more common, the rounded information of few of them changes by it, and
 * the totals of the holders of those few are corrected in place.
 */
export class Writer {
  readonly #tables: Tables;
  readonly #frozen: boolean;
  /** Who drifted out of its band, and who so far that it cannot wait. */
  readonly #drifted = new Set<number>();
  #urgent: number[] = [];

  /** `frozen`: the information of groups stays as it is. */
  constructor(tables: Tables, frozen: boolean) {
    this.#tables = tables;
    this.#frozen = frozen;
  }

  /** Adds or replaces. Throws as `GroupTable.expand` and `EntityTable.set`, and then changes nothing. */
  put(entity: OverlapEntity): void {
    const { groups, entities, vectors, common } = this.#tables;
    const sizeBefore = entities.size;
    const after = groups.entries.subarray(0, groups.expand(entity.memberships));
    const ordinal = entities.set(entity);
    const total = groups.totalOf(after);
    const place = entities.places[ordinal]!;
    const moved = this.#rewrite(ordinal, vectors.entries(place), after, total);
    entities.totals[ordinal] = total;
    entities.places[ordinal] = vectors.replace(place, after);
    common.write(ordinal, after);
    if (entities.size === sizeBefore) for (const group of moved) this.#refresh(group);
    else this.#refreshAll();
    this.#settleBands();
    if (common.isOutgrown(entities.size)) common.choose(this.#tables);
  }

  /** Returns whether it was there. */
  remove(id: string): boolean {
    const { entities, vectors } = this.#tables;
    const ordinal = entities.ordinalOf(id);
    if (ordinal === undefined) return false;
    const place = entities.places[ordinal]!;
    this.#rewrite(ordinal, vectors.entries(place), NO_ENTRIES, 0);
    vectors.replace(place, NO_ENTRIES);
    entities.delete(ordinal);
    this.#drifted.delete(ordinal);
    this.#refreshAll();
    this.#settleBands();
    return true;
  }

  /** Brings the lists of holders from one vector to another; returns the groups that won or lost this holder. */
  #rewrite(ordinal: number, before: Uint32Array, after: Uint32Array, total: number): readonly number[] {
    const { bands } = this.#tables.entities;
    const { holders } = this.#tables.groups;
    const oldBand = bands[ordinal]!;
    const newBand = isOutsideBand(total, oldBand) ? bandOf(total) : oldBand;
    const moved: number[] = [];
    let kept = 0;
    for (const entry of before) {
      const group = entry >>> ENTRY_SHIFT;
      while (kept < after.length && after[kept]! >>> ENTRY_SHIFT < group) kept += 1;
      const isKept = kept < after.length && after[kept]! >>> ENTRY_SHIFT === group;
      if (!isKept) moved.push(group);
      if (!isKept || newBand !== oldBand) holders[group]!.delete(ordinal, bands);
    }
    bands[ordinal] = newBand;
    let known = 0;
    for (const entry of after) {
      const group = entry >>> ENTRY_SHIFT;
      while (known < before.length && before[known]! >>> ENTRY_SHIFT < group) known += 1;
      const wasKnown = known < before.length && before[known]! >>> ENTRY_SHIFT === group;
      if (!wasKnown) moved.push(group);
      if (newBand !== oldBand || !wasKnown || before[known] !== entry) {
        holders[group]!.set(ordinal, entry & ENTRY_UNITS_MASK, bands);
      }
    }
    return moved;
  }

  #refreshAll(): void {
    for (let group = 0; group < this.#tables.groups.ids.length; group++) this.#refresh(group);
  }

  #refresh(group: number): void {
    if (this.#frozen) return;
    const change = this.#tables.groups.refresh(group, this.#tables.entities.size);
    if (change === 0) return;
    const { codes, length } = this.#tables.groups.holders[group]!;
    const { totals, bands } = this.#tables.entities;
    for (let i = 0; i < length; i++) {
      const code = codes[i]!;
      const ordinal = code >>> HOLDER_SHIFT;
      const total = totals[ordinal]! + change * (code & HOLDER_UNITS_MASK);
      totals[ordinal] = total;
      if (isOutsideBand(total, bands[ordinal]!)) this.#noteDrift(ordinal, total);
    }
  }

  #noteDrift(ordinal: number, total: number): void {
    this.#drifted.add(ordinal);
    if (isFarOutsideBand(total, this.#tables.entities.bands[ordinal]!)) this.#urgent.push(ordinal);
  }

  #settleBands(): void {
    for (const ordinal of this.#urgent) this.#settleBand(ordinal);
    this.#urgent = [];
    let moves = 0;
    for (const ordinal of this.#drifted) {
      if (moves++ === BAND_MOVES_PER_WRITE) break;
      this.#settleBand(ordinal);
    }
  }

  #settleBand(ordinal: number): void {
    this.#drifted.delete(ordinal);
    const { entities, vectors } = this.#tables;
    const total = entities.totals[ordinal]!;
    if (!isOutsideBand(total, entities.bands[ordinal]!)) return;
    const entries = vectors.entries(entities.places[ordinal]!);
    this.#rewrite(ordinal, entries, entries, total);
  }
}
