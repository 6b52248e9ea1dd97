/** A text as numbers: both parts have length 1, or are empty. */
export type TextVector = {
  /** By stem. */
  readonly words: ReadonlyMap<string, number>;
  /** By three letters in a row, or what stands for them; a space is the border of a word. */
  readonly trigrams: ReadonlyMap<unknown, number>;
};

/** Words and trigrams count half each: words are evidence that one can read, trigrams see through compounds. */
export const WORDS_PART = 1 / 2;

/** What one word in common adds. */
export type WordContribution = { readonly stem: string; readonly value: number };

/** What makes up the similarity, which is the sum of all of it, in [0, 1]. */
export type TextSimilarity = {
  /** Words in common, what adds most first. */
  readonly words: readonly WordContribution[];
  /** What parts of words in common add, such as the same compound in another form. */
  readonly spelling: number;
};

/** Cosine of two texts, half by words and half by trigrams, and what makes it up. Symmetric, to the last bit. */
export function textSimilarity(a: TextVector, b: TextVector): TextSimilarity {
  const words: WordContribution[] = [];
  for (const [stem, weight] of a.words) {
    const other = b.words.get(stem);
    if (other === undefined) continue;
    words.push({ stem, value: WORDS_PART * weight * other });
  }
  // In this order they are also added up, so that both sides see the same score to the last bit.
  words.sort((one, other) => other.value - one.value || (one.stem < other.stem ? -1 : 1));
  const products: number[] = [];
  for (const [trigram, weight] of a.trigrams) {
    const other = b.trigrams.get(trigram);
    if (other !== undefined) products.push(weight * other);
  }
  // Likewise.
  products.sort((one, other) => other - one);
  const spelling = (1 - WORDS_PART) * products.reduce((total, product) => total + product, 0);
  return { words, spelling };
}
