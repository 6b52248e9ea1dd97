/** Two sides field by field: what is the same in both, and what only one has. */

/** 'unknown': at least one side has not said. */
export type Likeness = 'same' | 'partly' | 'different' | 'unknown';

export interface Shared<T> {
  readonly item: T;
  /** The other side has it as well. */
  readonly inBoth: boolean;
}

/** How alike two lists of keys are; their order does not matter. */
export function listLikeness(a: readonly string[], b: readonly string[]): Likeness {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const [ofA, ofB] = [new Set(a), new Set(b)];
  const common = ofA.intersection(ofB).size;
  if (common === 0) return 'different';
  return common === ofA.size && common === ofB.size ? 'same' : 'partly';
}

/** How alike two single values are; null is not known. */
export function valueLikeness(a: string | null, b: string | null): Likeness {
  if (a === null || b === null) return 'unknown';
  return a === b ? 'same' : 'different';
}

interface Ages {
  readonly ageMin: number | null;
  readonly ageMax: number | null;
}

const OLDEST = 120;

/** How alike two spans of years are; both ends included, a missing end is open, none at all is not known. */
export function agesLikeness(a: Ages, b: Ages): Likeness {
  const [ofA, ofB] = [spanOf(a), spanOf(b)];
  if (ofA === undefined || ofB === undefined) return 'unknown';
  if (ofA[0] === ofB[0] && ofA[1] === ofB[1]) return 'same';
  return ofA[0] <= ofB[1] && ofB[0] <= ofA[1] ? 'partly' : 'different';
}

function spanOf({ ageMin, ageMax }: Ages): readonly [number, number] | undefined {
  return ageMin === null && ageMax === null ? undefined : [ageMin ?? 0, ageMax ?? OLDEST];
}

/**
 * Both lists with what is common first, in the order of `a`, so that equal things stand beside each other; then the rest
 * of each in its own order.
 */
export function aligned<T>(
  a: readonly T[],
  b: readonly T[],
  keyOf: (item: T) => string,
): { readonly a: readonly Shared<T>[]; readonly b: readonly Shared<T>[] } {
  const ofB = new Map(b.map((item) => [keyOf(item), item]));
  const common = a.filter((item) => ofB.has(keyOf(item)));
  const keys = new Set(common.map(keyOf));
  const rest = (list: readonly T[]) =>
    list.filter((item) => !keys.has(keyOf(item))).map((item) => ({ item, inBoth: false }));
  return {
    a: [...common.map((item) => ({ item, inBoth: true })), ...rest(a)],
    b: [...common.map((item) => ({ item: ofB.get(keyOf(item))!, inBoth: true })), ...rest(b)],
  };
}
