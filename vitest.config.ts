import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/global-setup.ts',
    reporters: ['default', './test/support/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a browser is to show is waited for as long as a busy machine needs.
    expect: { poll: { timeout: 15_000 } },
    sequence: { sequencer: LongestFirst },
    maxWorkers: 2,
  },
});
