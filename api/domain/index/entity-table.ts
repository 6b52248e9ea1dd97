import type { OverlapEntity } from '../similarity/entity.ts';
import { ageRange } from '../similarity/reach.ts';
import { AreaSets, type AreaSet } from './area-sets.ts';
import { FIRST_CAPACITY, withRoom } from './growable.ts';
import { NO_PLACE } from './vector-store.ts';

/** Stands for ages that are not known; others are packed as first year · 256 + last year. */
export const AGES_UNKNOWN = -1;

/** An ordinal and 6 bits for units make one number of 32 bits in the lists of holders. */
const MOST_ENTITIES = 2 ** 26;

/** All ids, ascending, and by ordinal where in them each is. */
export type IdOrder = { readonly ids: readonly string[]; readonly rankOf: Uint32Array };

/** The entities under ordinals; the ordinal of one that is removed goes to the next new one. */
export class EntityTable {
  readonly ids: (string | undefined)[] = [];
  readonly areaSets = new AreaSets();
  /** Σ of each vector's evidence, in 1/(48·256) nat. */
  totals = new Int32Array(FIRST_CAPACITY);
  /** The band (bands.ts) of each ordinal, by which the lists of holders are ordered. */
  bands = new Uint8Array(FIRST_CAPACITY);
  /** Where each vector is (vector-store.ts). */
  places = new Uint32Array(FIRST_CAPACITY);
  /** The packed ages of each ordinal, and the number of its set of areas. */
  ages = new Int32Array(FIRST_CAPACITY);
  areas = new Int32Array(FIRST_CAPACITY);
  readonly #ordinals = new Map<string, number>();
  readonly #free: number[] = [];
  #order: IdOrder | undefined;

  get size(): number {
    return this.#ordinals.size;
  }

  /** One more than the highest ordinal ever given out. */
  get end(): number {
    return this.ids.length;
  }

  ordinalOf(id: string): number | undefined {
    return this.#ordinals.get(id);
  }

  keys(): Iterable<string> {
    return this.#ordinals.keys();
  }

  get bytes(): number {
    const columns = [this.totals, this.bands, this.places, this.ages, this.areas];
    return columns.reduce((sum, column) => sum + column.byteLength, 0);
  }

  areasOf(ordinal: number): AreaSet {
    return this.areaSets.get(this.areas[ordinal]!);
  }

  /** The order of all ids, made anew only after an id came or went. */
  idOrder(): IdOrder {
    this.#order ??= orderOf(this.#ordinals, this.end);
    return this.#order;
  }

  /**
   * Gives the entity a row, a new one if it has none, with its ages and areas; all else is the caller's.
   * Throws RangeError for wrong ages, changing nothing.
   */
  set(entity: OverlapEntity): number {
    const ages = packedAges(entity);
    const known = this.#ordinals.get(entity.id);
    const ordinal = known ?? this.#add(entity.id);
    this.ages[ordinal] = ages;
    const areas = this.areaSets.hold(entity.areas);
    if (known !== undefined) this.areaSets.release(this.areas[ordinal]!);
    this.areas[ordinal] = areas;
    return ordinal;
  }

  delete(ordinal: number): void {
    this.#order = undefined;
    this.#ordinals.delete(this.ids[ordinal]!);
    this.areaSets.release(this.areas[ordinal]!);
    this.ids[ordinal] = undefined;
    this.bands[ordinal] = 0;
    this.totals[ordinal] = 0;
    this.places[ordinal] = NO_PLACE;
    this.#free.push(ordinal);
  }

  #add(id: string): number {
    const ordinal = this.#free.pop() ?? this.ids.length;
    if (ordinal >= MOST_ENTITIES) throw new RangeError(`the index holds at most ${MOST_ENTITIES} entities`);
    this.totals = withRoom(this.totals, ordinal + 1, Int32Array);
    this.places = withRoom(this.places, ordinal + 1, Uint32Array);
    this.bands = withRoom(this.bands, ordinal + 1, Uint8Array);
    this.ages = withRoom(this.ages, ordinal + 1, Int32Array);
    this.areas = withRoom(this.areas, ordinal + 1, Int32Array);
    this.#order = undefined;
    this.ids[ordinal] = id;
    this.#ordinals.set(id, ordinal);
    return ordinal;
  }
}

function orderOf(ordinals: ReadonlyMap<string, number>, end: number): IdOrder {
  const ids = [...ordinals.keys()].sort();
  const rankOf = new Uint32Array(end);
  for (const [rank, id] of ids.entries()) rankOf[ordinals.get(id)!] = rank;
  return { ids, rankOf };
}

/** Ages as a row has them. Throws RangeError for wrong ages. */
export function packedAges(entity: Pick<OverlapEntity, 'ageMin' | 'ageMax'>): number {
  const range = ageRange(entity);
  return range === null ? AGES_UNKNOWN : (range.from << 8) | range.to;
}
