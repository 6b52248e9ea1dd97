import { TRIGRAM } from '../similarity/text-features.ts';

/** The letters that nearly all trigrams are of: those of folded words in Latin script, and the border of a word. */
const LETTERS = ' 0123456789abcdefghijklmnopqrstuvwxyz';
const LETTER_NUMBERS = Int8Array.from({ length: 128 }, (_, code) =>
  LETTERS.indexOf(String.fromCharCode(code)),
);

/** Small integers that stand for strings, given in the order in which these are first met. */
export class FeatureIds {
  readonly #ids = new Map<string, number>();
  readonly #features: string[] = [];
  readonly #first: number;

  constructor(first = 0) {
    this.#first = first;
  }

  /** One more than the highest id given. */
  get end(): number {
    return this.#first + this.#features.length;
  }

  idOf(feature: string): number {
    let id = this.#ids.get(feature);
    if (id === undefined) {
      this.#ids.set(feature, (id = this.end));
      this.#features.push(feature);
    }
    return id;
  }

  /** The string that an id stands for. Throws Error for an id that was not given. */
  featureOf(id: number): string {
    const feature = this.#features[id - this.#first];
    if (feature === undefined) throw new Error(`no feature has the id ${id}`);
    return feature;
  }

  /** Takes back the ids from `end` on. */
  forgetFrom(end: number): void {
    for (const feature of this.#features.splice(Math.max(0, end - this.#first))) this.#ids.delete(feature);
  }
}

/** Integers for trigrams: a usual one is its own number, without looking it up. */
export class TrigramIds {
  readonly #others = new FeatureIds(LETTERS.length ** TRIGRAM);

  get end(): number {
    return this.#others.end;
  }

  forgetFrom(end: number): void {
    this.#others.forgetFrom(end);
  }

  /** Of the three letters of `word` from `at` on. */
  idAt(word: string, at: number): number {
    let id = 0;
    for (let letter = at; letter < at + TRIGRAM; letter++) {
      const number = LETTER_NUMBERS[word.charCodeAt(letter)] ?? -1;
      if (number < 0) return this.#others.idOf(word.slice(at, at + TRIGRAM));
      id = id * LETTERS.length + number;
    }
    return id;
  }
}
