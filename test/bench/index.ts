/**
 * `npm run bench`: both measures on generated cities of three sizes, and the same question asked of PostgreSQL and of a
 * plain loop. Times are of the wall clock, on one thread unless said; other work on the machine shows in those of writes
 * and of whole runs.
 */
import { loadavg } from 'node:os';
import { buildIndex, RELATED_LIMIT, type OverlapIndex } from '../../api/domain/index/overlap-index.ts';
import { SHARED_CLIENTS_THRESHOLD, STRONG_THRESHOLD } from '../../api/domain/similarity/strength.ts';
import { bestOfAllInThreads } from '../../api/relations/best-job.ts';
import { generatedCity, type GeneratedCity } from '../support/generated-city.ts';
import { countByDoubleLoop } from './double-loop.ts';
import { measureRelations } from './relations.ts';
import { bytesInUse, quantile, round, timed } from './timing.ts';
import { openYardstick, type SqlPairs, type Yardstick } from './yardstick.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const GROUPS = 2_000;
const QUESTIONS = 3_000;
const ROUNDS = 8;
const WRITES = 3_000;
const PAIR_RUNS = 5;
/** Written before anything is timed, for the compiler to have seen the code. */
const WARM_UP = 1_000;

/** A loop over all pairs of 100,000 services would take the better part of an hour. */
const MOST_LOOPED = 10_000;
const THREADS = 2;

/** What has to be reached at the largest size, in ms and MB; printed below the table. */
const TARGETS = {
  pairs: 800,
  pairsFasterThanSql: 60,
  best: 12_000,
  relations: 8_000,
  relationsMegabytes: 600,
  writeAndRelations: 5,
  askP50: 0.2,
  askP99: 1,
  writeP99: 1,
  megabytes: 150,
} as const;

type Row = Readonly<Record<string, string | number>>;

export async function run(): Promise<void> {
  console.log(
    `Generated cities with ${GROUPS} client groups; one against all: the best ${RELATED_LIMIT} from ${SHARED_CLIENTS_THRESHOLD} up`,
  );
  const yardstick = await openYardstick();
  try {
    const table: Record<string, Row> = {};
    for (const services of SIZES) {
      const city = generatedCity({ services, groups: GROUPS });
      table[`${services} services`] = await measure(city, yardstick);
      console.log(`${services} services measured; load of the machine ${loadavg()[0]!.toFixed(1)}`);
    }
    console.table(transposed(table));
    console.log(`To be reached at 100,000: ${JSON.stringify(TARGETS)}`);
  } finally {
    await yardstick.close();
  }
}

async function measure(city: GeneratedCity, yardstick: Yardstick): Promise<Row> {
  const before = bytesInUse();
  // Clones, so that the index has to keep its own copy of every text.
  const build = timed(() =>
    buildIndex(
      city.groups,
      city.services.values().map((service) => structuredClone(service)),
    ),
  );
  const megabytes = (bytesInUse() - before) / 1e6;
  const index = build.result;
  const again = timed(() => buildIndex(city.groups, city.services));
  const pairs = bestOf(PAIR_RUNS, () => index.pairs({ minScore: STRONG_THRESHOLD }));
  const startOfBest = performance.now();
  const bestOfAll = await bestOfAllInThreads(
    index,
    { limit: RELATED_LIMIT, minScore: SHARED_CLIENTS_THRESHOLD },
    THREADS,
  );
  const bestMs = performance.now() - startOfBest;
  const best = ask(city, (id) => index.best(id));
  const counted = ask(city, (id) => index.related(id));
  const written = write(index, city);
  const { plain, prefixFiltered } = await yardstick.pairs(city, STRONG_THRESHOLD);
  const looped =
    city.services.length > MOST_LOOPED ? undefined : timed(() => countByDoubleLoop(city, STRONG_THRESHOLD));
  for (const count of [plain.pairs, prefixFiltered.pairs, looped?.result]) {
    if (count !== undefined && count !== null && count !== pairs.result.length) {
      throw new Error(`a yardstick finds ${count} pairs, the index ${pairs.result.length}`);
    }
  }
  return {
    'build, ms': round(again.ms),
    'index, MB': round(megabytes),
    [`all pairs ≥ ${STRONG_THRESHOLD}`]: pairs.result.length,
    'all pairs, ms': round(pairs.ms),
    'PostgreSQL, plain join': besides(plain, pairs.ms),
    'PostgreSQL, prefix filter': besides(prefixFiltered, pairs.ms),
    'loop over all pairs of maps': looped === undefined ? 'not run' : times(looped.ms, pairs.ms),
    [`best ${RELATED_LIMIT} of all, ${THREADS} threads, ms`]: round(bestMs),
    'best of all': bestOfAll.scores.length,
    'one against all p50, ms': round(quantile(best, 0.5)),
    'one against all p99, ms': round(quantile(best, 0.99)),
    'the same and their count p50, ms': round(quantile(counted, 0.5)),
    'the same and their count p99, ms': round(quantile(counted, 0.99)),
    'write p50, ms': round(quantile(written, 0.5)),
    'write p99, ms': round(quantile(written, 0.99)),
    'write max, ms': round(quantile(written, 1)),
    ...measureRelations(city),
  };
}

/** A yardstick's time, and how many times as long that is. */
function besides(sql: SqlPairs, ms: number): string {
  return sql.pairs === null ? sql.note : times(sql.ms, ms);
}

function times(yardstickMs: number, ms: number): string {
  return `${round(yardstickMs)} ms, × ${round(yardstickMs / ms)}`;
}

/** The shortest of some runs: the others waited for the compiler or for other work on the machine. */
function bestOf<T>(runs: number, work: () => T): { readonly ms: number; readonly result: T } {
  const all = Array.from({ length: runs }, () => timed(work));
  return all.reduce((best, one) => (one.ms < best.ms ? one : best));
}

/**
 * Every question about another service, in an order that jumps through all of them, and all of them in several
 * rounds. The best time of each counts, as in the others it may have waited for other work on the machine.
 */
function ask(city: GeneratedCity, question: (id: string) => unknown): readonly number[] {
  const best = new Float64Array(QUESTIONS).fill(Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < QUESTIONS; at++) {
      const { id } = city.services[(at * 7_919) % city.services.length]!;
      best[at] = Math.min(best[at]!, timed(() => question(id)).ms);
    }
  }
  return [...best];
}

/** A third each: a service gets another's groups, a service goes, a service comes. */
function write(index: OverlapIndex, city: GeneratedCity): readonly number[] {
  const times = Array.from({ length: WARM_UP + WRITES }, (_, at) => {
    const service = city.services[(at * 104_729) % city.services.length]!;
    const { memberships } = city.services[(at * 7_907 + 13) % city.services.length]!;
    const kind = at % 3;
    return timed(() => {
      if (kind === 0) index.put({ ...service, memberships });
      else if (kind === 1) index.remove(service.id);
      else index.put({ ...service, id: `new-${at}` });
    }).ms;
  });
  return times.slice(WARM_UP);
}

/** Measures as rows and sizes as columns, which fits a page. */
function transposed(table: Readonly<Record<string, Row>>): Record<string, Row> {
  const measures = Object.keys(Object.values(table)[0] ?? {});
  return Object.fromEntries(
    measures.map((measure) => [
      measure,
      Object.fromEntries(Object.entries(table).map(([size, row]) => [size, row[measure]!])),
    ]),
  );
}
