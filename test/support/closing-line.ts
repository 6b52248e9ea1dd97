import type { Reporter, TestModule } from 'vitest/node';

/** Reporter: the very last line of a run is `N passed, N failed`, with `, N skipped` when some were. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const line = closingLine(modules, unhandledErrors.length);
    // Other reporters still have something to say: only at the exit are they all done.
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}

/** A file that could not be loaded and an error outside any test each count as one failure. */
function closingLine(modules: readonly TestModule[], unhandledErrors: number): string {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
  const broken = modules.filter(
    (module) => !module.ok() && ![...module.children.allTests('failed')].length,
  ).length;
  const failed = count('failed') + broken + unhandledErrors;
  const skipped = count('skipped');
  return `${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
