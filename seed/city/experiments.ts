import { everyoneJoinsIn } from './experiments/everyone-joins-in.ts';
import { firstIdeas } from './experiments/first-ideas.ts';
import { fromTheHealthCheck } from './experiments/from-the-health-check.ts';
import { movingAgain } from './experiments/moving-again.ts';
import { schoolAndFamilies } from './experiments/school-and-families.ts';
import { sportAndWork } from './experiments/sport-and-work.ts';
import { stoppedWithALesson } from './experiments/stopped-with-a-lesson.ts';
import type { KeyedExperiment } from './experiments/types.ts';

/** All experiments of the sample city, in every state; one that is followed up stands before the one that does. */
export const experiments: readonly KeyedExperiment[] = [
  ...sportAndWork,
  ...fromTheHealthCheck,
  ...movingAgain,
  ...everyoneJoinsIn,
  ...schoolAndFamilies,
  ...firstIdeas,
  ...stoppedWithALesson,
];
