import { QUADRANT_RELATIONS, type MapLevel, type Relation } from '../contract/relation.ts';
import type { CityMap } from '../contract/relations.ts';
import type { Pairs } from '../domain/index/pairs.ts';
import { raisedPairs, shownAs } from './raised.ts';
import type { Snapshot } from './snapshot.ts';

export type Link = CityMap['edges'][number];

/** The links of a level: ends are places in `ids`, which are ascending. */
export type Links = {
  readonly ids: readonly string[];
  readonly length: number;
  readonly forEach: (visit: (a: number, b: number) => void) => void;
  /** The link of a row, in the order in which `forEach` visits. */
  readonly at: (row: number) => Link;
};

const NO_PAIRS: Pairs = {
  ids: [],
  a: new Uint32Array(),
  b: new Uint32Array(),
  score: new Float64Array(),
  length: 0,
};

/**
 * All links of a level with one of these relations, each two sides linked once: by the first of duplicate, partner and
 * peer that they have, else by shared clients. `minScore` is the lowest C, but for peers.
 */
export function linksOf(
  snapshot: Snapshot,
  level: MapLevel,
  relations: readonly Relation[],
  minScore: number,
): Links {
  const special = specialLinks(snapshot, level, relations, minScore);
  const shared = relations.includes('shared-clients')
    ? snapshot.indexes[level].pairs({ minScore })
    : NO_PAIRS;
  const { a, b, score, length } = shared;
  const ids = [...snapshot.indexes[level].ids()].sort();
  const rankOf = new Map(ids.map((id, rank) => [id, rank]));
  const extra = [...special.values()].filter(
    ({ clientOverlap }) => shared === NO_PAIRS || clientOverlap < minScore,
  );
  return {
    ids,
    length: length + extra.length,
    forEach: (visit) => {
      for (let row = 0; row < length; row++) visit(a[row]!, b[row]!);
      for (const { source, target } of extra) visit(rankOf.get(source)!, rankOf.get(target)!);
    },
    at: (row) => {
      if (row >= length) return extra[row - length]!;
      const [source, target] = [ids[a[row]!]!, ids[b[row]!]!];
      const plain = { source, target, relation: 'shared-clients' as const, clientOverlap: score[row]! };
      return special.get(`${source} ${target}`) ?? plain;
    },
  };
}

/** Those of which both sides are `wanted`, the strongest first, equal ones by their ids. */
export function linksAmong(links: Links, wanted: (id: string) => boolean): Link[] {
  const isWanted = links.ids.map(wanted);
  const rows: number[] = [];
  let row = 0;
  links.forEach((a, b) => {
    if (isWanted[a] && isWanted[b]) rows.push(row);
    row += 1;
  });
  return rows
    .map((at) => links.at(at))
    .sort(
      (x, y) => y.clientOverlap - x.clientOverlap || (x.source + x.target < y.source + y.target ? -1 : 1),
    );
}

/** Links that say more than shared clients, by both ids, the lesser first. */
function specialLinks(
  snapshot: Snapshot,
  level: MapLevel,
  relations: readonly Relation[],
  minScore: number,
): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  for (const relation of QUADRANT_RELATIONS) {
    if (!relations.includes(relation)) continue;
    for (const pair of raisedPairs(snapshot, level, relation)) {
      const { a, b, pairs, status, verdict } = pair;
      const key = `${a} ${b}`;
      if (links.has(key) || shownAs(relation, pair) !== relation) continue;
      const clientOverlap = snapshot.indexes[level].explain(a, b).score;
      if (relation !== 'peer' && clientOverlap < minScore) continue;
      const functionSimilarity = level === 'service' ? snapshot.work.similarity([a], [b])?.score : undefined;
      links.set(key, {
        source: a,
        target: b,
        relation,
        clientOverlap,
        ...(functionSimilarity !== undefined && { functionSimilarity }),
        ...(level !== 'service' && pairs > 0 && { pairs }),
        ...(status === 'decided' && verdict && { verdict: verdict.verdict }),
      });
    }
  }
  return links;
}
