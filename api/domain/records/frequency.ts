import { roundBits } from './bits.ts';

/**
 * As though the records were among so many others that have none of their values: in a list of five records, that two of
 * them share a word does not make it a common word.
 */
const UNSEEN_RECORDS = 1_000;

/** In how many records each value (a word, a telephone number) occurs, and so how much it tells. */
export class Frequency {
  readonly #holders = new Map<string, number>();
  #records = 0;

  /** Counts a record with all its values; one named twice counts once. */
  add(values: Iterable<string>): void {
    this.#records++;
    for (const value of new Set(values)) this.#holders.set(value, (this.#holders.get(value) ?? 0) + 1);
  }

  holders(value: string): number {
    return this.#holders.get(value) ?? 0;
  }

  /** −log2 of the share of records that hold the value: what it tells that two agree on it. In (0, ∞). */
  bits(value: string): number {
    return roundBits(Math.log2((this.#records + UNSEEN_RECORDS) / (this.holders(value) + 1)));
  }
}
