import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes, however short they are: begun last, one of them would keep the whole run waiting. */
const LONG = /(accessible|every-screen)\.test\.ts$/;

/** The files that take longest go first; the others in the order of their size, as ever. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [
      ...sorted.filter(({ moduleId }) => LONG.test(moduleId)),
      ...sorted.filter(({ moduleId }) => !LONG.test(moduleId)),
    ];
  }
}
