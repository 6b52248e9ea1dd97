import { MAP_LEVELS, QUADRANT_RELATIONS, type MapLevel, type Relation } from '../contract/relation.ts';
import {
  keepKinds,
  keepScore,
  LOWEST_KEPT,
  type LevelRelations,
  type PastRelations,
} from '../domain/relations/past-relations.ts';
import { departmentOf } from './city-map.ts';
import { shownPairs } from './raised.ts';
import type { Snapshot } from './snapshot.ts';

/** The present relations of all levels, as they are kept for a day. Finds all pairs first where they are not known. */
export function pastRelations(snapshot: Snapshot): PastRelations {
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  };
  const levels = MAP_LEVELS.map((level) => [level, levelRelations(snapshot, level, placeOf)] as const);
  return {
    levels: Object.fromEntries(levels) as Record<MapLevel, LevelRelations>,
    ids: [...places.keys()],
  };
}

function levelRelations(
  snapshot: Snapshot,
  level: MapLevel,
  placeOf: (id: string) => number,
): LevelRelations {
  const index = snapshot.indexes[level];
  const { ids, a, b, score, length } = index.pairs({ minScore: LOWEST_KEPT });
  const kinds = kindsByPair(snapshot, level);
  const near = Array.from({ length }, (_, at) => {
    const pair = `${ids[a[at]!]!} ${ids[b[at]!]!}`;
    return { a: a[at]!, b: b[at]!, score: score[at]!, pair };
  });
  const nearPairs = new Set(near.map(({ pair }) => pair));
  const rankOf = new Map(ids.map((id, rank) => [id, rank]));
  // Peers share few clients or none, and people may call anything partners.
  const far = [...kinds.keys()].flatMap((pair) => {
    if (nearPairs.has(pair)) return [];
    const [one, other] = pair.split(' ') as [string, string];
    return [{ a: rankOf.get(one)!, b: rankOf.get(other)!, score: index.explain(one, other).score, pair }];
  });
  const pairs = [...near, ...far].sort((x, y) => x.a - y.a || x.b - y.b);
  return {
    nodes: ids.map(placeOf),
    departments: ids.map((id) => placeOf(departmentOf(snapshot, level, id))),
    a: pairs.map((pair) => pair.a),
    b: pairs.map((pair) => pair.b),
    score: pairs.map((pair) => keepScore(pair.score)),
    kinds: pairs.map(({ pair }) => keepKinds(kinds.get(pair) ?? [])),
  };
}

/** What pairs are shown as, by both ids, the lesser first; a pair may be several things. */
function kindsByPair(snapshot: Snapshot, level: MapLevel): Map<string, Relation[]> {
  const kinds = new Map<string, Relation[]>();
  for (const relation of QUADRANT_RELATIONS) {
    for (const { a, b } of shownPairs(snapshot, level, relation)) {
      const key = `${a} ${b}`;
      const list = kinds.get(key);
      if (list) list.push(relation);
      else kinds.set(key, [relation]);
    }
  }
  return kinds;
}
