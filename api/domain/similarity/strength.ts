import { STRENGTH_FROM, type Strength } from '../../contract/strength.ts';

/**
 * From this score on two entities are linked, unless the reader moves the threshold.
 *
 * Calibration. In words: two services that each regularly serve three groups and have one of them in common, a
 * group that about one service in thirty serves, come out just above it; sharing only what everybody serves stays
 * below 0.01. On the 101 national descriptions that all name KR1 "citizens": of 5,050 pairs the 22 that share a
 * subgroup or a life event score 0.18 or more, one that shares KR2 "businesses" scores 0.64, and all others, with
 * only citizens in common, 0.002 at most. 23 pairs, 0.5 %, are linked.
 */
export const SHARED_CLIENTS_THRESHOLD: number = STRENGTH_FROM.weak;

/** Of two services that say equally much, nearly half is shared: f/(2 − f) = 0.3 at f = 0.46. */
export const CLEAR_THRESHOLD: number = STRENGTH_FROM.clear;

/** Of two services that say equally much, two thirds are shared: f/(2 − f) = 0.5 at f = 2/3. */
export const STRONG_THRESHOLD: number = STRENGTH_FROM.strong;

/** A word for a score in [0, 1]; "none" below the threshold for a link. */
export function strengthOf(score: number): Strength {
  if (score >= STRONG_THRESHOLD) return 'strong';
  if (score >= CLEAR_THRESHOLD) return 'clear';
  return score >= SHARED_CLIENTS_THRESHOLD ? 'weak' : 'none';
}
