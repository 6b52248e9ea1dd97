import { HEAD } from './finnish-words.ts';
import { ENDINGS } from './generated-work.ts';
import { randomInteger } from './random.ts';

/** What becomes of a word: parts of all words. */
const DROPPED = 0.2;
const REPLACED = 0.15;
const INFLECTED = 0.3;
const RECOMPOUNDED = 0.1;
/** So many letters at the end of a word may change with its ending. */
const ENDING_LETTERS = 3;
const SHORTEST_INFLECTED = 6;

/**
 * The same said in other words, as another unit might put it: words left out, others in their place, other endings,
 * compounds with another head or written apart, and the two halves of the text in the other order.
 */
export function reworded(text: string, others: readonly string[], random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[randomInteger(random, list.length)]!;
  const words = text.split(/\s+/).flatMap((word) => {
    const kind = random();
    if (kind < DROPPED) return [];
    if (kind < DROPPED + REPLACED) return [pick(others)];
    if (word.length < SHORTEST_INFLECTED) return [word];
    if (kind < DROPPED + REPLACED + INFLECTED) return [word.slice(0, -ENDING_LETTERS) + pick(ENDINGS)];
    if (kind < DROPPED + REPLACED + INFLECTED + RECOMPOUNDED) {
      const half = word.slice(0, Math.ceil(word.length / 2));
      return random() < 0.5 ? [half + pick(HEAD)] : [`${half}-`, word.slice(half.length)];
    }
    return [word];
  });
  const half = Math.floor(words.length / 2);
  return [...words.slice(half), ...words.slice(0, half)].join(' ');
}
