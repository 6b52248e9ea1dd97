import type { Tables } from './tables.ts';
import { ENTRY_SHIFT, ENTRY_UNITS_MASK } from './vector-store.ts';

/** The groups of one probe, the rarest first; those without information, which all hold, are left out. */
export type Terms = {
  readonly length: number;
  /** Per term: the group, the probe's units, the evidence of that, and the group's common bit or 0. */
  readonly groups: Int32Array;
  readonly units: Int32Array;
  readonly evidence: Int32Array;
  readonly bits: Int32Array;
  /** Evidence of this term and all after it; one more entry than terms, the last 0. */
  readonly rest: Int32Array;
};

export function termsOf(entries: Uint32Array, { groups: { idf }, common }: Tables): Terms {
  const byRarity = entries.filter((entry) => idf[entry >>> ENTRY_SHIFT]! > 0);
  byRarity.sort((one, other) => idf[other >>> ENTRY_SHIFT]! - idf[one >>> ENTRY_SHIFT]!);
  const { length } = byRarity;
  const terms = {
    length,
    groups: new Int32Array(length),
    units: new Int32Array(length),
    evidence: new Int32Array(length),
    bits: new Int32Array(length),
    rest: new Int32Array(length + 1),
  };
  for (let term = length - 1; term >= 0; term--) {
    const group = byRarity[term]! >>> ENTRY_SHIFT;
    const units = byRarity[term]! & ENTRY_UNITS_MASK;
    terms.groups[term] = group;
    terms.units[term] = units;
    terms.evidence[term] = units * idf[group]!;
    terms.bits[term] = common.bitOf(group);
    terms.rest[term] = terms.evidence[term]! + terms.rest[term + 1]!;
  }
  return terms;
}
