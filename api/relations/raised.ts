import type { MapLevel, QuadrantRelation } from '../contract/relation.ts';
import type { PairStatus } from '../contract/verdict.ts';
import type { PairKey, StoredVerdict } from '../db/verdicts.ts';
import { relationRank } from '../domain/relations/relation.ts';
import { pairKey, statusOf, verdictOn } from './decisions.ts';
import { teamOf } from './explain.ts';
import type { FoundPair } from './found-pairs.ts';
import { keyText, servicesOf, type Snapshot } from './snapshot.ts';

/** A pair of a level of which the measures, or people, say that it has a relation. */
export type RaisedPair = {
  readonly a: string;
  readonly b: string;
  /** The measures say so now. Otherwise they did when people decided, or people say so. */
  readonly found: boolean;
  readonly rank: number;
  /** How many pairs of services have the relation. */
  readonly pairs: number;
  readonly status: PairStatus;
  readonly verdict: StoredVerdict | undefined;
};

/** Only pairs of which one side passes. */
export type Wanted = (service: string) => boolean;

/**
 * All pairs of a level with a relation, decided ones too, the ones most worth a look first: those inside one unit
 * last, as that unit knows of both; equal ones by their ids. Units have a relation when a pair of their services has
 * it, unless people have decided otherwise about that pair. `wanted` is about services.
 */
export function raisedPairs(
  snapshot: Snapshot,
  level: MapLevel,
  relation: QuadrantRelation,
  wanted?: Wanted,
): readonly RaisedPair[] {
  const all = snapshot.pairs.all(relation);
  const found = wanted === undefined ? all : all.filter(({ a, b }) => wanted(a) || wanted(b));
  const raised = new Map<string, RaisedPair>();
  const raise = (pair: PairKey & Pick<RaisedPair, 'rank' | 'pairs' | 'found'>) => {
    const { a, b, found, rank, pairs } = pair;
    const verdict = snapshot.verdicts.get(keyText(pair));
    raised.set(keyText(pair), { a, b, found, rank, pairs, status: statusOf(snapshot, verdict), verdict });
  };
  const ranked =
    level === 'service'
      ? found.map((pair) => ({ ...pair, rank: rankOf(snapshot, pair), pairs: 1 }))
      : groupPairs(snapshot, level, found);
  for (const pair of ranked) raise({ ...pair, level, found: true });
  for (const verdict of snapshot.verdicts.values()) {
    if (verdict.level !== level || raised.has(keyText(verdict))) continue;
    if (verdict.raisedAs !== relation && verdict.verdict !== relation) continue;
    const { a, b } = verdict;
    if (!snapshot.indexes[level].has(a) || !snapshot.indexes[level].has(b)) continue;
    if (wanted && ![a, b].some((id) => servicesOf(snapshot, level, id).some(wanted))) continue;
    const functionSimilarity = verdict.functionSimilarity ?? 0;
    const rank = rankOf(snapshot, { ...verdict, relation, functionSimilarity });
    raise({ level, a, b, found: false, rank, pairs: level === 'service' ? 1 : 0 });
  }
  const inOneUnit = ({ a, b }: RaisedPair) =>
    level === 'service' && teamOf(snapshot, level, a) === teamOf(snapshot, level, b);
  return [...raised.values()].sort(
    (one, other) =>
      Number(inOneUnit(one)) - Number(inOneUnit(other)) ||
      other.rank - one.rank ||
      (one.a + one.b < other.a + other.b ? -1 : 1),
  );
}

/** What a pair is to be shown as: what people have decided it to be, else what the measures say; null: nothing. */
export function shownAs(
  relation: QuadrantRelation | null,
  { found, status, verdict }: Pick<RaisedPair, 'found' | 'status' | 'verdict'>,
): QuadrantRelation | null {
  if (status === 'decided' && verdict !== undefined && verdict.verdict !== 'unsure') {
    return verdict.verdict === 'fine' ? null : verdict.verdict;
  }
  return found ? relation : null;
}

/** The pairs of a level that are shown with a relation, in the order of `raisedPairs`. */
export function shownPairs(
  snapshot: Snapshot,
  level: MapLevel,
  relation: QuadrantRelation,
  wanted?: Wanted,
): readonly RaisedPair[] {
  return raisedPairs(snapshot, level, relation, wanted).filter(
    (pair) => shownAs(relation, pair) === relation,
  );
}

function groupPairs(snapshot: Snapshot, level: 'team' | 'department', found: readonly FoundPair[]) {
  const groups = new Map<string, { a: string; b: string; rank: number; pairs: number }>();
  const unitOf = (service: string) => {
    const team = snapshot.services.get(service)!.teamId;
    return level === 'team' ? team : snapshot.teams.get(team)!.department.id;
  };
  for (const pair of found) {
    const key = pairKey(level, unitOf(pair.a), unitOf(pair.b));
    if (key.a === key.b || isSettled(snapshot, pair)) continue;
    const rank = rankOf(snapshot, pair);
    const group = groups.get(keyText(key));
    if (group === undefined) groups.set(keyText(key), { a: key.a, b: key.b, rank, pairs: 1 });
    else {
      group.rank = Math.max(group.rank, rank);
      group.pairs += 1;
    }
  }
  return groups.values();
}

/** People have decided that this pair of services is something else, and that still holds. */
function isSettled(snapshot: Snapshot, { a, b, relation }: FoundPair): boolean {
  const verdict = verdictOn(snapshot, 'service', a, b);
  if (verdict === undefined || statusOf(snapshot, verdict) !== 'decided') return false;
  return verdict.verdict !== relation && verdict.verdict !== 'unsure';
}

function rankOf(
  snapshot: Snapshot,
  { a, b, relation, clientOverlap, functionSimilarity, level = 'service' }: FoundPair & { level?: MapLevel },
): number {
  const tie = snapshot.ties.score(teamOf(snapshot, level, a), teamOf(snapshot, level, b));
  return relationRank(relation, clientOverlap, functionSimilarity, tie);
}
