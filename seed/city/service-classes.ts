import { careAndLearning } from './service-classes/care-and-learning.ts';
import { mainClasses } from './service-classes/main-classes.ts';
import type { ServiceClassRow } from './service-classes/row.ts';
import { townAndWork } from './service-classes/town-and-work.ts';
import type { SampleServiceClass } from './types.ts';

/**
 * The service classes of the Finnish Service Catalogue (PTV) that the town's services use, with their official
 * codes and labels; the main classes stand first.
 */
export const serviceClasses: readonly SampleServiceClass[] = [
  ...mainClasses.map((row) => toServiceClass(row, null)),
  ...[...careAndLearning, ...townAndWork].map((row) => toServiceClass(row, mainCodeOf(row[0]))),
];

function toServiceClass([code, fi, sv, en]: ServiceClassRow, parent: string | null): SampleServiceClass {
  return { code, parent, name: { fi, sv, en } };
}

/** "P4.12" stands below "P4". */
function mainCodeOf(code: string): string {
  return code.slice(0, code.indexOf('.'));
}
