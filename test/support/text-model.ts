import type { Language } from '../../api/contract/common.ts';
import {
  bordered,
  clientWordsOf,
  featureIdf,
  frequencyWeight,
  stemOf,
  tellingWords,
  TRIGRAM,
  type ClientWords,
} from '../../api/domain/similarity/text-features.ts';
import type { TextVector } from '../../api/domain/similarity/text-similarity.ts';

/**
 * The plain definition of what `TextTable` keeps in typed arrays, to hold it against: how telling each word of a language
 * is, counted over all texts of the directory. Words of the names of client groups are left out: for whom something is
 * done says nothing about what is done, and is measured elsewhere.
 */
export class TextModel {
  readonly #language: Language;
  readonly #clientWords: ClientWords;
  readonly #holders = { words: new Map<string, number>(), trigrams: new Map<string, number>() };
  #texts = 0;

  constructor(language: Language, clientGroupNames: Iterable<string> = []) {
    this.#language = language;
    this.#clientWords = clientWordsOf(clientGroupNames);
  }

  /** Counts a text; one without words counts as well. */
  add(text: string): void {
    this.#count(text, 1);
  }

  /** Takes back a text that was added. */
  remove(text: string): void {
    this.#count(text, -1);
  }

  /** TF-IDF: (1 + ln count) · ln((N + 1)/(n + ½)), each part then of length 1. */
  vectorOf(text: string): TextVector {
    const { words, trigrams } = featuresOf(text, this.#language, this.#clientWords);
    return { words: this.#weigh('words', words), trigrams: this.#weigh('trigrams', trigrams) };
  }

  #count(text: string, change: 1 | -1): void {
    this.#texts += change;
    const features = featuresOf(text, this.#language, this.#clientWords);
    for (const kind of ['words', 'trigrams'] as const) {
      const holders = this.#holders[kind];
      for (const key of features[kind].keys()) {
        const count = (holders.get(key) ?? 0) + change;
        if (count === 0) holders.delete(key);
        else holders.set(key, count);
      }
    }
  }

  #weigh(kind: 'words' | 'trigrams', counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [key, count] of counts) {
      const holders = this.#holders[kind].get(key) ?? 0;
      const weight = frequencyWeight(count) * featureIdf(this.#texts, holders);
      if (weight === 0) continue;
      weights.set(key, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (const [key, weight] of weights) weights.set(key, weight / length);
    return weights;
  }
}

type Features = Readonly<Record<'words' | 'trigrams', ReadonlyMap<string, number>>>;

/** How often each stem and each trigram occurs. */
function featuresOf(text: string, language: Language, left: ClientWords): Features {
  const words = new Map<string, number>();
  const trigrams = new Map<string, number>();
  for (const word of tellingWords(text, language, left)) {
    const stem = stemOf(word);
    words.set(stem, (words.get(stem) ?? 0) + 1);
    const letters = bordered(word);
    for (let at = 0; at + TRIGRAM <= letters.length; at++) {
      const trigram = letters.slice(at, at + TRIGRAM);
      trigrams.set(trigram, (trigrams.get(trigram) ?? 0) + 1);
    }
  }
  return { words, trigrams };
}
