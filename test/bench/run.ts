/** `npm run bench [-- name]`: runs one benchmark of this folder; without a name that of the index. */
import { argv } from 'node:process';

const name = argv[2] ?? 'index';
if (!/^[a-z-]+$/.test(name)) throw new Error(`${name} is no name of a benchmark`);

const benchmark: unknown = await import(`./${name}.ts`);
if (!isBenchmark(benchmark)) throw new Error(`test/bench/${name}.ts has no run()`);
await benchmark.run();

function isBenchmark(module: unknown): module is { run: () => Promise<void> } {
  return typeof module === 'object' && module !== null && 'run' in module && typeof module.run === 'function';
}
