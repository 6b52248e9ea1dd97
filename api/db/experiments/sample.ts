import { sql } from 'drizzle-orm';
import type { ExperimentNoteInput } from '../../contract/experiment-course.ts';
import type { ThemeInput } from '../../contract/theme.ts';
import { insertRecord } from '../directory.ts';
import type { Db } from '../open.ts';
import { experimentNotes, externalIds } from '../schema.ts';
import { themeResource } from '../themes.ts';
import { experimentResource, type ExperimentChange } from './experiments.ts';

/** Themes and experiments of the sample city; an experiment that is followed up stands before the one that does. */
export interface SampleExperimentRecords {
  readonly themes: readonly (ThemeInput & { readonly id: string; readonly key: string })[];
  readonly experiments: readonly {
    readonly id: string;
    readonly key: string;
    /** When it was proposed. */
    readonly createdAt: string;
    readonly change: ExperimentChange & { readonly name: NonNullable<ExperimentChange['name']> };
    readonly notes: readonly (ExperimentNoteInput & { readonly id: string; readonly day: string })[];
  }[];
}

/** Puts them in as they would be on a day. Only inside a writing transaction, after the units and client groups. */
export async function insertSampleExperiments(
  tx: Db,
  source: string,
  { themes, experiments }: SampleExperimentRecords,
  today: string,
): Promise<void> {
  const mark = (entity: string, { id, key }: { readonly id: string; readonly key: string }) =>
    tx.insert(externalIds).values({ source, entity, externalId: key, entityId: id });
  for (const theme of themes) {
    await insertRecord(tx, themeResource, source, theme, theme.id);
    await mark('theme', theme);
  }
  for (const experiment of experiments) {
    const { id, createdAt, change, notes } = experiment;
    await insertRecord(tx, experimentResource(today), source, change, id);
    await tx.execute(sql`update experiments set created_at = ${createdAt} where id = ${id}`);
    if (notes.length > 0) {
      await tx.insert(experimentNotes).values(notes.map((note) => ({ ...note, experimentId: id })));
    }
    await mark('experiment', experiment);
  }
}
