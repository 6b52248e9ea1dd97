import type { Language } from '../../contract/common.ts';
import {
  bordered,
  clientWordsOf,
  stemOf,
  tellingWords,
  TRIGRAM,
  type ClientWords,
} from '../similarity/text-features.ts';
import type { TextVector } from '../similarity/text-similarity.ts';
import { FeatureIds, TrigramIds } from './feature-ids.ts';
import { FeatureTable } from './feature-table.ts';

/** A text as entries of the two tables of features. */
export type TextEntries = { readonly words: Uint32Array; readonly trigrams: Uint32Array };

const NO_ENTRIES = new Uint32Array(0);

/**
 * Texts of one language under small integers, as the vectors of `TextModel` in typed arrays. Weights are those of the
 * last `weigh`.
 */
export class TextTable {
  readonly words = new FeatureTable();
  readonly trigrams = new FeatureTable();
  readonly #stemIds = new FeatureIds();
  readonly #trigramIds = new TrigramIds();
  readonly #language: Language;
  readonly #clientWords: ClientWords;
  readonly #texts = new Set<number>();

  /** Words of the names of client groups do not count, as in `TextModel`. */
  constructor(language: Language, clientGroupNames: Iterable<string> = []) {
    this.#language = language;
    this.#clientWords = clientWordsOf(clientGroupNames);
  }

  get bytes(): number {
    return this.words.bytes + this.trigrams.bytes;
  }

  /** Adds a text or replaces the one with its number; undefined takes it out. */
  set(number: number, text: string | undefined): void {
    if (text === undefined && !this.#texts.has(number)) return;
    const { words, trigrams } = text === undefined ? NOTHING : this.#entriesOf(text);
    this.words.set(number, words);
    this.trigrams.set(number, trigrams);
    if (text === undefined) this.#texts.delete(number);
    else this.#texts.add(number);
  }

  /** Weighs all words and trigrams by the texts of now. */
  weigh(): void {
    this.words.weigh(this.#texts.size);
    this.trigrams.weigh(this.#texts.size);
  }

  /** What a text would be here: a draft, which counts in nothing. Good until the next text is set. */
  entriesOf(text: string): TextEntries {
    const [stemsEnd, trigramsEnd] = [this.#stemIds.end, this.#trigramIds.end];
    const entries = this.#entriesOf(text);
    this.#stemIds.forgetFrom(stemsEnd);
    this.#trigramIds.forgetFrom(trigramsEnd);
    return entries;
  }

  /**
   * A text of this table, or several of them as one, as it is compared and explained: TF-IDF, each part of length 1;
   * what tells nothing is left out.
   */
  vectorOf(text: string): TextVector {
    const { words, trigrams } = this.#entriesOf(text);
    return {
      words: new Map(this.words.weights(words).map(([id, weight]) => [this.#stemIds.featureOf(id), weight])),
      trigrams: new Map(this.trigrams.weights(trigrams)),
    };
  }

  #entriesOf(text: string): TextEntries {
    for (const word of tellingWords(text, this.#language, this.#clientWords)) {
      this.words.meet(this.#stemIds.idOf(stemOf(word)));
      const letters = bordered(word);
      for (let at = 0; at + TRIGRAM <= letters.length; at++) {
        this.trigrams.meet(this.#trigramIds.idAt(letters, at));
      }
    }
    return { words: this.words.take(), trigrams: this.trigrams.take() };
  }
}

const NOTHING: TextEntries = { words: NO_ENTRIES, trigrams: NO_ENTRIES };
