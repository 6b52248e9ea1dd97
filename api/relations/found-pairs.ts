import { QUADRANT_RELATIONS, type QuadrantRelation } from '../contract/relation.ts';
import type { Thresholds } from '../contract/relation-settings.ts';
import type { RelationColumns } from '../domain/relations/all-relations.ts';
import { KnownRelations, type RelatedPair } from '../domain/relations/known-relations.ts';
import { pairsOfSets, peerSets } from '../domain/relations/peers-by-class.ts';
import { relationOf } from '../domain/relations/relation.ts';
import { WorkScan } from '../domain/work/work-scan.ts';
import type { OverlapIndex } from '../domain/index/overlap-index.ts';
import type { PairScorer } from '../domain/index/pair-scorer.ts';
import type { WorkIndex } from '../domain/work/work-index.ts';

/**
 * From this overlap of classes two services may be peers. Fewer classes in common make them so only with much the same
 * text, which is looked for one service at a time.
 */
export const PEER_CLASSES = 0.1;

/** So many pairs with classes in common are looked at, those with most in common first. */
const MOST_PEER_CANDIDATES = 300_000;

/** So many services written since all pairs were found: then all are found anew. */
const MOST_WRITTEN = 1_000;

/** Two services of which the measures say something; `a` is the lesser id. */
export type FoundPair = Omit<RelatedPair, 'relation' | 'rank'> & { readonly relation: QuadrantRelation };

/**
 * All pairs of services with a relation, kept for one state of the indexes. In a small directory everything is found anew
 * after a write; in a large one only what concerns the services that were written.
 */
export class FoundPairs {
  readonly #clients: OverlapIndex;
  readonly #work: WorkIndex;
  readonly #scorer: PairScorer;
  readonly #scan: WorkScan;
  readonly isLarge: boolean;
  #thresholds: Thresholds;
  #known: KnownRelations | undefined;
  #byRelation = new Map<QuadrantRelation, readonly FoundPair[]>();
  /** Written since all pairs began to be found elsewhere; undefined while they are not. */
  #missed: Set<string> | undefined;

  constructor(clients: OverlapIndex, work: WorkIndex, thresholds: Thresholds, isLarge: boolean) {
    this.#clients = clients;
    this.#work = work;
    this.#scorer = clients.scorer();
    this.#scan = new WorkScan(work);
    this.#thresholds = thresholds;
    this.isLarge = isLarge;
  }

  get thresholds(): Thresholds {
    return this.#thresholds;
  }

  /** Are all pairs known, so that a question costs nothing? */
  get areKnown(): boolean {
    return this.#known !== undefined;
  }

  /** Are they being found elsewhere? What is written meanwhile needs no second search. */
  get areBeingFound(): boolean {
    return this.#missed !== undefined;
  }

  /** To be called when services have been written into the indexes. */
  follow(ids: Iterable<string>): void {
    this.#byRelation.clear();
    for (const id of ids) {
      if (this.#known) this.#known.refresh(id);
      else this.#missed?.add(id);
    }
    if (!this.isLarge || (this.#known?.writtenCount ?? 0) > MOST_WRITTEN) this.#known = undefined;
  }

  /** Other thresholds: nothing that was found holds. */
  setThresholds(thresholds: Thresholds): void {
    this.#thresholds = thresholds;
    this.#byRelation.clear();
    this.#known = undefined;
    this.#missed = undefined;
  }

  /**
   * Finds all pairs elsewhere: `search` gives those of the services and thresholds of this moment. What is written
   * meanwhile is looked at afterwards; with other thresholds meanwhile what it gives is not taken. Rejects as `search`.
   */
  async findElsewhere(search: () => Promise<RelationColumns>): Promise<void> {
    const missed = new Set<string>();
    this.#missed = missed;
    try {
      const columns = await search();
      if (this.#missed !== missed) return;
      this.#known = new KnownRelations(this.#clients, this.#work, this.#thresholds, columns);
      for (const id of missed) this.#known.refresh(id);
      this.#byRelation.clear();
    } finally {
      if (this.#missed === missed) this.#missed = undefined;
    }
  }

  /** Finds all pairs now. */
  find(): void {
    for (const relation of QUADRANT_RELATIONS) this.all(relation);
  }

  /** All pairs with a relation, in no particular order. Finds them now where they are not known. */
  all(relation: QuadrantRelation): readonly FoundPair[] {
    let found = this.#byRelation.get(relation);
    if (found === undefined) {
      found = relation === 'peer' ? this.#findPeers() : this.#findSharing(relation);
      this.#byRelation.set(relation, found);
    }
    return found;
  }

  /** What the measures say of two services; undefined: nothing. */
  classify(one: string, other: string): FoundPair | undefined {
    return this.classifyAll(one, [other])[0];
  }

  /** What the measures say of one service and each of some others; those of which they say nothing are left out. */
  classifyAll(one: string, others: Iterable<string>): FoundPair[] {
    this.#scorer.start(this.#clients.ordinalOf(one)!);
    this.#scan.start(this.#work.numberOf(one)!);
    return [...others].flatMap((other) => {
      const clientOverlap = this.#scorer.with(this.#clients.ordinalOf(other)!);
      const functionSimilarity = this.#scan.with(this.#work.numberOf(other)!);
      const known = Number.isNaN(functionSimilarity) ? undefined : functionSimilarity;
      const relation = relationOf(clientOverlap, known, this.#thresholds);
      const [a, b] = one < other ? [one, other] : [other, one];
      return relation === null ? [] : [{ a, b, relation, clientOverlap, functionSimilarity }];
    });
  }

  #findSharing(relation: QuadrantRelation): readonly FoundPair[] {
    this.#known ??= new KnownRelations(this.#clients, this.#work, this.#thresholds);
    return [...this.#known.pairs()].filter((pair) => pair.relation === relation);
  }

  #findPeers(): readonly FoundPair[] {
    const others = new Map<string, string[]>();
    for (const [a, b] of pairsOfSets(peerSets(this.#work.classes, PEER_CLASSES), MOST_PEER_CANDIDATES)) {
      const list = others.get(a);
      if (list) list.push(b);
      else others.set(a, [b]);
    }
    return [...others].flatMap(([id, list]) =>
      this.classifyAll(id, list).filter(({ relation }) => relation === 'peer'),
    );
  }
}
