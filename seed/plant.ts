import type { Db } from '../api/db/open.ts';
import { keepDay } from '../api/db/relation-snapshots.ts';
import { insertSampleCity, isUntouched } from '../api/db/sample-city.ts';
import { writeTransaction } from '../api/db/write.ts';
import { dayOf } from '../api/relations/day.ts';
import { pastRelations } from '../api/relations/past-relations.ts';
import { readRows } from '../api/relations/relations.ts';
import { buildSnapshot } from '../api/relations/snapshot.ts';

const MONTH_MS = 30 * 86_400_000;
/** Older than every version of the data. */
const BEFORE_ALL = 0;

/** Fills a directory that has never held anything with the sample city; does nothing to any other. */
export async function plantIfUntouched(db: Db): Promise<void> {
  if (!(await isUntouched(db))) return;
  await writeTransaction(db, async (tx) => {
    // Looked at again under the lock: another process may have been quicker.
    if (await isUntouched(tx)) await plantSampleCity(tx, new Date());
  });
}

/**
 * Puts the sample city in, and with it its relations of a month ago: worked out like all others, from the services as
 * they were then.
 */
export async function plantSampleCity(db: Db, now: Date): Promise<void> {
  // Loaded only for a first start: the texts of a whole city.
  const { sampleCity } = await import('./city/city.ts');
  const { monthAgo } = await import('./city/month-ago.ts');
  const { servicesAMonthAgo } = await import('./earlier.ts');
  const { sampleRecords } = await import('./load.ts');
  const { plantExperiments } = await import('./plant-experiments.ts');
  const records = sampleRecords(sampleCity);
  await insertSampleCity(db, records);
  await plantExperiments(db, sampleCity, now);
  const services = servicesAMonthAgo(records, monthAgo);
  const past = buildSnapshot({ ...(await readRows(db, BEFORE_ALL)), services });
  const kept = { day: dayOf(new Date(now.getTime() - MONTH_MS)), version: BEFORE_ALL };
  await keepDay(db, kept, dayOf(now), () => pastRelations(past));
}
