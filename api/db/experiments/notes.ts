import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type {
  ExperimentNote,
  ExperimentNoteInput,
  ExperimentNotes,
} from '../../contract/experiment-course.ts';
import { AppError } from '../../contract/errors.ts';
import type { Db } from '../open.ts';
import { experimentNotes } from '../schema.ts';
import { insertEvents, writeTransaction } from '../write.ts';

/** More than anybody reads of one experiment. */
const MOST_NOTES = 1_000;

const noteJson = sql`json_build_object(
  'id', n.id, 'day', n.day, 'text', n.text, 'writtenBy', n.written_by, 'createdAt', n.created_at)`;

/** @throws AppError not-found for an experiment that is not there. */
export async function listNotes(db: Db, experimentId: string): Promise<ExperimentNotes> {
  await verifyExperiment(db, experimentId);
  const { rows } = await db.execute<{ note: ExperimentNote }>(sql`
    select ${noteJson} as note from experiment_notes n
    where n.experiment_id = ${experimentId} and n.deleted_at is null
    order by n.day desc, n.id desc limit ${MOST_NOTES}`);
  return { items: rows.map(({ note }) => note), total: rows.length };
}

/** Keeps a note, with a step in the experiment's history. @throws AppError not-found; invalid-value beyond MOST_NOTES. */
export function insertNote(
  db: Db,
  actor: string,
  experimentId: string,
  note: ExperimentNoteInput & { readonly day: string },
): Promise<ExperimentNote> {
  return writeTransaction(db, async (tx) => {
    await verifyExperiment(tx, experimentId);
    const written = await tx.$count(
      experimentNotes,
      sql`experiment_id = ${experimentId} and deleted_at is null`,
    );
    if (written >= MOST_NOTES) {
      throw new AppError('invalid-value', `An experiment holds ${MOST_NOTES} notes. Delete some first.`);
    }
    const id = uuidv7();
    await tx.insert(experimentNotes).values({ id, experimentId, ...note });
    await insertEvents(tx, [
      {
        actor,
        entity: 'experiment',
        entityId: experimentId,
        action: 'changed',
        before: { note: null },
        after: { note },
      },
    ]);
    return findNote(tx, experimentId, id);
  });
}

/** @throws AppError not-found. */
export function removeNote(db: Db, actor: string, experimentId: string, id: string): Promise<void> {
  return writeTransaction(db, async (tx) => {
    await verifyExperiment(tx, experimentId);
    const { day, text, writtenBy } = await findNote(tx, experimentId, id);
    await tx.execute(sql`update experiment_notes set deleted_at = now() where id = ${id}`);
    await insertEvents(tx, [
      {
        actor,
        entity: 'experiment',
        entityId: experimentId,
        action: 'changed',
        before: { note: { day, text, writtenBy } },
        after: { note: null },
      },
    ]);
  });
}

async function findNote(tx: Db, experimentId: string, id: string): Promise<ExperimentNote> {
  const { rows } = await tx.execute<{ note: ExperimentNote }>(sql`
    select ${noteJson} as note from experiment_notes n
    where n.id = ${id} and n.experiment_id = ${experimentId} and n.deleted_at is null`);
  if (rows[0] === undefined) {
    throw new AppError('not-found', `There is no note with the id ${id} on this experiment.`);
  }
  return rows[0].note;
}

async function verifyExperiment(db: Db, id: string): Promise<void> {
  const { rows } = await db.execute(sql`select from experiments where id = ${id} and deleted_at is null`);
  if (rows.length === 0) throw new AppError('not-found', `There is no experiment with the id ${id}.`);
}
