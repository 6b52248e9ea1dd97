import { BANDS } from './bands.ts';
import { neededFor } from './bounds.ts';
import { NO_SLOT } from './common-groups.ts';
import type { Gathering } from './gathering.ts';
import { withRoom } from './growable.ts';
import { HOLDER_UNITS } from './holder-list.ts';
import type { Tables } from './tables.ts';
import type { Terms } from './terms.ts';

/**
 * Sifts those whom a gathering has met: by their total, and then by what they hold of one common group after the
 * other. Working memory is kept between calls.
 */
export class Sieve {
  readonly #tables: Tables;
  readonly #gathering: Gathering;
  /** Who is still in question, and in step with it what they can share at most less what they must share. */
  left = new Uint32Array(0);
  slack = new Int32Array(0);
  /** By band: how much of what they can share was not looked up. */
  readonly open = new Int32Array(BANDS);
  /** By band: −1 if the term at hand was not read for it, else 0. */
  readonly #isUnread = new Int32Array(BANDS);
  /** By units that another holds of the group at hand: what is thereby not shared. */
  readonly #losses = new Int32Array(HOLDER_UNITS);

  constructor(tables: Tables, gathering: Gathering) {
    this.#tables = tables;
    this.#gathering = gathering;
  }

  get bytes(): number {
    return this.left.byteLength + this.slack.byteLength;
  }

  /** Fills `left`, `slack` and `open`; returns how many are left. The probe itself may be among them. */
  run(terms: Terms): number {
    const { end } = this.#tables.entities;
    this.left = withRoom(this.left, end + 1, Uint32Array);
    this.slack = withRoom(this.slack, end + 1, Int32Array);
    for (let band = 0; band < BANDS; band++) this.open[band] = terms.rest[this.#gathering.unreadFrom[band]!]!;
    return this.#siftByGroups(terms, this.#siftByTotal());
  }

  /** Leaves those who can share enough for their total, and clears the gathering for the next; returns how many. */
  #siftByTotal(): number {
    const { shared, met, metCount, part, base } = this.#gathering;
    const { totals, bands } = this.#tables.entities;
    const { left, slack, open } = this;
    let kept = 0;
    for (let i = 0; i < metCount; i++) {
      const other = met[i]!;
      const most = shared[other]! + open[bands[other]!]!;
      const over = most - neededFor(part, base + totals[other]!);
      shared[other] = 0;
      left[kept] = other;
      slack[kept] = over;
      kept += isNotNegative(over);
    }
    return kept;
  }

  /** Takes off what they do not hold of the common groups not read, and leaves those who can still share enough. */
  #siftByGroups(terms: Terms, count: number): number {
    const { first, last } = this.#unreadFrom(count);
    const common: number[] = [];
    for (let term = first; term < terms.length; term++) if (terms.slots[term] !== NO_SLOT) common.push(term);
    // What weighs most rules out most.
    common.sort((one, other) => evidenceOf(terms, other) - evidenceOf(terms, one));
    return common.reduce((kept, term) => this.#siftByGroup(terms, term, term >= last, kept), count);
  }

  /** From which term on something, and from which on everything, was not read for those left. */
  #unreadFrom(count: number): { readonly first: number; readonly last: number } {
    const { bands } = this.#tables.entities;
    const { unreadFrom } = this.#gathering;
    let first = Infinity;
    let last = 0;
    for (let i = 0; i < count; i++) {
      const from = unreadFrom[bands[this.left[i]!]!]!;
      first = Math.min(first, from);
      last = Math.max(last, from);
    }
    return { first, last };
  }

  #siftByGroup(terms: Terms, term: number, unreadForAll: boolean, count: number): number {
    const column = this.#tables.common.columns[terms.slots[term]!]!;
    const { bands } = this.#tables.entities;
    const { unreadFrom } = this.#gathering;
    const { left, slack, open } = this;
    const evidence = evidenceOf(terms, term);
    const losses = this.#losses;
    const gains = this.#gathering.gainsOf(terms, term);
    for (let units = 0; units < HOLDER_UNITS; units++) losses[units] = evidence - gains[units]!;
    const isUnread = this.#isUnread;
    for (let band = 0; band < BANDS; band++) {
      isUnread[band] = term >= unreadFrom[band]! ? -1 : 0;
      open[band]! -= evidence & isUnread[band]!;
    }
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const other = left[i]!;
      const loss = losses[column[other]!]!;
      const over = slack[i]! - (unreadForAll ? loss : loss & isUnread[bands[other]!]!);
      left[kept] = other;
      slack[kept] = over;
      kept += isNotNegative(over);
    }
    return kept;
  }
}

/** All that a term can add. */
function evidenceOf({ rest }: Terms, term: number): number {
  return rest[term]! - rest[term + 1]!;
}

/** 1 for a 32-bit integer from 0 up, else 0; without a jump, for the processor would guess wrong too often. */
function isNotNegative(integer: number): number {
  return ~integer >>> 31;
}
