import { FIRST_CAPACITY, withRoom } from './growable.ts';

/** A holder is its ordinal and how many 48ths it holds, in one 32-bit number: ordinal · 64 + units. */
export const HOLDER_SHIFT = 6;
export const HOLDER_UNITS_MASK = 63;
/** How many values the units of a holder can have, 0 included. */
export const HOLDER_UNITS = HOLDER_UNITS_MASK + 1;

/** The band of every ordinal. */
type Bands = Uint8Array;

/** Who holds one group, by band and then by ordinal, without gaps, so that a query reads it like a tape. */
export class HolderList {
  codes = new Uint32Array(FIRST_CAPACITY);
  length = 0;

  /** Adds a holder with 1–48 units, or changes the units of one that is there in this band. */
  set(ordinal: number, units: number, bands: Bands): void {
    const position = this.#positionOf(ordinal, bands);
    if (position === this.length || this.codes[position]! >>> HOLDER_SHIFT !== ordinal) {
      this.codes = withRoom(this.codes, this.length + 1, Uint32Array);
      this.codes.copyWithin(position + 1, position, this.length);
      this.length += 1;
    }
    this.codes[position] = holderCode(ordinal, units);
  }

  /** Takes a holder out; the ordinal must be there, in this band. */
  delete(ordinal: number, bands: Bands): void {
    const position = this.#positionOf(ordinal, bands);
    this.codes.copyWithin(position, position + 1, this.length);
    this.length -= 1;
  }

  /** Makes room for so many holders; the list must be empty. */
  reserve(length: number): void {
    if (length > this.codes.length) this.codes = new Uint32Array(length);
  }

  /** Adds one that comes after all others by band and ordinal. */
  append(ordinal: number, units: number): void {
    this.codes = withRoom(this.codes, this.length + 1, Uint32Array);
    this.codes[this.length++] = holderCode(ordinal, units);
  }

  /** The first position whose band is `band` or higher. */
  startOfBand(band: number, bands: Bands): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (bands[this.codes[middle]! >>> HOLDER_SHIFT]! < band) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first position that is not before this ordinal in its band. */
  #positionOf(ordinal: number, bands: Bands): number {
    const { codes } = this;
    const band = bands[ordinal]!;
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = codes[middle]! >>> HOLDER_SHIFT;
      const otherBand = bands[other]!;
      if (otherBand < band || (otherBand === band && other < ordinal)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function holderCode(ordinal: number, units: number): number {
  return ((ordinal << HOLDER_SHIFT) | units) >>> 0;
}
