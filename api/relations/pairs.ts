import type { Static } from 'typebox';
import { AppError } from '../contract/errors.ts';
import type { PairList, PairListQuery, QuadrantRelation } from '../contract/relations.ts';
import type { OverlapIndex } from '../domain/index/overlap-index.ts';
import { HIGH_CLIENT_OVERLAP, relationOf, relationRank } from '../domain/relations/relation.ts';
import { describeOverlap, describeWork, showSide, sideOf } from './explain.ts';
import type { Snapshot } from './snapshot.ts';

const DEFAULT_LIMIT = 20;

/**
 * From this overlap of classes two services may be peers. Fewer classes in common make them so only with much the same
 * text, which is looked for one service at a time.
 */
const PEER_CLASSES = 0.1;

type Found = {
  readonly a: string;
  readonly b: string;
  readonly relation: QuadrantRelation;
  readonly rank: number;
  /** Both belong to the same unit, which knows of both. */
  readonly sameTeam: boolean;
};

/** Duplicates and partners are found by their clients, peers by their classes. */
type Source = 'clients' | 'classes';

type Kept = { readonly version: number; readonly pairs: Map<Source, readonly Found[]> };

/** What was found in the state of one version; thrown away with the snapshot or with its next version. */
const keptOf = new WeakMap<Snapshot, Kept>();

/**
 * Pairs of services with a relation, the ones most worth a look first, those inside one unit last. With a unit only
 * pairs of which one side belongs to it or to a unit below it; that side is then `a`.
 * @throws AppError not-found for a unit that is not there.
 */
export function listPairs(snapshot: Snapshot, query: Static<typeof PairListQuery>): PairList {
  const { relation, teamId, limit = DEFAULT_LIMIT } = query;
  if (teamId !== undefined && !snapshot.teams.has(teamId)) {
    throw new AppError('not-found', `There is no unit with the id ${teamId}.`);
  }
  const source = relation === 'peer' ? 'classes' : 'clients';
  const isIn = (service: string) => teamId === undefined || pathOf(snapshot, service).includes(teamId);
  // What concerns one unit is found sooner than the pairs of all, which are kept for the next question.
  const found =
    teamId === undefined
      ? pairsFound(snapshot, source)
      : findPairs(snapshot, source, (a, b) => isIn(a) || isIn(b));
  const chosen = found.filter((pair) => pair.relation === relation);
  return {
    items: chosen.slice(0, limit).map(({ a, b }) => show(snapshot, relation, isIn(a) ? [a, b] : [b, a])),
    total: chosen.length,
    omitted: Math.max(0, chosen.length - limit),
    version: snapshot.version,
  };
}

function show(
  snapshot: Snapshot,
  relation: QuadrantRelation,
  [a, b]: readonly [string, string],
): PairList['items'][number] {
  const [sideA, sideB] = [sideOf(snapshot, 'service', a), sideOf(snapshot, 'service', b)];
  return {
    a: showSide(snapshot, 'service', sideA),
    b: showSide(snapshot, 'service', sideB),
    relation,
    clientOverlap: describeOverlap(snapshot, 'service', sideA, sideB),
    functionSimilarity: describeWork(snapshot, sideA, sideB),
  };
}

function pairsFound(snapshot: Snapshot, source: Source): readonly Found[] {
  let kept = keptOf.get(snapshot);
  if (kept?.version !== snapshot.version) {
    kept = { version: snapshot.version, pairs: new Map() };
    keptOf.set(snapshot, kept);
  }
  let pairs = kept.pairs.get(source);
  if (pairs === undefined) kept.pairs.set(source, (pairs = findPairs(snapshot, source, () => true)));
  return pairs;
}

function findPairs(
  snapshot: Snapshot,
  source: Source,
  isWanted: (a: string, b: string) => boolean,
): readonly Found[] {
  const candidates =
    source === 'clients'
      ? candidatesOf(snapshot.indexes.service, HIGH_CLIENT_OVERLAP)
      : candidatesOf(snapshot.work.classIndex, PEER_CLASSES);
  return candidates
    .filter(([a, b]) => isWanted(a, b))
    .flatMap(([a, b]) => classify(snapshot, a, b) ?? [])
    .sort(
      (one, other) =>
        Number(one.sameTeam) - Number(other.sameTeam) ||
        other.rank - one.rank ||
        (one.a + one.b < other.a + other.b ? -1 : 1),
    );
}

function classify(snapshot: Snapshot, a: string, b: string): Found | undefined {
  const clientOverlap = snapshot.indexes.service.explain(a, b).score;
  const work = snapshot.work.similarity([a], [b])?.score;
  const relation = relationOf(clientOverlap, work);
  if (relation === null) return undefined;
  const sameTeam = snapshot.services.get(a)!.teamId === snapshot.services.get(b)!.teamId;
  return { a, b, relation, rank: relationRank(relation, clientOverlap, work!), sameTeam };
}

function candidatesOf(index: OverlapIndex, minScore: number): readonly (readonly [string, string])[] {
  const { ids, a, b, length } = index.pairs({ minScore });
  return Array.from({ length }, (_, at) => [ids[a[at]!]!, ids[b[at]!]!] as const);
}

function pathOf(snapshot: Snapshot, service: string): readonly string[] {
  return snapshot.teams.get(snapshot.services.get(service)!.teamId)!.path;
}
