import type { Thresholds } from '../../contract/relation-settings.ts';
import type { OverlapIndex } from '../index/overlap-index.ts';
import type { WorkIndex } from '../work/work-index.ts';
import { WorkScan } from '../work/work-scan.ts';
import {
  allRelations,
  relationsOf,
  SHARING_RELATIONS,
  type Partner,
  type RelationColumns,
} from './all-relations.ts';
import { DEFAULT_THRESHOLDS } from './relation.ts';

/** Two services with a relation, `a` before `b` by id. */
export type RelatedPair = Omit<Partner, 'id'> & { readonly a: string; readonly b: string };

/**
 * The duplicates and partners of one version of a directory, kept in step with single writes. What a write moves is
 * worked out one against all and laid over the columns; the columns themselves stay. That is exact for indexes that are
 * frozen; with others the pairs that were not written keep the scores of the version of the columns.
 */
export class KnownRelations {
  readonly #clients: OverlapIndex;
  readonly #work: WorkIndex;
  readonly #scan: WorkScan;
  readonly #thresholds: Thresholds;
  readonly #columns: RelationColumns;
  /** By id: the present relations of those written since; a pair of two of them stands with the one written last. */
  readonly #written = new Map<string, Map<string, Partner>>();

  /** `columns` where they have been worked out elsewhere, from the same services and thresholds. */
  constructor(
    clients: OverlapIndex,
    work: WorkIndex,
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
    columns = allRelations(clients, work, thresholds),
  ) {
    this.#clients = clients;
    this.#work = work;
    this.#scan = new WorkScan(work);
    this.#thresholds = thresholds;
    this.#columns = columns;
  }

  /** How many services were written since the columns were made; with many of them it is time for new ones. */
  get writtenCount(): number {
    return this.#written.size;
  }

  /** To be called after a service was put into both indexes, or removed from them. */
  refresh(id: string): void {
    for (const partners of this.#written.values()) partners.delete(id);
    const partners = relationsOf(this.#clients, this.#work, this.#scan, id, this.#thresholds);
    this.#written.set(id, new Map(partners.map((partner) => [partner.id, partner])));
  }

  /** All pairs there are now, in no particular order. */
  *pairs(): Generator<RelatedPair> {
    const { ids, a, b, length } = this.#columns;
    const isWritten = Uint8Array.from(ids, (id) => Number(this.#written.has(id)));
    for (let at = 0; at < length; at++) {
      if (isWritten[a[at]!] === 0 && isWritten[b[at]!] === 0) yield this.#pairAt(at);
    }
    for (const [id, partners] of this.#written) {
      for (const { id: other, ...rest } of partners.values()) {
        yield id < other ? { a: id, b: other, ...rest } : { a: other, b: id, ...rest };
      }
    }
  }

  #pairAt(at: number): RelatedPair {
    const { ids, a, b, relation, clientOverlap, functionSimilarity, rank } = this.#columns;
    return {
      a: ids[a[at]!]!,
      b: ids[b[at]!]!,
      relation: SHARING_RELATIONS[relation[at]!]!,
      clientOverlap: clientOverlap[at]!,
      functionSimilarity: functionSimilarity[at]!,
      rank: rank[at]!,
    };
  }
}
