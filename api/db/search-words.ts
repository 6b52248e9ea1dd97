import { sql, type SQL } from 'drizzle-orm';
import { tokenize } from '../domain/search/fold.ts';
import { chooseLookalikes, heldWords, type QueryWord } from '../domain/search/query-word.ts';
import type { Db } from './open.ts';

/** A searched word, and what the documents are asked for it. */
export type SearchedWord = QueryWord &
  Readonly<{
    /** Words of the directory that begin with it, the first of many. */
    beginnings: readonly string[];
    descriptionStems: readonly string[];
  }>;

/** More than anybody types; a pasted page of text must not become a huge query. */
const MOST_WORDS = 8;
const LONGEST_WORD = 64;
/** A part that stands in more words than this says little; the most used words are kept. */
const MOST_COMPOUNDS = 100;
/** More only while a word is being typed, and then the next letter makes them fewer. */
const MOST_BEGINNINGS = 60;
/** So many compounds that end with a word are enough. */
const COMMON_END = 30;
/** Some words end hundreds of others. */
const MOST_LOOKED_AT = 400;
/** A part of a compound may stand anywhere in it; three letters ("työ") only at its end. */
const SHORTEST_PART = 4;
const SHORTEST_END = 3;
/** The first part of a compound may be typed in another form ("liikunnan"): a shorter stem begins too many words. */
const SHORTEST_FIRST = 5;
/** Words of one stem; of a Finnish noun some dozens of forms are in use. */
const MOST_INFLECTIONS = 100;
const SHORTEST_MISTYPED = 4;
/** Share of the typed trigrams that a mistyped word still has, at least: two swapped letters spoil four of them. */
const SIMILAR_ENOUGH = { short: 0.3, long: 0.4 } as const;
const LONG_WORD = 9;

type WordRow = Readonly<{
  word: string;
  functionWord: boolean;
  stems: readonly string[];
  inflections: readonly string[];
  compounds: readonly string[];
  descriptionStems: readonly string[];
  beginnings: readonly string[];
}>;

/** The words of what was typed, each looked up among the words of the directory. Empty when it holds no word. */
export async function readSearchedWords(db: Db, typed: string): Promise<readonly SearchedWord[]> {
  const tokens = tokenize(typed);
  // As it was typed: function words are known with their diacritics ("för", "että").
  const asTyped = new Map(
    tokens.map(({ word, starts }) => [word.slice(0, LONGEST_WORD), typed.slice(starts[0], starts.at(-1))]),
  );
  const words = [...asTyped.keys()].slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const rows = await lookUp(
    db,
    words,
    words.map((word) => asTyped.get(word)!.toLowerCase()),
  );
  const someMeaning = rows.some((row) => !row.functionWord);
  const searched: SearchedWord[] = [];
  for (const { functionWord, ...row } of rows) {
    const lookalikes = isUnknown(row) && !functionWord ? await readLookalikes(db, row.word, row.stems) : [];
    searched.push({
      word: row.word,
      stems: row.stems,
      inflections: new Set(row.inflections),
      beginnings: row.beginnings,
      compounds: new Set(row.compounds),
      lookalikes: new Set(lookalikes),
      descriptionStems:
        lookalikes.length > 0 ? await readDescriptionStems(db, lookalikes) : row.descriptionStems,
      optional: functionWord && someMeaning,
    });
  }
  return searched;
}

function isUnknown({ word, beginnings, inflections, compounds }: Omit<WordRow, 'functionWord'>): boolean {
  const known = beginnings.length > 0 || inflections.length > 0 || compounds.length > 0;
  return !known && word.length >= SHORTEST_MISTYPED;
}

/** The stems under which descriptions know these words: each language has its stemmer. */
function descriptionStems(words: SQL): SQL {
  return sql`tsvector_to_array(to_tsvector('pg_catalog.finnish', ${words})
    || to_tsvector('pg_catalog.swedish', ${words}) || to_tsvector('pg_catalog.english', ${words}))`;
}

async function readDescriptionStems(db: Db, words: readonly string[]): Promise<readonly string[]> {
  const text = sql`${words.join(' ')}::text`;
  const result = await db.execute<{ stems: string[] }>(sql`select ${descriptionStems(text)} as stems`);
  return result.rows[0]!.stems;
}

/** Words of a language whose stem ends with this one, as many as one index gives at once. */
function ending(stem: SQL, languages: SQL): SQL {
  const reversed = sql`reverse(w.stem) collate "C"`;
  return sql`(select w.word, w.uses from search_words w
    where length(${stem}) >= ${SHORTEST_END} and w.language in ${languages}
      and ${reversed} >= reverse(${stem}) and ${reversed} < reverse(${stem}) || chr(1114111)
    order by ${reversed} limit ${MOST_LOOKED_AT})`;
}

async function lookUp(
  db: Db,
  words: readonly string[],
  asTyped: readonly string[],
): Promise<readonly WordRow[]> {
  const result = await db.execute<WordRow>(sql`
    select q.word,
      '{}' in (ts_lexize('pg_catalog.finnish_stem', q.typed), ts_lexize('pg_catalog.swedish_stem', q.typed),
        ts_lexize('pg_catalog.english_stem', q.typed)) as "functionWord",
      ${descriptionStems(sql`q.word`)} as stems,
      i.inflections,
      ${descriptionStems(sql`q.word || ' ' || array_to_string(i.inflections, ' ')`)} as "descriptionStems",
      array(
        select w.word from unnest(e.words) as w(word)
        union
        (select w.word from search_words w
         where length(s.begins) >= ${SHORTEST_FIRST} and w.word >= s.begins and w.word < s.begins || chr(1114111)
           and not starts_with(w.word, q.word)
         order by w.word limit ${MOST_BEGINNINGS})
        union
        -- In the middle of compounds only when it is not the last part of many.
        select word from (
          select w.word from search_words w
          where length(q.word) >= ${SHORTEST_PART} and cardinality(e.words) < ${COMMON_END}
            and w.word like '%' || q.word || '%' and not starts_with(w.word, q.word)
          group by w.word order by sum(w.uses) desc, w.word limit ${MOST_COMPOUNDS}
        ) as w
      ) as compounds,
      array(
        select distinct word from (
          select w.word from search_words w where w.word >= q.word and w.word < q.word || chr(1114111)
          order by w.word limit ${MOST_BEGINNINGS}
        ) as w
      ) as beginnings
    from unnest(${sql.param(words)}::text[], ${sql.param(asTyped)}::text[]) with ordinality as q(word, typed, n)
    cross join lateral (
      select search_stem(q.word, 'fi') as fi, search_stem(q.word, 'sv') as sv, search_stem(q.word, 'en') as en,
          (tsvector_to_array(to_tsvector('pg_catalog.finnish', q.word)))[1] as begins
      offset 0
    ) as s
    cross join lateral (
      select array(
        select w.word from search_words w
        where (w.stem = s.fi and w.language in ('fi', 'und')) or (w.stem = s.sv and w.language = 'sv')
          or (w.stem = s.en and w.language = 'en')
        group by w.word order by sum(w.uses) desc, w.word limit ${MOST_INFLECTIONS}
      ) as inflections
      offset 0
    ) as i
    cross join lateral (
      select array(
        select word from (
          ${ending(sql`s.fi`, sql`('fi', 'und')`)} union all ${ending(sql`s.sv`, sql`('sv')`)}
        ) as w
        where not starts_with(word, q.word)
        group by word order by sum(uses) desc, word limit ${MOST_COMPOUNDS}
      ) as words
      offset 0
    ) as e
    order by q.n`);
  return result.rows;
}

/** The words of the directory that a word which it does not have may have been meant to be. */
async function readLookalikes(db: Db, word: string, stems: readonly string[]): Promise<readonly string[]> {
  const similarity = word.length < LONG_WORD ? SIMILAR_ENOUGH.short : SIMILAR_ENOUGH.long;
  await db.execute(sql`select set_config('pg_trgm.word_similarity_threshold', ${String(similarity)}, true)`);
  const BEGINNING = 0.6; // of a word whose end is inflected in an unforeseen way
  const beginning = word.slice(0, Math.max(SHORTEST_MISTYPED, Math.ceil(word.length * BEGINNING)));
  const result = await db.execute<{ word: string }>(sql`
    select word from search_words where ${word} <% word
    union
    select word from search_words where word = any(${sql.param(heldWords(word))}::text[])
    union
    select word from search_words where word >= ${beginning} and word < ${beginning}::text || chr(1114111)
    order by word`);
  return chooseLookalikes(
    word,
    stems,
    result.rows.map((row) => row.word),
  );
}
