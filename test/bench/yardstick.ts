/** All pairs in PostgreSQL: what one would write without an index of one's own, plainly and as well as one can. */
import type { Pool, PoolClient } from 'pg';
import { openDatabase } from '../../api/db/open.ts';
import { BOUND_SLACK, partOf } from '../../api/domain/index/bounds.ts';
import { PRIOR } from '../../api/domain/similarity/fixed-point.ts';
import { groupTree } from '../../api/domain/similarity/group-tree.ts';
import { ageRange } from '../../api/domain/similarity/reach.ts';
import { vectorOf } from '../../api/domain/similarity/vector.ts';
import { makeDataDir } from '../support/data-dir.ts';
import type { GeneratedCity } from '../support/generated-city.ts';

/** A plain join of 100,000 services would fill disks for a quarter of an hour; that it does not end says enough. */
const PLAIN_SECONDS = 60;
/** The tuned one ends; other work on the machine may hold it up. */
const TUNED_SECONDS = 400;
const DISK_LIMIT = '8GB';
/** PostgreSQL's codes for a statement that took too long, and for temporary files that grew too big. */
const GIVEN_UP = new Set(['57014', '53400']);
const ROWS_AT_ONCE = 20_000;

export type SqlPairs =
  { readonly pairs: number; readonly ms: number } | { readonly pairs: null; readonly note: string };

export type Yardstick = {
  /** Counts the pairs with C ≥ minScore; loading the data is not timed. `prefixFiltered` is the tuned way. */
  readonly pairs: (
    city: GeneratedCity,
    minScore: number,
  ) => Promise<{ readonly plain: SqlPairs; readonly prefixFiltered: SqlPairs }>;
  readonly close: () => Promise<void>;
};

/** Starts the embedded database in a folder of its own, which `close` removes. */
export async function openYardstick(): Promise<Yardstick> {
  const dataDir = await makeDataDir();
  const database = await openDatabase({
    databaseUrl: undefined,
    databasePoolSize: 1,
    dataDir: dataDir.path,
  });
  return {
    pairs: (city, minScore) => countPairs(database.pool, city, minScore),
    close: async () => {
      await database.close();
      await dataDir.remove();
    },
  };
}

async function countPairs(pool: Pool, city: GeneratedCity, minScore: number) {
  const client = await pool.connect();
  try {
    await load(client, city);
    const plain = await count(client, PLAIN_SECONDS, [], SELF_JOIN, [PRIOR, minScore]);
    await client.query(TUNING);
    const steps = prefixSteps(minScore);
    const prefixFiltered = await count(client, TUNED_SECONDS, steps, COUNT_VERIFIED, [PRIOR, minScore]);
    return { plain, prefixFiltered };
  } finally {
    await client.query('reset all');
    client.release();
  }
}

/** Runs the steps and then a query that counts. */
async function count(
  client: PoolClient,
  seconds: number,
  steps: readonly string[],
  query: string,
  values: readonly number[],
): Promise<SqlPairs> {
  await client.query(`set statement_timeout = '${seconds}s'; set temp_file_limit = '${DISK_LIMIT}'`);
  try {
    const start = performance.now();
    for (const step of steps) await client.query(step);
    const { rows } = await client.query<{ count: number }>(query, [...values]);
    return { pairs: rows[0]!.count, ms: performance.now() - start };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string' || !GIVEN_UP.has(code)) throw error;
    return {
      pairs: null,
      note: code === '57014' ? `not done after ${seconds} s` : `more than ${DISK_LIMIT}`,
    };
  }
}

async function load(client: PoolClient, { groups, services }: GeneratedCity): Promise<void> {
  await client.query(`
    drop table if exists entity, held, evidence, prefix, longer, candidate;
    create unlogged table entity (id integer primary key, age_from integer, age_to integer, areas text[] not null);
    create unlogged table held (entity integer, grp integer, units bigint)`);
  const tree = groupTree(groups);
  const ordinals = new Map(groups.map(({ id }, ordinal) => [id, ordinal]));
  for (let from = 0; from < services.length; from += ROWS_AT_ONCE) {
    const part = services.slice(from, from + ROWS_AT_ONCE);
    const entities = part.map((service, at) => {
      const ages = ageRange(service);
      return { id: from + at, age_from: ages?.from ?? null, age_to: ages?.to ?? null, areas: service.areas };
    });
    const held = part.flatMap(({ memberships }, at) =>
      Array.from(vectorOf(memberships, tree), ([groupId, { units }]) => [
        from + at,
        ordinals.get(groupId)!,
        units,
      ]),
    );
    await client.query('insert into entity select * from json_populate_recordset(null::entity, $1)', [
      JSON.stringify(entities),
    ]);
    await client.query('insert into held select * from unnest($1::integer[], $2::integer[], $3::bigint[])', [
      held.map(([entity]) => entity),
      held.map(([, group]) => group),
      held.map(([, , units]) => units),
    ]);
  }
  await client.query(`
    create unlogged table evidence as
      select entity, grp, units * idf as x, holders
      from held
      join (
        select grp, count(*) as holders,
          round(256 * ln(((select count(*) from entity) + 1) / (count(*) + 0.5)))::bigint as idf
        from held group by grp
      ) common using (grp)
      where idf > 0;
    create index on evidence (grp, entity);
    alter table entity add total bigint;
    update entity set total = sums.total
      from (select entity, sum(x) as total from evidence group by entity) sums
      where sums.entity = entity.id;
    analyze entity, evidence`);
}

/**
 * Counts pairs with C ≥ $2, with $1 as the prior, of a query that gives a, b and their Σ min. The factors are only
 * worked out for pairs that have the score without them.
 */
function countOf(shared: string): string {
  return `
  with shared as materialized (${shared}), likely as materialized (
    select x, y, sum_min
    from shared
    join entity x on x.id = shared.a
    join entity y on y.id = shared.b
    where sum_min >= $2::numeric * (x.total + y.total - sum_min + $1::bigint)
  )
  select count(*)::integer as count
  from likely
  cross join lateral (
    select
      case when (x).age_from is null or (y).age_from is null then 1
        else greatest(0, least((x).age_to, (y).age_to) - greatest((x).age_from, (y).age_from) + 1) end as ages_shared,
      case when (x).age_from is null or (y).age_from is null then 1
        else least((x).age_to - (x).age_from, (y).age_to - (y).age_from) + 1 end as ages_smaller,
      case when cardinality((x).areas) = 0 or cardinality((y).areas) = 0 then 1
        when 'FI' = any ((x).areas) or 'FI' = any ((y).areas) then 1
        else (select count(*) from (select unnest((x).areas) intersect select unnest((y).areas)) both_have) end
        as areas_shared,
      case when cardinality((x).areas) = 0 or cardinality((y).areas) = 0 then 1
        when 'FI' = any ((x).areas) or 'FI' = any ((y).areas) then 1
        else least(cardinality((x).areas), cardinality((y).areas)) end as areas_smaller
  ) factors
  where sum_min * ages_shared * areas_shared
    >= $2::numeric * ((x).total + (y).total - sum_min + $1::bigint) * ages_smaller * areas_smaller
    and sum_min > 0`;
}

const SELF_JOIN = countOf(`
  select a.entity as a, b.entity as b, sum(least(a.x, b.x)) as sum_min
  from evidence a
  join evidence b on b.grp = a.grp and b.entity > a.entity
  group by a.entity, b.entity`);

const COUNT_VERIFIED = countOf(`
  select a, b, sum(least(x.x, y.x)) as sum_min
  from candidate
  join evidence x on x.entity = a
  join evidence y on y.entity = b and y.grp = x.grp
  group by a, b`);

/** Memory for hashes instead of disk, and both cores. */
const TUNING = `
  set work_mem = '1GB';
  set jit = off;
  set max_parallel_workers_per_gather = 2;
  set min_parallel_table_scan_size = 0;
  set parallel_setup_cost = 0;
  set parallel_tuple_cost = 0.01`;

/**
 * Prefix filter, as in partner-scan.ts: only groups from which on enough is left for a hit are joined, with what is left
 * on both sides as a bound.
 */
function prefixSteps(minScore: number): readonly string[] {
  const part = partOf(minScore);
  const least = minScore * BOUND_SLACK;
  const rest = 'sum(x) over (partition by entity order by holders desc, grp desc)';
  return [
    `create unlogged table longer as
      select * from (
        select entity, grp, x::integer, total::integer, (${rest})::integer as rest
        from evidence join entity on entity.id = evidence.entity
      ) all_of_them
      where rest >= ${least}::float8 * (total + ${PRIOR})`,
    `create unlogged table prefix as select * from longer where rest >= ${part}::float8 * (2 * total + ${PRIOR})`,
    'create index on longer (grp, total) include (entity, x, rest)',
    'create index on evidence (entity) include (grp, x)',
    'analyze prefix, longer, evidence',
    `create unlogged table candidate as
      select distinct a.entity as a, b.entity as b
      from prefix a
      join longer b on b.grp = a.grp and (b.total, b.entity) > (a.total, a.entity)
      where a.total >= ${least}::float8 * (b.total + ${PRIOR})
        and least(a.x, b.x) + least(a.rest - a.x, b.rest - b.x)
          >= ${part}::float8 * (a.total + b.total + ${PRIOR})`,
    'analyze candidate',
  ];
}
