import { FIRST_CAPACITY, withRoom } from '../index/growable.ts';
import { WORDS_PART } from '../similarity/text-similarity.ts';
import { CosineProbe } from './cosine-probe.ts';
import { FEATURE_COUNT_MASK, FEATURE_SHIFT, FREQUENCY_WEIGHTS } from './feature-table.ts';
import type { TextTable } from './text-table.ts';

/** So many mentions of the draft's stems are read, the most telling first: a common stem says little and costs much. */
const MOST_READ = 30_000;
/** So many of those who share most are compared exactly. */
const COMPARED = 200;
/** What they share is told apart in so many steps; finer ones find nobody better. */
const STEPS = 256;

/** How thoroughly to look; more finds more and takes longer. */
export type Thoroughness = { readonly read: number; readonly compared: number };

export type SimilarText = { readonly number: number; readonly score: number };

export type TextSearchOptions = {
  /** At most so many. Default 20. */
  readonly limit?: number;
  /** Only similarities from here up, in [0, 1]. Default 0. */
  readonly minScore?: number;
};

/**
 * One new text against all of a table: those that share telling stems are candidates, and are then compared by the
 * measure itself. Scores are exact; whoever shares only common words may be missed. Reads the table as it was when this
 * was made, so it is made anew with every version of the data.
 */
export class TextSearch {
  readonly #table: TextTable;
  readonly #words: CosineProbe;
  readonly #trigrams: CosineProbe;
  /** Of every stem, from `starts[stem]` to `starts[stem + 1]`, the texts that have it. */
  readonly #starts: Int32Array;
  readonly #texts: Int32Array;
  /** By text: what it shares with the draft, not yet divided by its length; all 0 between searches. */
  readonly #shared: Float64Array;
  #met = new Int32Array(FIRST_CAPACITY);

  readonly #read: number;
  readonly #compared: number;

  constructor(table: TextTable, { read = MOST_READ, compared = COMPARED }: Partial<Thoroughness> = {}) {
    this.#table = table;
    this.#read = read;
    this.#compared = compared;
    this.#words = new CosineProbe(table.words);
    this.#trigrams = new CosineProbe(table.trigrams);
    const { places, idf } = table.words;
    this.#starts = new Int32Array(idf.length + 1);
    this.#shared = new Float64Array(places.length);
    for (let text = 0; text < places.length; text++) {
      for (const entry of table.words.entriesOf(text)) this.#starts[(entry >>> FEATURE_SHIFT) + 1]! += 1;
    }
    for (let stem = 0; stem < idf.length; stem++) this.#starts[stem + 1]! += this.#starts[stem]!;
    this.#texts = new Int32Array(this.#starts[idf.length]!);
    const next = this.#starts.slice();
    for (let text = 0; text < places.length; text++) {
      for (const entry of table.words.entriesOf(text)) this.#texts[next[entry >>> FEATURE_SHIFT]!++] = text;
    }
  }

  get bytes(): number {
    const columns = [this.#starts, this.#texts, this.#shared, this.#met];
    return columns.reduce((sum, column) => sum + column.byteLength, this.#words.bytes + this.#trigrams.bytes);
  }

  /** The texts most like this one, by `textSimilarity`, the highest first, equal ones by number. */
  similar(text: string, { limit = 20, minScore = 0 }: TextSearchOptions = {}): readonly SimilarText[] {
    const { words, trigrams } = this.#table.entriesOf(text);
    this.#words.start(words);
    this.#trigrams.start(trigrams);
    return this.#mostPromising(this.#gather(words))
      .map((number) => ({ number, score: this.#score(number) }))
      .filter(({ score }) => score > 0 && score >= minScore)
      .sort((one, other) => other.score - one.score || one.number - other.number)
      .slice(0, limit);
  }

  #score(number: number): number {
    return WORDS_PART * this.#words.with(number) + (1 - WORDS_PART) * this.#trigrams.with(number);
  }

  /** Adds up what all share with the draft in its most telling stems; returns how many share any. */
  #gather(words: Uint32Array): number {
    const { idf } = this.#table.words;
    const known = words.filter((entry) => entry >>> FEATURE_SHIFT < this.#starts.length - 1);
    const telling = known.sort(
      (one, other) => idf[other >>> FEATURE_SHIFT]! - idf[one >>> FEATURE_SHIFT]! || one - other,
    );
    let count = 0;
    let read = 0;
    for (const entry of telling) {
      const stem = entry >>> FEATURE_SHIFT;
      const end = this.#starts[stem + 1]!;
      read += end - this.#starts[stem]!;
      if (read > this.#read && count > 0) break;
      const gain = FREQUENCY_WEIGHTS[entry & FEATURE_COUNT_MASK]! * idf[stem]! ** 2;
      this.#met = withRoom(this.#met, count + end - this.#starts[stem]!, Int32Array);
      for (let at = this.#starts[stem]!; at < end; at++) {
        const text = this.#texts[at]!;
        if (this.#shared[text] === 0) this.#met[count++] = text;
        this.#shared[text]! += gain;
      }
    }
    return count;
  }

  /** As many of those met as are to be compared, or some more, that share most for their length; clears what was gathered. */
  #mostPromising(count: number): readonly number[] {
    const { lengths } = this.#table.words;
    const parts = new Float64Array(count);
    let highest = 0;
    for (let at = 0; at < count; at++) {
      const text = this.#met[at]!;
      parts[at] = this.#shared[text]! / lengths[text]!;
      this.#shared[text] = 0;
      highest = Math.max(highest, parts[at]!);
    }
    const steps = new Int32Array(STEPS + 1);
    for (let at = 0; at < count; at++) steps[((STEPS / highest) * parts[at]!) | 0]! += 1;
    let lowest = STEPS + 1;
    for (let found = 0; lowest > 0 && found < this.#compared;) found += steps[--lowest]!;
    const promising: number[] = [];
    for (let at = 0; at < count; at++) {
      if ((((STEPS / highest) * parts[at]!) | 0) >= lowest) promising.push(this.#met[at]!);
    }
    return promising;
  }
}
