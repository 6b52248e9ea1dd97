import type { BASIS_FIELDS } from '../../contract/verdict.ts';
import type { OverlapEntity } from '../similarity/entity.ts';

/** All of one side that C and F rest on, as JSON that can be kept and compared. Lists are in ascending order. */
export type ScoreBasis = {
  readonly services: readonly string[];
  /** Weight by client group. */
  readonly clientGroups: Readonly<Record<string, number>>;
  readonly serviceClasses: readonly string[];
  readonly ages: readonly [number | null, number | null];
  readonly areas: readonly string[];
  /** Stands for all texts: other texts, another fingerprint. */
  readonly texts: string;
};

export type BasisField = (typeof BASIS_FIELDS)[number];

/** One thing that has changed; ids of what came and went, where it is a matter of such. */
export type BasisDifference = {
  readonly field: BasisField;
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/** The basis of one side. `classIds` may repeat. */
export function scoreBasis(
  entity: OverlapEntity,
  services: readonly string[],
  classIds: readonly string[],
  texts: string,
): ScoreBasis {
  const groups = entity.memberships.map(({ groupId, weight }) => [groupId, weight] as const);
  return {
    services: [...services].sort(),
    clientGroups: Object.fromEntries(groups.sort(([one], [other]) => (one < other ? -1 : 1))),
    serviceClasses: [...new Set(classIds)].sort(),
    ages: [entity.ageMin, entity.ageMax],
    areas: [...entity.areas].sort(),
    texts,
  };
}

/** What differs between two states of a side, in the order in which one would tell it; empty where nothing does. */
export function basisDifferences(before: ScoreBasis, after: ScoreBasis): readonly BasisDifference[] {
  const differences: BasisDifference[] = [];
  const compare = (field: BasisField, was: readonly string[], is: readonly string[], same = true) => {
    const added = is.filter((id) => !was.includes(id));
    const removed = was.filter((id) => !is.includes(id));
    if (added.length + removed.length > 0 || !same) differences.push({ field, added, removed });
  };
  const groupsOf = ({ clientGroups }: ScoreBasis) => Object.keys(clientGroups);
  const sameWeights = groupsOf(after).every(
    (id) => (before.clientGroups[id] ?? after.clientGroups[id]) === after.clientGroups[id],
  );
  compare('services', before.services, after.services);
  compare('clientGroups', groupsOf(before), groupsOf(after), sameWeights);
  compare('serviceClasses', before.serviceClasses, after.serviceClasses);
  const plain = (field: BasisField, same: boolean) => compare(field, [], [], same);
  plain('ages', before.ages[0] === after.ages[0] && before.ages[1] === after.ages[1]);
  plain('areas', before.areas.join(' ') === after.areas.join(' '));
  plain('texts', before.texts === after.texts);
  return differences;
}
