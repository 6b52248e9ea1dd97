import type { CommonGroups } from './common-groups.ts';
import type { EntityTable } from './entity-table.ts';
import type { GroupTable } from './group-table.ts';
import type { VectorStore } from './vector-store.ts';

/** What an index consists of; written by `fillTables` and `Writer` only. */
export type Tables = {
  readonly groups: GroupTable;
  readonly entities: EntityTable;
  readonly vectors: VectorStore;
  readonly common: CommonGroups;
};
