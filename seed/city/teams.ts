import { associationTeams } from './teams/associations.ts';
import { educationTeams } from './teams/education.ts';
import { elderlyTeams } from './teams/elderly.ts';
import { healthTeams } from './teams/health.ts';
import { leisureTeams } from './teams/leisure.ts';
import { safetyTeams } from './teams/safety.ts';
import { socialTeams } from './teams/social.ts';
import { technicalTeams } from './teams/technical.ts';
import type { SampleTeam } from './types.ts';
import { vitalityTeams } from './teams/vitality.ts';

/** All teams; a team stands after the one above it. Twelve departments, one for each colour of the map. */
export const teams: readonly SampleTeam[] = [
  ...educationTeams,
  ...leisureTeams,
  ...vitalityTeams,
  ...technicalTeams,
  ...healthTeams,
  ...socialTeams,
  ...elderlyTeams,
  ...safetyTeams,
  ...associationTeams,
];
