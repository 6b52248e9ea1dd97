import { BANDS } from './bands.ts';
import { neededFor } from './bounds.ts';
import { NO_SLOT } from './common-groups.ts';
import type { Gathering } from './gathering.ts';
import { withRoom } from './growable.ts';
import type { Tables } from './tables.ts';
import type { Terms } from './terms.ts';

/**
 * Sifts those whom a gathering has met: by their total, and then by what they hold of one common group after the
 * other. Working memory is kept between calls.
 */
export class Sieve {
  readonly #tables: Tables;
  readonly #gathering: Gathering;
  /** Who is still in question, by ordinal, and in step with it what they share so far less what they must share. */
  left = new Uint32Array(0);
  spare = new Int32Array(0);
  /** By band: what those left may share besides. */
  readonly open = new Int32Array(BANDS);
  /** By band: −1 if the term at hand was not read for it, else 0. */
  readonly #isUnread = new Int32Array(BANDS);

  constructor(tables: Tables, gathering: Gathering) {
    this.#tables = tables;
    this.#gathering = gathering;
  }

  get bytes(): number {
    return this.left.byteLength + this.spare.byteLength;
  }

  /** Fills `left`, `spare` and `open`; returns how many are left. The probe itself may be among them. */
  run(terms: Terms): number {
    const { end } = this.#tables.entities;
    this.left = withRoom(this.left, end + 1, Uint32Array);
    this.spare = withRoom(this.spare, end + 1, Int32Array);
    for (let band = 0; band < BANDS; band++) this.open[band] = terms.rest[this.#gathering.unreadFrom[band]!]!;
    return this.#siftByGroups(terms, this.#siftByTotal());
  }

  /**
   * Leaves those who can share enough for their total, and clears the gathering for the next; returns how many. By
   * ordinal, as memory is read best.
   */
  #siftByTotal(): number {
    const { shared, met, metCount, part, base } = this.#gathering;
    const { totals, bands } = this.#tables.entities;
    const { left, spare, open } = this;
    let kept = 0;
    for (let i = 0; i < metCount; i++) {
      const other = met[i]!;
      const over = shared[other]! - neededFor(part, base + totals[other]!);
      shared[other] = 0;
      left[kept] = other;
      spare[kept] = over;
      kept += isPositive(over + open[bands[other]!]! + 1);
    }
    return kept;
  }

  /** Adds what they share of the common groups not read, and leaves those who can still share enough. */
  #siftByGroups(terms: Terms, count: number): number {
    const first = this.#firstUnread(count);
    const common: number[] = [];
    for (let term = first; term < terms.length; term++) if (terms.slots[term] !== NO_SLOT) common.push(term);
    // What weighs most rules out most.
    common.sort((one, other) => evidenceOf(terms, other) - evidenceOf(terms, one));
    return common.reduce((kept, term) => this.#siftByGroup(terms, term, kept), count);
  }

  /** The first term that was not read for one of those left. */
  #firstUnread(count: number): number {
    const { bands } = this.#tables.entities;
    const { unreadFrom } = this.#gathering;
    let first = Infinity;
    for (let i = 0; i < count; i++) first = Math.min(first, unreadFrom[bands[this.left[i]!]!]!);
    return first;
  }

  #siftByGroup(terms: Terms, term: number, count: number): number {
    const column = this.#tables.common.columns[terms.slots[term]!]!;
    const { bands } = this.#tables.entities;
    const { unreadFrom } = this.#gathering;
    const gain = this.#gathering.gainsOf(terms, term);
    const { left, spare, open } = this;
    const isUnread = this.#isUnread;
    const evidence = evidenceOf(terms, term);
    for (let band = 0; band < BANDS; band++) {
      isUnread[band] = term >= unreadFrom[band]! ? -1 : 0;
      open[band]! -= evidence & isUnread[band]!;
    }
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const other = left[i]!;
      const band = bands[other]!;
      const over = spare[i]! + (gain[column[other]!]! & isUnread[band]!);
      left[kept] = other;
      spare[kept] = over;
      kept += isPositive(over + open[band]! + 1);
    }
    return kept;
  }
}

/** All that a term can add. */
function evidenceOf({ rest }: Terms, term: number): number {
  return rest[term]! - rest[term + 1]!;
}

/** 1 for a positive 32-bit integer, else 0; without a jump, for the processor would guess wrong too often. */
function isPositive(integer: number): number {
  return -integer >>> 31;
}
