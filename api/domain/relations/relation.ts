import type { QuadrantRelation } from '../../contract/relation.ts';
import type { Thresholds } from '../../contract/relation-settings.ts';
import type { Strength } from '../../contract/strength.ts';

/**
 * From here up two sides serve the same clients to such a part that what they do for them should be compared. In the
 * sample city every planted duplicate has 0.67 or more and 20 of 21 planted partners 0.43 or more; of all 15,576 pairs
 * about one in a hundred reaches it.
 */
const HIGH_CLIENT_OVERLAP = 0.4;

/**
 * From here up two sides do similar work. Planted duplicates have 0.193 or more, planted partners at most 0.121: a low
 * value that is seldom reached by chance, because what is common in classes and words weighs little.
 */
const HIGH_FUNCTION_SIMILARITY = 0.18;

/** Where a city has not set its own. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  highClientOverlap: HIGH_CLIENT_OVERLAP,
  highFunctionSimilarity: HIGH_FUNCTION_SIMILARITY,
};

/** From which F the words begin: "clear" from where it counts as high, "weak" from half of that, "strong" from a quarter of the rest on. */
export function workStrengthFrom({
  highFunctionSimilarity: high,
}: Thresholds): Readonly<Record<Exclude<Strength, 'none'>, number>> {
  return { weak: high / 2, clear: high, strong: high + (1 - high) / 4 };
}

/** A word for F in [0, 1], by `workStrengthFrom`. */
export function workStrengthOf(score: number, thresholds: Thresholds = DEFAULT_THRESHOLDS): Strength {
  const from = workStrengthFrom(thresholds);
  if (score >= from.strong) return 'strong';
  if (score >= from.clear) return 'clear';
  return score >= from.weak ? 'weak' : 'none';
}

/**
 * The relation of two sides with client overlap C and similarity of function F, each in [0, 1]. Where F is unknown
 * (undefined) nobody is called a duplicate, a partner or a peer.
 */
export function relationOf(
  clientOverlap: number,
  functionSimilarity: number | undefined,
  high: Thresholds = DEFAULT_THRESHOLDS,
): QuadrantRelation | null {
  if (functionSimilarity === undefined) return null;
  const sameClients = clientOverlap >= high.highClientOverlap;
  const sameWork = functionSimilarity >= high.highFunctionSimilarity;
  if (sameClients) return sameWork ? 'duplicate' : 'partner';
  return sameWork ? 'peer' : null;
}

/**
 * By what the pairs of a relation are ordered, the highest first, in [0, 1]; `tie` is T of their teams in [0, 1], 0
 * where nobody has said.
 */
export function relationRank(relation: QuadrantRelation, c: number, f: number, tie = 0): number {
  if (relation === 'duplicate') return c * f;
  if (relation === 'partner') return c * (1 - f) * (1 - tie / 2);
  return f * (1 - c);
}
