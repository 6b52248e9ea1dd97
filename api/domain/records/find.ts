import { Candidates, type SkippedBlock } from './candidates.ts';
import { clusterPairs } from './clusters.ts';
import { prepareRecords, type PreparedRecord } from './prepare.ts';
import type { ComparableRecord, Evidence, RecordPair, RuleSet } from './record.ts';
import { Scales } from './weigh.ts';
import { WEIGHTS } from './weights.ts';

export type SameRecords = {
  /** What is the same or worth a look, the strongest first, then by ids. */
  readonly pairs: readonly RecordPair[];
  /** Ids of records that all are the same one, to be offered as one merge; no record is in two of them. */
  readonly clusters: readonly (readonly string[])[];
  /** Blocks of which not all was compared. */
  readonly skipped: readonly SkippedBlock[];
};

/**
 * Finds records that stand twice in one list. The order of the list and what the ids are make no difference.
 * Throws RangeError where two records have the same id.
 */
export function findSameRecords(records: readonly ComparableRecord[], ruleSet: RuleSet): SameRecords {
  const { found, skipped, prepared, scales } = search(
    records,
    ruleSet,
    (one, other) => one < other,
    () => true,
  );
  const clusters = clusterPairs(
    prepared.length,
    found.filter(({ pair }) => pair.decision === 'same').sort(byStrength),
    (one, other) => scales.contradict(prepared[one]!, prepared[other]!),
  );
  return {
    pairs: sorted(found),
    clusters: clusters
      .map((cluster) => cluster.map((position) => prepared[position]!.id).sort())
      .sort(byFirst),
    skipped,
  };
}

/**
 * Finds records of a new list that an existing one already has: only pairs across the two, `a` the new record and `b`
 * the existing one. How much a word or number tells is counted over both lists. Throws as `findSameRecords` does.
 */
export function findSameAs(
  newRecords: readonly ComparableRecord[],
  existingRecords: readonly ComparableRecord[],
  ruleSet: RuleSet,
): Pick<SameRecords, 'pairs' | 'skipped'> {
  const newIds = new Set(newRecords.map(({ id }) => id));
  const { found, skipped } = search(
    [...newRecords, ...existingRecords],
    ruleSet,
    (one) => newIds.has(one),
    (one, other) => newIds.has(one) !== newIds.has(other),
  );
  return { pairs: sorted(found), skipped };
}

/** A pair and where its records stand in the order of their content. */
type Found = { readonly pair: RecordPair; readonly position: number; readonly later: number };

type Search = {
  readonly found: Found[];
  readonly skipped: readonly SkippedBlock[];
  readonly prepared: readonly PreparedRecord[];
  readonly scales: Scales;
};

function search(
  records: readonly ComparableRecord[],
  ruleSet: RuleSet,
  isFirst: (id: string, other: string) => boolean,
  isWanted: (id: string, other: string) => boolean,
): Search {
  const weights = WEIGHTS[ruleSet];
  const { prepared, frequencies } = prepareRecords(inOrderOfContent(records), weights.siblings);
  const ids = prepared.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new RangeError('two records have the same id');
  const candidates = new Candidates(prepared);
  const scales = new Scales(weights, frequencies);
  const found: Found[] = [];
  candidates.forEach((position, later) => {
    const [one, other] = [ids[position]!, ids[later]!];
    if (!isWanted(one, other)) return;
    const weighing = scales.weigh(prepared[position]!, prepared[later]!);
    if (weighing === undefined || weighing.decision === 'different') return;
    const { bits, decision, evidence } = weighing;
    const sides = isFirst(one, other)
      ? { a: one, b: other, evidence }
      : { a: other, b: one, evidence: evidence.map(turned) };
    found.push({ pair: { ...sides, bits, prior: weights.prior, decision }, position, later });
  });
  return { found, skipped: candidates.skipped(), prepared, scales };
}

function turned(evidence: Evidence): Evidence {
  return { ...evidence, a: evidence.b, b: evidence.a };
}

function sorted(found: readonly Found[]): readonly RecordPair[] {
  return found
    .map(({ pair }) => pair)
    .sort((one, other) => other.bits - one.bits || compare(one.a, other.a) || compare(one.b, other.b));
}

function byStrength(one: Found, other: Found): number {
  return other.pair.bits - one.pair.bits || one.position - other.position || one.later - other.later;
}

/** By name and then by all else, so that the ids and the order given make no difference, and similar names are near. */
function inOrderOfContent(records: readonly ComparableRecord[]): readonly ComparableRecord[] {
  return records
    .map((record) => {
      const { names, organization, address, telephones, links, text } = record;
      const folded = names.map((name) => name.trim().toLowerCase());
      return {
        record,
        content: JSON.stringify([folded, names, organization, address, telephones, links, text]),
      };
    })
    .sort((one, other) => compare(one.content, other.content) || compare(one.record.id, other.record.id))
    .map(({ record }) => record);
}

function byFirst(one: readonly string[], other: readonly string[]): number {
  return compare(one[0]!, other[0]!);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
