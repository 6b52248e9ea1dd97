import type { OverlapEntity } from '../similarity/entity.ts';
import { ageRange } from '../similarity/reach.ts';
import { AreaSets, type AreaSet } from './area-sets.ts';
import { FIRST_CAPACITY, withRoom } from './growable.ts';

/**
 * What a query asks of every entity that it meets lies side by side, so that it waits for memory once: the row of
 * ordinal o starts at o << ROW_SHIFT.
 */
export const ROW_SHIFT = 2;
/** Σ of the vector's evidence, in 1/(48·256) nat. */
export const TOTAL = 0;
/** The band (bands.ts) under which the lists of holders have the entity. */
export const BAND = 1;
/** The common groups (common-groups.ts) that it holds, one bit each. */
export const COMMON = 2;
/** First year · 256 + last year, or AGES_UNKNOWN. */
export const AGES = 3;

export const AGES_UNKNOWN = -1;

/** An ordinal and 6 bits for units make one number of 32 bits in the lists of holders. */
const MOST_ENTITIES = 2 ** 26;

/** The entities under ordinals; the ordinal of one that is removed goes to the next new one. */
export class EntityTable {
  readonly ids: (string | undefined)[] = [];
  readonly areas: (AreaSet | undefined)[] = [];
  readonly areaSets = new AreaSets();
  rows = new Int32Array(FIRST_CAPACITY << ROW_SHIFT);
  readonly #ordinals = new Map<string, number>();
  readonly #free: number[] = [];

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

  totalOf(ordinal: number): number {
    return this.rows[(ordinal << ROW_SHIFT) + TOTAL]!;
  }

  /**
   * Gives the entity a row, a new one if it has none, with its ages; total, band and common bits are the caller's.
   * Throws RangeError for wrong ages, changing nothing.
   */
  set(entity: OverlapEntity): number {
    const ages = packedAges(entity);
    const ordinal = this.#ordinals.get(entity.id) ?? this.#add(entity.id);
    this.rows[(ordinal << ROW_SHIFT) + AGES] = ages;
    const before = this.areas[ordinal];
    this.areas[ordinal] = this.areaSets.hold(entity.areas);
    if (before !== undefined) this.areaSets.release(before);
    return ordinal;
  }

  delete(ordinal: number): void {
    this.#ordinals.delete(this.ids[ordinal]!);
    this.areaSets.release(this.areas[ordinal]!);
    this.ids[ordinal] = undefined;
    this.areas[ordinal] = undefined;
    this.rows.fill(0, ordinal << ROW_SHIFT, (ordinal + 1) << ROW_SHIFT);
    this.#free.push(ordinal);
  }

  #add(id: string): number {
    const ordinal = this.#free.pop() ?? this.ids.length;
    if (ordinal >= MOST_ENTITIES) throw new RangeError(`the index holds at most ${MOST_ENTITIES} entities`);
    this.rows = withRoom(this.rows, (ordinal + 1) << ROW_SHIFT, Int32Array);
    this.ids[ordinal] = id;
    this.#ordinals.set(id, ordinal);
    return ordinal;
  }
}

/** Ages as a row has them. Throws RangeError for wrong ages. */
export function packedAges(entity: Pick<OverlapEntity, 'ageMin' | 'ageMax'>): number {
  const range = ageRange(entity);
  return range === null ? AGES_UNKNOWN : (range.from << 8) | range.to;
}
