/** Bounds are lowered by this part, so that no rounding of theirs ever loses an exact hit. */
export const BOUND_SLACK = 1 - 1e-9;

/** Σ min of a hit is at least this part of both totals and κ: C = m/(T + T' − m + κ) ≥ minScore, solved for m. */
export function partOf(minScore: number): number {
  return (minScore / (1 + minScore)) * BOUND_SLACK;
}

/** A whole number that Σ min of a hit never lies below. */
export function neededFor(part: number, totalsAndPrior: number): number {
  return Math.trunc(part * totalsAndPrior);
}
