import type { Thresholds } from '../../contract/relation-settings.ts';
import type { OverlapIndex } from '../index/overlap-index.ts';
import type { WorkIndex } from '../work/work-index.ts';
import { WorkScan } from '../work/work-scan.ts';
import { DEFAULT_THRESHOLDS, relationOf, relationRank } from './relation.ts';

/** Relations in which clients are shared; peers are found by their classes (peers-by-class.ts). */
export const SHARING_RELATIONS = ['duplicate', 'partner'] as const;
export type SharingRelation = (typeof SHARING_RELATIONS)[number];

/**
 * Pairs of services that share clients and are known to do the same or something else, as columns. `ids[a[i]]` comes
 * before `ids[b[i]]`; ordered by the id of a, then of b.
 */
export type RelationColumns = {
  readonly ids: readonly string[];
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Places in SHARING_RELATIONS. */
  readonly relation: Uint8Array;
  readonly clientOverlap: Float64Array;
  readonly functionSimilarity: Float64Array;
  /** `relationRank` without ties. */
  readonly rank: Float64Array;
  readonly length: number;
};

/**
 * All duplicates and partners of a directory: F is worked out for every pair whose C is high enough. Both indexes hold
 * the same services.
 */
export function allRelations(
  clients: OverlapIndex,
  work: WorkIndex,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): RelationColumns {
  const pairs = clients.pairs({ minScore: thresholds.highClientOverlap });
  const { ids, length } = pairs;
  const numbers = Int32Array.from(ids, (id) => work.numberOf(id)!);
  const columns = {
    ids,
    a: new Uint32Array(length),
    b: new Uint32Array(length),
    relation: new Uint8Array(length),
    clientOverlap: new Float64Array(length),
    functionSimilarity: new Float64Array(length),
    rank: new Float64Array(length),
  };
  const scan = new WorkScan(work);
  let end = 0;
  for (let at = 0; at < length; at++) {
    const a = pairs.a[at]!;
    const b = pairs.b[at]!;
    if (at === 0 || a !== pairs.a[at - 1]) scan.start(numbers[a]!);
    const c = pairs.score[at]!;
    const f = scan.with(numbers[b]!);
    const relation = sharingRelation(c, f, thresholds);
    if (relation === undefined) continue;
    columns.a[end] = a;
    columns.b[end] = b;
    columns.relation[end] = SHARING_RELATIONS.indexOf(relation);
    columns.clientOverlap[end] = c;
    columns.functionSimilarity[end] = f;
    columns.rank[end] = relationRank(relation, c, f);
    end += 1;
  }
  return {
    ids,
    a: columns.a.subarray(0, end),
    b: columns.b.subarray(0, end),
    relation: columns.relation.subarray(0, end),
    clientOverlap: columns.clientOverlap.subarray(0, end),
    functionSimilarity: columns.functionSimilarity.subarray(0, end),
    rank: columns.rank.subarray(0, end),
    length: end,
  };
}

/** One side of a relation as the other sees it. */
export type Partner = {
  readonly id: string;
  readonly relation: SharingRelation;
  readonly clientOverlap: number;
  readonly functionSimilarity: number;
  readonly rank: number;
};

/**
 * The duplicates and partners of one service, in no particular order; none for an id that is not in the indexes. `scan`
 * is one of this work index, which is used anew.
 */
export function relationsOf(
  clients: OverlapIndex,
  work: WorkIndex,
  scan: WorkScan,
  id: string,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): readonly Partner[] {
  const number = work.numberOf(id);
  if (number === undefined) return [];
  scan.start(number);
  const { items } = clients.related(id, { minScore: thresholds.highClientOverlap, limit: Infinity });
  return items.flatMap(({ id: other, score: c }) => {
    const f = scan.with(work.numberOf(other)!);
    const relation = sharingRelation(c, f, thresholds);
    if (relation === undefined) return [];
    return {
      id: other,
      relation,
      clientOverlap: c,
      functionSimilarity: f,
      rank: relationRank(relation, c, f),
    };
  });
}

function sharingRelation(c: number, f: number, thresholds: Thresholds): SharingRelation | undefined {
  const relation = relationOf(c, Number.isNaN(f) ? undefined : f, thresholds);
  return relation === null || relation === 'peer' ? undefined : relation;
}
