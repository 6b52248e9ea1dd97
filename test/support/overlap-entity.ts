import type { MembershipWeight } from '../../api/contract/service.ts';
import type { OverlapEntity } from '../../api/domain/similarity/entity.ts';

/** An entity that serves these groups, by default regularly; ages and areas unknown unless given. */
export function entityWith(
  id: string,
  groups: readonly string[] | Readonly<Record<string, MembershipWeight>>,
  reach: Partial<Pick<OverlapEntity, 'ageMin' | 'ageMax' | 'areas'>> = {},
): OverlapEntity {
  const weights = Array.isArray(groups)
    ? groups.map((groupId) => [groupId, 2] as const)
    : Object.entries(groups);
  return {
    id,
    memberships: weights.map(([groupId, weight]) => ({ groupId, weight })),
    ageMin: null,
    ageMax: null,
    areas: [],
    ...reach,
  };
}
