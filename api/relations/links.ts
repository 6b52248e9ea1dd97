import {
  NOTABLE_RELATIONS,
  type MapLevel,
  type NotableRelation,
  type QuadrantRelation,
  type Relation,
} from '../contract/relation.ts';
import type { CityMap } from '../contract/relations.ts';
import type { Pairs } from '../domain/index/pairs.ts';
import { decisionOn } from './decisions.ts';
import { linkExperiment } from './link-experiment.ts';
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
 * All links of a level with one of these relations, each two sides linked once: by the first of experiment, duplicate,
 * partner and peer that they have, else by shared clients. `minScore` is the lowest C, but for experiments and peers.
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
      if (row >= length) return complete(snapshot, level, extra[row - length]!);
      const [source, target] = [ids[a[row]!]!, ids[b[row]!]!];
      const link = special.get(`${source} ${target}`);
      if (link) return complete(snapshot, level, link);
      return withExperiment(snapshot, level, {
        source,
        target,
        relation: 'shared-clients',
        clientOverlap: score[row]!,
      });
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

function complete(snapshot: Snapshot, level: MapLevel, link: Link): Link {
  return withExperiment(snapshot, level, withWork(snapshot, level, link));
}

/** The state of an experiment is that of today: it is never kept with a version. */
function withExperiment(snapshot: Snapshot, level: MapLevel, link: Link): Link {
  const experiment = linkExperiment(snapshot, level, link.source, link.target);
  return experiment === undefined ? link : { ...link, experiment };
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
 * How many links of each kind there are among these: each two sides count once, by the first of experiment, duplicate,
 * partner and peer that they have, else by shared clients.
 */
export function countKinds(
  snapshot: Snapshot,
  level: MapLevel,
  among: ReadonlySet<string>,
  minScore: number,
): Readonly<Record<Relation, number>> {
  const counts = { 'shared-clients': 0, duplicate: 0, partner: 0, peer: 0, experiment: 0 };
  const has = ({ source, target }: Link) => among.has(source) && among.has(target);
  let sharing = 0;
  for (const link of specialLinks(snapshot, level, NOTABLE_RELATIONS, minScore).values()) {
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
  for (const relation of NOTABLE_RELATIONS) {
    if (!relations.includes(relation)) continue;
    const needsClients = relation !== 'experiment' && relation !== 'peer';
    for (const link of notableLinks(snapshot, level, relation)) {
      const key = `${link.source} ${link.target}`;
      if (links.has(key) || (needsClients && link.clientOverlap < minScore)) continue;
      links.set(key, link);
    }
  }
  return links;
}

const notable = perVersion(() => new Map<string, readonly Link[]>());

/** All pairs of a level that are shown with a relation, as links; F and what is tried are left out. */
function notableLinks(snapshot: Snapshot, level: MapLevel, relation: NotableRelation): readonly Link[] {
  const known = notable(snapshot);
  const key = `${level} ${relation}`;
  const links =
    known.get(key) ??
    measured(
      snapshot,
      level,
      relation === 'experiment' ? triedLinks(snapshot, level) : raisedLinks(snapshot, level, relation),
    );
  known.set(key, links);
  return links;
}

type Unmeasured = Omit<Link, 'clientOverlap'>;

/** Of what was stopped as well: its lesson is worth as much. */
function triedLinks(snapshot: Snapshot, level: MapLevel): Unmeasured[] {
  const index = snapshot.indexes[level];
  return snapshot.experiments.pairs(level).flatMap(([source, target]) => {
    if (!index.has(source) || !index.has(target)) return [];
    const { status, verdict } = decisionOn(snapshot, level, source, target);
    return {
      source,
      target,
      relation: 'experiment',
      ...(status === 'decided' && verdict && { verdict: verdict.verdict }),
    } satisfies Unmeasured;
  });
}

function raisedLinks(snapshot: Snapshot, level: MapLevel, relation: QuadrantRelation): Unmeasured[] {
  return shownPairs(snapshot, level, relation).map(({ a, b, pairs, status, verdict }) => ({
    source: a,
    target: b,
    relation,
    ...(level !== 'service' && pairs > 0 && { pairs }),
    ...(status === 'decided' && verdict && { verdict: verdict.verdict }),
  }));
}

function measured(snapshot: Snapshot, level: MapLevel, links: readonly Unmeasured[]): readonly Link[] {
  const index = snapshot.indexes[level];
  const scorer = index.scorer();
  let started = '';
  return links
    .toSorted((one, other) => (one.source < other.source ? -1 : one.source > other.source ? 1 : 0))
    .map((link) => {
      if (link.source !== started) scorer.start(index.ordinalOf(link.source)!);
      started = link.source;
      return { ...link, clientOverlap: scorer.with(index.ordinalOf(link.target)!) };
    });
}
