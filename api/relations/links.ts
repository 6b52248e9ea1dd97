import {
  QUADRANT_RELATIONS,
  type MapLevel,
  type QuadrantRelation,
  type Relation,
} from '../contract/relation.ts';
import type { CityMap } from '../contract/relations.ts';
import type { Pairs } from '../domain/index/pairs.ts';
import { perVersion } from './per-version.ts';
import { shownPairs } from './raised.ts';
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
  const sharing = relations.includes('shared-clients') ? pairsFrom(snapshot, level, minScore) : NO_PAIRS;
  const { a, b, score, length } = sharing;
  const ids = snapshot.indexes[level].sortedIds;
  const rankOf = new Map(ids.map((id, rank) => [id, rank]));
  const extra = [...special.values()].filter(
    ({ clientOverlap }) => sharing === NO_PAIRS || clientOverlap < minScore,
  );
  return {
    ids,
    length: length + extra.length,
    forEach: (visit) => {
      for (let row = 0; row < length; row++) visit(a[row]!, b[row]!);
      for (const { source, target } of extra) visit(rankOf.get(source)!, rankOf.get(target)!);
    },
    at: (row) => {
      if (row >= length) return withWork(snapshot, level, extra[row - length]!);
      const [source, target] = [ids[a[row]!]!, ids[b[row]!]!];
      const link = special.get(`${source} ${target}`);
      if (link) return withWork(snapshot, level, link);
      return { source, target, relation: 'shared-clients', clientOverlap: score[row]! };
    },
  };
}

type SharedPairs = { readonly minScore: number; readonly pairs: Pairs };

const shared = perVersion(() => new Map<MapLevel, SharedPairs>());

/** All pairs of a level from this C on; those asked for last are kept, as one map asks for them several times. */
function pairsFrom(snapshot: Snapshot, level: MapLevel, minScore: number): Pairs {
  const known = shared(snapshot);
  const last = known.get(level);
  if (last?.minScore === minScore) return last.pairs;
  const pairs = snapshot.indexes[level].pairs({ minScore });
  known.set(level, { minScore, pairs });
  return pairs;
}

/** F is only worked out for links that are shown. */
function withWork(snapshot: Snapshot, level: MapLevel, link: Link): Link {
  const work =
    level === 'service' ? snapshot.work.similarity([link.source], [link.target])?.score : undefined;
  return work === undefined ? link : { ...link, functionSimilarity: work };
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

/**
 * How many links of each kind there are among these: each two sides count once, by the first of duplicate, partner and
 * peer that they have, else by shared clients.
 */
export function countKinds(
  snapshot: Snapshot,
  level: MapLevel,
  among: ReadonlySet<string>,
  minScore: number,
): Readonly<Record<Relation, number>> {
  const counts = { 'shared-clients': 0, duplicate: 0, partner: 0, peer: 0 };
  const has = ({ source, target }: Link) => among.has(source) && among.has(target);
  let sharing = 0;
  for (const link of specialLinks(snapshot, level, QUADRANT_RELATIONS, minScore).values()) {
    if (!has(link)) continue;
    counts[link.relation] += 1;
    if (link.clientOverlap >= minScore) sharing += 1;
  }
  const { ids, a, b, length } = pairsFrom(snapshot, level, minScore);
  const isAmong = ids.map((id) => among.has(id));
  for (let row = 0; row < length; row++) {
    if (isAmong[a[row]!] && isAmong[b[row]!]) counts['shared-clients'] += 1;
  }
  counts['shared-clients'] -= sharing;
  return counts;
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
    for (const link of raisedLinks(snapshot, level, relation)) {
      const key = `${link.source} ${link.target}`;
      if (links.has(key) || (relation !== 'peer' && link.clientOverlap < minScore)) continue;
      links.set(key, link);
    }
  }
  return links;
}

const raised = perVersion(() => new Map<string, readonly Link[]>());

/** All pairs of a level that are shown with a relation, as links; F is left out. */
function raisedLinks(snapshot: Snapshot, level: MapLevel, relation: QuadrantRelation): readonly Link[] {
  const known = raised(snapshot);
  const key = `${level} ${relation}`;
  const links = known.get(key) ?? makeRaisedLinks(snapshot, level, relation);
  known.set(key, links);
  return links;
}

function makeRaisedLinks(snapshot: Snapshot, level: MapLevel, relation: QuadrantRelation): readonly Link[] {
  const index = snapshot.indexes[level];
  const scorer = index.scorer();
  let started = '';
  return shownPairs(snapshot, level, relation)
    .toSorted((one, other) => (one.a < other.a ? -1 : one.a > other.a ? 1 : 0))
    .map(({ a, b, pairs, status, verdict }) => {
      if (a !== started) scorer.start(index.ordinalOf(a)!);
      started = a;
      return {
        source: a,
        target: b,
        relation,
        clientOverlap: scorer.with(index.ordinalOf(b)!),
        ...(level !== 'service' && pairs > 0 && { pairs }),
        ...(status === 'decided' && verdict && { verdict: verdict.verdict }),
      };
    });
}
