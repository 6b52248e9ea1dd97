import type { AreaSet } from '../index/area-sets.ts';
import { NO_LIMIT, reachAt } from '../index/probe.ts';
import { overlapScore } from '../similarity/client-overlap.ts';
import { CLASSES_PART, FEWEST_WORDS } from '../similarity/function-similarity.ts';
import { WORDS_PART } from '../similarity/text-similarity.ts';
import { CommonSums, entryCount, totalsOf, type SparseVectors } from './sparse-vectors.ts';

/** The texts of one language, TF-IDF with length 1; a side without a text has no entries. */
export type TextSides = { readonly words: SparseVectors; readonly trigrams: SparseVectors };

/** All that both measures look at in some sides of one level, as plain columns that another thread can read. */
export type MeasuredSides = {
  readonly count: number;
  /** Client groups, those above included, in 1/(48·256) nat, as C weighs them. */
  readonly groups: SparseVectors;
  /** Ages and areas as the entity table of an index has them. */
  readonly ages: Int32Array;
  readonly areas: Int32Array;
  readonly areaSets: readonly (AreaSet | undefined)[];
  /** Service classes in the same way. */
  readonly classes: SparseVectors;
  /** By language; of two in which a pair says equally much the first counts. */
  readonly texts: readonly TextSides[];
};

/**
 * Visits every pair of sides a < b once, by a, then b, with C, to the last bit, and F, but for rounding in the last few
 * bits; F is NaN where it is not known.
 */
export function visitPairs(
  sides: MeasuredSides,
  visit: (a: number, b: number, c: number, f: number) => void,
): void {
  const { count, groups, ages, areas, areaSets, classes } = sides;
  const reach = { ages, areas, areaSets: { get: (number: number) => areaSets[number]! } };
  const [groupTotals, classTotals] = [totalsOf(groups), totalsOf(classes)];
  const sharedGroups = new CommonSums(groups, 'min');
  const sharedClasses = new CommonSums(classes, 'min');
  const texts = sides.texts.map((text) => new TextScan(text, count));
  for (let a = 0; a < count; a++) {
    const inGroups = sharedGroups.of(a);
    const inClasses = sharedClasses.of(a);
    for (const text of texts) text.start(a);
    const factors = reachAt(reach, a);
    const hasClasses = entryCount(classes, a) > 0;
    for (let b = a + 1; b < count; b++) {
      const sumMin = inGroups[b]!;
      const sumMax = groupTotals[a]! + groupTotals[b]! - sumMin;
      const c = sumMin === 0 ? 0 : overlapScore(sumMin, sumMax, factors.ages(b), factors.areas(b));
      const inBoth = inClasses[b]!;
      const classScore =
        hasClasses && entryCount(classes, b) > 0
          ? overlapScore(inBoth, classTotals[a]! + classTotals[b]! - inBoth, NO_LIMIT, NO_LIMIT)
          : undefined;
      visit(a, b, c, similarity(classScore, texts, b));
    }
  }
}

/** F as `functionSimilarity` puts it together. */
function similarity(classScore: number | undefined, texts: readonly TextScan[], other: number): number {
  let common: TextScan | undefined;
  let most = classScore === undefined ? 0 : FEWEST_WORDS - 1;
  for (const text of texts) {
    const shorter = Math.min(text.size, text.sizes[other]!);
    if (shorter <= most) continue;
    most = shorter;
    common = text;
  }
  if (common === undefined) return classScore ?? Number.NaN;
  const text = common.with(other);
  return Math.min(1, classScore === undefined ? text : CLASSES_PART * classScore + (1 - CLASSES_PART) * text);
}

/** The texts of one language, one with all after it. */
class TextScan {
  /** By side: how many different words it has. */
  readonly sizes: Int32Array;
  readonly #words: CommonSums;
  readonly #trigrams: CommonSums;
  /** Of the side at hand. */
  size = 0;
  #inWords: Float64Array = new Float64Array(0);
  #inTrigrams: Float64Array = new Float64Array(0);

  constructor({ words, trigrams }: TextSides, count: number) {
    this.sizes = Int32Array.from({ length: count }, (_, side) => entryCount(words, side));
    this.#words = new CommonSums(words, 'product');
    this.#trigrams = new CommonSums(trigrams, 'product');
  }

  start(side: number): void {
    this.size = this.sizes[side]!;
    this.#inWords = this.#words.of(side);
    this.#inTrigrams = this.#trigrams.of(side);
  }

  with(other: number): number {
    return WORDS_PART * this.#inWords[other]! + (1 - WORDS_PART) * this.#inTrigrams[other]!;
  }
}
