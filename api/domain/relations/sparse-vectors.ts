/** Vectors of many sides, each with few of many features, and their sums with each other, feature by feature. */

/** Side s has the entries from `starts[s]` up to `starts[s + 1]`, each a feature below `featureCount` and its weight. */
export type SparseVectors = {
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly weights: Float64Array;
  readonly featureCount: number;
};

/** Columns of vectors; features get their numbers in the order in which they are first met. */
export function sparseVectors(
  vectors: readonly (readonly (readonly [feature: string, weight: number])[])[],
): SparseVectors {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(vectors.length + 1);
  for (const [side, { length }] of vectors.entries()) starts[side + 1] = starts[side]! + length;
  const features = new Uint32Array(starts.at(-1)!);
  const weights = new Float64Array(features.length);
  let at = 0;
  for (const vector of vectors) {
    for (const [feature, weight] of vector) {
      let number = numbers.get(feature);
      if (number === undefined) numbers.set(feature, (number = numbers.size));
      features[at] = number;
      weights[at] = weight;
      at += 1;
    }
  }
  return { starts, features, weights, featureCount: numbers.size };
}

/** How many entries a side has. */
export function entryCount({ starts }: SparseVectors, side: number): number {
  return starts[side + 1]! - starts[side]!;
}

/** Σ weight of each side. */
export function totalsOf({ starts, weights }: SparseVectors): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, side) =>
    weights.subarray(starts[side], starts[side + 1]).reduce((sum, weight) => sum + weight, 0),
  );
}

/**
 * What each side has in common with all sides after it: Σ min of their weights, or Σ of their products. Only what two
 * have in common is looked at, which is several times less than all that one of them has.
 */
export class CommonSums {
  readonly #vectors: SparseVectors;
  readonly #kind: 'min' | 'product';
  /** By feature: who has it, ascending, and how much. */
  readonly #heads: Uint32Array;
  readonly #holders: Uint32Array;
  readonly #held: Float64Array;
  /** By feature: its first holder after the last side asked for. */
  readonly #next: Uint32Array;
  readonly #sums: Float64Array;

  constructor(vectors: SparseVectors, kind: 'min' | 'product') {
    const { starts, features, weights, featureCount } = vectors;
    const sides = starts.length - 1;
    this.#vectors = vectors;
    this.#kind = kind;
    this.#heads = new Uint32Array(featureCount + 1);
    for (const feature of features) this.#heads[feature + 1]! += 1;
    for (let feature = 0; feature < featureCount; feature++) {
      this.#heads[feature + 1]! += this.#heads[feature]!;
    }
    this.#next = this.#heads.slice();
    this.#holders = new Uint32Array(features.length);
    this.#held = new Float64Array(features.length);
    for (let side = 0; side < sides; side++) {
      for (let at = starts[side]!; at < starts[side + 1]!; at++) {
        const place = this.#next[features[at]!]!++;
        this.#holders[place] = side;
        this.#held[place] = weights[at]!;
      }
    }
    this.#next.set(this.#heads);
    this.#sums = new Float64Array(sides);
  }

  /** By side, for those after `side`; good until the next call. Sides are asked for in their order, each once. */
  of(side: number): Float64Array {
    const { starts, features, weights } = this.#vectors;
    const sums = this.#sums.fill(0, side + 1);
    for (let at = starts[side]!; at < starts[side + 1]!; at++) {
      const feature = features[at]!;
      const weight = weights[at]!;
      const first = (this.#next[feature]! += 1);
      const end = this.#heads[feature + 1]!;
      if (this.#kind === 'min') {
        for (let place = first; place < end; place++) {
          sums[this.#holders[place]!]! += Math.min(weight, this.#held[place]!);
        }
      } else {
        for (let place = first; place < end; place++) {
          sums[this.#holders[place]!]! += weight * this.#held[place]!;
        }
      }
    }
    return sums;
  }
}
