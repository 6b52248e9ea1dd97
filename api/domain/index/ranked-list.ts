import { FIRST_CAPACITY, withRoom } from './growable.ts';

/** Keeps the best `limit` of all that are offered in columns: the highest score first, equal ones by rank. */
export class RankedList {
  ranks = new Int32Array(FIRST_CAPACITY);
  scores = new Float64Array(FIRST_CAPACITY);
  length = 0;
  readonly #limit: number;

  /** `limit` is at least 1. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A score that `limit` of those offered so far reach; −∞ before there are as many. */
  get lowest(): number {
    return this.length < this.#limit ? -Infinity : this.scores[this.length - 1]!;
  }

  offer(rank: number, score: number): void {
    this.ranks = withRoom(this.ranks, this.length + 1, Int32Array);
    this.scores = withRoom(this.scores, this.length + 1, Float64Array);
    let at = this.length;
    if (at < this.#limit) this.length += 1;
    else if (!this.#isAfter(--at, rank, score)) return;
    for (; at > 0 && this.#isAfter(at - 1, rank, score); at--) {
      this.ranks[at] = this.ranks[at - 1]!;
      this.scores[at] = this.scores[at - 1]!;
    }
    this.ranks[at] = rank;
    this.scores[at] = score;
  }

  clear(): void {
    this.length = 0;
  }

  #isAfter(at: number, rank: number, score: number): boolean {
    const other = this.scores[at]!;
    return other < score || (other === score && this.ranks[at]! > rank);
  }
}
