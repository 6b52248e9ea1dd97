import {
  QUADRANT_RELATIONS,
  type MapLevel,
  type MeasuredRelation,
  type Relation,
} from '../../contract/relation.ts';

/**
 * The relations of one level at one time, small enough to be kept: ids and departments as places in a list of ids, pairs
 * as parallel arrays. `a` and `b` are places in `nodes`, `score` is C in whole ten-thousandths, rounded down, `kinds` a
 * bit for each of QUADRANT_RELATIONS that the pair is shown as.
 */
export type LevelRelations = {
  readonly nodes: readonly number[];
  readonly departments: readonly number[];
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly score: readonly number[];
  readonly kinds: readonly number[];
};

export type PastRelations = {
  readonly ids: readonly string[];
  readonly levels: Readonly<Record<MapLevel, LevelRelations>>;
};

/**
 * Which pairs count as linked: those of one of these relations; all but peers from this C up, 0 to 1. What people try
 * together is not kept: such a pair counts as what it is without.
 */
export type LinkFilter = { readonly relations: readonly Relation[]; readonly minScore: number };

export type PastLink = {
  readonly source: string;
  readonly target: string;
  readonly relation: MeasuredRelation;
  /** C in [0, 1], to four digits. */
  readonly clientOverlap: number;
};

/** Pairs are kept from this C up; of many nodes the map does not show less either. */
export const LOWEST_KEPT = 0.05;
const SCALE = 10_000;
/** 0.57 times 10,000 is a hair less than 5,700 in floating point. */
const HAIR = 1e-6;

/** C as it is kept. What is compared later was kept in the same way, so that rounding changes nothing. */
export function keepScore(clientOverlap: number): number {
  return Math.floor(clientOverlap * SCALE + HAIR);
}

/** Bits for the relations that a pair is shown as. */
export function keepKinds(relations: Iterable<Relation>): number {
  let bits = 0;
  for (const relation of relations) {
    const place = QUADRANT_RELATIONS.findIndex((one) => one === relation);
    if (place >= 0) bits |= 1 << place;
  }
  return bits;
}

/** Department of every node of a level, by id. */
export function pastNodes({ ids, levels }: PastRelations, level: MapLevel): ReadonlyMap<string, string> {
  const { nodes, departments } = levels[level];
  return new Map(nodes.map((id, at) => [ids[id]!, ids[departments[at]!]!]));
}

/**
 * The links of a level that pass, by both ids, as the map draws them: each pair once, by the first of duplicate, partner
 * and peer that it is shown as and that is asked for, else by shared clients.
 */
export function pastLinks(
  { ids, levels }: PastRelations,
  level: MapLevel,
  { relations, minScore }: LinkFilter,
): ReadonlyMap<string, PastLink> {
  const { nodes, a, b, score, kinds } = levels[level];
  const least = keepScore(minScore);
  const links = new Map<string, PastLink>();
  for (let at = 0; at < a.length; at++) {
    const isNear = score[at]! >= least;
    const relation =
      QUADRANT_RELATIONS.find(
        (kind, place) => (kinds[at]! >> place) & 1 && relations.includes(kind) && (isNear || kind === 'peer'),
      ) ?? (isNear && relations.includes('shared-clients') ? 'shared-clients' : undefined);
    if (relation === undefined) continue;
    const [source, target] = [ids[nodes[a[at]!]!]!, ids[nodes[b[at]!]!]!];
    links.set(`${source} ${target}`, { source, target, relation, clientOverlap: score[at]! / SCALE });
  }
  return links;
}
