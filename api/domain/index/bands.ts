/**
 * Every list of holders is ordered by bands of their totals, so that a query reads only the holders whose total
 * still allows a hit. A band is a quarter of an octave. Totals move a little with every write, bands seldom: an
 * entity stays in its band until its total is clearly outside.
 */
const BANDS_PER_OCTAVE = 4;
/** Totals below 2¹² (a third of a nat) are all in band 0; the last band ends above the highest total, 2³¹. */
const FIRST_OCTAVE = 12;
export const BANDS = BANDS_PER_OCTAVE * (31 - FIRST_OCTAVE) + 1;

/** A total this part outside of its band is put right when there is time, at most some with each write. */
const SOFT = 1 / 16;
/** A total this part outside is put right at once: what `BAND_LOWEST` and `BAND_HIGHEST` promise always holds. */
const HARD = 1 / 8;

const floors = Float64Array.from({ length: BANDS + 1 }, (_, band) =>
  band === 0 ? 0 : 2 ** (FIRST_OCTAVE + band / BANDS_PER_OCTAVE),
);

/** Lower and upper bound of the totals in a band, by band. */
export const BAND_LOWEST = floors.subarray(0, BANDS).map((floor) => floor * (1 - HARD));
export const BAND_HIGHEST = floors.subarray(1).map((floor) => floor * (1 + HARD));

const softLowest = floors.subarray(0, BANDS).map((floor) => floor * (1 - SOFT));
const softHighest = floors.subarray(1).map((floor) => floor * (1 + SOFT));

/** The band in whose middle part a total lies. */
export function bandOf(total: number): number {
  if (total < floors[1]!) return 0;
  return Math.min(BANDS - 1, Math.floor(BANDS_PER_OCTAVE * (Math.log2(total) - FIRST_OCTAVE)));
}

/** Has a total left its band so far that it should be put right? */
export function isOutsideBand(total: number, band: number): boolean {
  return total < softLowest[band]! || total > softHighest[band]!;
}

/** Has it left so far that it must be? */
export function isFarOutsideBand(total: number, band: number): boolean {
  return total < BAND_LOWEST[band]! || total > BAND_HIGHEST[band]!;
}
