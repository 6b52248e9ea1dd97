import type { Reporter, TestModule } from 'vitest/node';

/** Reporter: the very last line of a run is `N passed, N failed`, with `, N skipped` when some were. */
export default class ClosingLine implements Reporter {
  #counts: Counts = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    // Other reporters still have something to say after the tests: only at the exit are they all done.
    process.once('exit', (code) => {
      const { passed, failed, skipped } = this.#counts;
      // A run that failed before any test did (its setup, a wrong option) has not passed.
      const shown = failed === 0 && code !== 0 ? 1 : failed;
      process.stdout.write(`${passed} passed, ${shown} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    this.#counts = countTests(modules, unhandledErrors.length);
  }
}

type Counts = Readonly<{ passed: number; failed: number; skipped: number }>;

/** A file that could not be loaded and an error outside any test each count as one failure. */
function countTests(modules: readonly TestModule[], unhandledErrors: number): Counts {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
  const broken = modules.filter(
    (module) => !module.ok() && [...module.children.allTests('failed')].length === 0,
  );
  return {
    passed: count('passed'),
    failed: count('failed') + broken.length + unhandledErrors,
    skipped: count('skipped'),
  };
}
