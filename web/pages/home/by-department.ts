import type { DepartmentRef } from '../../../api/contract/common.ts';
import type { Team } from '../../../api/contract/team.ts';
import { plainText } from '../../i18n/local-text.ts';

/** A department with its units in the order of their tree. */
export interface DepartmentGroup {
  readonly department: DepartmentRef;
  readonly organization: Team['organization'];
  readonly units: readonly { readonly team: Team; readonly depth: number }[];
  readonly services: number;
}

/**
 * Teams gathered under their departments; departments of one organization stand together, the largest organization
 * first. A unit whose parent is not in the list (filtered away) stands at the top of its department.
 */
export function byDepartment(teams: readonly Team[]): readonly DepartmentGroup[] {
  const departments = Map.groupBy(teams, (team) => team.department.id);
  const sizes = Map.groupBy(teams, (team) => team.organization.id);
  return [...departments.values()]
    .map((members) => ({
      department: members[0]!.department,
      organization: members[0]!.organization,
      units: inTreeOrder(members.filter((team) => team.parentId !== null)),
      services: members.reduce((sum, team) => sum + team.serviceCount, 0),
    }))
    .sort(
      (a, b) =>
        sizes.get(b.organization.id)!.length - sizes.get(a.organization.id)!.length ||
        plainText(a.organization.name).localeCompare(plainText(b.organization.name), 'fi') ||
        plainText(a.department.name).localeCompare(plainText(b.department.name), 'fi'),
    );
}

function inTreeOrder(teams: readonly Team[]): { team: Team; depth: number }[] {
  const ids = new Set(teams.map((team) => team.id));
  const sorted = [...teams].sort((a, b) => plainText(a.name).localeCompare(plainText(b.name), 'fi'));
  const isUnder = (team: Team, parent: string | undefined) =>
    parent === undefined ? !ids.has(team.parentId ?? '') : team.parentId === parent;
  const under = (parent: string | undefined, depth: number): { team: Team; depth: number }[] =>
    sorted.flatMap((team) => (isUnder(team, parent) ? [{ team, depth }, ...under(team.id, depth + 1)] : []));
  return under(undefined, 0);
}
