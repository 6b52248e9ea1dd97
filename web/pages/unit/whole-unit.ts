import type { Team } from '../../../api/contract/team.ts';
import { mapHref } from '../../state/hrefs.ts';

/** All units under one, at any depth. */
export function unitsBelow(team: Team, units: readonly Team[]): readonly Team[] {
  return units.filter((unit) => unit.path.some((step) => step.id === team.id));
}

/** The map around the unit; around its department when the unit works only through its subunits. */
export function mapLink(team: Team): string {
  return team.serviceCount > 0 ? mapHref('team', team.id) : mapHref('department', team.department.id);
}
