/**
 * What each finding weighs, after Fellegi and Sunter (1969): log2(m / u), where m is how often records of the same thing
 * are found so, and u how often records of two things are. Both are set by what one knows of such lists, in round numbers;
 * none is fitted to marked pairs. (What was learnt from them: docs/decisions/2026-11-26-same-record-twice.md.)
 */
import { COMPARED_FIELDS } from '../../contract/same-record.ts';
import { roundBits } from './bits.ts';
import type { AgreementLevel, ComparedField, RuleSet } from './record.ts';
import type { SiblingDimension } from './sibling-words.ts';

export type Weights = {
  /** By which words siblings are told apart. */
  readonly siblings: ReadonlySet<SiblingDimension>;
  /** log2 of the odds that two records are the same before anything is compared. */
  readonly prior: number;
  /** Bits; a level that is not listed tells nothing. */
  readonly fields: Readonly<Record<ComparedField, Readonly<Partial<Record<AgreementLevel, number>>>>>;
};

/** 2 : 1. A person confirms every merge, so that more likely than not, with some margin, is worth a proposal. */
export const SAME_FROM = 1;
/** 1 : 16. To look at a pair costs less than to have a record twice. */
export const LOOK_FROM = -4;

function weight(amongSame: number, amongOthers: number): number {
  return roundBits(Math.log2(amongSame / amongOthers));
}

/** As in two lists of a thousand records each that have every record in common. */
const PRIOR = weight(1, 1_000);

/**
 * Places. The house tells most: few houses of a directory hold two of its places. Names are written in many ways, with or
 * without the organization or the kind of place, so words of their own on both sides still speak for the same place if
 * the telling ones are in common. A place has several telephones, so that another number says little; and many places
 * share a switchboard with their house. Lists describe a place each in their own words, and name its owner or its host.
 */
const PLACES: Weights = {
  siblings: new Set(['room']),
  prior: PRIOR,
  fields: {
    name: {
      same: weight(0.5, 0.001),
      alike: weight(0.15, 0.001),
      contained: weight(0.2, 0.003),
      parted: weight(0.1, 0.02),
      different: weight(0.03, 0.95),
    },
    siblings: { contrary: weight(0.01, 0.15) },
    organization: {
      same: weight(0.5, 0.15),
      alike: weight(0.1, 0.05),
      contained: weight(0.1, 0.05),
      different: weight(0.3, 0.7),
    },
    address: {
      same: weight(0.9, 0.0009),
      'other-door': weight(0.02, 0.0004),
      alike: weight(0.03, 0.0005),
      'other-town': weight(0.03, 0.005),
      'same-street': weight(0.02, 0.003),
      different: weight(0.015, 0.95),
    },
    telephone: { same: weight(0.5, 0.012), different: weight(0.5, 0.98) },
    link: { same: weight(0.5, 0.015), 'same-site': weight(0.2, 0.1), different: weight(0.3, 0.85) },
    text: {
      same: weight(0.2, 0.004),
      alike: weight(0.1, 0.01),
      contained: weight(0.1, 0.01),
      different: weight(0.6, 0.9),
    },
  },
};

/**
 * Services. Siblings share organization, house, telephone, page and often the text, so these tell little; what tells is
 * the name, and the words in it that tell siblings apart. Of two organizations that offer a service of the same name,
 * with a text that both have taken from a national description, each has its own.
 */
const SERVICES: Weights = {
  siblings: new Set([
    'gender',
    'age',
    'level',
    'daytime',
    'season',
    'side',
    'room',
    'manner',
    'number',
    'letter',
  ]),
  prior: PRIOR,
  fields: {
    name: {
      same: weight(0.7, 0.0007),
      alike: weight(0.15, 0.002),
      contained: weight(0.05, 0.1),
      parted: weight(0.03, 0.1),
      different: weight(0.02, 0.9),
    },
    siblings: { 'one-sided': weight(0.002, 0.4), contrary: weight(0.0005, 0.4) },
    organization: {
      same: weight(0.9, 0.15),
      alike: weight(0.04, 0.02),
      contained: weight(0.03, 0.015),
      parted: weight(0.02, 0.04),
      different: weight(0.005, 0.7),
    },
    address: {
      same: weight(0.6, 0.1),
      'other-door': weight(0.1, 0.05),
      alike: weight(0.1, 0.05),
      different: weight(0.05, 0.6),
    },
    telephone: { same: weight(0.6, 0.15), different: weight(0.4, 0.8) },
    link: { same: weight(0.5, 0.03), different: weight(0.2, 0.5) },
    text: {
      same: weight(0.6, 0.01),
      alike: weight(0.2, 0.01),
      contained: weight(0.1, 0.01),
      different: weight(0.1, 0.85),
    },
  },
};

export const WEIGHTS: Readonly<Record<RuleSet, Weights>> = { places: PLACES, services: SERVICES };

/** What the fields that come after one can add at most, in bits. */
export function mostBitsAfter(field: ComparedField, { fields }: Weights): number {
  return COMPARED_FIELDS.slice(COMPARED_FIELDS.indexOf(field) + 1).reduce(
    (sum, later) => sum + Math.max(0, ...Object.values(fields[later])),
    0,
  );
}
