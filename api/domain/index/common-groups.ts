import { FIRST_CAPACITY, withRoom } from './growable.ts';
import type { Tables } from './tables.ts';
import { ENTRY_SHIFT, ENTRY_UNITS_MASK } from './vector-store.ts';

/** As many bytes for every entity. Enough for what queries leave unread in a skewed directory of 2,000 groups. */
const SLOTS = 48;

/** From this size on the choice stays as it is: to make it anew would make one write wait. A restart makes it. */
const STILL_CHEAP = 10_000;

/** The slot of a group that is not among the common ones. */
export const NO_SLOT = -1;

/**
 * How much every entity holds of the 48 most common groups, in one column each. Common groups are the ones that a
 * query leaves unread; what somebody holds of them it sees here, going through a column in order, without a look
 * into scattered vectors. Which groups these are only matters for speed: what is common now may have been chosen
 * long ago.
 */
export class CommonGroups {
  /** Units by slot and then by ordinal. */
  readonly columns: Uint8Array[] = Array.from({ length: SLOTS }, () => new Uint8Array(FIRST_CAPACITY));
  readonly #slots: Int8Array;
  #sizeWhenChosen = 0;

  constructor(groupCount: number) {
    this.#slots = new Int8Array(groupCount).fill(NO_SLOT);
  }

  /** Which slot a group has, 0 to 47, or NO_SLOT. */
  slotOf(group: number): number {
    return this.#slots[group]!;
  }

  /** Is it time to choose anew, with so many entities? */
  isOutgrown(size: number): boolean {
    return size > 2 * this.#sizeWhenChosen && size <= STILL_CHEAP;
  }

  /** Gives the slots to the groups with most holders, those that all hold left out, and fills the columns. */
  choose({ groups, entities, vectors }: Pick<Tables, 'groups' | 'entities' | 'vectors'>): void {
    const { holders, idf } = groups;
    const telling = [...holders.keys()].filter((group) => idf[group]! > 0);
    const common = telling.sort((g, h) => holders[h]!.length - holders[g]!.length);
    this.#slots.fill(NO_SLOT);
    for (const [slot, group] of common.slice(0, SLOTS).entries()) this.#slots[group] = slot;
    this.#sizeWhenChosen = entities.size;
    for (let ordinal = entities.end - 1; ordinal >= 0; ordinal--) {
      this.write(ordinal, vectors.entries(entities.places[ordinal]!));
    }
  }

  /** Writes what one entity holds. */
  write(ordinal: number, entries: Uint32Array): void {
    for (let slot = 0; slot < SLOTS; slot++) {
      this.columns[slot] = withRoom(this.columns[slot]!, ordinal + 1, Uint8Array);
      this.columns[slot]![ordinal] = 0;
    }
    for (const entry of entries) {
      const slot = this.#slots[entry >>> ENTRY_SHIFT]!;
      if (slot !== NO_SLOT) this.columns[slot]![ordinal] = entry & ENTRY_UNITS_MASK;
    }
  }

  get bytes(): number {
    return SLOTS * this.columns[0]!.byteLength;
  }
}
