import { readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { codeOf } from './error-text.ts';

/** A running server as its `postmaster.pid` tells it. */
export type Postmaster = Readonly<{ pid: number; port: number; ready: boolean }>;

/** No process can have this number, on any system: PostgreSQL finds it gone and goes on with its other checks. */
const NO_PROCESS = 2_147_483_647;
/** A server writes its file in one go: one that is empty for longer than this was left by a crash. */
const EMPTY_FILE_AGE_MS = 5_000;

/** The server that runs on this cluster now, or undefined when none does. */
export function findPostmaster(clusterDir: string): Postmaster | undefined {
  const lines = readLines(clusterDir);
  const pid = Number(lines?.[0]);
  if (lines === undefined || !Number.isInteger(pid) || pid <= 0 || !isPostmaster(pid, clusterDir))
    return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Makes way for a start where the file of an ended server is left: after a reboot its number may belong to any other
 * process, and PostgreSQL alone would then refuse. Only the number is taken out, so that PostgreSQL's own check
 * for the shared memory of a server half gone still works. Call it only while `findPostmaster` says undefined.
 */
export async function clearStaleFile(clusterDir: string): Promise<void> {
  const path = join(clusterDir, 'postmaster.pid');
  const lines = readLines(clusterDir);
  if (lines === undefined) return;
  if (lines.join('').trim() === '') {
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > EMPTY_FILE_AGE_MS) await rm(path, { force: true });
    return;
  }
  if (isAlive(Number(lines[0]))) await writeFile(path, [NO_PROCESS, ...lines.slice(1)].join('\n'));
}

/** Whether a process of this number exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function readLines(clusterDir: string): string[] | undefined {
  try {
    return readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

/** A PostgreSQL server stands in its cluster's folder: that tells it from a stranger with the same number. */
function isPostmaster(pid: number, clusterDir: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') return programName(pid).includes('postgres');
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterDir);
  } catch (error) {
    // Another account's process may not be looked into; one that has ended but is not yet reaped has no folder.
    return codeOf(error) === 'EACCES' && programName(pid) === 'postgres';
  }
}

function programName(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
