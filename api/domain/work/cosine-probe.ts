import { withRoom } from '../index/growable.ts';
import { NO_PLACE } from '../index/vector-store.ts';
import { FEATURE_COUNT_MASK, FEATURE_SHIFT, FREQUENCY_WEIGHTS, type FeatureTable } from './feature-table.ts';

/** One text, ready to be compared with many others by the cosine of their weights. */
export class CosineProbe {
  readonly #table: FeatureTable;
  /** By feature: the probe's weight times how telling the feature is; all 0 between probes. */
  #gains = new Float64Array(0);
  #entries: Uint32Array = new Uint32Array(0);
  #length = 0;

  constructor(table: FeatureTable) {
    this.#table = table;
  }

  get bytes(): number {
    return this.#gains.byteLength;
  }

  /** Takes the place of the probe before. */
  start(entries: Uint32Array): void {
    const { idf } = this.#table;
    this.#gains = withRoom(this.#gains, idf.length, Float64Array);
    for (const entry of this.#entries) this.#gains[entry >>> FEATURE_SHIFT] = 0;
    this.#entries = entries;
    this.#length = this.#table.lengthOf(entries);
    for (const entry of entries) {
      const feature = entry >>> FEATURE_SHIFT;
      // What no text of the table has, adds nothing but length.
      if (feature >= idf.length) continue;
      const telling = idf[feature]!;
      this.#gains[feature] = FREQUENCY_WEIGHTS[entry & FEATURE_COUNT_MASK]! * telling * telling;
    }
  }

  /** Cosine with a text of the table, in [0, 1]; 0 where one has nothing. */
  with(text: number): number {
    const { store, places, lengths } = this.#table;
    const place = places[text] ?? NO_PLACE;
    if (place === NO_PLACE) return 0;
    const chunk = store.chunkOf(place);
    const first = store.offsetOf(place) + 1;
    const end = first + chunk[first - 1]!;
    const gains = this.#gains;
    let sum = 0;
    for (let at = first; at < end; at++) {
      const entry = chunk[at]!;
      sum += gains[entry >>> FEATURE_SHIFT]! * FREQUENCY_WEIGHTS[entry & FEATURE_COUNT_MASK]!;
    }
    return sum === 0 ? 0 : sum / (this.#length * lengths[text]!);
  }
}
