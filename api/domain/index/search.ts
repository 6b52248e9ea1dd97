import { overlapScore } from '../similarity/client-overlap.ts';
import { PRIOR } from '../similarity/fixed-point.ts';
import { BAND_HIGHEST, BAND_LOWEST, BANDS } from './bands.ts';
import { BAND, COMMON, ROW_SHIFT, TOTAL } from './entity-table.ts';
import { withRoom } from './growable.ts';
import { HOLDER_SHIFT, HOLDER_UNITS_MASK } from './holder-list.ts';
import { agesWith, areasWith, type Probe } from './probe.ts';
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
  /** Who shares any, in the order met. */
  #met = new Uint32Array(0);
  readonly #gain = new Int32Array(UNITS);
  /** The probe's units by group; all 0 between calls. */
  readonly #units: Uint8Array;
  /** By band: the first term that was not read for it. */
  readonly #unreadFrom = new Int32Array(BANDS);

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#units = new Uint8Array(tables.groups.ids.length);
  }

  get bytes(): number {
    return this.#shared.byteLength + this.#met.byteLength + this.#units.byteLength;
  }

  /**
   * All with C > 0 and C ≥ minScore, exactly.
   *
   * A hit with total T' shares at least m = minScore/(1 + minScore)·(T + T' + κ). The groups are read rarest first;
   * once those left add up to less than m for all totals of a band, nobody of this band who was not met yet can be
   * a hit, and the band is not read any more (the max-score of Turtle and Flood 1995, by bands of totals). What
   * those who were met share of the groups not read is bounded by their common bits, and then looked up.
   */
  run(probe: Probe, entries: Uint32Array, minScore: number, limit: number): RelatedList {
    const terms = termsOf(entries, this.#tables);
    const met = this.#gather(probe, terms, minScore);
    const best = new TopList(limit);
    for (let term = 0; term < terms.length; term++) this.#units[terms.groups[term]!] = terms.units[term]!;
    this.#judge(probe, terms, minScore, met, best);
    for (let term = 0; term < terms.length; term++) this.#units[terms.groups[term]!] = 0;
    return { items: best.take(), total: best.total };
  }

  /** Adds up what others share of the groups read; returns how many share anything. */
  #gather(probe: Probe, terms: Terms, minScore: number): number {
    this.#shared = withRoom(this.#shared, this.#tables.entities.end, Int32Array);
    this.#met = withRoom(this.#met, this.#tables.entities.end, Uint32Array);
    const part = (minScore / (1 + minScore)) * BOUND_SLACK;
    const base = probe.total + PRIOR;
    const { rows } = this.#tables.entities;
    const unreadFrom = this.#unreadFrom.fill(terms.length);
    // Σ min is at most the other's total, so nobody below this is a hit.
    const shortest = minScore * base * BOUND_SLACK;
    let firstBand = 0;
    while (firstBand < BANDS && BAND_HIGHEST[firstBand]! < shortest) firstBand += 1;
    let endBand = BANDS;
    let met = 0;
    for (let term = 0; term < terms.length; term++) {
      const rest = terms.rest[term]!;
      while (endBand > firstBand && rest < part * (base + BAND_LOWEST[endBand - 1]!)) {
        endBand -= 1;
        unreadFrom[endBand] = term;
      }
      if (endBand === firstBand) break;
      const group = terms.groups[term]!;
      const holders = this.#tables.groups.holders[group]!;
      const start = firstBand === 0 ? 0 : holders.startOfBand(firstBand, rows);
      const end = endBand === BANDS ? holders.length : holders.startOfBand(endBand, rows);
      met = this.#read(holders.codes, start, end, terms.units[term]!, this.#tables.groups.idf[group]!, met);
    }
    return met;
  }

  #read(
    codes: Uint32Array,
    start: number,
    end: number,
    units: number,
    idf: number,
    metBefore: number,
  ): number {
    const shared = this.#shared;
    const metList = this.#met;
    const gain = this.#gain;
    for (let other = 0; other < UNITS; other++) gain[other] = Math.min(units, other) * idf;
    let met = metBefore;
    for (let i = start; i < end; i++) {
      const code = codes[i]!;
      const ordinal = code >>> HOLDER_SHIFT;
      const before = shared[ordinal]!;
      if (before === 0) metList[met++] = ordinal;
      shared[ordinal] = before + gain[code & HOLDER_UNITS_MASK]!;
    }
    return met;
  }

  #judge(probe: Probe, terms: Terms, minScore: number, met: number, best: TopList): void {
    const part = (minScore / (1 + minScore)) * BOUND_SLACK;
    const base = probe.total + PRIOR;
    const { rows, ids } = this.#tables.entities;
    const { rest, evidence, bits } = terms;
    const shared = this.#shared;
    const metList = this.#met;
    const unread = this.#unreadFrom;
    for (let i = 0; i < met; i++) {
      const other = metList[i]!;
      const seen = shared[other]!;
      shared[other] = 0;
      const row = other << ROW_SHIFT;
      const total = rows[row + TOTAL]!;
      const needed = part * (base + total);
      const unreadFrom = unread[rows[row + BAND]!]!;
      if (seen + rest[unreadFrom]! < needed || other === probe.ordinal) continue;
      const held = rows[row + COMMON]!;
      let most = seen;
      for (let term = unreadFrom; term < terms.length; term++) {
        const bit = bits[term]!;
        if (bit === 0 || (held & bit) !== 0) most += evidence[term]!;
      }
      if (most < needed) continue;
      const ages = agesWith(probe, this.#tables.entities, other);
      const areas = areasWith(probe, this.#tables.entities, other);
      if (overlapScore(most, probe.total + total - most, ages, areas) < minScore) continue;
      const sumMin = most === seen ? seen : this.#sumMin(other);
      const score = overlapScore(sumMin, probe.total + total - sumMin, ages, areas);
      if (score >= minScore && score > 0) best.offer(ids[other]!, score);
    }
  }

  #sumMin(other: number): number {
    const chunk = this.#tables.vectors.chunkOf(other);
    const start = this.#tables.vectors.startOf(other);
    const end = start + this.#tables.vectors.lengthOf(other);
    const { idf } = this.#tables.groups;
    let sum = 0;
    for (let i = start; i < end; i++) {
      const entry = chunk[i]!;
      const group = entry >>> ENTRY_SHIFT;
      const own = this.#units[group]!;
      if (own > 0) sum += Math.min(own, entry & ENTRY_UNITS_MASK) * idf[group]!;
    }
    return sum;
  }
}
