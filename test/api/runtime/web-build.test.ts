import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startNode } from '../../support/child.ts';

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));
const SLOW_MS = 120_000;

let checkout: string;
beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'yhdyspinta-checkout-'));
  for (const part of ['api', 'web', 'package.json', 'package-lock.json']) {
    execFileSync('cp', ['-R', join(CHECKOUT, part), checkout]);
  }
  await rm(join(checkout, 'web', 'dist'), { recursive: true, force: true });
  await symlink(join(CHECKOUT, 'node_modules'), join(checkout, 'node_modules'));
});
afterEach(() => rm(checkout, { recursive: true, force: true }));

async function build(): Promise<string> {
  const script = "const { ensureWebBuilt } = await import('./api/web-build.ts'); await ensureWebBuilt();";
  const child = startNode(['--input-type=module', '-e', script], { cwd: checkout });
  await child.ended;
  return child.output();
}
const page = (): string => join(checkout, 'web', 'dist', 'index.html');
const builtAt = async (): Promise<number> => (await stat(page())).mtimeMs;

describe('the web app', { timeout: SLOW_MS }, () => {
  it('is built when it is missing or its sources have changed, and only then', async () => {
    expect(await build()).toBe('');
    expect(await readFile(page(), 'utf8')).toContain('<title>Yhdyspinta</title>');
    const first = await builtAt();
    await build();
    expect(await builtAt()).toBe(first);
    await appendFile(join(checkout, 'web', 'main.ts'), '\n// Changed.\n');
    await build();
    expect(await builtAt()).toBeGreaterThan(first);
  });

  it('is whole when several processes build it at once', async () => {
    expect(await Promise.all([build(), build(), build()])).toEqual(['', '', '']);
    const names = await readdir(join(checkout, 'web', 'dist'), { recursive: true });
    expect(names).toContain('index.html');
    expect(names.filter((name) => name.includes('.new-'))).toEqual([]);
  });

  it('stays as it was when the new sources do not build', async () => {
    await build();
    const before = await readFile(page(), 'utf8');
    await writeFile(join(checkout, 'web', 'main.ts'), 'import "./no-such-file.ts";');
    expect(await build()).toMatch(/The web app could not be built .*no-such-file/s);
    expect(await readFile(page(), 'utf8')).toBe(before);
  });
});
