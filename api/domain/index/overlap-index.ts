import type { OverlapContext } from '../similarity/context.ts';
import type { OverlapEntity } from '../similarity/entity.ts';
import { explainVectors, type OverlapExplanation } from '../similarity/explain.ts';
import type { GroupNode } from '../similarity/group-tree.ts';
import { SHARED_CLIENTS_THRESHOLD } from '../similarity/strength.ts';
import type { GroupVector } from '../similarity/vector.ts';
import { allPairs } from './all-pairs.ts';
import { bestById, bestOfPart, type BestOfAll } from './best-of-all.ts';
import { CommonGroups } from './common-groups.ts';
import { EntityTable, packedAges } from './entity-table.ts';
import { fillTables } from './fill.ts';
import { GroupTable } from './group-table.ts';
import { PairScorer } from './pair-scorer.ts';
import { pairsById, type Pairs } from './pairs.ts';
import { probeOf, ReachFactors, type Probe } from './probe.ts';
import { Search, type RelatedList } from './search.ts';
import { ENTRY_NAMED, ENTRY_SHIFT, ENTRY_UNITS_MASK, VectorStore } from './vector-store.ts';
import type { Related } from './top-list.ts';
import { sortedVectors, type SortedVectors } from './sorted-vectors.ts';
import type { Tables } from './tables.ts';
import { Writer } from './writer.ts';

/** How many are named unless told otherwise. */
export const RELATED_LIMIT = 20;

const NOT_IN_INDEX = -1;

export type RelatedOptions = {
  /** At most so many items, the best ones; `total` counts all. Default 20. */
  readonly limit?: number;
  /** Only scores from here up, in [0, 1]; a score of 0 is never a hit. Default: the threshold for a link. */
  readonly minScore?: number;
};

export type IndexOptions = {
  /**
   * What groups tell stays as it is when the index is built, whatever is written then: scores belong to that version of
   * the data, and a write moves only those of what is written. Default: false.
   */
  readonly frozen?: boolean;
};

/**
 * Client overlap of all entities of one level, in typed arrays: one against all in a fraction of a millisecond,
 * kept in step with every write. The scores are those of `clientOverlap` against everything that is in the index
 * now, to the last bit, whatever the order of writes; the information of a group that a write makes more or less
 * common is passed on to all its holders at once. A change of the tree of groups needs a new index.
 */
export class OverlapIndex {
  readonly #tables: Tables;
  readonly #writer: Writer;
  readonly #search: Search;

  /** Throws Error for a broken tree and for an id given twice, and as `put`. */
  constructor(
    groups: Iterable<GroupNode>,
    entities: Iterable<OverlapEntity>,
    { frozen = false }: IndexOptions = {},
  ) {
    const table = new GroupTable(groups);
    this.#tables = {
      groups: table,
      entities: new EntityTable(),
      vectors: new VectorStore(),
      common: new CommonGroups(table.ids.length),
    };
    fillTables(this.#tables, entities);
    this.#writer = new Writer(this.#tables, frozen);
    this.#search = new Search(this.#tables);
  }

  get size(): number {
    return this.#tables.entities.size;
  }

  /** Bytes of all typed arrays; ids and areas, which are strings, come on top. */
  get arrayBytes(): number {
    return (
      this.#tables.groups.bytes +
      this.#tables.entities.bytes +
      this.#tables.vectors.bytes +
      this.#tables.common.bytes +
      this.#search.bytes
    );
  }

  has(id: string): boolean {
    return this.#tables.entities.ordinalOf(id) !== undefined;
  }

  /** A small integer that stands for an entity as long as it is there; undefined for an id that is not. */
  ordinalOf(id: string): number | undefined {
    return this.#tables.entities.ordinalOf(id);
  }

  /** For the scores of chosen pairs. */
  scorer(): PairScorer {
    return new PairScorer(this.#tables);
  }

  /** All ids, in no particular order. */
  ids(): Iterable<string> {
    return this.#tables.entities.keys();
  }

  /** All ids, ascending. */
  get sortedIds(): readonly string[] {
    return this.#tables.entities.idOrder().ids;
  }

  /** How many hold a group, directly or through a subgroup; 0 for a group that is unknown. */
  holders(groupId: string): number {
    const group = this.#tables.groups.ordinalOf(groupId);
    return group === undefined ? 0 : this.#tables.groups.holders[group]!.length;
  }

  /** The tree, the counts of now and what groups tell, for the functions of `similarity/`. It follows later writes. */
  get context(): OverlapContext {
    const groups = this.#tables.groups;
    const entities = this.#tables.entities;
    return {
      tree: groups.tree,
      get entityCount() {
        return entities.size;
      },
      holders: (groupId) => this.holders(groupId),
      idf: (groupId) => groups.idf[groups.ordinalOf(groupId)!]!,
    };
  }

  /** Adds an entity or replaces the one with its id. Throws as `vectorOf` and `ageRange`, and then changes nothing. */
  put(entity: OverlapEntity): void {
    this.#writer.put(entity);
  }

  /** Takes an entity out; returns whether it was there. */
  remove(id: string): boolean {
    return this.#writer.remove(id);
  }

  /**
   * Who shares clients with this one: exact scores, the highest first, equal ones by id, and how many there are
   * from `minScore` up. Never itself. Throws Error for an id that is not in the index.
   */
  related(id: string, options: RelatedOptions = {}): RelatedList {
    const ordinal = this.#knownOrdinal(id);
    return this.#run(probeOf(this.#tables.entities, ordinal), this.#entriesOf(ordinal), options);
  }

  /** The items of `related` without their count, in about half the time. Throws as that does. */
  best(id: string, { limit, minScore }: RelatedOptions = {}): readonly Related[] {
    const ordinal = this.#knownOrdinal(id);
    const probe = probeOf(this.#tables.entities, ordinal);
    return this.#search.best(probe, this.#entriesOf(ordinal), checkedScore(minScore), checkedLimit(limit));
  }

  /**
   * `related` for an entity as it might be: a draft, which counts in nothing. One of its id is left out of the
   * answer, so that a draft of a change is not compared with what it changes. Throws as `put`.
   */
  relatedTo(draft: OverlapEntity, options: RelatedOptions = {}): RelatedList {
    const entries = this.#tables.groups.entries.subarray(0, this.#tables.groups.expand(draft.memberships));
    const probe = {
      ordinal: this.#tables.entities.ordinalOf(draft.id) ?? NOT_IN_INDEX,
      total: this.#tables.groups.totalOf(entries),
      ages: packedAges(draft),
      areas: this.#tables.entities.areaSets.find(draft.areas),
    };
    return this.#run(probe, entries, options);
  }

  /** Every pair from `minScore` up (default: the threshold for a link), exactly, each once. Never a score of 0. */
  pairs(options: Pick<RelatedOptions, 'minScore'> = {}): Pairs {
    const minScore = checkedScore(options.minScore);
    return pairsById(allPairs(this.sorted(), minScore), this.sortedIds);
  }

  /**
   * The items of `best` for every entity: for the one at `ids[i]`, `partners` and `scores` from `starts[i]` up to
   * `starts[i + 1]`, partners as places in `ids`. Throws as that does.
   */
  bestOfAll({ limit, minScore }: RelatedOptions = {}): BestOfAll {
    const wanted = { minScore: checkedScore(minScore), limit: checkedLimit(limit) };
    return bestById([bestOfPart(this.sorted(), wanted)], this.sortedIds);
  }

  /** A copy of all vectors for `allPairs` and `bestOfPart`, which any thread can read. */
  sorted(): SortedVectors {
    return sortedVectors(this.#tables);
  }

  /** Why two of them share clients. Throws Error for an id that is not in the index. */
  explain(a: string, b: string): OverlapExplanation {
    const x = this.#knownOrdinal(a);
    const y = this.#knownOrdinal(b);
    const factors = new ReachFactors(probeOf(this.#tables.entities, x), this.#tables.entities);
    return explainVectors(
      this.#vectorOf(x),
      this.#vectorOf(y),
      factors.ages(y),
      factors.areas(y),
      this.context,
    );
  }

  #run(probe: Probe, entries: Uint32Array, { limit, minScore }: RelatedOptions): RelatedList {
    return this.#search.all(probe, entries, checkedScore(minScore), checkedLimit(limit));
  }

  #knownOrdinal(id: string): number {
    const ordinal = this.ordinalOf(id);
    if (ordinal === undefined) throw new Error(`${id} is not in the index`);
    return ordinal;
  }

  #entriesOf(ordinal: number): Uint32Array {
    return this.#tables.vectors.entries(this.#tables.entities.places[ordinal]!);
  }

  #vectorOf(ordinal: number): GroupVector {
    return new Map(
      Array.from(this.#entriesOf(ordinal), (entry) => [
        this.#tables.groups.ids[entry >>> ENTRY_SHIFT]!,
        { units: entry & ENTRY_UNITS_MASK, named: (entry & ENTRY_NAMED) !== 0 },
      ]),
    );
  }
}

function checkedScore(minScore = SHARED_CLIENTS_THRESHOLD): number {
  if (!(minScore >= 0 && minScore <= 1)) throw new RangeError(`minScore lies in [0, 1], not at ${minScore}`);
  return minScore;
}

function checkedLimit(limit = RELATED_LIMIT): number {
  if (!(limit >= 0)) throw new RangeError(`limit is 0 or more, not ${limit}`);
  return limit;
}

/** The index of these entities over this tree of groups. Throws as the constructor of `OverlapIndex`. */
export function buildIndex(groups: Iterable<GroupNode>, entities: Iterable<OverlapEntity>): OverlapIndex {
  return new OverlapIndex(groups, entities);
}
