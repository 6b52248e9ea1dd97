import { sql } from 'drizzle-orm';
import type { Language, TeamRef } from '../contract/common.ts';
import { SEARCH_KINDS, type SearchKind, type SearchResults } from '../contract/search.ts';
import { excerpt } from '../domain/search/excerpt.ts';
import { highlight } from '../domain/search/highlight.ts';
import type { QueryWord } from '../domain/search/query-word.ts';
import { rank, wordsIn, type Query, type Rank } from '../domain/search/rank.ts';
import { teamJson } from './json.ts';
import type { Db } from './open.ts';
import {
  listCandidates,
  listNearMisses,
  STAGES,
  type DocumentKey,
  type DocumentRow,
} from './search-stages.ts';
import { readSearchedWords } from './search-words.ts';

export type SearchOptions = Readonly<{
  /** What was typed: any text. */
  q: string;
  /** The reader's language; what is found in it comes first. */
  language?: Language;
  /** All when absent. */
  kind?: readonly SearchKind[];
  /** Most results of each kind. */
  limit?: number;
}>;

const DEFAULT_LIMIT = 10;

/** All stages see the same state of the directory. */
const READ_ONLY = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;
/**
 * The planner believes that looking at every document is cheap: it does not know what a query of a hundred words costs
 * on each. Measured at 10,000 services, hundreds of milliseconds against a few from the indexes.
 */
const PLANNER_SETTINGS = sql`select set_config(name, 'off', true)
  from unnest('{enable_seqscan, enable_hashjoin, enable_mergejoin, jit}'::text[]) as name`;

type Found = Readonly<{ row: DocumentRow; rank: Rank }>;
type Item = SearchResults['items'][number];

/**
 * Services, teams, client groups, contact people and experiments for what was typed so far, the best first, at most `limit` of
 * each kind. All needed words match; of a kind of which nothing has them all, those that have most of them.
 * `total` is how many were found until every kind had enough: where a kind is cut at `limit`, there may be more.
 */
export function search(db: Db, options: SearchOptions): Promise<SearchResults> {
  return db.transaction(async (tx) => {
    await tx.execute(PLANNER_SETTINGS);
    return searchIn(tx, options);
  }, READ_ONLY);
}

async function searchIn(db: Db, options: SearchOptions): Promise<SearchResults> {
  const { language = 'fi', limit = DEFAULT_LIMIT } = options;
  const kinds = SEARCH_KINDS.filter((kind) => options.kind?.includes(kind) ?? true);
  const words = await readSearchedWords(db, options.q);
  if (words.length === 0 || kinds.length === 0) return { items: [], total: 0 };
  const query: Query = { words, language };
  // A thing may be found in several languages, and the best few are chosen from more.
  const most = 2 * limit + 10;
  const found = new Map<string, Found>();
  const keep = (rows: readonly DocumentRow[], inDescription: boolean) => {
    for (const row of rows) {
      const key = `${row.kind} ${row.entityId} ${row.ordinal}`;
      const one = { row, rank: rank(query, row, inDescription) };
      const other = found.get(key);
      if (other === undefined || compare(one, other) < 0) found.set(key, one);
    }
  };
  const countOf = (kind: SearchKind) =>
    found
      .values()
      .filter(({ row }) => row.kind === kind)
      .toArray().length;
  for (const stage of STAGES) {
    const open = kinds.filter(
      (kind) => countOf(kind) < limit && (stage !== 'description' || kind === 'service'),
    );
    if (open.length === 0) continue;
    keep(await listCandidates(db, stage, words, open, language, most), stage === 'description');
  }
  const missing = kinds.filter((kind) => countOf(kind) === 0);
  if (missing.length > 0 && words.filter(({ optional }) => !optional).length > 1) {
    const before = new Set(found.keys());
    keep(await listNearMisses(db, words, missing, language, most), false);
    dropFarMisses(found, before, words);
  }
  const best = kinds.flatMap((kind) => bestOf(found, kind, limit)).sort(compare);
  const items = await describe(
    db,
    query,
    best.map(({ row }) => row),
  );
  return { items, total: found.size };
}

/** The better first; the same order whenever the same is asked. */
function compare(one: Found, other: Found): number {
  return (
    other.rank.matched - one.rank.matched ||
    other.rank.score - one.rank.score ||
    SEARCH_KINDS.indexOf(one.row.kind) - SEARCH_KINDS.indexOf(other.row.kind) ||
    one.row.title.localeCompare(other.row.title, 'fi') ||
    (one.row.entityId < other.row.entityId ? -1 : 1)
  );
}

function bestOf(found: ReadonlyMap<string, Found>, kind: SearchKind, limit: number): readonly Found[] {
  return found
    .values()
    .filter(({ row }) => row.kind === kind)
    .toArray()
    .sort(compare)
    .slice(0, limit);
}

/** Of those that have not all words only those that have most, and half at least, are worth showing. */
function dropFarMisses(
  found: Map<string, Found>,
  before: ReadonlySet<string>,
  words: readonly QueryWord[],
): void {
  const half = words.filter(({ optional }) => !optional).length / 2;
  const added = [...found].filter(([key]) => !before.has(key));
  for (const [key, one] of added) {
    const ofKind = added.filter(([, other]) => other.row.kind === one.row.kind);
    const most = Math.max(...ofKind.map(([, other]) => other.rank.matched));
    if (one.rank.matched < Math.max(most, half)) found.delete(key);
  }
}

type Details = Readonly<{ n: number; description: string; team: TeamRef | null }>;

async function describe(db: Db, query: Query, rows: readonly DocumentRow[]): Promise<Item[]> {
  const details = await readDetails(db, rows);
  return details.map(({ n, description, team }): Item => {
    const row = rows[n - 1]!;
    const marked = (text: string) => ({ text, language: row.language, ranges: highlight(text, query.words) });
    const shown = chooseExcerpt(query, row, description);
    return {
      kind: row.kind,
      id: row.entityId,
      title: marked(row.title),
      excerpt: shown === '' ? null : marked(shown),
      team,
    };
  });
}

/** Where the words stand that the title does not have; the summary when it has them all. */
function chooseExcerpt(query: Query, row: DocumentRow, description: string): string {
  const inTitle = wordsIn(query, row.title);
  const missing = query.words.filter((_, index) => !inTitle.has(index));
  const places = [row.keywords, row.summary, row.names, description];
  const holding = places.map((text) => wordsIn({ ...query, words: missing }, text).size);
  const most = Math.max(...holding);
  if (most === 0) return excerpt(row.summary, []);
  const place = places[holding.indexOf(most)]!;
  return excerpt(place === row.names ? namesWith(query, missing, place) : place, missing);
}

/** Of many names only those that say why this was found. */
function namesWith(query: Query, words: readonly QueryWord[], names: string): string {
  const SEPARATOR = ' · '; // as search_sources joins them
  const found = names.split(SEPARATOR).filter((name) => wordsIn({ ...query, words }, name).size > 0);
  return [...new Set(found)].join(SEPARATOR);
}

/** In the order of the keys, counted from 1; what has been deleted since is left out. */
async function readDetails(db: Db, keys: readonly DocumentKey[]): Promise<readonly Details[]> {
  if (keys.length === 0) return [];
  const column = (values: readonly unknown[]) => sql.param(values);
  const result = await db.execute<Details>(sql`
    select k.n::int as n, x.description, case when t.id is not null then ${teamJson} end as team
    from unnest(${column(keys.map((key) => key.entityId))}::uuid[], ${column(keys.map((key) => key.kind))}::text[],
      ${column(keys.map((key) => key.ordinal))}::int[], ${column(keys.map((key) => key.language))}::text[])
      with ordinality as k(entity_id, kind, ordinal, language, n)
    join search_documents x using (entity_id, kind, ordinal, language)
    left join services s on k.kind = 'service' and s.id = k.entity_id
    left join experiment_teams o on k.kind = 'experiment' and o.experiment_id = k.entity_id and o.position = 0
    left join teams t on t.id = case k.kind when 'service' then s.team_id when 'experiment' then o.team_id
      when 'client-group' then null else k.entity_id end
    left join teams d on d.id = t.path[1]
    order by k.n`);
  return result.rows;
}
