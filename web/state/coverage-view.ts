/** What of the coverage is on screen: read from the address, applied to the API's answer. */
import type { Coverage, CoverageCell, CoverageGap, CoverageGroup } from '../../api/contract/coverage.ts';

export const GAP_KINDS = [
  'nobody',
  'ages',
  'sometimes',
  'one-unit',
  'one-department',
  'quiet',
] as const satisfies readonly CoverageGap['kind'][];
export type GapKind = (typeof GAP_KINDS)[number];

export interface CoverageView {
  /** Only this group and its subgroups. */
  readonly branch: string | undefined;
  /** Only the column of this department. */
  readonly department: string | undefined;
  /** Only groups with a gap, or quiet groups, with what is above them. */
  readonly only: 'gaps' | 'quiet' | undefined;
  /** Only gaps of this kind. */
  readonly kind: GapKind | undefined;
  /** The group whose row is pointed at. */
  readonly row: string | undefined;
  /** The cell whose services are shown. */
  readonly cell: { readonly group: string; readonly department: string } | undefined;
}

/** Reads an address; whatever makes no sense in it counts as not given. */
export function parseCoverageView(query: URLSearchParams): CoverageView {
  const given = (name: string) => query.get(name) || undefined;
  const [group, department] = (query.get('cell') ?? '').split(',');
  return {
    branch: given('group'),
    department: given('department'),
    only: (['gaps', 'quiet'] as const).find((value) => value === query.get('only')),
    kind: GAP_KINDS.find((kind) => kind === query.get('kind')),
    row: given('row'),
    cell: group && department ? { group, department } : undefined,
  };
}

export interface CoverageRow {
  readonly group: CoverageGroup;
  readonly gaps: readonly CoverageGap[];
  /** Depth below the first row of the branch. */
  readonly depth: number;
  readonly children: number;
}

/** What the filters leave: rows in the order of the tree, the gaps of those rows, the columns. */
export interface ShownCoverage {
  readonly rows: readonly CoverageRow[];
  readonly gaps: readonly CoverageGap[];
  /** The kinds of gaps there are without the filter by kind, with how many. */
  readonly kinds: readonly { readonly kind: GapKind; readonly count: number }[];
  readonly departments: Coverage['departments'];
  /** How many of the rows fit by themselves, and do not only stand above one that does. */
  readonly fitting: number;
}

/** Applies the filters. A branch or department that is not there (any more) counts as not chosen. */
export function shownCoverage(coverage: Coverage, view: CoverageView): ShownCoverage {
  const groups = branchOf(coverage.clientGroups, view.branch);
  const inBranch = new Set(groups.map(({ id }) => id));
  const found = coverage.gaps.filter(({ clientGroupId }) => inBranch.has(clientGroupId));
  const gaps = found.filter(({ kind }) => view.kind === undefined || kind === view.kind);
  const gapsOf = Map.groupBy(gaps, ({ clientGroupId }) => clientGroupId);
  const fits = (group: CoverageGroup) =>
    (view.only !== 'quiet' || group.quiet) &&
    ((view.only !== 'gaps' && view.kind === undefined) || gapsOf.has(group.id));
  const kept = withAncestors(groups, fits);
  const shown = groups.filter(({ id }) => kept.has(id));
  const children = Map.groupBy(shown, ({ parentId }) => parentId);
  const columns = coverage.departments.filter(({ id }) => id === view.department);
  return {
    rows: shown.map((group) => ({
      group,
      gaps: gapsOf.get(group.id) ?? [],
      depth: group.depth - (groups[0]?.depth ?? 0),
      children: children.get(group.id)?.length ?? 0,
    })),
    gaps: gaps.filter(({ clientGroupId }) => kept.has(clientGroupId)),
    kinds: GAP_KINDS.map((kind) => ({ kind, count: found.filter((gap) => gap.kind === kind).length })).filter(
      ({ count }) => count > 0,
    ),
    departments: columns.length > 0 ? columns : coverage.departments,
    fitting: shown.filter(fits).length,
  };
}

function branchOf(groups: Coverage['clientGroups'], root: string | undefined): Coverage['clientGroups'] {
  const start = groups.findIndex(({ id }) => id === root);
  if (start === -1) return groups;
  const { depth } = groups[start]!;
  const end = groups.findIndex((group, place) => place > start && group.depth <= depth);
  return groups.slice(start, end === -1 ? undefined : end);
}

function withAncestors(
  groups: readonly CoverageGroup[],
  fits: (group: CoverageGroup) => boolean,
): ReadonlySet<string> {
  const kept = new Set<string>();
  // A group stands below the one above it, so from the end each is known before its parent is asked about.
  for (const group of groups.toReversed()) {
    if (fits(group)) kept.add(group.id);
    if (kept.has(group.id) && group.parentId !== null) kept.add(group.parentId);
  }
  return kept;
}

/** What is folded before anybody has said: of more than `most` rows all below the second step of the tree. */
export function foldedAtFirst(rows: readonly CoverageRow[], most: number): ReadonlySet<string> {
  const folded = rows.length > most ? rows.filter(({ depth, children }) => depth > 0 && children > 0) : [];
  return new Set(folded.map(({ group }) => group.id));
}

/** The rows without those below a folded group. */
export function unfolded(rows: readonly CoverageRow[], folded: ReadonlySet<string>): readonly CoverageRow[] {
  const hidden = new Set<string>();
  return rows.filter(({ group: { id, parentId } }) => {
    const isHidden = parentId !== null && (folded.has(parentId) || hidden.has(parentId));
    if (isHidden) hidden.add(id);
    return !isHidden;
  });
}

export function servicesIn({ mainly, regularly, sometimes }: CoverageCell): number {
  return mainly + regularly + sometimes;
}

/** Where the darker steps begin, in services that are mainly there for the group; a regular one is two thirds of that. */
const DARKER_FROM = [0.5, 1.5, 3, 5] as const;

/** How dark a cell is, from 1 (somebody, sometimes) to 5. */
export function heatStep({ mainly, regularly, sometimes }: CoverageCell): 1 | 2 | 3 | 4 | 5 {
  const covered = mainly + (2 * regularly + sometimes) / 3;
  return (1 + DARKER_FROM.filter((from) => covered >= from).length) as 1 | 2 | 3 | 4 | 5;
}
