/** A made-up city of any size for benchmarks and big maps: skewed, clustered, the same for the same seed. */
import type { MembershipWeight } from '../../api/contract/service.ts';
import type { Membership, OverlapEntity } from '../../api/domain/similarity/entity.ts';
import type { GroupNode } from '../../api/domain/similarity/group-tree.ts';
import { randomInteger, seededRandom } from './random.ts';

export type GeneratedService = OverlapEntity & { readonly teamId: string; readonly departmentId: string };

export type GeneratedCity = {
  /** Parents before children; the first is "citizens", above nine tenths of all others. */
  readonly groups: readonly GroupNode[];
  readonly services: readonly GeneratedService[];
};

export type GeneratedCityOptions = {
  readonly services: number;
  readonly groups?: number;
  readonly departments?: number;
  readonly servicesPerTeam?: number;
  readonly seed?: number;
};

const WEIGHTS = [1, 2, 3] as const;
const CITY = '998';
const NEIGHBOURS = ['915', '297', '686', '778'] as const;
const MOST_MEMBERSHIPS = 10;
/** How many groups a team has in view, from which half of its services' groups come. */
const TEAM_FOCUS = 8;

/** 1–10 memberships a service (5.5 on average) in a tree of four levels, popularity as 1/rank (Zipf). */
export function generatedCity(options: GeneratedCityOptions): GeneratedCity {
  const { services, groups = 2_000, departments = 12, servicesPerTeam = 4, seed = 1 } = options;
  const random = seededRandom(seed);
  const tree = generatedGroups(groups, random);
  const drawGroup = popularityDraw(
    tree.map((group) => group.id),
    random,
  );
  const focusOf = new Map<number, readonly string[]>();
  const generated = Array.from({ length: services }, (_, index): GeneratedService => {
    const team = Math.floor(index / servicesPerTeam);
    if (!focusOf.has(team)) focusOf.set(team, Array.from({ length: TEAM_FOCUS }, drawGroup));
    return {
      id: uuid('a', index),
      teamId: uuid('b', team),
      departmentId: uuid('c', team % departments),
      memberships: generatedMemberships(focusOf.get(team)!, drawGroup, random),
      ...generatedAges(random),
      areas: generatedAreas(random),
    };
  });
  return { groups: tree, services: generated };
}

function uuid(kind: string, index: number): string {
  return `01900000-0000-7000-8000-${kind}${index.toString(16).padStart(11, '0')}`;
}

function generatedGroups(count: number, random: () => number): readonly GroupNode[] {
  const second = Math.ceil(count / 100) + 2;
  const third = second + Math.ceil(count / 10);
  return Array.from({ length: count }, (_, index) => {
    let parent: number | null = null;
    if (index === 0) parent = null;
    else if (index <= second) parent = random() < 0.9 ? 0 : null;
    else if (index <= third) parent = 1 + randomInteger(random, second);
    else parent = second + 1 + randomInteger(random, third - second);
    return { id: uuid('9', index), parentId: parent === null ? null : uuid('9', parent) };
  });
}

/** Draws by 1/rank; which group has which rank is random, so that common groups lie on every level. */
function popularityDraw(ids: readonly string[], random: () => number): () => string {
  const ranked = ids
    .map((id) => ({ id, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ id }) => id);
  const cumulated = new Float64Array(ranked.length);
  let sum = 0;
  for (let rank = 0; rank < ranked.length; rank++) cumulated[rank] = sum += 1 / (rank + 1);
  return () => {
    const target = random() * sum;
    let low = 0;
    let high = ranked.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulated[middle]! <= target) low = middle + 1;
      else high = middle;
    }
    return ranked[low]!;
  };
}

function generatedMemberships(
  focus: readonly string[],
  drawGroup: () => string,
  random: () => number,
): readonly Membership[] {
  const wanted = 1 + randomInteger(random, MOST_MEMBERSHIPS);
  const weights = new Map<string, MembershipWeight>();
  for (let tries = 0; weights.size < wanted && tries < 10 * MOST_MEMBERSHIPS; tries++) {
    const groupId = random() < 0.5 ? focus[randomInteger(random, focus.length)]! : drawGroup();
    weights.set(groupId, WEIGHTS[randomInteger(random, WEIGHTS.length)]!);
  }
  return Array.from(weights, ([groupId, weight]) => ({ groupId, weight }));
}

function generatedAges(random: () => number): Pick<OverlapEntity, 'ageMin' | 'ageMax'> {
  const kind = random();
  if (kind < 0.4) return { ageMin: null, ageMax: null };
  if (kind < 0.6) return { ageMin: 18, ageMax: null };
  const ageMin = randomInteger(random, 70);
  return { ageMin, ageMax: ageMin + 5 + randomInteger(random, 30) };
}

function generatedAreas(random: () => number): readonly string[] {
  const kind = random();
  if (kind < 0.2) return [];
  if (kind < 0.3) return ['FI'];
  if (kind < 0.8) return [CITY];
  return [CITY, ...NEIGHBOURS.filter(() => random() < 0.5)];
}
