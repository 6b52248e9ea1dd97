/** An entry of a vector is the group's ordinal, whether it is named, and the units, in one 32-bit number. */
export const ENTRY_SHIFT = 7;
export const ENTRY_NAMED = 64;
export const ENTRY_UNITS_MASK = 63;

/** Longest vector: also keeps a total of evidence below 2³¹ (48 · 2,947 · 10,000 at 100,000 entities). */
export const MOST_GROUPS_HELD = 10_000;

/** The place of a vector without entries. */
export const NO_PLACE = 0;

const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;
/** Blocks come in multiples of this many numbers, so that one freed by a write fits the next. */
const BLOCK = 4;

const NO_ENTRIES = new Uint32Array(0);

/**
 * Vectors, entries by ascending group ordinal, each at a place: its length first and then its entries. They lie in
 * chunks that are never moved or copied, so that no write ever waits for a big one to be made room for; freed
 * blocks are used again by size.
 */
export class VectorStore {
  readonly #chunks: Uint32Array[] = [];
  /** Place 0 is no place. */
  #end = BLOCK;
  readonly #free: number[][] = [];

  /** The chunk of a place, for reading in passing; `offsetOf` is where in it the length stands. */
  chunkOf(place: number): Uint32Array {
    return this.#chunks[place >>> CHUNK_BITS]!;
  }

  offsetOf(place: number): number {
    return place & (CHUNK - 1);
  }

  lengthOf(place: number): number {
    return place === NO_PLACE ? 0 : this.chunkOf(place)[this.offsetOf(place)]!;
  }

  /** A copy of the vector at a place. */
  entries(place: number): Uint32Array {
    if (place === NO_PLACE) return NO_ENTRIES;
    const chunk = this.chunkOf(place);
    const start = this.offsetOf(place) + 1;
    return chunk.slice(start, start + chunk[start - 1]!);
  }

  /** Puts a vector in the place of another, or in a place of its own; returns where it now is. */
  replace(place: number, entries: Uint32Array): number {
    const blocks = blocksFor(entries.length);
    const oldBlocks = place === NO_PLACE ? 0 : blocksFor(this.chunkOf(place)[this.offsetOf(place)]!);
    let newPlace = place;
    if (blocks !== oldBlocks) {
      if (oldBlocks > 0) (this.#free[oldBlocks] ??= []).push(place);
      newPlace = blocks === 0 ? NO_PLACE : (this.#free[blocks]?.pop() ?? this.#extend(blocks * BLOCK));
    }
    if (newPlace === NO_PLACE) return NO_PLACE;
    const chunk = this.chunkOf(newPlace);
    const offset = this.offsetOf(newPlace);
    chunk[offset] = entries.length;
    chunk.set(entries, offset + 1);
    return newPlace;
  }

  get bytes(): number {
    return this.#chunks.length * CHUNK * Uint32Array.BYTES_PER_ELEMENT;
  }

  #extend(size: number): number {
    if ((this.#end & (CHUNK - 1)) + size > CHUNK) this.#end = this.#chunks.length << CHUNK_BITS;
    if (this.#end + size > this.#chunks.length << CHUNK_BITS) this.#chunks.push(new Uint32Array(CHUNK));
    const place = this.#end;
    this.#end += size;
    return place;
  }
}

function blocksFor(length: number): number {
  return length === 0 ? 0 : Math.ceil((length + 1) / BLOCK);
}
