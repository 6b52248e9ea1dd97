import { overlapScore } from '../similarity/client-overlap.ts';
import { neededFor } from './bounds.ts';
import { Gathering } from './gathering.ts';
import { NO_LIMIT, ReachFactors, type Probe } from './probe.ts';
import { mostPromising } from './promising.ts';
import { Sieve } from './sieve.ts';
import type { Tables } from './tables.ts';
import { termsOf, type Terms } from './terms.ts';
import { TopList, type Related } from './top-list.ts';
import { ENTRY_SHIFT, ENTRY_UNITS_MASK } from './vector-store.ts';

/** To know early what the best reach, so many holders are read first … */
const FIRST_READ = 1_000;
/** … and so many times as many as are wanted are compared. */
const FIRST_COMPARED = 3;

/** The best hits in order, and how many there are in all. */
export type RelatedList = { readonly items: readonly Related[]; readonly total: number };

/** Compares one entity with all others. */
export class Search {
  readonly #tables: Tables;
  readonly #gathering: Gathering;
  readonly #sieve: Sieve;
  /** The probe's units by group; all 0 between calls. */
  readonly #units: Uint8Array;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#gathering = new Gathering(tables);
    this.#sieve = new Sieve(tables, this.#gathering);
    this.#units = new Uint8Array(tables.groups.ids.length);
  }

  get bytes(): number {
    return this.#gathering.bytes + this.#sieve.bytes + this.#units.byteLength;
  }

  /** All with C > 0 and C ≥ minScore, exactly: the best of them, and how many. */
  all(probe: Probe, entries: Uint32Array, minScore: number, limit: number): RelatedList {
    const terms = this.#start(probe, entries, minScore);
    return this.#finish(probe, terms, minScore, limit, true);
  }

  /** The same without the count: what cannot be among the best is not looked at. */
  best(probe: Probe, entries: Uint32Array, minScore: number, limit: number): readonly Related[] {
    if (limit === 0) return [];
    const terms = this.#start(probe, entries, minScore);
    const isAtEnd = this.#gathering.read(terms, FIRST_READ);
    const reached = isAtEnd ? minScore : this.#reached(probe, minScore, limit);
    this.#gathering.raise(reached);
    return this.#finish(probe, terms, reached, limit, false).items;
  }

  #start(probe: Probe, entries: Uint32Array, minScore: number): Terms {
    const terms = termsOf(entries, this.#tables);
    for (let term = 0; term < terms.length; term++) this.#units[terms.groups[term]!] = terms.units[term]!;
    this.#gathering.start(probe.total, terms, minScore);
    return terms;
  }

  #finish(probe: Probe, terms: Terms, minScore: number, limit: number, countsAll: boolean): RelatedList {
    this.#gathering.read(terms);
    const best = new TopList(limit, this.#tables.entities.ids);
    this.#judge(probe, minScore, this.#sieve.run(terms), best, countsAll);
    for (let term = 0; term < terms.length; term++) this.#units[terms.groups[term]!] = 0;
    return { items: best.take(), total: best.total };
  }

  /** What the best `limit` reach at least: the limit-th best of the most promising of those met so far. */
  #reached(probe: Probe, minScore: number, limit: number): number {
    const { entities } = this.#tables;
    const factors = new ReachFactors(probe, entities);
    const best = new TopList(limit, entities.ids);
    for (const other of mostPromising(this.#gathering, entities.totals, limit * FIRST_COMPARED)) {
      if (other === probe.ordinal) continue;
      const sumMin = this.#sumMin(other);
      const sumMax = probe.total + entities.totals[other]! - sumMin;
      best.offer(other, overlapScore(sumMin, sumMax, factors.ages(other), factors.areas(other)));
    }
    return Math.max(minScore, best.lowest);
  }

  #judge(probe: Probe, minScore: number, count: number, best: TopList, countsAll: boolean): void {
    const { entities } = this.#tables;
    const { part, base } = this.#gathering;
    const { left, slack, open } = this.#sieve;
    const factors = new ReachFactors(probe, entities);
    for (let i = 0; i < count; i++) {
      const other = left[i]!;
      if (other === probe.ordinal) continue;
      const total = entities.totals[other]!;
      const most = slack[i]! + neededFor(part, base + total);
      const lowest = countsAll ? minScore : Math.max(minScore, best.lowest);
      // The factors are at most 1: first without looking them up.
      if (overlapScore(most, probe.total + total - most, NO_LIMIT, NO_LIMIT) < lowest) continue;
      const ages = factors.ages(other);
      const areas = factors.areas(other);
      if (overlapScore(most, probe.total + total - most, ages, areas) < lowest) continue;
      const sumMin = open[entities.bands[other]!] === 0 ? most : this.#sumMin(other);
      const score = overlapScore(sumMin, probe.total + total - sumMin, ages, areas);
      if (score >= minScore && score > 0) best.offer(other, score);
    }
  }

  /** Σ min by the whole vector of the other, where the sieve leaves something open. */
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

/** The smaller of two integers from 0 to 63; without a jump, for the processor would guess wrong too often. */
function smaller(one: number, other: number): number {
  const difference = one - other;
  return other + (difference & (difference >> 31));
}
