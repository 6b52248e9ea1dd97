import type { TieStrength } from '../../contract/tie.ts';

const SCORES: Readonly<Record<TieStrength, number>> = {
  unknown: 0,
  'heard-of': 1 / 4,
  met: 1 / 2,
  'passed-on': 3 / 4,
  together: 1,
};

/** T of units that run an experiment together, or have taken one into use, whatever anybody says. */
export const TOGETHER = SCORES.together;

/** Up to here two units hardly know each other: one side has heard of the other, or less. */
const HARDLY_KNOWN = SCORES['heard-of'];

/** The strongest of several statements; null where there is none. */
export function strongestTie(statements: Iterable<TieStrength>): TieStrength | null {
  let strongest: TieStrength | null = null;
  for (const strength of statements) {
    if (strongest === null || SCORES[strength] > SCORES[strongest]) strongest = strength;
  }
  return strongest;
}

/**
 * T in [0, 1]: what each side says of the other, averaged. A tie that only one side knows of counts half, which is the
 * same sum with nothing from the other side. Null where neither has said anything, which is not 0.
 */
export function tieScore(a: TieStrength | null, b: TieStrength | null): number | null {
  if (a === null && b === null) return null;
  return ((a === null ? 0 : SCORES[a]) + (b === null ? 0 : SCORES[b])) / 2;
}

/** Two who are known to hardly know each other. Where nobody has said, that is to be asked first. */
export function hardlyKnow(tie: number | null): boolean {
  return tie !== null && tie <= HARDLY_KNOWN;
}
