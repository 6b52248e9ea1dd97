import { STRENGTH_FROM, type Strength } from '../../api/contract/strength.ts';

/** The word for a score in [0, 1], where the API gives the score alone. */
export function strengthOf(score: number): Strength {
  if (score >= STRENGTH_FROM.strong) return 'strong';
  if (score >= STRENGTH_FROM.clear) return 'clear';
  return score >= STRENGTH_FROM.weak ? 'weak' : 'none';
}

/** Lengthens low scores so that a bar agrees with its word: weak begins at a third, clear at a half, strong at two thirds. */
const BAR_EXPONENT = 0.6;

/** Length of a bar, 0 to 1, for a score in [0, 1]. */
export function barLength(score: number): number {
  return Math.min(1, Math.max(0, score)) ** BAR_EXPONENT;
}

/** The score whose bar has this length, the reverse of `barLength`. */
export function scoreOfLength(length: number): number {
  return Math.min(1, Math.max(0, length)) ** (1 / BAR_EXPONENT);
}
