import type { Language } from '../contract/common.ts';
import { AreaSets } from '../domain/index/area-sets.ts';
import { packedAges } from '../domain/index/entity-table.ts';
import type { MeasuredSides, TextSides } from '../domain/relations/both-measures.ts';
import { sparseVectors, type SparseVectors } from '../domain/relations/sparse-vectors.ts';
import type { OverlapContext } from '../domain/similarity/context.ts';
import type { Membership, OverlapEntity } from '../domain/similarity/entity.ts';
import { classEntity } from '../domain/similarity/function-similarity.ts';
import { vectorOf } from '../domain/similarity/vector.ts';
import {
  FEATURE_COUNT_MASK,
  FEATURE_SHIFT,
  FREQUENCY_WEIGHTS,
  type FeatureTable,
} from '../domain/work/feature-table.ts';
import type { WorkIndex } from '../domain/work/work-index.ts';

/** One side: whom it serves, and the services of which it is made. */
export type SideToMeasure = {
  readonly entity: OverlapEntity;
  readonly classIds: readonly string[];
  readonly services: readonly string[];
};

/** In this order a language is preferred to another in which a pair says equally much, as in `functionSimilarity`. */
const IN_ORDER: readonly Language[] = ['en', 'fi', 'sv'];

/**
 * What both measures look at in these sides, weighed as the index of their level (`clients`) and that of all services
 * weigh it now. A copy: later writes do not reach it.
 */
export function measuredSides(
  sides: readonly SideToMeasure[],
  clients: OverlapContext,
  work: WorkIndex,
): MeasuredSides {
  const areaSets = new AreaSets();
  const numbers = sides.map(({ services }) => services.map((id) => work.numberOf(id)!));
  return {
    count: sides.length,
    groups: sparseVectors(sides.map(({ entity }) => evidence(entity.memberships, clients))),
    ages: Int32Array.from(sides, ({ entity }) => packedAges(entity)),
    areas: Int32Array.from(sides, ({ entity }) => areaSets.hold(entity.areas)),
    areaSets: areaSets.all(),
    classes: sparseVectors(
      sides.map(({ entity: { id }, classIds }) =>
        evidence(classEntity({ id, classIds }).memberships, work.classes.context),
      ),
    ),
    texts: IN_ORDER.map((language): TextSides => {
      const { words, trigrams } = work.texts[language];
      return { words: textVectors(numbers, words), trigrams: textVectors(numbers, trigrams) };
    }),
  };
}

/** What each group tells of who holds so much of it, in 1/(48·256) nat. */
function evidence(memberships: readonly Membership[], { tree, idf }: OverlapContext) {
  return Array.from(
    vectorOf(memberships, tree),
    ([groupId, { units }]) => [groupId, units * idf(groupId)] as const,
  );
}

/** The texts of each side as one, TF-IDF with length 1, as `FeatureTable.weights` gives them; features are renumbered. */
function textVectors(sides: readonly (readonly number[])[], table: FeatureTable): SparseVectors {
  const entriesOf = sides.map((texts) => together(texts, table));
  const starts = new Uint32Array(sides.length + 1);
  for (const [side, { length }] of entriesOf.entries()) starts[side + 1] = starts[side]! + length;
  const features = new Uint32Array(starts.at(-1)!);
  const weights = new Float64Array(features.length);
  /** By feature of the table: one more than its number here; 0: none yet. */
  const numbers = new Uint32Array(table.idf.length);
  let featureCount = 0;
  let at = 0;
  for (const entries of entriesOf) {
    const length = table.lengthOf(entries);
    for (const entry of entries) {
      const feature = entry >>> FEATURE_SHIFT;
      if (numbers[feature] === 0) numbers[feature] = ++featureCount;
      features[at] = numbers[feature]! - 1;
      weights[at] = (FREQUENCY_WEIGHTS[entry & FEATURE_COUNT_MASK]! * table.idf[feature]!) / length;
      at += 1;
    }
  }
  return { starts, features, weights, featureCount };
}

/** Several texts as one: what occurs in each, as often as in all of them together. */
function together(texts: readonly number[], table: FeatureTable): Uint32Array {
  if (texts.length === 1) return table.entriesOf(texts[0]!);
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const entry of table.entriesOf(text)) {
      const feature = entry >>> FEATURE_SHIFT;
      counts.set(feature, (counts.get(feature) ?? 0) + (entry & FEATURE_COUNT_MASK));
    }
  }
  return Uint32Array.from(
    counts,
    ([feature, count]) => (feature << FEATURE_SHIFT) | Math.min(count, FEATURE_COUNT_MASK),
  );
}
