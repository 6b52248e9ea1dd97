import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, expect, it, vi } from 'vitest';

import { launchBrowser } from '../../support/browser.ts';

afterEach(() => vi.unstubAllEnvs());

it('starts a browser that renders a page with scripts', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(
      '<p></p><script>document.querySelector("p").textContent = "å".toUpperCase()</script>',
    );
    expect(await page.textContent('p')).toBe('Å');
  } finally {
    await browser.close();
  }
});

it('names the package that brings a library the browser misses', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yhdyspinta-browser-'));
  try {
    const program = join(folder, 'chromium');
    await writeFile(
      program,
      '#!/bin/sh\necho "chromium: error while loading shared libraries: libnss3.so: cannot open shared object file" >&2\nexit 127\n',
    );
    await chmod(program, 0o755);
    vi.stubEnv('CHROMIUM_PATH', program);
    await expect(launchBrowser()).rejects.toThrow(
      /misses the library libnss3\.so\. .*apt-get install libnss3,/,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
