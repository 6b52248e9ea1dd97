/** Arbitrary trees of client groups, entities over them, and writes, for property tests of client overlap. */
import fc from 'fast-check';
import type { MembershipWeight } from '../../api/contract/service.ts';
import type { Membership, OverlapEntity } from '../../api/domain/similarity/entity.ts';
import type { GroupNode } from '../../api/domain/similarity/group-tree.ts';

export type Directory = {
  readonly groups: readonly GroupNode[];
  readonly entities: readonly OverlapEntity[];
};

/** What is written after the directory was read: an entity as it is now, or the id of one that is gone. */
export type Write = { readonly put: OverlapEntity } | { readonly remove: string };

const MOST_GROUPS = 14;

const ids = fc.nat({ max: 40 }).map((number) => `e${number}`);

const age = fc.option(fc.nat({ max: 120 }));
const ages = fc
  .tuple(age, age)
  .map(([one, other]) => (one === null || other === null || one <= other ? [one, other] : [other, one]));

const areas = fc.oneof(
  fc.constant<string[]>([]),
  fc.constant(['FI']),
  fc.uniqueArray(fc.constantFrom('915', '297', '998', 'FI'), { maxLength: 4 }),
);

/** Trees of 1 to 14 groups, of any shape; deeper than weights reach, too. */
export const trees: fc.Arbitrary<readonly GroupNode[]> = fc
  .array(fc.nat(), { minLength: 1, maxLength: MOST_GROUPS })
  .map((draws) =>
    draws.map((draw, index) => {
      const parent = draw % (index + 1);
      return { id: `g${index}`, parentId: parent === index ? null : `g${parent}` };
    }),
  );

export function membershipsOver(groups: readonly GroupNode[]): fc.Arbitrary<readonly Membership[]> {
  return fc.array(
    fc.record({
      groupId: fc.constantFrom(...groups.map((group) => group.id)),
      weight: fc.constantFrom<MembershipWeight[]>(1, 2, 3),
    }),
    { maxLength: 5 },
  );
}

export function entitiesOver(
  groups: readonly GroupNode[],
  id: fc.Arbitrary<string>,
): fc.Arbitrary<OverlapEntity> {
  return fc.record({ id, memberships: membershipsOver(groups), ages, areas }).map(toEntity);
}

/** A directory of up to 25 entities with ids of their own. */
export const directories: fc.Arbitrary<Directory> = trees.chain((groups) =>
  fc
    .uniqueArray(entitiesOver(groups, ids), { selector: (entity) => entity.id, maxLength: 25 })
    .map((entities) => ({ groups, entities })),
);

/** The same with up to 30 writes, many to ids that are there. */
export const histories: fc.Arbitrary<Directory & { readonly writes: readonly Write[] }> = directories.chain(
  (directory) =>
    fc
      .array(
        fc.oneof(
          entitiesOver(directory.groups, ids).map((entity) => ({ put: entity })),
          ids.map((id) => ({ remove: id })),
        ),
        { maxLength: 30 },
      )
      .map((writes) => ({ ...directory, writes })),
);

function toEntity(parts: {
  id: string;
  memberships: readonly Membership[];
  ages: readonly (number | null)[];
  areas: readonly string[];
}): OverlapEntity {
  const { id, memberships } = parts;
  return { id, memberships, ageMin: parts.ages[0]!, ageMax: parts.ages[1]!, areas: parts.areas };
}
