import type { MergedEntity } from '../contract/merge.ts';
import type { SameRecordList } from '../contract/same-record.ts';
import {
  listDirectoryRecords,
  listDistinctRecords,
  type ListedRecord,
  type ListedRecords,
} from '../db/directory-records.ts';
import { findVersion } from '../db/changes.ts';
import type { Db } from '../db/open.ts';
import { comparable, RULES } from '../domain/records/comparable.ts';
import type { RecordPair } from '../domain/records/record.ts';
import { runInThread } from './thread.ts';

const WORKER = new URL('./same-records-worker.ts', import.meta.url);

type Found = { readonly version: number; readonly pairs: Promise<readonly FoundPair[]> };
type FoundPair = Omit<SameRecordList['items'][number], 'evidence'> & Pick<RecordPair, 'evidence'>;

/** Records that stand twice in the directory; compared in a thread of their own, once for each version of the data. */
export interface SameRecords {
  /** The surest first, without those of which people have said that they are two. */
  list(entity: MergedEntity, limit: number): Promise<SameRecordList>;
  close(): void;
}

export function createSameRecords(db: Db): SameRecords {
  const stopping = new AbortController();
  const kept = new Map<MergedEntity, Found>();

  async function find(entity: MergedEntity): Promise<Found> {
    const known = kept.get(entity);
    if (known !== undefined && known.version === (await findVersion(db))) return known;
    const listed = await listDirectoryRecords(db, entity);
    const pairs = compare(entity, listed, stopping.signal);
    const found = { version: listed.version, pairs };
    kept.set(entity, found);
    // What failed is not kept: the next question tries again.
    pairs.catch(() => {
      if (kept.get(entity) === found) kept.delete(entity);
    });
    return found;
  }

  return {
    list: async (entity, limit) => {
      const { version, pairs } = await find(entity);
      const distinct = await listDistinctRecords(db);
      const open = (await pairs).filter(
        ({ a, b }) => !distinct.has(a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`),
      );
      const items = open.slice(0, limit).map((pair) => ({ ...pair, evidence: [...pair.evidence] }));
      return { entity, items, total: open.length, omitted: open.length - items.length, version };
    },
    close: () => stopping.abort(new Error('The server stops')),
  };
}

async function compare(
  entity: MergedEntity,
  { records }: ListedRecords,
  signal: AbortSignal,
): Promise<readonly FoundPair[]> {
  const input = records.map((record) => comparable({ ...record, organization: record.organization.name }));
  const pairs = await runInThread<readonly RecordPair[]>(
    WORKER,
    { records: input, rules: RULES[entity] },
    signal,
  );
  const byId = new Map(records.map((record) => [record.id, record]));
  return pairs.flatMap(({ a, b, decision, ...weighed }) =>
    decision === 'different' ? [] : [{ a: show(byId.get(a)!), b: show(byId.get(b)!), decision, ...weighed }],
  );
}

function show({ id, version, name, organization, team, sources }: ListedRecord): FoundPair['a'] {
  return { id, version, name, organization, team, sources: [...sources] };
}
