import { adultSocialWork } from './services/adult-social-work.ts';
import { afterSchool } from './services/after-school.ts';
import { associations } from './services/associations.ts';
import { basicEducation } from './services/basic-education.ts';
import { culture } from './services/culture.ts';
import { disability } from './services/disability.ts';
import { earlyChildhood } from './services/early-childhood.ts';
import { elderlyCare } from './services/elderly-care.ts';
import { employment } from './services/employment.ts';
import { families } from './services/families.ts';
import { guidanceAndEmployers } from './services/guidance-and-employers.ts';
import { healthCare } from './services/health-care.ts';
import { housingAndBuilding } from './services/housing-and-building.ts';
import { integration } from './services/integration.ts';
import { library } from './services/library.ts';
import { maternityAndSchoolHealth } from './services/maternity-and-school-health.ts';
import { meals } from './services/meals.ts';
import { mentalHealth } from './services/mental-health.ts';
import { rehabilitation } from './services/rehabilitation.ts';
import { residentServices } from './services/resident-services.ts';
import { safety } from './services/safety.ts';
import { sport } from './services/sport.ts';
import { sportVenues } from './services/sport-venues.ts';
import { streetsAndEnvironment } from './services/streets-and-environment.ts';
import { substanceAbuse } from './services/substance-abuse.ts';
import type { SampleService } from './types.ts';
import { upperSecondaryAndAdultLearning } from './services/upper-secondary-and-adult-learning.ts';
import { youthOutreach } from './services/youth-outreach.ts';
import { youth } from './services/youth.ts';

/** All services of the sample city, area by area. */
export const services: readonly SampleService[] = [
  ...earlyChildhood,
  ...basicEducation,
  ...afterSchool,
  ...upperSecondaryAndAdultLearning,
  ...sport,
  ...sportVenues,
  ...youth,
  ...youthOutreach,
  ...library,
  ...culture,
  ...employment,
  ...guidanceAndEmployers,
  ...integration,
  ...residentServices,
  ...streetsAndEnvironment,
  ...housingAndBuilding,
  ...meals,
  ...healthCare,
  ...rehabilitation,
  ...maternityAndSchoolHealth,
  ...mentalHealth,
  ...substanceAbuse,
  ...adultSocialWork,
  ...families,
  ...disability,
  ...elderlyCare,
  ...safety,
  ...associations,
];
