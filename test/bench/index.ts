/**
 * `npm run bench`: the index of client overlap on generated cities of three sizes, and the same question asked of
 * PostgreSQL. Times are of the wall clock, on one thread; other work on the machine shows in
 * those of writes and of whole runs.
 */
import { loadavg } from 'node:os';
import { buildIndex, RELATED_LIMIT, type OverlapIndex } from '../../api/domain/index/overlap-index.ts';
import { SHARED_CLIENTS_THRESHOLD, STRONG_THRESHOLD } from '../../api/domain/similarity/strength.ts';
import { generatedCity, type GeneratedCity } from '../support/generated-city.ts';
import { bytesInUse, quantile, timed } from './timing.ts';
import { openYardstick, type Yardstick } from './yardstick.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const GROUPS = 2_000;
const QUESTIONS = 3_000;
const ROUNDS = 8;
const WRITES = 3_000;
/** Written before anything is timed, for the compiler to have seen the code. */
const WARM_UP = 1_000;

/** What has to be reached at the largest size, in ms and MB; printed below the table. */
const TARGETS = { askP50: 0.2, askP99: 1, writeP99: 1, megabytes: 150 } as const;

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
  index.pairs({ minScore: STRONG_THRESHOLD });
  const pairs = timed(() => index.pairs({ minScore: STRONG_THRESHOLD }));
  const best = ask(city, (id) => index.best(id));
  const counted = ask(city, (id) => index.related(id));
  const written = write(index, city);
  const sql = await yardstick.pairs(city, STRONG_THRESHOLD);
  if (sql.pairs !== null && sql.pairs !== pairs.result.length) {
    throw new Error(`PostgreSQL finds ${sql.pairs} pairs, the index ${pairs.result.length}`);
  }
  return {
    'build, ms': round(again.ms),
    'index, MB': round(megabytes),
    [`all pairs ≥ ${STRONG_THRESHOLD}`]: pairs.result.length,
    'all pairs, ms': round(pairs.ms),
    'all pairs in PostgreSQL': sql.pairs === null ? sql.note : `the same, ${round(sql.ms)} ms`,
    'one against all p50, ms': round(quantile(best, 0.5)),
    'one against all p99, ms': round(quantile(best, 0.99)),
    'the same and their count p50, ms': round(quantile(counted, 0.5)),
    'the same and their count p99, ms': round(quantile(counted, 0.99)),
    'write p50, ms': round(quantile(written, 0.5)),
    'write p99, ms': round(quantile(written, 0.99)),
    'write max, ms': round(quantile(written, 1)),
  };
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

function round(value: number): number {
  return Number(value.toPrecision(3));
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
