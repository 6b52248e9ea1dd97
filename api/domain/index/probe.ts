import type { Factor } from '../similarity/reach.ts';
import { areaSetFactor, type AreaSet } from './area-sets.ts';
import { AGES, AGES_UNKNOWN, ROW_SHIFT, TOTAL, type EntityTable } from './entity-table.ts';

/** One entity to compare with others; `ordinal` −1 if it is not in the index. */
export type Probe = {
  readonly ordinal: number;
  readonly total: number;
  /** As a row of the entity table has them. */
  readonly ages: number;
  readonly areas: AreaSet;
};

/** The probe of an entity of the table. */
export function probeOf({ rows, areas }: EntityTable, ordinal: number): Probe {
  const row = ordinal << ROW_SHIFT;
  return { ordinal, total: rows[row + TOTAL]!, ages: rows[row + AGES]!, areas: areas[ordinal]! };
}

const AGES_NOT_KNOWN: Factor = { shared: 1, smaller: 1, known: false };

/** `ageFactor` of a probe and an entity of the table. */
export function agesWith(probe: Probe, { rows }: EntityTable, other: number): Factor {
  const ages = rows[(other << ROW_SHIFT) + AGES]!;
  if (probe.ages === AGES_UNKNOWN || ages === AGES_UNKNOWN) return AGES_NOT_KNOWN;
  const [fromA, toA, fromB, toB] = [probe.ages >> 8, probe.ages & 255, ages >> 8, ages & 255];
  return {
    shared: Math.max(0, Math.min(toA, toB) - Math.max(fromA, fromB) + 1),
    smaller: Math.min(toA - fromA, toB - fromB) + 1,
    known: true,
  };
}

/** `areaFactor` of a probe and an entity of the table. */
export function areasWith(probe: Probe, { areas }: EntityTable, other: number): Factor {
  return areaSetFactor(probe.areas, areas[other]!);
}
