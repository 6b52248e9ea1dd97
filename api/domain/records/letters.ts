/** Shorter words that differ in a letter are different words; longer ones may hold two slips. */
const SHORTEST_FOR_A_SLIP = 5;
const SHORTEST_FOR_TWO = 9;

/**
 * Whether two folded words are the same but for a slip of the pen: a letter left out, added, changed or swapped with
 * its neighbour in words of five letters and more, two such slips from nine on. The first letter has to be the same,
 * and digits never slip.
 */
export function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const slips = shorter >= SHORTEST_FOR_TWO ? 2 : 1;
  if (shorter < SHORTEST_FOR_A_SLIP || one[0] !== other[0]) return false;
  if (Math.abs(one.length - other.length) > slips) return false;
  return differsAtMost(one, other, slips) && digitsOf(one) === digitsOf(other);
}

function differsAtMost(one: string, other: string, slips: number): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  if (a === '' || b === '') return Math.max(a.length, b.length) <= slips;
  if (slips === 0) return false;
  const swapped = a[0] === b[1] && a[1] === b[0];
  return (
    differsAtMost(a.slice(1), b, slips - 1) ||
    differsAtMost(a, b.slice(1), slips - 1) ||
    differsAtMost(a.slice(1), b.slice(1), slips - 1) ||
    (swapped && differsAtMost(a.slice(2), b.slice(2), slips - 1))
  );
}

function digitsOf(word: string): string {
  return word.replaceAll(/\D/g, '');
}
