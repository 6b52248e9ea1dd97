import type { Db } from '../api/db/open.ts';
import { insertSampleCity, isUntouched } from '../api/db/sample-city.ts';
import { writeTransaction } from '../api/db/write.ts';

/** Fills a directory that has never held anything with the sample city; does nothing to any other. */
export async function plantIfUntouched(db: Db): Promise<void> {
  if (!(await isUntouched(db))) return;
  // Loaded only for a first start: the texts of a whole city.
  const { sampleCity } = await import('./city/city.ts');
  const { sampleRecords } = await import('./load.ts');
  await writeTransaction(db, async (tx) => {
    // Looked at again under the lock: another process may have been quicker.
    if (await isUntouched(tx)) await insertSampleCity(tx, sampleRecords(sampleCity));
  });
}
