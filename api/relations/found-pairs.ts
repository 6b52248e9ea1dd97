import type { QuadrantRelation } from '../contract/relation.ts';
import type { OverlapIndex } from '../domain/index/overlap-index.ts';
import { relationOf } from '../domain/relations/relation.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * From this overlap of classes two services may be peers. Fewer classes in common make them so only with much the same
 * text, which is looked for one service at a time.
 */
export const PEER_CLASSES = 0.1;

/** Two services of which the measures say something; `a` is the lesser id. */
export type FoundPair = {
  readonly a: string;
  readonly b: string;
  readonly relation: QuadrantRelation;
  /** C and F. */
  readonly clientOverlap: number;
  readonly functionSimilarity: number;
};

/** Duplicates and partners are found by their clients, peers by their classes. */
type Source = 'clients' | 'classes';

type Kept = { readonly version: number; readonly pairs: Map<Source, readonly FoundPair[]> };

/** What was found in the state of one version; thrown away with the snapshot or with its next scores. */
const keptOf = new WeakMap<Snapshot, Kept>();

/** All pairs of services with a relation, in no particular order. */
export function foundPairs(snapshot: Snapshot, relation: QuadrantRelation): readonly FoundPair[] {
  const source = sourceOf(relation);
  const { pairs } = keptFor(snapshot);
  let found = pairs.get(source);
  if (found === undefined) pairs.set(source, (found = findPairs(snapshot, source, () => true)));
  return found.filter((pair) => pair.relation === relation);
}

/**
 * Those of `foundPairs` with a wanted service on one side. Found sooner than the pairs of all, unless those are
 * known already.
 */
export function foundPairsOf(
  snapshot: Snapshot,
  relation: QuadrantRelation,
  isWanted: (service: string) => boolean,
): readonly FoundPair[] {
  const source = sourceOf(relation);
  const isOneWanted = (a: string, b: string) => isWanted(a) || isWanted(b);
  const kept = keptFor(snapshot).pairs.get(source);
  return (kept?.filter(({ a, b }) => isOneWanted(a, b)) ?? findPairs(snapshot, source, isOneWanted)).filter(
    (pair) => pair.relation === relation,
  );
}

/** What the measures say of two services; undefined: nothing. */
export function classify(snapshot: Snapshot, one: string, other: string): FoundPair | undefined {
  const [a, b] = one < other ? [one, other] : [other, one];
  const clientOverlap = snapshot.indexes.service.explain(a, b).score;
  const functionSimilarity = snapshot.work.similarity([a], [b])?.score;
  const relation = relationOf(clientOverlap, functionSimilarity, snapshot.thresholds);
  if (relation === null) return undefined;
  return { a, b, relation, clientOverlap, functionSimilarity: functionSimilarity! };
}

function sourceOf(relation: QuadrantRelation): Source {
  return relation === 'peer' ? 'classes' : 'clients';
}

function keptFor(snapshot: Snapshot): Kept {
  let kept = keptOf.get(snapshot);
  if (kept?.version !== snapshot.scoresVersion) {
    kept = { version: snapshot.scoresVersion, pairs: new Map() };
    keptOf.set(snapshot, kept);
  }
  return kept;
}

function findPairs(
  snapshot: Snapshot,
  source: Source,
  isWanted: (a: string, b: string) => boolean,
): readonly FoundPair[] {
  const candidates =
    source === 'clients'
      ? candidatesOf(snapshot.indexes.service, snapshot.thresholds.highClientOverlap)
      : candidatesOf(snapshot.work.classIndex, PEER_CLASSES);
  return candidates.filter(([a, b]) => isWanted(a, b)).flatMap(([a, b]) => classify(snapshot, a, b) ?? []);
}

function candidatesOf(index: OverlapIndex, minScore: number): readonly (readonly [string, string])[] {
  const { ids, a, b, length } = index.pairs({ minScore });
  return Array.from({ length }, (_, at) => [ids[a[at]!]!, ids[b[at]!]!] as const);
}
