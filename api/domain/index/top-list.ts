export type Related = { readonly id: string; readonly score: number };

type Offer = { readonly ordinal: number; readonly score: number };

/** Up to this many are kept in order from the first on; a longer list is sorted once, at the end. */
const MOST_KEPT_IN_ORDER = 500;

/** Keeps the best `limit` of all that are offered, the highest score first and equal scores by id. */
export class TopList {
  total = 0;
  readonly #items: Offer[] = [];
  readonly #limit: number;
  readonly #ids: readonly (string | undefined)[];

  /** `ids` by ordinal; of everyone who is offered. */
  constructor(limit: number, ids: readonly (string | undefined)[]) {
    this.#limit = limit;
    this.#ids = ids;
  }

  /** A score that `limit` of those offered so far reach; −∞ before there are as many, and for a long list. */
  get lowest(): number {
    if (this.#limit > MOST_KEPT_IN_ORDER || this.#items.length < this.#limit) return -Infinity;
    return this.#items.at(-1)!.score;
  }

  offer(ordinal: number, score: number): void {
    this.total += 1;
    const items = this.#items;
    if (this.#limit > MOST_KEPT_IN_ORDER) items.push({ ordinal, score });
    else if (items.length < this.#limit || score >= (items.at(-1)?.score ?? Infinity)) {
      this.#insert({ ordinal, score });
    }
  }

  /** The best, in order. */
  take(): readonly Related[] {
    if (this.#limit > MOST_KEPT_IN_ORDER) {
      this.#items.sort((one, other) => (this.#isBefore(one, other) ? -1 : 1));
    }
    return this.#items
      .slice(0, this.#limit)
      .map(({ ordinal, score }) => ({ id: this.#ids[ordinal]!, score }));
  }

  #insert(offer: Offer): void {
    const items = this.#items;
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isBefore(items[middle]!, offer)) low = middle + 1;
      else high = middle;
    }
    items.splice(low, 0, offer);
    if (items.length > this.#limit) items.pop();
  }

  #isBefore(one: Offer, other: Offer): boolean {
    if (one.score !== other.score) return one.score > other.score;
    return this.#ids[one.ordinal]! < this.#ids[other.ordinal]!;
  }
}
