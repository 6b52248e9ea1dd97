import { withRoom } from './growable.ts';

/** An entry of a vector is the group's ordinal, whether it is named, and the units, in one 32-bit number. */
export const ENTRY_SHIFT = 7;
export const ENTRY_NAMED = 64;
export const ENTRY_UNITS_MASK = 63;

/** Longest vector: also keeps a total of evidence below 2³¹ (48 · 2,947 · 10,000 at 100,000 entities). */
export const MOST_GROUPS_HELD = 10_000;

const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;
/** Blocks come in multiples of this many entries, so that one freed by a write fits the next. */
const BLOCK = 4;

/**
 * One vector per ordinal, entries by ascending group ordinal. The vectors lie in chunks that are never moved or
 * copied, so that no write ever waits for a big one to be made room for; freed blocks are used again by size.
 */
export class VectorStore {
  readonly chunks: Uint32Array[] = [];
  #starts = new Uint32Array(0);
  #lengths = new Uint16Array(0);
  #end = 0;
  readonly #free: number[][] = [];

  /** Where the vector lies in its chunk, and which chunk that is. */
  chunkOf(ordinal: number): Uint32Array {
    return this.chunks[this.#starts[ordinal]! >>> CHUNK_BITS]!;
  }

  startOf(ordinal: number): number {
    return this.#starts[ordinal]! & (CHUNK - 1);
  }

  lengthOf(ordinal: number): number {
    return this.#lengths[ordinal]!;
  }

  /** A copy of the vector; empty for an ordinal never set. */
  entries(ordinal: number): Uint32Array {
    const length = this.#lengths[ordinal] ?? 0;
    if (length === 0) return new Uint32Array(0);
    const start = this.startOf(ordinal);
    return this.chunkOf(ordinal).slice(start, start + length);
  }

  /** Replaces the vector. */
  set(ordinal: number, entries: Uint32Array): void {
    const { length } = entries;
    this.#starts = withRoom(this.#starts, ordinal + 1, Uint32Array);
    this.#lengths = withRoom(this.#lengths, ordinal + 1, Uint16Array);
    const blocks = Math.ceil(length / BLOCK);
    const oldBlocks = Math.ceil(this.#lengths[ordinal]! / BLOCK);
    if (blocks !== oldBlocks) {
      if (oldBlocks > 0) (this.#free[oldBlocks] ??= []).push(this.#starts[ordinal]!);
      if (blocks > 0) this.#starts[ordinal] = this.#free[blocks]?.pop() ?? this.#extend(blocks * BLOCK);
    }
    this.#lengths[ordinal] = length;
    if (length > 0) this.chunkOf(ordinal).set(entries, this.startOf(ordinal));
  }

  get bytes(): number {
    return this.chunks.length * CHUNK * 4 + this.#starts.byteLength + this.#lengths.byteLength;
  }

  #extend(size: number): number {
    const room = CHUNK - (this.#end & (CHUNK - 1));
    if (this.#end === this.chunks.length << CHUNK_BITS || room < size) {
      this.#end = this.chunks.length << CHUNK_BITS;
      this.chunks.push(new Uint32Array(CHUNK));
    }
    const start = this.#end;
    this.#end += size;
    return start;
  }
}
