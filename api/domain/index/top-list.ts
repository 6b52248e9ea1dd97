export type Related = { readonly id: string; readonly score: number };

/** How many more than wanted are kept between two sortings. */
const SLACK = 128;

/** Keeps the best `limit` of all that are offered, the highest score first and equal scores by id. */
export class TopList {
  total = 0;
  /** Below this score nothing gets in any more. */
  #worst = 0;
  #items: Related[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(id: string, score: number): void {
    this.total += 1;
    if (score < this.#worst || this.#limit === 0) return;
    this.#items.push({ id, score });
    if (this.#items.length >= this.#limit + SLACK) this.#cut();
  }

  /** The best, in order. */
  take(): readonly Related[] {
    this.#cut();
    return this.#items;
  }

  #cut(): void {
    this.#items.sort(byScoreThenId);
    if (this.#items.length > this.#limit) this.#items.length = this.#limit;
    if (this.#items.length === this.#limit) this.#worst = this.#items.at(-1)?.score ?? 0;
  }
}

function byScoreThenId(one: Related, other: Related): number {
  return other.score - one.score || (one.id < other.id ? -1 : 1);
}
