import { withRoom } from '../index/growable.ts';
import type { Thresholds } from '../../contract/relation-settings.ts';
import { visitPairs, type MeasuredSides } from './both-measures.ts';

/** What to make of all pairs. */
export type ScatterWanted = {
  /** A pair is a point from this C, or from this F, on. */
  readonly floors: { readonly clientOverlap: number; readonly functionSimilarity: number };
  /**
   * At most so many points: those whose C is high, of which there are few, before all others; then those that reach
   * furthest, measured by what counts as high.
   */
  readonly most: number;
  readonly high: Thresholds;
  /** Where the bins of both axes begin, ascending, the first 0. */
  readonly edges: readonly number[];
};

/** All pairs of some sides: the points that are shown, and a count of everything. */
export type Scatter = {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly clientOverlap: Float64Array;
  readonly functionSimilarity: Float64Array;
  /** Pairs from the floors on that are not among the points. */
  readonly omitted: number;
  /** Pairs by their bins: that of C times the number of edges, plus that of F. */
  readonly bins: Uint32Array;
  /** Pairs of which nobody can say how alike their work is, by the bin of C; they are in no other count. */
  readonly unknown: Uint32Array;
};

/** No pair reaches so far: a score is 1 at most, a threshold a tenth at least. */
const BEYOND_ALL = 100;

/** Points by a, then b. */
export function scatterOf(sides: MeasuredSides, { floors, most, high, edges }: ScatterWanted): Scatter {
  const bins = new Uint32Array(edges.length ** 2);
  const unknown = new Uint32Array(edges.length);
  const points = new Points();
  visitPairs(sides, (a, b, c, f) => {
    const column = binOf(edges, c);
    if (Number.isNaN(f)) {
      unknown[column]! += 1;
      return;
    }
    bins[column * edges.length + binOf(edges, f)]! += 1;
    if (c >= floors.clientOverlap || f >= floors.functionSimilarity) points.add(a, b, c, f);
  });
  const kept = points.furthest(most, high);
  return {
    a: kept.map((at) => points.a[at]!),
    b: kept.map((at) => points.b[at]!),
    clientOverlap: Float64Array.from(kept, (at) => points.c[at]!),
    functionSimilarity: Float64Array.from(kept, (at) => points.f[at]!),
    omitted: points.length - kept.length,
    bins,
    unknown,
  };
}

/** The last bin that begins at `value` or before. */
function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}

class Points {
  a = new Uint32Array(0);
  b = new Uint32Array(0);
  c = new Float64Array(0);
  f = new Float64Array(0);
  length = 0;

  add(a: number, b: number, c: number, f: number): void {
    const at = this.length++;
    this.a = withRoom(this.a, this.length, Uint32Array);
    this.b = withRoom(this.b, this.length, Uint32Array);
    this.c = withRoom(this.c, this.length, Float64Array);
    this.f = withRoom(this.f, this.length, Float64Array);
    this.a[at] = a;
    this.b[at] = b;
    this.c[at] = c;
    this.f[at] = f;
  }

  /** Which `most` of them come first, ascending; of equal ones the earlier. */
  furthest(most: number, { highClientOverlap, highFunctionSimilarity }: Thresholds): Uint32Array {
    const reach = new Float64Array(this.length);
    for (let at = 0; at < reach.length; at++) {
      const [c, f] = [this.c[at]!, this.f[at]!];
      const first = c >= highClientOverlap ? BEYOND_ALL : 0;
      reach[at] = first + Math.max(c / highClientOverlap, f / highFunctionSimilarity);
    }
    const kept = new Uint32Array(Math.min(most, this.length));
    const least = kept.length === this.length ? 0 : reach.toSorted()[this.length - most]!;
    let equal = kept.length - reach.reduce((count, one) => count + Number(one > least), 0);
    let end = 0;
    for (let at = 0; at < reach.length; at++) {
      if (reach[at]! < least || (reach[at] === least && equal-- <= 0)) continue;
      kept[end++] = at;
    }
    return kept;
  }
}
