import { clientGroups } from './client-groups.ts';
import { experiments } from './experiments.ts';
import { organizations } from './organizations.ts';
import { serviceClasses } from './service-classes.ts';
import { services } from './services.ts';
import { teams } from './teams.ts';
import { themes } from './themes.ts';
import { ties } from './ties.ts';
import type { SampleCity } from './types.ts';

/**
 * Koivuselkä: an invented Finnish town of about 20,000 people. In each list parents stand before their children.
 */
export const sampleCity: SampleCity = {
  organizations,
  teams,
  clientGroups,
  serviceClasses,
  services,
  ties,
  themes,
  experiments,
};
