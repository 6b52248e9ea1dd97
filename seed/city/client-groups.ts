import { addiction } from './client-groups/addiction.ts';
import { businesses } from './client-groups/businesses.ts';
import { childrenAndFamilies } from './client-groups/children-and-families.ts';
import { healthAndDisability } from './client-groups/health-and-disability.ts';
import { lifeEvents } from './client-groups/life-events.ts';
import { lifeSituations } from './client-groups/life-situations.ts';
import { olderPeople } from './client-groups/older-people.ts';
import { workingAge } from './client-groups/working-age.ts';
import { youngPeople } from './client-groups/young-people.ts';
import type { SampleClientGroup } from './types.ts';

const everybody: SampleClientGroup = {
  key: 'kansalaiset',
  parent: null,
  code: 'KR1',
  name: { fi: 'Kansalaiset', sv: 'Medborgare', en: 'Citizens' },
  description: { fi: 'Kaikki koivuselkäläiset.' },
  estimatedSize: 20_000,
  quiet: false,
};

/**
 * All client groups; a group stands after the one above it. PTV’s own codes (KR…, KE…) are kept, so that
 * imported descriptions fall into the same tree. The town’s own groups (Y…) hang below PTV’s where one fits,
 * and below "Y" where none does; "Y" itself is a part of the citizens, because all of them are.
 */
export const clientGroups: readonly SampleClientGroup[] = [
  everybody,
  ...olderPeople,
  ...childrenAndFamilies,
  ...youngPeople,
  ...healthAndDisability,
  ...workingAge,
  ...lifeSituations,
  ...addiction,
  ...businesses,
  ...lifeEvents,
];
