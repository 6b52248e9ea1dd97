/** Sixteenths can be added in any order without an error of rounding, and are finer than anybody knows a weight. */
const PARTS_OF_A_BIT = 16;

/** To the nearest 1/16. */
export function roundBits(bits: number): number {
  return Math.round(bits * PARTS_OF_A_BIT) / PARTS_OF_A_BIT;
}
