import { WHOLE_COUNTRY, type Factor } from '../similarity/reach.ts';

/** A set of areas: sorted codes, each once, and just "FI" where that is among them. Empty is unknown. */
export type AreaSet = { readonly key: string; readonly codes: readonly string[] };

type HeldSet = AreaSet & { readonly number: number; holders: number };

/** Areas as one object per distinct set, with a number, so that the usual comparison is one of references. */
export class AreaSets {
  readonly #byKey = new Map<string, HeldSet>();
  readonly #byNumber: (HeldSet | undefined)[] = [];
  readonly #free: number[] = [];

  /** The number of the set, shared with all who have the same. Call `release` for every `hold`. */
  hold(areas: readonly string[]): number {
    const made = areaSet(areas);
    let set = this.#byKey.get(made.key);
    if (set === undefined) {
      set = { ...made, number: this.#free.pop() ?? this.#byNumber.length, holders: 0 };
      this.#byKey.set(set.key, set);
      this.#byNumber[set.number] = set;
    }
    set.holders += 1;
    return set.number;
  }

  release(number: number): void {
    const set = this.#byNumber[number]!;
    set.holders -= 1;
    if (set.holders > 0) return;
    this.#byKey.delete(set.key);
    this.#byNumber[number] = undefined;
    this.#free.push(number);
  }

  get(number: number): AreaSet {
    return this.#byNumber[number]!;
  }

  /** A copy of all sets by number. */
  all(): readonly (AreaSet | undefined)[] {
    return this.#byNumber.map((set) => set && { key: set.key, codes: set.codes });
  }

  /** The set as it is held, or one of its own that nobody holds. */
  find(areas: readonly string[]): AreaSet {
    const made = areaSet(areas);
    return this.#byKey.get(made.key) ?? made;
  }
}

function areaSet(areas: readonly string[]): AreaSet {
  const codes = areas.includes(WHOLE_COUNTRY) ? [WHOLE_COUNTRY] : [...new Set(areas)].sort();
  return { key: codes.join(' '), codes };
}

const UNKNOWN: Factor = { shared: 1, smaller: 1, known: false };
const CONTAINED: Factor = { shared: 1, smaller: 1, known: true };

/** The same as `areaFactor` of the two lists, as a fraction of equal value. */
export function areaSetFactor(a: AreaSet, b: AreaSet): Factor {
  if (a.codes.length === 0 || b.codes.length === 0) return UNKNOWN;
  if (a === b || a.key === WHOLE_COUNTRY || b.key === WHOLE_COUNTRY) return CONTAINED;
  let shared = 0;
  for (let i = 0, j = 0; i < a.codes.length && j < b.codes.length;) {
    const inA = a.codes[i]!;
    const inB = b.codes[j]!;
    if (inA === inB) shared += 1;
    if (inA <= inB) i += 1;
    if (inB <= inA) j += 1;
  }
  return { shared, smaller: Math.min(a.codes.length, b.codes.length), known: true };
}
