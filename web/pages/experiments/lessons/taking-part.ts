import type { TeamRef } from '../../../../api/contract/common.ts';
import type { ExperimentTeam } from '../../../../api/contract/experiment-team.ts';

type Member = Pick<ExperimentTeam, 'team' | 'role' | 'invitation'>;

/** Units that do it, the owner first: partners count once they have said yes. */
export function unitsOf(teams: readonly Member[]): readonly TeamRef[] {
  return teams
    .filter(({ role, invitation }) => role === 'owner' || invitation?.answer === 'yes')
    .map(({ team }) => team);
}

/** Units that do it or may yet: all but those that have said no. */
export function unitsHopedFor(teams: readonly Member[]): readonly TeamRef[] {
  return teams.filter(({ invitation }) => invitation?.answer !== 'no').map(({ team }) => team);
}
