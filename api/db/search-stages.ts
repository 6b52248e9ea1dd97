/**
 * Reads candidates from the documents of search in stages, the most telling places first. What a later stage
 * finds ranks below what an earlier one found, so that a kind that is full needs no later stage: thousands of
 * documents have "palvelu" in their description, and need not be looked at.
 */
import { sql, type SQL } from 'drizzle-orm';
import { SEARCH_KINDS, type SearchKind } from '../contract/search.ts';
import type { Db } from './open.ts';
import type { SearchedWord } from './search-words.ts';

export type DocumentKey = Readonly<{ kind: SearchKind; entityId: string; ordinal: number; language: string }>;
export type DocumentRow = DocumentKey &
  Readonly<{ title: string; keywords: string; summary: string; names: string }>;

/** What a word asks of a document, as text search queries; and words of which one is enough, as lists. */
type WordQuery = Readonly<{
  /** The word, what begins with it, and its forms. */
  strict: string;
  /** Compounds and what it may have been meant to be as well. */
  wide: string;
  stems: string;
  related: readonly string[];
  /** All of these in one list; of what begins with the word only some. */
  forms: readonly string[];
}>;

export const STAGES = ['beginning', 'title', 'near', 'description'] as const;
export type Stage = (typeof STAGES)[number];
type WordStage = Exclude<Stage, 'beginning'>;

const DOCUMENT_LANGUAGES = ['fi', 'sv', 'en', 'und'] as const;
/** Where more documents than this match, the word says nothing, and the first ones are as good as any. */
const MOST_LOOKED_AT = 1_500;
/** Related words that are looked for; lookalikes first, then the most used compounds. */
const MOST_RELATED = 60;
/** A shorter word as a beginning is in every summary. */
const SHORTEST_BEGINNING = 3;

/** Only letters and digits are ever in a folded word; the quotes keep it one word whatever they are. */
function lexeme(word: string): string {
  return `'${word.replaceAll(/['\\]/g, '')}'`;
}

function wordQuery(searched: SearchedWord): WordQuery {
  const { word, inflections, beginnings, compounds, lookalikes, descriptionStems } = searched;
  const beginning = `${lexeme(word)}:*`;
  const anyOf = (others: Iterable<string>) => `(${[beginning, ...[...others].map(lexeme)].join(' | ')})`;
  const related = [...lookalikes, ...compounds].slice(0, MOST_RELATED);
  const short = word.length < SHORTEST_BEGINNING;
  return {
    strict: anyOf(inflections),
    wide: anyOf([...inflections, ...related]),
    stems: short ? lexeme(word) : anyOf(descriptionStems),
    related,
    forms: short ? [word] : [...new Set([word, ...inflections, ...beginnings, ...related])],
  };
}

function needed(words: readonly SearchedWord[]): readonly SearchedWord[] {
  return words.filter((searched) => !searched.optional);
}

/** A text search query that only documents of these kinds meet (each has its kind as a word). */
function ofKinds(kinds: readonly SearchKind[], asked: string): string {
  if (kinds.length === SEARCH_KINDS.length) return asked;
  return `(${kinds.map((kind) => lexeme(`=${kind}`)).join(' | ')}) & (${asked})`;
}

/** Ids of the documents of some kinds that meet a text search query. */
function meeting(
  column: 'title_terms' | 'near_terms' | 'far_terms',
  asked: readonly string[],
  kinds: readonly SearchKind[],
): SQL {
  const query = ofKinds(kinds, asked.join(' & '));
  return sql`(select id from search_documents where ${sql.identifier(column)} @@ ${query}::tsquery)`;
}

/** Ids of the documents of some kinds that have a word of each list: for long lists many times as fast. */
function listing(lists: readonly (readonly string[])[], kinds: readonly SearchKind[]): SQL {
  const all = [...lists, kinds.map((kind) => `=${kind}`)];
  const conditions = all.map((list) => sql`tsvector_to_array(near_terms) && ${sql.param(list)}::text[]`);
  return sql`(select id from search_documents where ${sql.join(conditions, sql` and `)})`;
}

/**
 * Ids of the documents of some kinds that hold all words in the places of a stage. Each condition is one that an
 * index answers alone: of two joined by "or" the planner makes a walk through all documents.
 */
function holding(stage: WordStage, queries: readonly WordQuery[], kinds: readonly SearchKind[]): SQL {
  if (stage === 'description') {
    return meeting(
      'far_terms',
      queries.map(({ stems }) => stems),
      kinds,
    );
  }
  if (stage === 'title') {
    return meeting(
      'title_terms',
      queries.map(({ wide }) => wide),
      kinds,
    );
  }
  if (queries.length > 1) {
    return listing(
      queries.map(({ forms }) => forms),
      kinds,
    );
  }
  const { strict, related } = queries[0]!;
  return sql`${meeting('near_terms', [strict], kinds)} union ${listing([related], kinds)}`;
}

/**
 * Ids of what has a document of a kind that holds all needed words, wherever it holds them: for lists in an order of
 * their own. None where there is no word to look for.
 */
export function holdingAll(words: readonly SearchedWord[], kind: SearchKind): SQL {
  const conditions = needed(words).map((searched) => {
    const { wide, stems } = wordQuery(searched);
    return sql`(d.near_terms @@ ${wide}::tsquery or d.far_terms @@ ${stems}::tsquery)`;
  });
  if (conditions.length === 0) conditions.push(sql`false`);
  return sql`(select d.entity_id from search_documents d where d.kind = ${kind} and ${sql.join(conditions, sql` and `)})`;
}

const documentColumns = sql`d.kind, d.entity_id as "entityId", d.ordinal, d.language, d.title, d.keywords, d.summary, d.names`;

/**
 * The documents that hold all needed words in the places of a stage, of each kind at most `most`.
 * @param language the reader's: among equals its documents come first.
 */
export async function listCandidates(
  db: Db,
  stage: Stage,
  words: readonly SearchedWord[],
  kinds: readonly SearchKind[],
  language: string,
  most: number,
): Promise<readonly DocumentRow[]> {
  if (stage === 'beginning') return listBeginnings(db, words, kinds, most);
  const queries = needed(words).map(wordQuery);
  const strict = queries.map((query) => query.strict);
  const any = strict.join(' | ');
  const likeliest = {
    title: sql`d.title_terms @@ ${strict.join(' & ')}::tsquery`,
    near: sql`(d.title_terms @@ ${any}::tsquery)::int + ts_rank('{0.1, 0.2, 0.3, 1}', d.near_terms, ${any}::tsquery)`,
    description: sql`d.title_terms @@ ${any}::tsquery`,
  }[stage];
  return listBest(db, holding(stage, queries, kinds), likeliest, language, most);
}

/**
 * The documents of some kinds that hold most of the words, for when none holds them all: those whose title has the
 * most, and those that lack one word only; long words count more.
 */
export async function listNearMisses(
  db: Db,
  words: readonly SearchedWord[],
  kinds: readonly SearchKind[],
  language: string,
  most: number,
): Promise<readonly DocumentRow[]> {
  const queries = needed(words).map(wordQuery);
  const inTitle = queries.map(({ strict }) => sql`(d.title_terms @@ ${strict}::tsquery)::int`);
  const likeliest = sql.join(inTitle, sql` + `);
  const anyInTitle = meeting('title_terms', [queries.map(({ strict }) => strict).join(' | ')], kinds);
  const titles = await listBest(db, anyInTitle, likeliest, language, most);
  const lists = queries.map(({ forms }) => forms);
  const lackingOne = lists.map((lacking) =>
    listing(
      lists.filter((list) => list !== lacking),
      kinds,
    ),
  );
  const worth = needed(words).map(
    ({ word }, index) => sql`(d.near_terms @@ ${queries[index]!.strict}::tsquery)::int * ${word.length}::int`,
  );
  const anywhere = sql.join(lackingOne, sql` union `);
  return [...titles, ...(await listBest(db, anywhere, sql.join(worth, sql` + `), language, most))];
}

/** Titles that begin with what was typed, straight from an index in its order: as quick for one letter as for ten. */
async function listBeginnings(
  db: Db,
  words: readonly SearchedWord[],
  kinds: readonly SearchKind[],
  most: number,
): Promise<readonly DocumentRow[]> {
  const typed = words.map(({ word }) => word).join(' ');
  const result = await db.execute<DocumentRow>(sql`
    select ${documentColumns}
    from unnest(${sql.param(kinds)}::text[]) as k(kind)
    cross join unnest(${sql.param(DOCUMENT_LANGUAGES)}::text[]) as l(language)
    cross join lateral (
      select * from search_documents
      where kind = k.kind and language = l.language
        and folded_title >= ${typed} and folded_title < ${typed}::text || chr(1114111)
      order by folded_title, id limit ${most}
    ) as d`);
  return result.rows;
}

/** Of the documents with these ids the likeliest of each kind; among equals those in the reader's language first. */
async function listBest(
  db: Db,
  ids: SQL,
  likeliest: SQL,
  language: string,
  most: number,
): Promise<readonly DocumentRow[]> {
  const result = await db.execute<DocumentRow>(sql`
    with matching as materialized (select id from (${ids}) as ids limit ${MOST_LOOKED_AT})
    select ${documentColumns} from (
      select d.id, row_number() over (
        partition by d.kind
        order by (${likeliest}) desc, (d.language = ${language}) desc, length(d.folded_title), d.folded_title,
          d.entity_id, d.ordinal
      ) as place
      from matching join search_documents d using (id)
    ) as best
    join search_documents d using (id)
    where best.place <= ${most}`);
  return result.rows;
}
