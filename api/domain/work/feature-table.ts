import { FIRST_CAPACITY, withRoom } from '../index/growable.ts';
import { NO_PLACE, VectorStore } from '../index/vector-store.ts';
import { featureIdf, frequencyWeight } from '../similarity/text-features.ts';

/** An entry is the id of a feature and how often it occurs, in one 32-bit number. */
export const FEATURE_SHIFT = 12;
export const FEATURE_COUNT_MASK = (1 << FEATURE_SHIFT) - 1;
const MOST_FEATURES = 2 ** (32 - FEATURE_SHIFT);

/** 1 + ln count, by count; 0 for none. */
export const FREQUENCY_WEIGHTS = Float64Array.from({ length: FEATURE_COUNT_MASK + 1 }, (_, count) =>
  count === 0 ? 0 : frequencyWeight(count),
);

/**
 * The features of one kind of many texts, and how telling each feature is. What features tell is worked out by
 * `weigh` and then stays, whatever is written: it belongs to one version of the data.
 */
export class FeatureTable {
  readonly store = new VectorStore();
  /** By text: where its entries are, and the length of its vector of weights. */
  places = new Uint32Array(FIRST_CAPACITY);
  lengths = new Float64Array(FIRST_CAPACITY);
  /** By feature: how telling it is, and how many texts have it. */
  idf = new Float64Array(FIRST_CAPACITY);
  #holders = new Int32Array(FIRST_CAPACITY);
  /** By feature, in the text that is being counted; all 0 otherwise. */
  #counts = new Int32Array(FIRST_CAPACITY);
  readonly #met: number[] = [];
  /** How telling a feature is that nobody had when it was weighed. */
  #rarest = 0;

  get bytes(): number {
    const columns = [this.places, this.lengths, this.idf, this.#holders, this.#counts];
    return this.store.bytes + columns.reduce((sum, column) => sum + column.byteLength, 0);
  }

  /** Counts a feature of the text at hand. Throws RangeError for the 2²⁰-th feature. */
  meet(feature: number): void {
    if (feature >= this.#counts.length) this.#makeRoom(feature);
    const before = this.#counts[feature]!;
    if (before === 0) this.#met.push(feature);
    if (before < FEATURE_COUNT_MASK) this.#counts[feature] = before + 1;
  }

  /** The features met since the last call, as entries in the order in which they were met. */
  take(): Uint32Array {
    const entries = new Uint32Array(this.#met.length);
    for (let at = 0; at < entries.length; at++) {
      const feature = this.#met[at]!;
      entries[at] = (feature << FEATURE_SHIFT) | this.#counts[feature]!;
      this.#counts[feature] = 0;
    }
    this.#met.length = 0;
    return entries;
  }

  /** Puts entries in the place of those that a text had. */
  set(text: number, entries: Uint32Array): void {
    this.places = withRoom(this.places, text + 1, Uint32Array);
    this.lengths = withRoom(this.lengths, text + 1, Float64Array);
    const place = this.places[text]!;
    if (place !== NO_PLACE) this.#count(this.store.entries(place), -1);
    this.#count(entries, 1);
    this.places[text] = this.store.replace(place, entries);
    this.lengths[text] = this.lengthOf(entries);
  }

  entriesOf(text: number): Uint32Array {
    return this.store.entries(this.places[text] ?? NO_PLACE);
  }

  /** How many different features a text has. */
  sizeOf(text: number): number {
    return this.store.lengthOf(this.places[text] ?? NO_PLACE);
  }

  /** Works out anew what features tell, in a directory of so many texts. */
  weigh(texts: number): void {
    this.#rarest = featureIdf(texts, 0);
    this.idf = this.idf.map((_, feature) => featureIdf(texts, this.#holders[feature] ?? 0));
    for (let text = 0; text < this.places.length; text++) {
      this.lengths[text] = this.lengthOf(this.entriesOf(text));
    }
  }

  /** Id and weight of each feature of a text that tells something; Σ weight² = 1. */
  weights(entries: Uint32Array): readonly (readonly [feature: number, weight: number])[] {
    const length = this.lengthOf(entries);
    return Array.from(entries, (entry) => {
      const feature = entry >>> FEATURE_SHIFT;
      const frequency = FREQUENCY_WEIGHTS[entry & FEATURE_COUNT_MASK]!;
      return [feature, (frequency * (this.idf[feature] ?? this.#rarest)) / length] as const;
    }).filter(([, weight]) => weight > 0);
  }

  /** √Σ weight², of the features of a text that need not be in the table. */
  lengthOf(entries: Uint32Array): number {
    let squares = 0;
    for (const entry of entries) {
      const weight =
        FREQUENCY_WEIGHTS[entry & FEATURE_COUNT_MASK]! * (this.idf[entry >>> FEATURE_SHIFT] ?? this.#rarest);
      squares += weight * weight;
    }
    return Math.sqrt(squares);
  }

  #makeRoom(feature: number): void {
    if (feature >= MOST_FEATURES) throw new RangeError(`texts have at most ${MOST_FEATURES} different words`);
    this.#counts = withRoom(this.#counts, feature + 1, Int32Array);
  }

  #count(entries: Uint32Array, change: 1 | -1): void {
    for (const entry of entries) {
      const feature = entry >>> FEATURE_SHIFT;
      if (feature >= this.idf.length) {
        const known = this.idf.length;
        this.idf = withRoom(this.idf, feature + 1, Float64Array).fill(this.#rarest, known);
        this.#holders = withRoom(this.#holders, this.idf.length, Int32Array);
      }
      this.#holders[feature]! += change;
    }
  }
}
