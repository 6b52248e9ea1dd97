import { describe, expect, it } from 'vitest';
import { startNode } from '../../support/child.ts';

/** Runs the command line without a database: what is tested here ends before one is needed. */
async function run(...args: string[]): Promise<{ readonly code: unknown; readonly output: string }> {
  const child = startNode(['api/cli.ts', ...args]);
  const code = await child.ended;
  return { code, output: child.output() };
}

describe('the command line', () => {
  it.each([
    [['import', 'ptv', 'a.json', '--dry-run=true'], /--dry-run/],
    [['import', 'ptv', 'a.json', '--dryrun'], /--dryrun/],
    [['import', 'ptv', 'no-such-file.json'], /There is no file no-such-file\.json/],
    [['import', 'ptv', 'test'], /There is no file test/],
    [['clear-sample', 'now'], /Unknown command "clear-sample now"/],
  ])('refuses %j and does nothing', async (args, message) => {
    const { code, output } = await run(...args);
    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/^\s+at /m);
  });
});
