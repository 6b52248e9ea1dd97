import { overlapScore } from '../similarity/client-overlap.ts';
import { PRIOR } from '../similarity/fixed-point.ts';
import { BAND_HIGHEST, BAND_LOWEST, BANDS } from './bands.ts';
import { NO_SLOT } from './common-groups.ts';
import { withRoom } from './growable.ts';
import { HOLDER_SHIFT, HOLDER_UNITS_MASK } from './holder-list.ts';
import { ReachFactors, type Probe } from './probe.ts';
import type { Tables } from './tables.ts';
import { termsOf, type Terms } from './terms.ts';
import { TopList, type Related } from './top-list.ts';
import { ENTRY_SHIFT, ENTRY_UNITS_MASK } from './vector-store.ts';

/** Bounds are lowered by this part, so that no rounding of theirs ever loses an exact hit. */
export const BOUND_SLACK = 1 - 1e-9;

const UNITS = HOLDER_UNITS_MASK + 1;

/** The best hits in order, and how many there are in all. */
export type RelatedList = { readonly items: readonly Related[]; readonly total: number };

/** Compares one entity with all, reading only what can make a hit. Working memory is kept between calls. */
export class Search {
  readonly #tables: Tables;
  /** Evidence shared so far, by ordinal; all 0 between calls. */
  #shared = new Int32Array(0);
  /** Who shares any, one bit each by ordinal; all 0 between calls. */
  #touched = new Int32Array(0);
  /** Who is still in question, by ordinal, and in step with it what they share so far less what they must share. */
  #left = new Uint32Array(0);
  #spare = new Int32Array(0);
  readonly #gains = new Int32Array(UNITS);
  /** The probe's units by group; all 0 between calls. */
  readonly #units: Uint8Array;
  /** By band: the first term that was not read for it. */
  readonly #unreadFrom = new Int32Array(BANDS);
  /** By band: −1 if the term at hand was not read for it, else 0; and what is still open of the terms not read. */
  readonly #isUnread = new Int32Array(BANDS);
  readonly #open = new Int32Array(BANDS);

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#units = new Uint8Array(tables.groups.ids.length);
  }

  get bytes(): number {
    const columns = [this.#shared, this.#touched, this.#left, this.#spare, this.#units];
    return columns.reduce((sum, column) => sum + column.byteLength, 0);
  }

  /**
   * All with C > 0 and C ≥ minScore, exactly.
   *
   * A hit with total T' shares at least m = minScore/(1 + minScore)·(T + T' + κ). The groups are read rarest first;
   * once those left add up to less than m for all totals of a band, nobody of this band who was not met yet can be
   * a hit, and the band is not read any more (the max-score of Turtle and Flood 1995, by bands of totals). Those
   * who were met are sifted by their total, then by what they hold of one common group after the other; if that
   * leaves anything open, it is looked up in their vectors.
   */
  run(probe: Probe, entries: Uint32Array, minScore: number, limit: number): RelatedList {
    this.#makeRoom();
    const terms = termsOf(entries, this.#tables);
    this.#gather(probe, terms, minScore);
    let left = this.#siftByTotal(probe, terms, minScore);
    left = this.#siftByGroups(terms, left);
    const best = new TopList(limit, this.#tables.entities.ids);
    for (let term = 0; term < terms.length; term++) this.#units[terms.groups[term]!] = terms.units[term]!;
    this.#judge(probe, minScore, left, best);
    for (let term = 0; term < terms.length; term++) this.#units[terms.groups[term]!] = 0;
    return { items: best.take(), total: best.total };
  }

  #makeRoom(): void {
    const { end } = this.#tables.entities;
    this.#shared = withRoom(this.#shared, end, Int32Array);
    this.#touched = withRoom(this.#touched, (end >>> 5) + 1, Int32Array);
    this.#left = withRoom(this.#left, end + 1, Uint32Array);
    this.#spare = withRoom(this.#spare, end + 1, Int32Array);
  }

  /** Adds up what others share of the groups read. */
  #gather(probe: Probe, terms: Terms, minScore: number): void {
    const part = partOf(minScore);
    const base = probe.total + PRIOR;
    const { bands } = this.#tables.entities;
    const unreadFrom = this.#unreadFrom.fill(terms.length);
    // Σ min is at most the other's total, so nobody below this is a hit.
    const shortest = minScore * base * BOUND_SLACK;
    let firstBand = 0;
    while (firstBand < BANDS && BAND_HIGHEST[firstBand]! < shortest) firstBand += 1;
    let endBand = BANDS;
    for (let term = 0; term < terms.length; term++) {
      const rest = terms.rest[term]!;
      while (endBand > firstBand && rest < part * (base + BAND_LOWEST[endBand - 1]!)) {
        endBand -= 1;
        unreadFrom[endBand] = term;
      }
      if (endBand === firstBand) break;
      const holders = this.#tables.groups.holders[terms.groups[term]!]!;
      const start = firstBand === 0 ? 0 : holders.startOfBand(firstBand, bands);
      const end = endBand === BANDS ? holders.length : holders.startOfBand(endBand, bands);
      this.#read(holders.codes, start, end, this.#gainsOf(terms, term));
    }
  }

  #read(codes: Uint32Array, start: number, end: number, gains: Int32Array): void {
    const shared = this.#shared;
    const touched = this.#touched;
    for (let i = start; i < end; i++) {
      const code = codes[i]!;
      const ordinal = code >>> HOLDER_SHIFT;
      touched[ordinal >>> 5]! |= 1 << (ordinal & 31);
      shared[ordinal]! += gains[code & HOLDER_UNITS_MASK]!;
    }
  }

  /** Leaves those who can share enough for their total; returns how many. By ordinal, as memory is read best. */
  #siftByTotal(probe: Probe, terms: Terms, minScore: number): number {
    const part = partOf(minScore);
    const base = probe.total + PRIOR;
    const { totals, bands } = this.#tables.entities;
    const touched = this.#touched;
    const shared = this.#shared;
    const left = this.#left;
    const spare = this.#spare;
    const unreadFrom = this.#unreadFrom;
    const { rest } = terms;
    let kept = 0;
    for (let word = 0; word < touched.length; word++) {
      let bits = touched[word]!;
      touched[word] = 0;
      for (; bits !== 0; bits &= bits - 1) {
        const other = (word << 5) + 31 - Math.clz32(bits & -bits);
        const over = shared[other]! - neededFor(part, base + totals[other]!);
        shared[other] = 0;
        left[kept] = other;
        spare[kept] = over;
        kept += isPositive(over + rest[unreadFrom[bands[other]!]!]! + 1);
      }
    }
    return kept;
  }

  /** Adds what they share of the common groups not read, and leaves those who can still share enough. */
  #siftByGroups(terms: Terms, count: number): number {
    const { rest, slots } = terms;
    for (let band = 0; band < BANDS; band++) this.#open[band] = rest[this.#unreadFrom[band]!]!;
    const first = this.#firstUnread(count);
    const common = Array.from(slots.keys()).filter((term) => term >= first && slots[term] !== NO_SLOT);
    // What weighs most rules out most.
    common.sort((one, other) => evidenceOf(terms, other) - evidenceOf(terms, one));
    return common.reduce((left, term) => this.#siftByGroup(terms, term, left), count);
  }

  /** The first term that was not read for one of those left. */
  #firstUnread(count: number): number {
    const { bands } = this.#tables.entities;
    let first = Infinity;
    for (let i = 0; i < count; i++) first = Math.min(first, this.#unreadFrom[bands[this.#left[i]!]!]!);
    return first;
  }

  #siftByGroup(terms: Terms, term: number, count: number): number {
    const column = this.#tables.common.columns[terms.slots[term]!]!;
    const { bands } = this.#tables.entities;
    const gain = this.#gainsOf(terms, term);
    const left = this.#left;
    const spare = this.#spare;
    const isUnread = this.#isUnread;
    const open = this.#open;
    for (let band = 0; band < BANDS; band++) {
      isUnread[band] = term >= this.#unreadFrom[band]! ? -1 : 0;
      open[band]! -= evidenceOf(terms, term) & isUnread[band]!;
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

  #judge(probe: Probe, minScore: number, count: number, best: TopList): void {
    const { entities } = this.#tables;
    const part = partOf(minScore);
    const base = probe.total + PRIOR;
    const factors = new ReachFactors(probe, entities);
    for (let i = 0; i < count; i++) {
      const other = this.#left[i]!;
      if (other === probe.ordinal) continue;
      const total = entities.totals[other]!;
      const open = this.#open[entities.bands[other]!]!;
      const most = this.#spare[i]! + neededFor(part, base + total) + open;
      const ages = factors.ages(other);
      const areas = factors.areas(other);
      if (overlapScore(most, probe.total + total - most, ages, areas) < minScore) continue;
      const sumMin = open === 0 ? most : this.#sumMin(other);
      const score = overlapScore(sumMin, probe.total + total - sumMin, ages, areas);
      if (score >= minScore && score > 0) best.offer(other, score);
    }
  }

  /** By units that another holds of a term's group: the evidence shared. */
  #gainsOf(terms: Terms, term: number): Int32Array {
    const units = terms.units[term]!;
    const idf = this.#tables.groups.idf[terms.groups[term]!]!;
    for (let theirs = 0; theirs < UNITS; theirs++) this.#gains[theirs] = Math.min(units, theirs) * idf;
    return this.#gains;
  }

  #sumMin(other: number): number {
    const place = this.#tables.entities.places[other]!;
    const chunk = this.#tables.vectors.chunkOf(place);
    const first = this.#tables.vectors.offsetOf(place) + 1;
    const end = first + chunk[first - 1]!;
    const { idf } = this.#tables.groups;
    const units = this.#units;
    let sum = 0;
    for (let i = first; i < end; i++) {
      const entry = chunk[i]!;
      const group = entry >>> ENTRY_SHIFT;
      sum += smaller(units[group]!, entry & ENTRY_UNITS_MASK) * idf[group]!;
    }
    return sum;
  }
}

/** All that a term can add. */
function evidenceOf({ rest }: Terms, term: number): number {
  return rest[term]! - rest[term + 1]!;
}

/** Σ min of a hit is at least this part of both totals and κ: C = m/(T + T' − m + κ) ≥ minScore, solved for m. */
export function partOf(minScore: number): number {
  return (minScore / (1 + minScore)) * BOUND_SLACK;
}

/** A whole number that Σ min of a hit never lies below. */
function neededFor(part: number, totalsAndPrior: number): number {
  return Math.trunc(part * totalsAndPrior);
}

// The two below count without a jump: the processor would guess wrong too often.

/** The smaller of two integers from 0 to 63. */
function smaller(one: number, other: number): number {
  const difference = one - other;
  return other + (difference & (difference >> 31));
}

/** 1 for a positive 32-bit integer, else 0. */
function isPositive(integer: number): number {
  return -integer >>> 31;
}
