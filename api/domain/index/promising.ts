import type { Gathering } from './gathering.ts';

/** The part that two share is told apart in so many steps; finer ones find nobody better. */
const STEPS = 256;
/** Σ min ≤ min(T, T'), so two share at most this part of T + T' + κ. */
const HIGHEST_PART = 1 / 2;

/** At least `wanted` (all where fewer are met) of those who share most, for their total, of what is read so far. */
export function mostPromising(
  { met, metCount, shared, base }: Gathering,
  totals: Int32Array,
  wanted: number,
): readonly number[] {
  const steps = new Uint16Array(metCount);
  const counts = new Int32Array(STEPS + 1);
  for (let i = 0; i < metCount; i++) {
    const other = met[i]!;
    const step = ((STEPS / HIGHEST_PART) * shared[other]!) / (base + totals[other]!);
    steps[i] = step;
    counts[step | 0]! += 1;
  }
  let from = STEPS + 1;
  for (let found = 0; from > 0 && found < wanted;) found += counts[--from]!;
  const promising: number[] = [];
  for (let i = 0; i < metCount; i++) if (steps[i]! >= from) promising.push(met[i]!);
  return promising;
}
