import { COMMON, ROW_SHIFT } from './entity-table.ts';
import type { Tables } from './tables.ts';
import { ENTRY_SHIFT } from './vector-store.ts';

/** As many as a number has bits. */
const SLOTS = 32;

/** From this size on the choice stays as it is: to make it anew would make one write wait. A restart makes it. */
const STILL_CHEAP = 10_000;

const NO_SLOT = -1;

/**
 * Of every entity, which of the 32 most common groups it holds, as one bit each. Common groups are the ones that a
 * query leaves unread; with their bits it knows who holds them without a look into the vector. Which groups have a
 * bit only matters for speed: what is common now may be chosen long ago.
 */
export class CommonGroups {
  readonly #slots: Int8Array;
  #sizeWhenChosen = 0;

  constructor(groupCount: number) {
    this.#slots = new Int8Array(groupCount).fill(NO_SLOT);
  }

  /** The bit of a group, or 0. */
  bitOf(group: number): number {
    const slot = this.#slots[group]!;
    return slot === NO_SLOT ? 0 : 1 << slot;
  }

  /** Is it time to choose anew, with so many entities? */
  isOutgrown(size: number): boolean {
    return size > 2 * this.#sizeWhenChosen && size <= STILL_CHEAP;
  }

  /** Gives the bits to the groups with most holders, and every entity its bits. */
  choose({ groups, entities, vectors }: Pick<Tables, 'groups' | 'entities' | 'vectors'>): void {
    const { holders } = groups;
    const common = [...holders.keys()].sort((g, h) => holders[h]!.length - holders[g]!.length);
    this.#slots.fill(NO_SLOT);
    for (const [slot, group] of common.slice(0, SLOTS).entries()) this.#slots[group] = slot;
    this.#sizeWhenChosen = entities.size;
    for (let ordinal = 0; ordinal < entities.end; ordinal++) {
      entities.rows[(ordinal << ROW_SHIFT) + COMMON] = this.bitsOf(vectors.entries(ordinal));
    }
  }

  /** The bits of a vector. */
  bitsOf(entries: Uint32Array): number {
    let bits = 0;
    for (const entry of entries) bits |= this.bitOf(entry >>> ENTRY_SHIFT);
    return bits;
  }
}
