import { PRIOR } from '../similarity/fixed-point.ts';
import { BAND_HIGHEST, BAND_LOWEST, BANDS } from './bands.ts';
import { BOUND_SLACK, partOf } from './bounds.ts';
import { withRoom } from './growable.ts';
import { HOLDER_SHIFT, HOLDER_UNITS, HOLDER_UNITS_MASK } from './holder-list.ts';
import type { Tables } from './tables.ts';
import type { Terms } from './terms.ts';

/**
 * Adds up what others share with a probe. A hit with total T' shares at least m = minScore/(1 + minScore)·(T + T' +
 * κ). The groups are read rarest first; once those left add up to less than m for all totals of a band, nobody of
 * this band who was not met yet can be a hit, and the band is not read any more (the max-score of Turtle and Flood
 * 1995, by bands of totals). Working memory is kept between calls.
 */
export class Gathering {
  readonly #tables: Tables;
  /** Evidence shared so far, by ordinal; all 0 between calls, which is up to who reads it. */
  shared = new Int32Array(0);
  /** Who shares any, in the order they were met, and how many that are. */
  met = new Uint32Array(0);
  metCount = 0;
  /** By band: the first term that was not read for it. */
  readonly unreadFrom = new Int32Array(BANDS);
  /** A hit shares at least this part of `base` and its own total. */
  part = 0;
  /** The probe's total and κ. */
  base = 0;
  #next = 0;
  #firstBand = 0;
  #endBand = 0;
  readonly #gains = new Int32Array(HOLDER_UNITS);

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  get bytes(): number {
    return this.shared.byteLength + this.met.byteLength;
  }

  /** `total` is the probe's. */
  start(total: number, terms: Terms, minScore: number): void {
    const { end } = this.#tables.entities;
    this.shared = withRoom(this.shared, end, Int32Array);
    this.met = withRoom(this.met, end + 1, Uint32Array);
    this.metCount = 0;
    this.unreadFrom.fill(terms.length);
    this.base = total + PRIOR;
    this.#next = 0;
    this.#firstBand = 0;
    this.#endBand = BANDS;
    this.raise(minScore);
  }

  /** From now on scores from `minScore` up count, which is no lower than before. */
  raise(minScore: number): void {
    this.part = partOf(minScore);
    // Σ min is at most the other's total, so nobody below this is a hit.
    const shortest = minScore * this.base * BOUND_SLACK;
    while (this.#firstBand < BANDS && BAND_HIGHEST[this.#firstBand]! < shortest) this.#firstBand += 1;
  }

  /** Reads on until nobody who was not met can be a hit (then true), or until about `most` holders are read. */
  read(terms: Terms, most = Infinity): boolean {
    const { entities, groups } = this.#tables;
    for (let count = 0; count < most && this.#next < terms.length; this.#next++) {
      this.#closeBands(terms);
      if (this.#endBand <= this.#firstBand) return true;
      const holders = groups.holders[terms.groups[this.#next]!]!;
      const start = this.#firstBand === 0 ? 0 : holders.startOfBand(this.#firstBand, entities.bands);
      const end =
        this.#endBand === BANDS ? holders.length : holders.startOfBand(this.#endBand, entities.bands);
      this.#add(holders.codes, start, end, this.gainsOf(terms, this.#next));
      count += end - start;
    }
    return this.#next === terms.length;
  }

  /** By units that another holds of a term's group: the evidence shared. Good until the next call. */
  gainsOf(terms: Terms, term: number): Int32Array {
    const units = terms.units[term]!;
    const idf = this.#tables.groups.idf[terms.groups[term]!]!;
    for (let theirs = 0; theirs < HOLDER_UNITS; theirs++) this.#gains[theirs] = Math.min(units, theirs) * idf;
    return this.#gains;
  }

  #closeBands(terms: Terms): void {
    const rest = terms.rest[this.#next]!;
    while (
      this.#endBand > this.#firstBand &&
      rest < this.part * (this.base + BAND_LOWEST[this.#endBand - 1]!)
    ) {
      this.#endBand -= 1;
      this.unreadFrom[this.#endBand] = this.#next;
    }
  }

  #add(codes: Uint32Array, start: number, end: number, gains: Int32Array): void {
    const { shared, met } = this;
    let count = this.metCount;
    for (let i = start; i < end; i++) {
      const code = codes[i]!;
      const ordinal = code >>> HOLDER_SHIFT;
      const before = shared[ordinal]!;
      // Written in any case and kept if new: without a jump, for the processor would guess wrong too often.
      met[count] = ordinal;
      count += (before - 1) >>> 31;
      shared[ordinal] = before + gains[code & HOLDER_UNITS_MASK]!;
    }
    this.metCount = count;
  }
}
