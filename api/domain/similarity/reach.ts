/** A(a, b): how far two entities reach the same ages and the same areas. */
import type { OverlapEntity } from './entity.ts';

/** Ages count as whole years from 0 to 120; an open end is one of these. */
export const YOUNGEST = 0;
export const OLDEST = 120;

/** The area that contains every other. */
export const WHOLE_COUNTRY = 'FI';

/** An exact fraction shared/smaller in [0, 1]. `known` false: one side has not said, and it is taken as 1/1. */
export type Factor = { readonly shared: number; readonly smaller: number; readonly known: boolean };

const UNKNOWN: Factor = { shared: 1, smaller: 1, known: false };
const CONTAINED: Factor = { shared: 1, smaller: 1, known: true };

type Ages = Pick<OverlapEntity, 'ageMin' | 'ageMax'>;

/** Years from `from` to `to`, inclusive; null where nothing is said. Throws RangeError outside 0–120 or reversed. */
export function ageRange({ ageMin, ageMax }: Ages): { readonly from: number; readonly to: number } | null {
  if (ageMin === null && ageMax === null) return null;
  const from = ageMin ?? YOUNGEST;
  const to = ageMax ?? OLDEST;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < YOUNGEST || to > OLDEST || from > to) {
    throw new RangeError(`ages run from ${YOUNGEST} up to ${OLDEST}, not ${from}–${to}`);
  }
  return { from, to };
}

/** Overlap coefficient of the ages: years in common over years of the shorter range. */
export function ageFactor(a: Ages, b: Ages): Factor {
  const x = ageRange(a);
  const y = ageRange(b);
  if (x === null || y === null) return UNKNOWN;
  const shared = Math.min(x.to, y.to) - Math.max(x.from, y.from) + 1;
  return {
    shared: Math.max(0, shared),
    smaller: Math.min(x.to - x.from, y.to - y.from) + 1,
    known: true,
  };
}

/** Overlap coefficient of the areas: areas in common over areas of the side with fewer. */
export function areaFactor(a: readonly string[], b: readonly string[]): Factor {
  if (a.length === 0 || b.length === 0) return UNKNOWN;
  const x = new Set(a);
  const y = new Set(b);
  if (x.has(WHOLE_COUNTRY) || y.has(WHOLE_COUNTRY)) return CONTAINED;
  return { shared: x.intersection(y).size, smaller: Math.min(x.size, y.size), known: true };
}
