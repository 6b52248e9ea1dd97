import { ageGaps, typicalAges, type AgeRange, type ServiceAges } from './ages.ts';
import type { Served, ServingService } from './served.ts';

/** What a gap is found from. */
export interface GapGroup {
  readonly id: string;
  readonly parentId: string | null;
  /** Clients who are seldom heard. */
  readonly quiet: boolean;
  /** Persons; null: not estimated. */
  readonly estimatedSize: number | null;
}

export interface GapService extends ServingService, ServiceAges {
  readonly teamId: string;
}

/**
 * A finding about one client group, with what it rests on:
 * - nobody: no service names it or a subgroup of it;
 * - ages: its services leave some years out.
 * And at most one of these, the first that holds:
 * - sometimes: services name it, but none more than "sometimes";
 * - one-unit, one-department: all its services belong to one unit, or to several of one department;
 * - quiet: its clients are seldom heard, and few services are there for them.
 */
export type Gap = { readonly groupId: string } & (
  | { readonly kind: 'nobody' }
  | { readonly kind: 'sometimes' | 'quiet'; readonly services: number }
  | { readonly kind: 'one-unit'; readonly teamId: string; readonly services: number }
  | { readonly kind: 'one-department'; readonly departmentId: string; readonly services: number }
  | { readonly kind: 'ages'; readonly ages: readonly AgeRange[] }
);

/** Most pressing first: clients whom nobody names, then those who are left out at some age, then thin threads. */
const ORDER = ['nobody', 'ages', 'sometimes', 'one-unit', 'one-department', 'quiet'] as const;

/** Quiet clients do not look for help themselves: so few services, and so few of them mainly theirs, easily miss them. */
const FEW_FOR_QUIET = 2;
const MAINLY_FOR_QUIET = 1;

const SOMETIMES = 1;
const MAINLY = 3;

/**
 * All gaps, the most pressing kinds first, within a kind quiet groups first, then the larger ones.
 *
 * @param departmentOf Department of a unit, by id.
 */
export function findGaps<S extends GapService>(
  groups: readonly GapGroup[],
  served: ReadonlyMap<string, Served<S>>,
  departmentOf: (teamId: string) => string,
): readonly Gap[] {
  const parents = new Set(groups.map(({ parentId }) => parentId));
  const typical = new Map(groups.map(({ id }) => [id, typicalAges(mainlyFor(served.get(id)!))]));
  const found = groups.flatMap((group) => {
    // Without a size it only gathers its subgroups and has no clients of its own.
    if (parents.has(group.id) && group.estimatedSize === null) return [];
    const wider = group.parentId === null ? undefined : typical.get(group.parentId);
    return gapsOf(group, served.get(group.id)!, departmentOf, wider).map((gap) => ({ group, gap }));
  });
  return found
    .sort(
      (a, b) =>
        ORDER.indexOf(a.gap.kind) - ORDER.indexOf(b.gap.kind) ||
        Number(b.group.quiet) - Number(a.group.quiet) ||
        (b.group.estimatedSize ?? 0) - (a.group.estimatedSize ?? 0) ||
        (a.group.id < b.group.id ? -1 : 1),
    )
    .map(({ gap }) => gap);
}

function gapsOf<S extends GapService>(
  group: GapGroup,
  { own, all }: Served<S>,
  departmentOf: (teamId: string) => string,
  typical: AgeRange | undefined,
): readonly Gap[] {
  const groupId = group.id;
  if (all.size === 0) return [{ groupId, kind: 'nobody' }];
  const ages = ageGaps([...own.keys()], [...all.keys()], typical);
  const thin = thinThread(group, all, departmentOf);
  return [...(ages.length > 0 ? [{ groupId, kind: 'ages', ages } as const] : []), ...(thin ? [thin] : [])];
}

/** The strongest of the ways in which a group that is served hangs by few services. */
function thinThread<S extends GapService>(
  { id: groupId, quiet }: GapGroup,
  all: Served<S>['all'],
  departmentOf: (teamId: string) => string,
): Gap | undefined {
  const services = all.size;
  const weights = [...all.values()];
  const [teamId, ...otherTeams] = new Set(Array.from(all.keys(), (service) => service.teamId));
  const [departmentId, ...otherDepartments] = new Set([teamId!, ...otherTeams].map(departmentOf));
  if (weights.every((weight) => weight === SOMETIMES)) return { groupId, kind: 'sometimes', services };
  if (otherTeams.length === 0) return { groupId, kind: 'one-unit', teamId: teamId!, services };
  if (otherDepartments.length === 0) {
    return { groupId, kind: 'one-department', departmentId: departmentId!, services };
  }
  const mainly = weights.filter((weight) => weight === MAINLY).length;
  const few = services <= FEW_FOR_QUIET && mainly <= MAINLY_FOR_QUIET;
  return quiet && few ? { groupId, kind: 'quiet', services } : undefined;
}

function mainlyFor<S extends GapService>({ own }: Served<S>): readonly S[] {
  return [...own].filter(([, weight]) => weight === MAINLY).map(([service]) => service);
}
