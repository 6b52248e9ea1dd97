/** The beginning of a word that is nearest to what was typed. */
export type NearestBeginning = Readonly<{
  /** Letters to add, leave out, exchange, or swap with their neighbour. */
  distance: number;
  /** Length of the beginning. */
  length: number;
}>;

/**
 * Compares what was typed with every beginning of a word, since one who types has often not finished:
 * "tyolis" is 1 away from the beginning "tyollis" of tyollisyyspalvelut. Of equally near ones the longest.
 */
export function nearestBeginning(typed: string, word: string): NearestBeginning {
  // One row per typed letter; column j is the distance to the first j letters of the word.
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      if (swapped) least = Math.min(least, beforeLast[j - 2]! + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  const distance = Math.min(...last);
  return { distance, length: last.lastIndexOf(distance) };
}

/** How many letters two words have in common at their beginning. */
export function commonBeginning(one: string, other: string): number {
  const limit = Math.min(one.length, other.length);
  let length = 0;
  while (length < limit && one[length] === other[length]) length++;
  return length;
}
