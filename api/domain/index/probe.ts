import type { Factor } from '../similarity/reach.ts';
import { areaSetFactor, type AreaSet } from './area-sets.ts';
import { AGES_UNKNOWN, type EntityTable } from './entity-table.ts';
import type { SortedVectors } from './sorted-vectors.ts';

/** One entity to compare with others; `ordinal` −1 if it is not in the index. */
export type Probe = {
  readonly ordinal: number;
  readonly total: number;
  /** Packed, as the entity table has them. */
  readonly ages: number;
  readonly areas: AreaSet;
};

/** The probe of an entity of the table. */
export function probeOf(entities: EntityTable, ordinal: number): Probe {
  const total = entities.totals[ordinal]!;
  return { ordinal, total, ages: entities.ages[ordinal]!, areas: entities.areasOf(ordinal) };
}

/** `ageFactor` of packed ages. */
export function packedAgeFactor(one: number, other: number): Factor {
  if (one === AGES_UNKNOWN || other === AGES_UNKNOWN) return { shared: 1, smaller: 1, known: false };
  const from = one >> 8;
  const to = one & 255;
  const otherFrom = other >> 8;
  const otherTo = other & 255;
  return {
    shared: Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom) + 1),
    smaller: Math.min(to - from, otherTo - otherFrom) + 1,
    known: true,
  };
}

/** Ages and areas of all entities, as the entity table has them: there by ordinal, in a copy by position. */
export type Reach = {
  readonly ages: Int32Array;
  readonly areas: Int32Array;
  readonly areaSets: { get(number: number): AreaSet };
};

/** Ages and areas of a copy of an index. */
export function reachOf({ ages, areas, areaSets }: SortedVectors): Reach {
  return { ages, areas, areaSets: { get: (number) => areaSets[number]! } };
}

/** The factors of one of these entities with the others. */
export function reachAt(reach: Reach, at: number): ReachFactors {
  const areas = reach.areaSets.get(reach.areas[at]!);
  return new ReachFactors({ ages: reach.ages[at]!, areas }, reach);
}

/** What no factor is above. */
export const NO_LIMIT: Factor = { shared: 1, smaller: 1, known: false };

/** A(a, b) of one probe and any entity, each area set compared once. */
export class ReachFactors {
  readonly #probe: Pick<Probe, 'ages' | 'areas'>;
  readonly #reach: Reach;
  readonly #byAreas: (Factor | undefined)[] = [];
  #lastAreas = -1;
  #last: Factor = { shared: 0, smaller: 1, known: false };

  constructor(probe: Pick<Probe, 'ages' | 'areas'>, reach: Reach) {
    this.#probe = probe;
    this.#reach = reach;
  }

  ages(other: number): Factor {
    return packedAgeFactor(this.#probe.ages, this.#reach.ages[other]!);
  }

  areas(other: number): Factor {
    const number = this.#reach.areas[other]!;
    if (number !== this.#lastAreas) {
      this.#last = this.#byAreas[number] ?? this.#compare(number);
      this.#lastAreas = number;
    }
    return this.#last;
  }

  #compare(number: number): Factor {
    const factor = areaSetFactor(this.#probe.areas, this.#reach.areaSets.get(number));
    this.#byAreas[number] = factor;
    return factor;
  }
}
