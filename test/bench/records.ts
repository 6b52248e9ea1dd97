/**
 * `npm run bench -- records`: how well records that stand twice are found, beside two simple ways of finding them, on lists
 * in which people have marked them; how well a feed is recognised that comes again under new ids; and how long it takes.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import process, { env } from 'node:process';
import { findSameAs, findSameRecords } from '../../api/domain/records/find.ts';
import type { ComparableRecord } from '../../api/domain/records/record.ts';
import { parsePtv } from '../../api/exchange/ptv/parse.ts';
import { draftServiceRecords, sampleServiceRecords, siblingRecords } from '../support/comparable-services.ts';
import { generatedRecords } from '../support/generated-records.ts';
import {
  labelledEarlyChildhood,
  labelledRestaurants,
  type LabelledRecords,
} from '../support/labelled-records.ts';
import { pairKey, pairsWithin, pairwiseQuality, type Quality } from '../support/pairwise.ts';
import { reimported } from '../support/reimported.ts';
import { sameByTrigrams, sameNameAndAddress } from './record-yardsticks.ts';
import { timed } from './timing.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
/** What has to be reached; printed below the tables. */
const TARGETS = {
  'restaurants F1': 0.96,
  'early childhood F1': 0.965,
  'early childhood precision': 0.97,
  'feed again recall': 0.995,
  'feed again precision': 0.98,
  'seconds for 100,000': 60,
  'growth, exponent below': 1.5,
} as const;

export async function run(): Promise<void> {
  const folder = env['REAL_DATA_DIR'];
  if (folder === undefined) {
    console.log(
      'REAL_DATA_DIR is unset: the lists marked by people and the descriptions of PTV are left out',
    );
  } else {
    console.table({
      ...compareWays('restaurants', labelledRestaurants(folder)),
      ...compareWays('early childhood', labelledEarlyChildhood(folder)),
    });
  }
  console.table(recogniseFeeds(folder));
  console.table(measureTimes());
  console.log(`To be reached: ${JSON.stringify(TARGETS)}; load of the machine ${loadavg()[0]!.toFixed(1)}`);
}

type Row = Readonly<Record<string, string | number>>;

function compareWays(list: string, { records, same }: LabelledRecords): Readonly<Record<string, Row>> {
  const { clusters, pairs } = findSameRecords(records, 'places');
  const looks = pairs.filter(({ decision }) => decision === 'look').length;
  return {
    [`${list}: same name and address`]: toRow(pairwiseQuality(sameNameAndAddress(records), same)),
    [`${list}: trigrams ≥ 0.6`]: toRow(pairwiseQuality(sameByTrigrams(records, 0.6), same)),
    [`${list}: clusters of the same`]: {
      ...toRow(pairwiseQuality(pairsWithin(clusters), same)),
      'to look at': looks,
    },
  };
}

function recogniseFeeds(folder: string | undefined): Readonly<Record<string, Row>> {
  const sample = sampleServiceRecords();
  const feeds = {
    'sample city': sample,
    ...(folder === undefined ? {} : { 'PTV descriptions': ptvServices(folder) }),
  };
  return Object.fromEntries(
    Object.entries(feeds).map(([name, services]) => {
      const records = [...services, ...siblingRecords(services)];
      const again = reimported(records);
      const { pairs } = findSameAs(again.records, records, 'services');
      const found = pairs.filter(({ decision }) => decision === 'same').map(({ a, b }) => pairKey(a, b));
      const quality = pairwiseQuality(new Set(found), again.same);
      return [`${name} again, ${records.length} services with siblings`, toRow(quality)];
    }),
  );
}

function ptvServices(folder: string): readonly ComparableRecord[] {
  const name = 'ptv/v11-made/general-descriptions-101.json';
  return draftServiceRecords(parsePtv([{ name, text: readFileSync(join(folder, name), 'utf8') }]).drafts);
}

function measureTimes(): Readonly<Record<string, Row>> {
  const table: Record<string, Row> = {};
  for (const ruleSet of ['places', 'services'] as const) {
    let before: { size: number; ms: number } | undefined;
    for (const size of SIZES) {
      const { records, same } = generatedRecords(size);
      const start = process.cpuUsage();
      const { ms, result } = timed(() => findSameRecords(records, ruleSet));
      const { user, system } = process.cpuUsage(start);
      const growth = before && Math.log(ms / before.ms) / Math.log(size / before.size);
      table[`${size} generated ${ruleSet}`] = {
        seconds: round(ms / 1_000),
        'of the processor': round((user + system) / 1e6),
        'growth, exponent': growth === undefined ? '' : round(growth),
        ...toRow(pairwiseQuality(pairsWithin(result.clusters), same)),
        'blocks too large': result.skipped.length,
      };
      before = { size, ms };
    }
  }
  return table;
}

function toRow({ precision, recall, f1 }: Quality): Row {
  return { precision: precision.toFixed(4), recall: recall.toFixed(4), F1: f1.toFixed(4) };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
