/** All pairs by a self-join in PostgreSQL: what one would write without an index of one's own. */
import type { Pool, PoolClient } from 'pg';
import { openDatabase } from '../../api/db/open.ts';
import { PRIOR } from '../../api/domain/similarity/fixed-point.ts';
import { groupTree } from '../../api/domain/similarity/group-tree.ts';
import { ageRange } from '../../api/domain/similarity/reach.ts';
import { vectorOf } from '../../api/domain/similarity/vector.ts';
import { makeDataDir } from '../support/data-dir.ts';
import type { GeneratedCity } from '../support/generated-city.ts';

/** A join of 100,000 services would fill disks for a quarter of an hour; that it does not end says enough. */
const TIMEOUT_SECONDS = 60;
const DISK_LIMIT = '8GB';
/** PostgreSQL's codes for a statement that took too long, and for temporary files that grew too big. */
const GIVEN_UP = new Set(['57014', '53400']);
const ROWS_AT_ONCE = 20_000;

export type SqlPairs =
  { readonly pairs: number; readonly ms: number } | { readonly pairs: null; readonly note: string };

export type Yardstick = {
  /** Counts the pairs with C ≥ minScore; loading the data is not timed. */
  readonly pairs: (city: GeneratedCity, minScore: number) => Promise<SqlPairs>;
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

async function countPairs(pool: Pool, city: GeneratedCity, minScore: number): Promise<SqlPairs> {
  const client = await pool.connect();
  try {
    await load(client, city);
    await client.query(
      `set statement_timeout = '${TIMEOUT_SECONDS}s'; set temp_file_limit = '${DISK_LIMIT}'`,
    );
    const start = performance.now();
    const { rows } = await client.query<{ count: number }>(SELF_JOIN, [PRIOR, minScore]);
    return { pairs: rows[0]!.count, ms: performance.now() - start };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string' || !GIVEN_UP.has(code)) throw error;
    return {
      pairs: null,
      note: code === '57014' ? `not done after ${TIMEOUT_SECONDS} s` : `more than ${DISK_LIMIT}`,
    };
  } finally {
    await client.query('reset statement_timeout; reset temp_file_limit');
    client.release();
  }
}

async function load(client: PoolClient, { groups, services }: GeneratedCity): Promise<void> {
  await client.query(`
    drop table if exists entity, held, evidence;
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
      select entity, grp, units * idf as x
      from held
      join (
        select grp, round(256 * ln(((select count(*) from entity) + 1) / (count(*) + 0.5)))::bigint as idf
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

/** $1 is the prior, $2 the lowest score. The factors are only worked out for pairs that have it without them. */
const SELF_JOIN = `
  with shared as materialized (
    select a.entity as a, b.entity as b, sum(least(a.x, b.x)) as sum_min
    from evidence a
    join evidence b on b.grp = a.grp and b.entity > a.entity
    group by a.entity, b.entity
  ), likely as materialized (
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
