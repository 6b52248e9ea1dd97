/**
 * Client overlap counts in integers, so that every machine and every order of writes gives the same score to
 * the last bit. One unit of evidence is 1/(48·256) nat: a weight in 48ths times an information in 256ths.
 */
import type { MembershipWeight } from '../../contract/service.ts';

/** Divisible by 3 for the thirds of the weights, and then four times by 2 for the levels of the tree. */
export const WEIGHT_DENOMINATOR = 48;

/** 8 bits behind the point: an error of at most 0.002 nat, far below what a count of services can support. */
export const IDF_SCALE = 256;

/**
 * κ = 2 ln 2: two bits of evidence for "nothing in common", which every pair starts with. Two services that
 * share all they have, but have said little, therefore stay below 1.
 */
export const PRIOR = Math.round(2 * Math.LN2 * IDF_SCALE * WEIGHT_DENOMINATOR);

const WEIGHT_UNITS = { 1: 16, 2: 32, 3: 48 } as const satisfies Record<MembershipWeight, number>;

/** Sometimes 1/3, regularly 2/3, mainly 1, in 48ths. Throws RangeError for any other weight. */
export function weightUnits(weight: MembershipWeight): number {
  const units = WEIGHT_UNITS[weight] as number | undefined;
  if (units === undefined) throw new RangeError(`a membership weighs 1, 2 or 3, not ${String(weight)}`);
  return units;
}

/** What a parent group inherits from `units` 48ths: half, rounded down; nothing from below 2. */
export function inheritedUnits(units: number): number {
  return units >> 1;
}

/**
 * Information of a group that `holders` of `entityCount` entities hold, in 256ths of a nat:
 * ln(1 + (N − n + ½)/(n + ½)) = ln((N + 1)/(n + ½)), the idf of BM25 (Robertson and Zaragoza 2009, with the
 * 1 + that keeps it positive). 0 for a group that all of more than 256 entities hold.
 */
export function fixedIdf(entityCount: number, holders: number): number {
  return Math.round(IDF_SCALE * Math.log((entityCount + 1) / (holders + 0.5)));
}
