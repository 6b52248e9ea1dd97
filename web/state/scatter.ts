/** What an answer of the scatter says with any thresholds, and the steps of trying others. Pure. */
import { LOWEST_THRESHOLD, type Thresholds } from '../../api/contract/relation-settings.ts';
import { QUADRANT_RELATIONS, type QuadrantRelation } from '../../api/contract/relation.ts';
import type { Scatter } from '../../api/contract/scatter.ts';
import type { Strength } from '../../api/contract/strength.ts';
import type { MapState } from './map-state.ts';
import { THRESHOLDS, type ThresholdName } from './relation-thresholds.ts';

export type Quadrant = QuadrantRelation | 'none';
/** As they lie: more shared clients to the right, more similar work upwards; row by row from the top left. */
export const QUADRANTS = ['peer', 'duplicate', 'none', 'partner'] as const satisfies readonly Quadrant[];

const HUNDRED = 100;

/** The thresholds that hold in a state: those tried out, else those in force. */
export function thresholdsIn(
  { highClientOverlap, highFunctionSimilarity }: MapState,
  inForce: Thresholds,
): Thresholds {
  return {
    highClientOverlap: highClientOverlap ?? inForce.highClientOverlap,
    highFunctionSimilarity: highFunctionSimilarity ?? inForce.highFunctionSimilarity,
  };
}

/** Whether a state tries out thresholds that are not in force. */
export function triesOut(state: MapState): boolean {
  return THRESHOLDS.some((name) => state[name] !== undefined);
}

/** Tries out a threshold, kept within what can be set and to whole hundredths; the one in force is not tried out. */
export function tryThreshold(
  state: MapState,
  name: ThresholdName,
  value: number,
  inForce: Thresholds,
): MapState {
  const hundredths = Math.round(value * HUNDRED) / HUNDRED;
  const next = Math.min(1, Math.max(LOWEST_THRESHOLD, hundredths));
  const tried = next === inForce[name] ? undefined : next;
  return tried === state[name] ? state : { ...state, [name]: tried };
}

export function withThresholdsInForce(state: MapState): MapState {
  return { ...state, highClientOverlap: undefined, highFunctionSimilarity: undefined };
}

/** How many pairs lie in each quadrant. Exact where both thresholds are edges of bins, as those of `tryThreshold` are. */
export function countQuadrants(
  { edges, counts }: Scatter['bins'],
  { highClientOverlap, highFunctionSimilarity }: Thresholds,
): Readonly<Record<Quadrant, number>> {
  const found = { peer: 0, duplicate: 0, none: 0, partner: 0 };
  for (const [column, c] of edges.entries()) {
    for (const [row, f] of edges.entries()) {
      const count = counts[column * edges.length + row]!;
      if (count > 0) found[quadrantOf(c >= highClientOverlap, f >= highFunctionSimilarity)] += count;
    }
  }
  return found;
}

function quadrantOf(sameClients: boolean, sameWork: boolean): Quadrant {
  if (sameClients) return sameWork ? 'duplicate' : 'partner';
  return sameWork ? 'peer' : 'none';
}

/** How many pairs lie on each side of a line. */
export function countSides(
  { peer, duplicate, none, partner }: Readonly<Record<Quadrant, number>>,
  name: ThresholdName,
): { readonly from: number; readonly below: number } {
  return name === 'highClientOverlap'
    ? { from: duplicate + partner, below: peer + none }
    : { from: duplicate + peer, below: partner + none };
}

/** The word for F, by where the answer says that its words begin. */
export function workWordOf(score: number, from: Scatter['workStrengthFrom']): Strength {
  if (score >= from.strong) return 'strong';
  if (score >= from.clear) return 'clear';
  return score >= from.weak ? 'weak' : 'none';
}

/** A bin with pairs that are not among the points: from one edge to the next of each axis. */
export interface DenseBin {
  readonly fromC: number;
  readonly toC: number;
  readonly fromF: number;
  readonly toF: number;
  readonly count: number;
}

/** The scatter as it is drawn. */
export interface ScatterPicture {
  readonly points: readonly ScatterPoint[];
  /** Those that are no points: the mass. */
  readonly mass: readonly DenseBin[];
}

export interface ScatterPoint {
  readonly a: string;
  readonly b: string;
  readonly c: number;
  readonly f: number;
  readonly relation: QuadrantRelation | null;
  readonly decided: boolean;
  /** Both try something together, or have tried it. */
  readonly tried: boolean;
}

/** Points with what says most last, as it is drawn over the rest, and all else by bins. */
export function toScatterPicture(
  scatter: Scatter,
  isTried: (a: string, b: string) => boolean = () => false,
): ScatterPicture {
  const { ids, a, b, clientOverlap, functionSimilarity, relation, decided, bins } = scatter;
  const byPeople = new Set(decided.map(({ row }) => row));
  const points = a.map((one, row): ScatterPoint => ({
    a: ids[one]!,
    b: ids[b[row]!]!,
    c: clientOverlap[row]!,
    f: functionSimilarity[row]!,
    relation: relation[row]!,
    decided: byPeople.has(row),
    tried: isTried(ids[one]!, ids[b[row]!]!),
  }));
  const kinds = QUADRANT_RELATIONS.length;
  const standing = ({ relation: one, decided: isDecided, tried }: ScatterPoint) =>
    Number(tried) * 2 * (kinds + 1) +
    (one === null ? 0 : kinds - QUADRANT_RELATIONS.indexOf(one)) * 2 +
    Number(isDecided);
  return {
    points: points.toSorted((one, other) => standing(one) - standing(other)),
    mass: massOf(bins, points),
  };
}

function massOf({ edges, counts }: Scatter['bins'], points: readonly ScatterPoint[]): readonly DenseBin[] {
  const left = Int32Array.from(counts);
  const binOf = (score: number) => edges.findLastIndex((edge) => edge <= score);
  for (const { c, f } of points) left[binOf(c) * edges.length + binOf(f)]! -= 1;
  const mass: DenseBin[] = [];
  for (const [at, count] of left.entries()) {
    if (count <= 0) continue;
    const [column, row] = [Math.floor(at / edges.length), at % edges.length];
    mass.push({
      fromC: edges[column]!,
      toC: edges[column + 1] ?? 1,
      fromF: edges[row]!,
      toF: edges[row + 1] ?? 1,
      count,
    });
  }
  return mass;
}
