import { sql } from 'drizzle-orm';
import { AppError } from '../contract/errors.ts';
import type { RelationSettings, RelationSettingsPatch, Thresholds } from '../contract/relation-settings.ts';
import { DEFAULT_THRESHOLDS } from '../domain/relations/relation.ts';
import { listEventsOf, type HistoryOptions } from './history.ts';
import type { Db } from './open.ts';
import { insertEvents, writeTransaction } from './write.ts';

type Row = { id: string; value: Partial<Thresholds>; version: number; updatedAt: string };

/** The thresholds in force. */
export async function getRelationSettings(db: Db): Promise<RelationSettings> {
  return toSettings(await getRow(db));
}

/**
 * Changes the given thresholds; null puts the default back.
 * @throws AppError version-conflict with the current state when `version` is not its own.
 */
export function updateRelationSettings(
  db: Db,
  actor: string,
  version: number,
  patch: RelationSettingsPatch,
): Promise<RelationSettings> {
  return writeTransaction(db, async (tx) => {
    const row = await getRow(tx);
    if (row.version !== version) {
      throw new AppError(
        'version-conflict',
        `The thresholds are at version ${row.version}, your change was made to version ${version}. Look at them again.`,
        { current: toSettings(row) },
      );
    }
    const value = Object.fromEntries(
      Object.entries({ ...row.value, ...patch }).filter(([, threshold]) => threshold !== null),
    );
    await tx.execute(sql`
      update settings set value = ${JSON.stringify(value)}, version = version + 1, updated_at = now()
      where id = ${row.id}`);
    const after = toSettings(await getRow(tx));
    const shown = ({ highClientOverlap, highFunctionSimilarity }: Thresholds) => ({
      highClientOverlap,
      highFunctionSimilarity,
    });
    await insertEvents(tx, [
      {
        actor,
        entity: 'settings',
        entityId: row.id,
        action: 'changed',
        before: shown(toSettings(row)),
        after: shown(after),
      },
    ]);
    return after;
  });
}

/** Who changed the thresholds, as JSON text, the latest first. */
export async function listRelationSettingsHistory(db: Db, options: HistoryOptions): Promise<string> {
  return listEventsOf(db, (await getRow(db)).id, options);
}

async function getRow(db: Db): Promise<Row> {
  const result = await db.execute<Row>(sql`
    select id, value, version, to_json(updated_at)#>>'{}' as "updatedAt" from settings where name = 'relations'`);
  return result.rows[0]!;
}

function toSettings({ value, version, updatedAt }: Row): RelationSettings {
  return { ...DEFAULT_THRESHOLDS, ...value, defaults: DEFAULT_THRESHOLDS, version, updatedAt };
}
