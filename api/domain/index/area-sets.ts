import { WHOLE_COUNTRY, type Factor } from '../similarity/reach.ts';

/** A set of areas that many entities may share; `holders` of them do. */
export type AreaSet = { readonly key: string; readonly codes: readonly string[]; holders: number };

const UNKNOWN_KEY = '';

/** Areas as one object per distinct set, so that the usual comparison is one of references. */
export class AreaSets {
  readonly #sets = new Map<string, AreaSet>();

  /** The set, shared with all who have the same. Call `release` for every `hold`. */
  hold(areas: readonly string[]): AreaSet {
    const made = areaSet(areas);
    const set = this.#sets.get(made.key) ?? made;
    if (set === made) this.#sets.set(set.key, set);
    set.holders += 1;
    return set;
  }

  release(set: AreaSet): void {
    set.holders -= 1;
    if (set.holders === 0) this.#sets.delete(set.key);
  }

  /** The set as it is held, or one of its own that nobody holds. */
  find(areas: readonly string[]): AreaSet {
    const made = areaSet(areas);
    return this.#sets.get(made.key) ?? made;
  }
}

function areaSet(areas: readonly string[]): AreaSet {
  const codes = areas.includes(WHOLE_COUNTRY) ? [WHOLE_COUNTRY] : [...new Set(areas)].sort();
  return { key: codes.join(' '), codes, holders: 0 };
}

/** The same as `areaFactor` of the two lists, as a fraction of equal value. */
export function areaSetFactor(a: AreaSet, b: AreaSet): Factor {
  if (a.key === UNKNOWN_KEY || b.key === UNKNOWN_KEY) return UNKNOWN;
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

const UNKNOWN: Factor = { shared: 1, smaller: 1, known: false };
const CONTAINED: Factor = { shared: 1, smaller: 1, known: true };
