import { type ChildProcessByStdio, spawn, type SpawnOptions } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A started program whose words are kept. */
export type Child = Readonly<{
  pid: number;
  /** Everything it has said so far, on both streams. */
  output: () => string;
  /** Waits for a line of its output that matches. @throws with all it said when it ends without. */
  said: (pattern: RegExp) => Promise<RegExpMatchArray>;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
  /** Sends the signal and waits for the end. */
  end: (signal: NodeJS.Signals) => Promise<number | NodeJS.Signals>;
}>;

/** Starts Node on a file of this checkout (or of another, by `cwd`), as another account when `uid` and `gid` say so. */
export function startNode(args: readonly string[], options: Omit<SpawnOptions, 'stdio'> = {}): Child {
  return startProgram(process.execPath, ['--no-warnings', ...args], options);
}

/** Starts any program. It has `ended` when all that it started and that speaks through it has, too. */
export function startProgram(
  program: string,
  args: readonly string[],
  options: Omit<SpawnOptions, 'stdio'> = {},
): Child {
  return watch(spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }));
}

function watch(child: ChildProcessByStdio<null, Readable, Readable>): Child {
  let text = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: string): void => {
    text += chunk;
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ?? code ?? 0));
  });
  const said = (pattern: RegExp): Promise<RegExpMatchArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(text);
        if (match === null) return;
        listeners.delete(look);
        resolve(match);
      };
      listeners.add(look);
      look();
      ended.then(
        (end) => reject(new Error(`It ended with ${end} and never said ${pattern}:\n${text}`)),
        reject,
      );
    });
  return {
    pid: child.pid ?? 0,
    output: () => text,
    said,
    ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
