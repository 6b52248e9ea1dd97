import type { Static } from 'typebox';
import type { LocalText } from '../contract/common.ts';
import type {
  Coverage,
  CoverageCell,
  CoverageGap,
  CoverageGroup,
  CoverageQuery,
} from '../contract/coverage.ts';
import { AppError } from '../contract/errors.ts';
import type { GroupRow, ServiceRow } from '../db/overlap-rows.ts';
import { showCount } from '../domain/client-count.ts';
import type { AgeRange } from '../domain/coverage/ages.ts';
import { findGaps, type Gap } from '../domain/coverage/gaps.ts';
import { servedGroups, type Served } from '../domain/coverage/served.ts';
import { isAncestor } from '../domain/similarity/group-tree.ts';
import { teamRef } from './explain.ts';
import type { Snapshot } from './snapshot.ts';

type Found = {
  readonly version: number;
  readonly served: ReadonlyMap<string, Served<ServiceRow>>;
  readonly gaps: readonly Gap[];
};

/** What was found in the state of one version; thrown away with the snapshot or with its next version. */
const foundOf = new WeakMap<Snapshot, Found>();

/** Names are put in Finnish alphabetical order, as in the lists of the directory. */
const byName = new Intl.Collator('fi');

/**
 * Which departments serve which client groups, and the gaps. Filters narrow what is shown, never what a gap is.
 * @throws AppError not-found for a group or department that is not there.
 */
export function coverage(snapshot: Snapshot, query: Static<typeof CoverageQuery>): Coverage {
  const { departmentId, clientGroupId } = query;
  verifyKnown(snapshot, departmentId ?? [], clientGroupId);
  const { tree } = snapshot.indexes.service.context;
  const { served, gaps } = findIn(snapshot);
  const departments = [...snapshot.members.department.keys()]
    .map((id) => snapshot.departments.get(id)!)
    .sort((a, b) => compareNames(a, b));
  const columns = departments.filter(({ id }) => !departmentId || departmentId.includes(id));
  const columnIds = new Set(columns.map(({ id }) => id));
  const rows = inTreeOrder(snapshot.groups);
  const shown = rows.filter(
    ({ group: { id } }) =>
      clientGroupId === undefined || id === clientGroupId || isAncestor(tree, clientGroupId, id),
  );
  const shownIds = new Set(shown.map(({ group }) => group.id));
  return {
    departments: columns,
    clientGroups: shown.map(({ group, depth }) => ({
      id: group.id,
      name: group.name,
      parentId: group.parentId,
      depth,
      quiet: group.quiet,
      estimatedSize: showCount(group.estimatedSize),
      services: served.get(group.id)!.all.size,
      cells: cellsOf(snapshot, served.get(group.id)!, columnIds),
    })),
    gaps: gaps.filter(({ groupId }) => shownIds.has(groupId)).map((gap) => showGap(snapshot, gap)),
    totals: { departments: departments.length, clientGroups: rows.length, gaps: gaps.length },
    version: snapshot.version,
  };
}

/** Who serves each client group of the present state, by the group's id. */
export function servedIn(snapshot: Snapshot): Found['served'] {
  return findIn(snapshot).served;
}

/** Years of age at which a client group is left out. */
export function ageGapsOf(snapshot: Snapshot, groupId: string): readonly AgeRange[] {
  return findIn(snapshot).gaps.flatMap((gap) =>
    gap.groupId === groupId && gap.kind === 'ages' ? gap.ages : [],
  );
}

function findIn(snapshot: Snapshot): Found {
  const kept = foundOf.get(snapshot);
  if (kept?.version === snapshot.version) return kept;
  const served = servedGroups(snapshot.indexes.service.context.tree, snapshot.services.values());
  const gaps = findGaps([...snapshot.groups.values()], served, (team) => departmentOf(snapshot, team));
  const found = { version: snapshot.version, served, gaps };
  foundOf.set(snapshot, found);
  return found;
}

function departmentOf(snapshot: Snapshot, teamId: string): string {
  return snapshot.teams.get(teamId)!.department.id;
}

function verifyKnown(snapshot: Snapshot, departments: readonly string[], group: string | undefined): void {
  const gone = departments.find((id) => !snapshot.departments.has(id));
  if (gone !== undefined) throw new AppError('not-found', `There is no department with the id ${gone}.`);
  if (group !== undefined && !snapshot.groups.has(group)) {
    throw new AppError('not-found', `There is no client group with the id ${group}.`);
  }
}

type Named = { readonly id: string; readonly name: LocalText };

function compareNames(a: Named, b: Named): number {
  const [one, other] = [a, b].map(({ name }) => name.fi ?? name.sv ?? name.en ?? '') as [string, string];
  return byName.compare(one, other) || (a.id < b.id ? -1 : 1);
}

/** Every group below the one above it, siblings by name; at the top the trees go before what stands alone. */
function inTreeOrder(groups: ReadonlyMap<string, GroupRow>): { group: GroupRow; depth: number }[] {
  const children = Map.groupBy(groups.values(), ({ parentId }) => parentId);
  const standsAlone = ({ id, parentId }: GroupRow) => Number(parentId === null && !children.has(id));
  const under = (parentId: string | null, depth: number): { group: GroupRow; depth: number }[] =>
    (children.get(parentId) ?? [])
      .sort((a, b) => standsAlone(a) - standsAlone(b) || compareNames(a, b))
      .flatMap((group) => [{ group, depth }, ...under(group.id, depth + 1)]);
  return under(null, 0);
}

const WEIGHTS = { 1: 'sometimes', 2: 'regularly', 3: 'mainly' } as const;

function cellsOf(
  snapshot: Snapshot,
  { all }: Served<ServiceRow>,
  columns: ReadonlySet<string>,
): CoverageGroup['cells'] {
  const cells = new Map<string, CoverageCell>();
  for (const [{ teamId }, weight] of all) {
    const departmentId = departmentOf(snapshot, teamId);
    if (!columns.has(departmentId)) continue;
    const cell = cells.get(departmentId) ?? { departmentId, mainly: 0, regularly: 0, sometimes: 0 };
    cells.set(departmentId, { ...cell, [WEIGHTS[weight]]: cell[WEIGHTS[weight]] + 1 });
  }
  return [...cells.values()].sort((a, b) => (a.departmentId < b.departmentId ? -1 : 1));
}

function showGap(snapshot: Snapshot, { groupId: clientGroupId, ...gap }: Gap): CoverageGap {
  if (gap.kind === 'one-unit') {
    const { kind, services, teamId } = gap;
    return { kind, clientGroupId, services, team: teamRef(snapshot.teams.get(teamId)!) };
  }
  if (gap.kind === 'one-department') {
    const { kind, services, departmentId } = gap;
    return { kind, clientGroupId, services, department: snapshot.departments.get(departmentId)! };
  }
  return gap.kind === 'ages'
    ? { kind: gap.kind, clientGroupId, ages: [...gap.ages] }
    : { ...gap, clientGroupId };
}
