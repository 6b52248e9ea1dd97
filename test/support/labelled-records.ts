/** The two lists of places in the folder of real data in which people have marked what is the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparableRecord } from '../../api/domain/records/record.ts';
import { parseDelimited } from './delimited.ts';
import { pairKey } from './pairwise.ts';

export type LabelledRecords = {
  readonly records: readonly ComparableRecord[];
  /** Keys of all pairs that are the same. */
  readonly same: ReadonlySet<string>;
};

export function labelledRestaurants(folder: string): LabelledRecords {
  const read = (name: string) => readFileSync(join(folder, 'dedupe/restaurants', name), 'utf8');
  const rows = parseDelimited(read('restaurantProfiles.csv'), '|');
  const pairs = read('duplicates.csv')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  return {
    records: rows.map((row) => ({
      id: row['id']!,
      names: [row['name']!],
      address: { line: row['addr']!, town: row['city']! },
      telephones: [row['phone']!],
    })),
    same: new Set(
      pairs.map((line) => {
        const [one, other] = line.split('|');
        return pairKey(one!, other!);
      }),
    ),
  };
}

export function labelledEarlyChildhood(folder: string): LabelledRecords {
  const path = join(folder, 'dedupe/chicago-early-childhood/labelled_30pct_of_clusters.csv');
  const rows = parseDelimited(readFileSync(path, 'utf8'), ',');
  const clusters = Map.groupBy(rows, (row) => row['True Id']!);
  return {
    records: rows.map((row) => ({
      id: row['Id']!,
      names: [row['Site name']!],
      organization: row['Agency']!,
      address: { line: row['Address']!, postcode: row['Zip']! },
      telephones: [row['Phone']!],
      links: [row['Website']!],
    })),
    same: new Set(
      [...clusters.values()].flatMap((cluster) =>
        cluster.flatMap((one, index) =>
          cluster.slice(index + 1).map((other) => pairKey(one['Id']!, other['Id']!)),
        ),
      ),
    ),
  };
}
