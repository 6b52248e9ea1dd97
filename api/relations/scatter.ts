import type { Static } from 'typebox';
import type { MapLevel, QuadrantRelation } from '../contract/relation.ts';
import { QUADRANT_RELATIONS } from '../contract/relation.ts';
import type { MapQuery } from '../contract/relations.ts';
import type { Thresholds } from '../contract/relation-settings.ts';
import { MOST_POINTS, POINT_FLOOR, type Scatter } from '../contract/scatter.ts';
import type { VerdictKind } from '../contract/verdict.ts';
import { relationOf, workStrengthFrom } from '../domain/relations/relation.ts';
import type { Scatter as MeasuredPairs } from '../domain/relations/scatter.ts';
import { nodesShown } from './city-map.ts';
import { statusOf } from './decisions.ts';
import { sideOf } from './explain.ts';
import { measuredSides } from './measured-sides.ts';
import { perVersion } from './per-version.ts';
import { shownAs, shownPairs } from './raised.ts';
import { measureScatter } from './scatter-job.ts';
import type { Snapshot } from './snapshot.ts';

const FLOORS = { clientOverlap: POINT_FLOOR, functionSimilarity: POINT_FLOOR };
const HUNDRED = 100;
/** Scores are cut off after six decimals, not rounded: none comes to lie beyond a threshold that it does not reach. */
const PRECISION = 1e6;

/**
 * All pairs of the nodes that the map shows with these filters, by C and F. Of many nodes the pairs are measured in
 * another thread, once for each version.
 * @throws AppError as `cityMap`.
 */
export async function scatter(snapshot: Snapshot, query: Static<typeof MapQuery>): Promise<Scatter> {
  const { level = 'team' } = query;
  const { version } = snapshot;
  const { thresholds } = snapshot.pairs;
  const { size } = snapshot.indexes[level];
  const ids = [...nodesShown(snapshot, query)].sort();
  const edges = binEdges(thresholds);
  // Read before the pairs are measured: what is written meanwhile belongs to the next version.
  const called = callNames(snapshot, level);
  const measured = await measuredOnce(snapshot, level, ids, edges);
  const rows = Array.from(measured.a.keys());
  const names = rows.map((row) =>
    called(
      `${ids[measured.a[row]!]!} ${ids[measured.b[row]!]!}`,
      measured.clientOverlap[row]!,
      measured.functionSimilarity[row]!,
    ),
  );
  const unknown = sum(measured.unknown);
  return {
    level,
    ids,
    a: [...measured.a],
    b: [...measured.b],
    clientOverlap: Array.from(measured.clientOverlap, cutOff),
    functionSimilarity: Array.from(measured.functionSimilarity, cutOff),
    relation: names.map(({ relation }) => relation),
    decided: names.flatMap(({ verdict }, row) => (verdict === undefined ? [] : [{ row, verdict }])),
    floors: FLOORS,
    thresholds,
    workStrengthFrom: workStrengthFrom(thresholds),
    bins: { edges: [...edges], counts: [...measured.bins] },
    totals: { nodes: size, pairs: sum(measured.bins) + unknown, unknown },
    omitted: { nodes: size - ids.length, rows: measured.omitted },
    version,
  };
}

/** Thresholds are set in hundredths, as they are shown; those that a program has set otherwise are edges of their own. */
function binEdges({ highClientOverlap, highFunctionSimilarity }: Thresholds): readonly number[] {
  const hundredths = Array.from({ length: HUNDRED + 1 }, (_, at) => at / HUNDRED);
  return [...new Set([...hundredths, highClientOverlap, highFunctionSimilarity])].sort((a, b) => a - b);
}

const cutOff = (score: number) => Math.floor(score * PRECISION) / PRECISION;

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

type CallName = { readonly relation: QuadrantRelation | null; readonly verdict?: VerdictKind };

/**
 * What a pair is called now, by both ids, the lesser first: two services by their C and F, units by the pairs of their
 * services; either by people where these have decided.
 */
function callNames(snapshot: Snapshot, level: MapLevel): (pair: string, c: number, f: number) => CallName {
  const names = new Map<string, CallName>();
  const { thresholds } = snapshot.pairs;
  const decided = new Map(
    [...snapshot.verdicts.values()]
      .filter((verdict) => verdict.level === level && statusOf(snapshot, verdict) === 'decided')
      .map((verdict) => [`${verdict.a} ${verdict.b}`, verdict]),
  );
  if (level !== 'service') {
    for (const relation of QUADRANT_RELATIONS) {
      for (const { a, b } of shownPairs(snapshot, level, relation)) {
        if (!names.has(`${a} ${b}`)) names.set(`${a} ${b}`, { relation });
      }
    }
  }
  return (pair, c, f) => {
    const measured = level === 'service' ? relationOf(c, f, thresholds) : (names.get(pair)?.relation ?? null);
    const verdict = decided.get(pair);
    if (verdict === undefined) return { relation: measured };
    const found = measured !== null;
    const relation = shownAs(measured, { found, status: 'decided', verdict });
    return { relation, verdict: verdict.verdict };
  };
}

/** What was measured, by level and nodes. */
const keptAnswers = perVersion(() => new Map<string, Promise<MeasuredPairs>>());
/** So many selections of nodes are kept: a reader goes back and forth between a few filters. */
const MOST_KEPT = 8;

function measuredOnce(
  snapshot: Snapshot,
  level: MapLevel,
  ids: readonly string[],
  edges: readonly number[],
): Promise<MeasuredPairs> {
  const answers = keptAnswers(snapshot);
  const key = `${level} ${ids.join(' ')}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const measuring = measure(snapshot, level, ids, edges);
  answers.set(key, measuring);
  if (answers.size > MOST_KEPT) answers.delete(answers.keys().next().value!);
  // Where it could not be measured, the next question tries again.
  measuring.catch(() => answers.delete(key));
  return measuring;
}

function measure(
  snapshot: Snapshot,
  level: MapLevel,
  ids: readonly string[],
  edges: readonly number[],
): Promise<MeasuredPairs> {
  const sides = ids.map((id) => {
    const { entity, services } = sideOf(snapshot, level, id);
    const classIds = new Set(services.flatMap((service) => snapshot.services.get(service)!.classIds));
    return { entity, services, classIds: [...classIds] };
  });
  return measureScatter({
    sides: measuredSides(sides, snapshot.indexes[level].context, snapshot.work.index),
    wanted: { floors: FLOORS, most: MOST_POINTS, high: snapshot.pairs.thresholds, edges },
  });
}
