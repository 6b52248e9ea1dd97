import type { Static } from 'typebox';
import { LIMITS } from '../../contract/common.ts';
import type { Experiment } from '../../contract/experiment.ts';
import type { ExperimentExportQuery, ExperimentQuery } from '../../contract/experiment-lists.ts';
import type { Db } from '../open.ts';
import { listExperiments } from './lists.ts';

/** Every experiment that the filters let through, as the list has them and in its order, all as of one moment. */
export function listAllExperiments(
  db: Db,
  today: string,
  { format: _format, language: _language, ...filters }: Static<typeof ExperimentExportQuery>,
): Promise<readonly Experiment[]> {
  return db.transaction(
    async (tx) => {
      const all: Experiment[] = [];
      let query: Static<typeof ExperimentQuery> | undefined = { ...filters, limit: LIMITS.page };
      while (query !== undefined) {
        const page = JSON.parse(await listExperiments(tx, today, query)) as {
          readonly items: readonly Experiment[];
          readonly nextCursor: string | null;
        };
        all.push(...page.items);
        query = page.nextCursor === null ? undefined : { ...query, cursor: page.nextCursor };
      }
      return all;
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}
