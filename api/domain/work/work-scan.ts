import type { Language } from '../../contract/common.ts';
import type { PairScorer } from '../index/pair-scorer.ts';
import { CLASSES_PART, FEWEST_WORDS } from '../similarity/function-similarity.ts';
import { WORDS_PART } from '../similarity/text-similarity.ts';
import { CosineProbe } from './cosine-probe.ts';
import type { WorkIndex } from './work-index.ts';

/** F where it is not known. */
export const UNKNOWN = Number.NaN;

/** Of two languages in which both say equally much, the first counts. */
const IN_ORDER: readonly Language[] = ['en', 'fi', 'sv'];

type TextProbe = { readonly words: CosineProbe; readonly trigrams: CosineProbe; size: number };

/**
 * F of one service with one other after the other: the score of `functionSimilarity` but for rounding in the last few
 * bits, without what makes it up. No write may come in between.
 */
export class WorkScan {
  readonly #work: WorkIndex;
  readonly #classes: PairScorer;
  readonly #texts: ReadonlyMap<Language, TextProbe>;
  #hasClasses = false;

  constructor(work: WorkIndex) {
    this.#work = work;
    this.#classes = work.classes.scorer();
    this.#texts = new Map(
      IN_ORDER.map((language): [Language, TextProbe] => {
        const { words, trigrams } = work.texts[language];
        return [language, { words: new CosineProbe(words), trigrams: new CosineProbe(trigrams), size: 0 }];
      }),
    );
  }

  /** Takes the place of the probe before. Numbers are those of the work index. */
  start(number: number): void {
    const ordinal = this.#work.classOrdinals[number]!;
    this.#classes.start(ordinal);
    this.#hasClasses = this.#classes.holdsAny(ordinal);
    for (const [language, probe] of this.#texts) {
      const { words, trigrams } = this.#work.texts[language];
      probe.words.start(words.entriesOf(number));
      probe.trigrams.start(trigrams.entriesOf(number));
      probe.size = words.sizeOf(number);
    }
  }

  /** F(probe, other) in [0, 1], or UNKNOWN. */
  with(number: number): number {
    const ordinal = this.#work.classOrdinals[number]!;
    const hasClasses = this.#hasClasses && this.#classes.holdsAny(ordinal);
    const probe = this.#commonText(number, hasClasses ? FEWEST_WORDS : 1);
    if (probe === undefined) return hasClasses ? this.#classes.with(ordinal) : UNKNOWN;
    const text = WORDS_PART * probe.words.with(number) + (1 - WORDS_PART) * probe.trigrams.with(number);
    const score = hasClasses ? CLASSES_PART * this.#classes.with(ordinal) + (1 - CLASSES_PART) * text : text;
    return Math.min(1, score);
  }

  /** The probe in the language in which the shorter of the two texts has most words, `fewest` at least. */
  #commonText(number: number, fewest: number): TextProbe | undefined {
    let common: TextProbe | undefined;
    let most = fewest - 1;
    for (const [language, probe] of this.#texts) {
      if (probe.size <= most) continue;
      const shorter = Math.min(probe.size, this.#work.texts[language].words.sizeOf(number));
      if (shorter > most) {
        most = shorter;
        common = probe;
      }
    }
    return common;
  }
}
