/**
 * `npm run bench -- text`: one new text against 100,000, found again by other words; beside it pg_trgm. With
 * REAL_DATA_DIR also how real descriptions fare among as many.
 */
import { loadavg } from 'node:os';
import { TextSearch } from '../../api/domain/work/text-search.ts';
import { TextTable } from '../../api/domain/work/text-table.ts';
import { generatedCity } from '../support/generated-city.ts';
import { generatedWork } from '../support/generated-work.ts';
import { randomInteger, seededRandom } from '../support/random.ts';
import { readRealTexts, type RealText } from '../support/real-texts.ts';
import { reworded } from '../support/reworded.ts';
import { openTextYardstick } from './text-yardstick.ts';
import { bytesInUse, quantile, round, timed } from './timing.ts';

const TEXTS = 100_000;
const QUESTIONS = 1_000;
/** The first ones are not timed, for the compiler to have seen the code. */
const WARM_UP = 200;
/** pg_trgm takes so long that fewer have to do. */
const SQL_QUESTIONS = 40;
const LIMIT = 20;
/** From this similarity on two texts are called alike in the answer. */
const ALIKE = 0.35;
/** To be reached: p50 in ms, share of planted re-wordings found, and how many times faster than pg_trgm. */
const TARGETS = { p50: 1.5, recall: 0.95, faster: 100 } as const;

type Question = { readonly text: string; readonly right: number };
type Row = Readonly<Record<string, string | number>>;

export async function run(): Promise<void> {
  const { services } = generatedWork(generatedCity({ services: TEXTS }));
  const texts = services.map((service) => service.texts.get('fi')!);
  const before = bytesInUse();
  const { result: search, ms } = timed(() => searchOver(texts));
  console.log(
    `${TEXTS} texts; table and search built in ${Math.round(ms)} ms, ${Math.round((bytesInUse() - before) / 1e6)} MB`,
  );
  const questions = plantedQuestions(texts);
  const own = measureOwn(search, questions);
  const sql = await measureSql(texts, questions.slice(0, SQL_QUESTIONS));
  console.table({ 'stems, then the measure': own.row, pg_trgm: sql.row });
  console.log(
    `${Math.round(sql.p50 / own.p50)} times faster than pg_trgm; to be reached: ${JSON.stringify(TARGETS)}; load of the machine ${loadavg()[0]!.toFixed(1)}`,
  );
  const folder = process.env['REAL_DATA_DIR'];
  if (folder === undefined) console.log('REAL_DATA_DIR is unset: no real descriptions');
  else measureReal(texts, readRealTexts(folder));
}

function searchOver(texts: readonly string[]): TextSearch {
  return new TextSearch(tableOf(texts));
}

function tableOf(texts: readonly string[]): TextTable {
  const table = new TextTable('fi');
  for (const [number, text] of texts.entries()) table.set(number, text);
  table.weigh();
  return table;
}

/** Re-wordings of texts from all over the table. */
function plantedQuestions(texts: readonly string[]): readonly Question[] {
  const random = seededRandom(5);
  const others = texts.slice(0, 3_000).flatMap((text) => text.split(/\s+/));
  return Array.from({ length: QUESTIONS }, (_, at) => {
    const right = (at * 7_919) % texts.length;
    return { text: reworded(texts[right]!, others, random), right };
  });
}

function measureOwn(search: TextSearch, questions: readonly Question[]) {
  let found = 0;
  let alike = 0;
  let answers = 0;
  const times = questions.map(({ text, right }) => {
    const { ms, result } = timed(() => search.similar(text, { limit: LIMIT }));
    if (result.some(({ number }) => number === right)) found += 1;
    const called = result.filter(({ score }) => score >= ALIKE);
    answers += called.length;
    if (called.some(({ number }) => number === right)) alike += 1;
    return ms;
  });
  const timedOnes = times.slice(WARM_UP);
  const p50 = quantile(timedOnes, 0.5);
  const row: Row = {
    'p50, ms': round(p50),
    'p99, ms': round(quantile(timedOnes, 0.99)),
    [`recall in ${LIMIT}`]: round(found / questions.length),
    [`recall from ${ALIKE}`]: round(alike / questions.length),
    [`precision from ${ALIKE}`]: round(alike / answers),
  };
  return { p50, row };
}

async function measureSql(texts: readonly string[], questions: readonly Question[]) {
  const yardstick = await openTextYardstick(texts);
  try {
    const times: number[] = [];
    let found = 0;
    for (const { text, right } of questions) {
      const start = performance.now();
      const numbers = await yardstick.similar(text, LIMIT);
      times.push(performance.now() - start);
      if (numbers.includes(right)) found += 1;
    }
    const p50 = quantile(times, 0.5);
    const row: Row = {
      'p50, ms': round(p50),
      'p99, ms': round(quantile(times, 0.99)),
      [`recall in ${LIMIT}`]: round(found / questions.length),
    };
    return { p50, row };
  } finally {
    await yardstick.close();
  }
}

/**
 * Real descriptions among as many texts as before: re-wordings of them, and who is most like each of them, by stems and
 * by the measure of all pairs.
 */
function measureReal(texts: readonly string[], real: readonly RealText[]): void {
  const all = [...real.map(({ text }) => text), ...texts.slice(real.length)];
  const table = tableOf(all);
  const search = new TextSearch(table);
  const random = seededRandom(6);
  const others = real.flatMap(({ text }) => text.split(/\s+/));
  const questions = real.map(({ text }, right) => ({ text: reworded(text, others, random), right }));
  console.log(`${real.length} real descriptions among ${all.length} texts, re-worded:`);
  console.table({ 'stems, then the measure': measureOwn(search, questions).row });
  const everyone = new TextSearch(table, { compared: Infinity, read: Infinity });
  let expected = 0;
  let found = 0;
  for (const { text } of pickEvery(real, 3)) {
    const numbers = new Set(search.similar(text, { minScore: ALIKE / 2 }).map(({ number }) => number));
    for (const { number } of everyone.similar(text, { minScore: ALIKE / 2 })) {
      expected += 1;
      if (numbers.has(number)) found += 1;
    }
  }
  console.log(
    `of ${expected} pairs from ${ALIKE / 2} up that comparing with everyone finds (first ${LIMIT} of each third one), stems find ${found}`,
  );
}

function pickEvery<T>(list: readonly T[], step: number): readonly T[] {
  const first = randomInteger(seededRandom(7), step);
  return list.filter((_, at) => at % step === first);
}
