import { clientOverlap } from '../../api/domain/similarity/client-overlap.ts';
import { overlapContext } from '../../api/domain/similarity/context.ts';
import { PRIOR } from '../../api/domain/similarity/fixed-point.ts';
import { groupTree } from '../../api/domain/similarity/group-tree.ts';
import { vectorOf } from '../../api/domain/similarity/vector.ts';
import type { GeneratedCity } from '../support/generated-city.ts';

type Held = { readonly total: number; readonly evidence: ReadonlyMap<number, number> };

/** How many pairs have C ≥ minScore, by a plain loop over all pairs of maps: what one would write first. */
export function countByDoubleLoop({ groups, services }: GeneratedCity, minScore: number): number {
  const tree = groupTree(groups);
  const context = overlapContext(tree, services);
  const numbers = new Map(groups.map(({ id }, number) => [id, number]));
  const held = services.map(({ memberships }): Held => {
    const evidence = new Map<number, number>();
    let total = 0;
    for (const [groupId, { units }] of vectorOf(memberships, tree)) {
      const information = units * context.idf(groupId);
      evidence.set(numbers.get(groupId)!, information);
      total += information;
    }
    return { total, evidence };
  });
  let count = 0;
  for (let a = 0; a < held.length; a++) {
    for (let b = a + 1; b < held.length; b++) {
      const sumMin = sharedBy(held[a]!, held[b]!);
      const sumMax = held[a]!.total + held[b]!.total - sumMin;
      if (sumMin < minScore * (sumMax + PRIOR)) continue;
      // Ages and areas only for the few that would be hits without them.
      if (clientOverlap(services[a]!, services[b]!, context) >= minScore) count += 1;
    }
  }
  return count;
}

function sharedBy(a: Held, b: Held): number {
  const [fewer, more] = a.evidence.size <= b.evidence.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [group, evidence] of fewer.evidence) {
    const other = more.evidence.get(group);
    if (other !== undefined) sum += Math.min(evidence, other);
  }
  return sum;
}
