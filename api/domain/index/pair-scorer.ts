import { overlapScore } from '../similarity/client-overlap.ts';
import { probeOf, ReachFactors } from './probe.ts';
import type { Tables } from './tables.ts';
import { ENTRY_SHIFT, ENTRY_UNITS_MASK, NO_PLACE } from './vector-store.ts';

/** C of one entity of an index with one other after the other, by their ordinals. No write may come in between. */
export class PairScorer {
  readonly #tables: Tables;
  /** The probe's units by group; all 0 between probes. */
  readonly #units: Uint8Array;
  #entries: Uint32Array = new Uint32Array(0);
  #total = 0;
  #factors: ReachFactors | undefined;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#units = new Uint8Array(tables.groups.ids.length);
  }

  /** Takes the place of the probe before. */
  start(ordinal: number): void {
    const { entities, vectors } = this.#tables;
    for (const entry of this.#entries) this.#units[entry >>> ENTRY_SHIFT] = 0;
    this.#entries = vectors.entries(entities.places[ordinal]!);
    for (const entry of this.#entries) this.#units[entry >>> ENTRY_SHIFT] = entry & ENTRY_UNITS_MASK;
    this.#total = entities.totals[ordinal]!;
    this.#factors = new ReachFactors(probeOf(entities, ordinal), entities);
  }

  /** Does an entity hold any group? */
  holdsAny(ordinal: number): boolean {
    return this.#tables.entities.places[ordinal] !== NO_PLACE;
  }

  /** C(probe, other). */
  with(ordinal: number): number {
    const { entities, vectors, groups } = this.#tables;
    const place = entities.places[ordinal]!;
    if (place === NO_PLACE) return 0;
    const chunk = vectors.chunkOf(place);
    const first = vectors.offsetOf(place) + 1;
    const end = first + chunk[first - 1]!;
    let sumMin = 0;
    for (let at = first; at < end; at++) {
      const group = chunk[at]! >>> ENTRY_SHIFT;
      sumMin += Math.min(this.#units[group]!, chunk[at]! & ENTRY_UNITS_MASK) * groups.idf[group]!;
    }
    const factors = this.#factors!;
    const sumMax = this.#total + entities.totals[ordinal]! - sumMin;
    return overlapScore(sumMin, sumMax, factors.ages(ordinal), factors.areas(ordinal));
  }
}
