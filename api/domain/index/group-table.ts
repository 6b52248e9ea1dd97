import type { Membership } from '../similarity/entity.ts';
import { fixedIdf, inheritedUnits, weightUnits } from '../similarity/fixed-point.ts';
import { groupTree, type GroupNode } from '../similarity/group-tree.ts';
import { HolderList } from './holder-list.ts';
import { ENTRY_NAMED, ENTRY_SHIFT, ENTRY_UNITS_MASK, MOST_GROUPS_HELD } from './vector-store.ts';

const NO_PARENT = -1;

/** The client groups under ordinals: the tree, the information of each, and who holds it. */
export class GroupTable {
  readonly tree: ReadonlyMap<string, string | null>;
  readonly ids: readonly string[];
  readonly holders: readonly HolderList[];
  /** Information of each group, in 256ths of a nat, for the counts of the last `refresh`. */
  readonly idf: Int32Array;
  /** The vector that `expand` made last, as entries of a VectorStore. */
  readonly entries: Uint32Array;
  readonly #ordinals = new Map<string, number>();
  readonly #parents: Int32Array;
  readonly #flaggedUnits: Uint8Array;

  constructor(groups: Iterable<GroupNode>) {
    this.tree = groupTree(groups);
    this.ids = [...this.tree.keys()];
    for (const [ordinal, id] of this.ids.entries()) this.#ordinals.set(id, ordinal);
    this.#parents = Int32Array.from(this.tree.values(), (parentId) =>
      parentId === null ? NO_PARENT : this.#ordinals.get(parentId)!,
    );
    this.holders = this.ids.map(() => new HolderList());
    this.idf = new Int32Array(this.ids.length);
    this.entries = new Uint32Array(this.ids.length);
    this.#flaggedUnits = new Uint8Array(this.ids.length);
  }

  ordinalOf(groupId: string): number | undefined {
    return this.#ordinals.get(groupId);
  }

  /**
   * Writes the vector of these memberships to `entries` and returns its length: `vectorOf` in typed arrays.
   * Throws Error for an unknown group and RangeError for a wrong weight or too many groups, changing nothing.
   */
  expand(memberships: readonly Membership[]): number {
    const units = this.#flaggedUnits;
    let length = 0;
    for (const { groupId, weight } of memberships) {
      if (!this.#ordinals.has(groupId)) throw new Error(`client group ${groupId} is unknown`);
      weightUnits(weight);
    }
    for (const { groupId, weight } of memberships) {
      let held = weightUnits(weight);
      let named = ENTRY_NAMED;
      for (let group = this.#ordinals.get(groupId)!; group !== NO_PARENT && held > 0;) {
        const known = units[group]!;
        if (known === 0) this.entries[length++] = group;
        units[group] = Math.max(known & ENTRY_UNITS_MASK, held) | (known & ENTRY_NAMED) | named;
        held = inheritedUnits(held);
        named = 0;
        group = this.#parents[group]!;
      }
    }
    const entries = this.entries.subarray(0, length).sort();
    for (let i = 0; i < length; i++) {
      const group = entries[i]!;
      entries[i] = (group << ENTRY_SHIFT) | units[group]!;
      units[group] = 0;
    }
    if (length > MOST_GROUPS_HELD) throw new RangeError(`an entity holds at most ${MOST_GROUPS_HELD} groups`);
    return length;
  }

  /**
   * Brings the information of a group up to date and returns by how much it changed: 0 nearly always, as it is
   * rounded.
   */
  refresh(group: number, entityCount: number, holders = this.holders[group]!.length): number {
    const before = this.idf[group]!;
    const after = fixedIdf(entityCount, holders);
    this.idf[group] = after;
    return after - before;
  }

  /** Σ of a vector's evidence, in 1/(48·256) nat. */
  totalOf(entries: Uint32Array): number {
    let total = 0;
    for (const entry of entries) total += (entry & ENTRY_UNITS_MASK) * this.idf[entry >>> ENTRY_SHIFT]!;
    return total;
  }

  get bytes(): number {
    const lists = this.holders.reduce((sum, list) => sum + list.codes.byteLength, 0);
    return lists + this.idf.byteLength + this.entries.byteLength + this.#parents.byteLength;
  }
}
