import { type Browser, chromium } from 'playwright-core';

import { explainMissingLibrary, findBrowser } from './browser-program.ts';

/** As root and in containers there is no sandbox and little shared memory; glyphs look the same on every machine, and without a GPU drawing is plain software. */
const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--disable-gpu',
];

/**
 * Starts a real headless Chromium: `CHROMIUM_PATH`, else an installed one, else the one from npm.
 *
 * @throws naming the Debian package when the machine misses a library the browser needs.
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  try {
    return await chromium.launch({
      executablePath: path,
      args: FLAGS,
      env: { ...Object.fromEntries(inherited), ...env },
    });
  } catch (error) {
    const explanation = explainMissingLibrary(String(error));
    throw explanation === undefined ? error : new Error(explanation, { cause: error });
  }
}
