import { COMPARED_FIELDS } from '../../contract/same-record.ts';
import { roundBits } from './bits.ts';
import {
  findInAddresses,
  findInLinks,
  findInNames,
  findInSiblings,
  findInTelephones,
  findInTexts,
  matchNames,
  type Finding,
  type Match,
} from './findings.ts';
import type { Frequencies, PreparedRecord } from './prepare.ts';
import type { AgreementLevel, ComparedField, Decision, Evidence } from './record.ts';
import { LOOK_FROM, mostBitsAfter, SAME_FROM, type Weights } from './weights.ts';

/** What a pair is found to be; `bits` is the prior and all evidence added up. */
export type Weighing = {
  readonly bits: number;
  readonly decision: Decision;
  readonly evidence: readonly Evidence[];
};

/** Compares records that were prepared together, by one set of rules. */
export class Scales {
  readonly #weights: Weights;
  readonly #frequencies: Frequencies;
  readonly #mostBitsAfter: ReadonlyMap<ComparedField, number>;

  constructor(weights: Weights, frequencies: Frequencies) {
    this.#weights = weights;
    this.#frequencies = frequencies;
    this.#mostBitsAfter = new Map(COMPARED_FIELDS.map((field) => [field, mostBitsAfter(field, weights)]));
  }

  /**
   * Compares two records field by field, and decides. Undefined where they are so different already that the fields left
   * could not make them worth a look. Symmetric but for the sides of the evidence.
   */
  weigh(a: PreparedRecord, b: PreparedRecord): Weighing | undefined {
    const names = matchNames(a.names, b.names);
    const evidence: Evidence[] = [];
    let bits = this.#weights.prior;
    for (const field of COMPARED_FIELDS) {
      const found = this.#toEvidence(field, COMPARISONS[field](a, b, names, this.#frequencies));
      evidence.push(found);
      bits += found.bits;
      const mayMatter = bits + this.#mostBitsAfter.get(field)! >= LOOK_FROM || hasSame('name', evidence);
      if (!mayMatter) return undefined;
    }
    return { bits, evidence, decision: this.#decide(bits, evidence) };
  }

  /**
   * Whether two records cannot be the same, however much else agrees: they lie at different addresses, or their names
   * tell siblings apart. Such a pair is at most to be looked at. Symmetric.
   */
  contradict(a: PreparedRecord, b: PreparedRecord): boolean {
    return (
      this.#isContradiction('address', findInAddresses(a.address, b.address).level) ||
      this.#isContradiction('siblings', findInSiblings(matchNames(a.names, b.names)).level)
    );
  }

  #isContradiction(field: ComparedField, level: AgreementLevel): boolean {
    if (field === 'siblings') return (this.#weights.fields.siblings[level] ?? 0) < 0;
    return field === 'address' && level === 'different';
  }

  /** Agreement on a value counts no more than the value tells: what many records have is no sign that two are one. */
  #toEvidence(field: ComparedField, { level, a, b, tells = Infinity }: Finding): Evidence {
    return { field, level, bits: roundBits(Math.min(this.#weights.fields[field][level] ?? 0, tells)), a, b };
  }

  #decide(bits: number, evidence: readonly Evidence[]): Decision {
    const contradicted = evidence.some(({ field, level }) => this.#isContradiction(field, level));
    if (bits >= SAME_FROM && !contradicted) return 'same';
    // It may have moved, or have a branch: whoever answers that telephone knows.
    const answered = hasSame('name', evidence) && hasSame('telephone', evidence);
    return bits >= LOOK_FROM || answered ? 'look' : 'different';
  }
}

function hasSame(field: ComparedField, evidence: readonly Evidence[]): boolean {
  return evidence.some((each) => each.field === field && each.level === 'same');
}

type Compare = (
  a: PreparedRecord,
  b: PreparedRecord,
  names: readonly Match[],
  frequencies: Frequencies,
) => Finding;

const COMPARISONS: Readonly<Record<ComparedField, Compare>> = {
  name: (a, b, names) => findInNames(a.names, b.names, names),
  siblings: (_a, _b, names) => findInSiblings(names),
  organization: ({ organizations: a }, { organizations: b }) => findInNames(a, b, matchNames(a, b)),
  address: (a, b) => findInAddresses(a.address, b.address),
  telephone: (a, b, _names, { telephones }) => findInTelephones(a.telephones, b.telephones, telephones),
  link: (a, b, _names, { pages }) => findInLinks(a.links, b.links, pages),
  text: (a, b) => findInTexts(a.text, b.text),
};
