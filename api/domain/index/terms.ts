import type { Tables } from './tables.ts';
import { ENTRY_SHIFT, ENTRY_UNITS_MASK } from './vector-store.ts';

/** The groups of one probe, the rarest first; those without information, which all hold, are left out. */
export type Terms = {
  readonly length: number;
  /** Per term: the group and the probe's units. */
  readonly groups: Int32Array;
  readonly units: Int32Array;
  /** Evidence of this term and all after it; one more entry than terms, the last 0. */
  readonly rest: Int32Array;
  /** Per term: which slot of the common groups it has, or NO_SLOT. */
  readonly slots: Int32Array;
};

export function termsOf(entries: Uint32Array, { groups: { idf }, common }: Tables): Terms {
  const byRarity = entries.filter((entry) => idf[entry >>> ENTRY_SHIFT]! > 0);
  byRarity.sort((one, other) => idf[other >>> ENTRY_SHIFT]! - idf[one >>> ENTRY_SHIFT]!);
  const { length } = byRarity;
  const terms = {
    length,
    groups: new Int32Array(length),
    units: new Int32Array(length),
    rest: new Int32Array(length + 1),
    slots: new Int32Array(length),
  };
  for (let term = length - 1; term >= 0; term--) {
    const group = byRarity[term]! >>> ENTRY_SHIFT;
    const units = byRarity[term]! & ENTRY_UNITS_MASK;
    const evidence = units * idf[group]!;
    terms.groups[term] = group;
    terms.units[term] = units;
    terms.rest[term] = evidence + terms.rest[term + 1]!;
    terms.slots[term] = common.slotOf(group);
  }
  return terms;
}
