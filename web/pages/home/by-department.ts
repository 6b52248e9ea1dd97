import type { DepartmentRef } from '../../../api/contract/common.ts';
import type { Team } from '../../../api/contract/team.ts';
import { plainText } from '../../i18n/local-text.ts';

/** A unit in the tree of its department, and the services of it and all units below it. */
export interface ListedUnit {
  readonly team: Team;
  readonly depth: number;
  readonly services: number;
}

/** A department with its units in the order of their tree. */
export interface DepartmentGroup {
  readonly department: DepartmentRef;
  readonly organization: Team['organization'];
  readonly units: readonly ListedUnit[];
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

function inTreeOrder(teams: readonly Team[]): ListedUnit[] {
  const ids = new Set(teams.map((team) => team.id));
  const sorted = [...teams].sort((a, b) => plainText(a.name).localeCompare(plainText(b.name), 'fi'));
  const isUnder = (team: Team, parent: string | undefined) =>
    parent === undefined ? !ids.has(team.parentId ?? '') : team.parentId === parent;
  const servicesOf = (id: string) =>
    teams
      .filter(({ path }) => path.some((step) => step.id === id))
      .reduce((sum, team) => sum + team.serviceCount, 0);
  const under = (parent: string | undefined, depth: number): ListedUnit[] =>
    sorted.flatMap((team) => {
      if (!isUnder(team, parent)) return [];
      const services = team.serviceCount + servicesOf(team.id);
      return [{ team, depth, services }, ...under(team.id, depth + 1)];
    });
  return under(undefined, 0);
}
