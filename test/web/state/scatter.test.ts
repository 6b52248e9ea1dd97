import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scatter } from '../../../api/contract/scatter.ts';
import {
  INITIAL_MAP_STATE,
  mapStateHref,
  parseMapState,
  type MapState,
} from '../../../web/state/map-state.ts';
import {
  countQuadrants,
  countSides,
  thresholdsIn,
  toScatterPicture,
  triesOut,
  tryThreshold,
  withThresholdsInForce,
  workWordOf,
} from '../../../web/state/scatter.ts';

const IN_FORCE = { highClientOverlap: 0.4, highFunctionSimilarity: 0.185 };
const EDGES = [...Array.from({ length: 101 }, (_, at) => at / 100), 0.185].sort((a, b) => a - b);
const at = (changes: Partial<MapState>): MapState => ({ ...INITIAL_MAP_STATE, ...changes });

const scores = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
);

function binsOf(pairs: readonly (readonly [c: number, f: number])[]): Scatter['bins'] {
  const counts = Array.from({ length: EDGES.length ** 2 }, () => 0);
  const binOf = (score: number) => EDGES.findLastIndex((edge) => edge <= score);
  for (const [c, f] of pairs) counts[binOf(c) * EDGES.length + binOf(f)]! += 1;
  return { edges: EDGES, counts };
}

function scatterOf(
  rows: readonly Partial<Record<'c' | 'f', number> & { relation: Scatter['relation'][number] }>[],
): Scatter {
  const pairs = rows.map(({ c = 0.2, f = 0.2 }) => [c, f] as const);
  return {
    level: 'service',
    ids: ['a', 'b', 'c'],
    a: rows.map(() => 0),
    b: rows.map((_, row) => 1 + (row % 2)),
    clientOverlap: pairs.map(([c]) => c),
    functionSimilarity: pairs.map(([, f]) => f),
    relation: rows.map(({ relation = null }) => relation),
    decided: [],
    floors: { clientOverlap: 0.08, functionSimilarity: 0.08 },
    thresholds: IN_FORCE,
    workStrengthFrom: { weak: 0.1, clear: 0.2, strong: 0.4 },
    bins: binsOf(pairs),
    totals: { nodes: 3, pairs: rows.length, unknown: 0 },
    omitted: { nodes: 0, rows: 0 },
    version: 1,
  };
}

describe('trying out thresholds', () => {
  it('keeps them within what can be set, in whole hundredths', () => {
    expect(tryThreshold(INITIAL_MAP_STATE, 'highClientOverlap', 0.5049, IN_FORCE).highClientOverlap).toBe(
      0.5,
    );
    expect(tryThreshold(INITIAL_MAP_STATE, 'highClientOverlap', -3, IN_FORCE).highClientOverlap).toBe(0.1);
    expect(tryThreshold(INITIAL_MAP_STATE, 'highClientOverlap', 3, IN_FORCE).highClientOverlap).toBe(1);
  });

  it('is over when one comes back to those in force, or asks for them', () => {
    const tried = tryThreshold(INITIAL_MAP_STATE, 'highClientOverlap', 0.55, IN_FORCE);
    expect(triesOut(tried)).toBe(true);
    expect(thresholdsIn(tried, IN_FORCE)).toEqual({ ...IN_FORCE, highClientOverlap: 0.55 });
    expect(tryThreshold(tried, 'highClientOverlap', 0.4, IN_FORCE)).toEqual(INITIAL_MAP_STATE);
    expect(withThresholdsInForce(tried)).toEqual(INITIAL_MAP_STATE);
    expect(triesOut(INITIAL_MAP_STATE)).toBe(false);
  });

  it('stands in the address', () => {
    const tried = at({ view: 'scatter', highClientOverlap: 0.55, highFunctionSimilarity: 0.1 });
    expect(mapStateHref(tried)).toBe('/map?view=scatter&highC=0.55&highF=0.1');
    expect(parseMapState(new URLSearchParams('view=scatter&highC=0.55&highF=0.1'))).toEqual(tried);
  });

  it('changes nothing where nothing is changed', () => {
    const tried = tryThreshold(INITIAL_MAP_STATE, 'highFunctionSimilarity', 0.3, IN_FORCE);
    expect(tryThreshold(tried, 'highFunctionSimilarity', 0.301, IN_FORCE)).toBe(tried);
  });
});

describe('the counts of the quadrants', () => {
  it('are those of all pairs, with any thresholds that can be tried out and with those in force', () => {
    const thresholds = fc.oneof(
      fc.constant(IN_FORCE),
      fc.record({
        highClientOverlap: fc.integer({ min: 10, max: 100 }).map((one) => one / 100),
        highFunctionSimilarity: fc.integer({ min: 10, max: 100 }).map((one) => one / 100),
      }),
    );
    fc.assert(
      fc.property(scores, thresholds, (pairs, high) => {
        const { highClientOverlap: c, highFunctionSimilarity: f } = high;
        const counts = countQuadrants(binsOf(pairs), high);
        expect(counts).toEqual({
          duplicate: pairs.filter(([x, y]) => x >= c && y >= f).length,
          partner: pairs.filter(([x, y]) => x >= c && y < f).length,
          peer: pairs.filter(([x, y]) => x < c && y >= f).length,
          none: pairs.filter(([x, y]) => x < c && y < f).length,
        });
        expect(countSides(counts, 'highClientOverlap').from).toBe(pairs.filter(([x]) => x >= c).length);
        expect(countSides(counts, 'highFunctionSimilarity').below).toBe(
          pairs.filter(([, y]) => y < f).length,
        );
      }),
    );
  });
});

describe('the picture of the scatter', () => {
  it('draws what says most last', () => {
    const { points } = toScatterPicture(
      scatterOf([
        { relation: 'duplicate' },
        { relation: null },
        { relation: 'peer' },
        { relation: 'partner' },
      ]),
    );
    expect(points.map(({ relation }) => relation)).toEqual([null, 'peer', 'partner', 'duplicate']);
  });

  it('draws pairs that try something over all others', () => {
    const rows = scatterOf([{}, { relation: 'duplicate' }]);
    const { points } = toScatterPicture(rows, (a, b) => a === 'a' && b === 'b');
    expect(points.map(({ b, tried }) => [b, tried])).toEqual([
      ['c', false],
      ['b', true],
    ]);
  });

  it('holds every pair once: as a point, or in the mass', () => {
    fc.assert(
      fc.property(scores, fc.nat(), (pairs, cut) => {
        const shown = pairs.slice(0, pairs.length === 0 ? 0 : cut % pairs.length);
        const scatter = { ...scatterOf(shown.map(([c, f]) => ({ c, f }))), bins: binsOf(pairs) };
        const { points, mass } = toScatterPicture(scatter);
        expect(points.length + mass.reduce((sum, { count }) => sum + count, 0)).toBe(pairs.length);
        for (const { fromC, toC, fromF, toF } of mass) {
          expect(pairs.some(([c, f]) => c >= fromC && c <= toC && f >= fromF && f <= toF)).toBe(true);
        }
      }),
    );
  });

  it('has words for similar work that begin where the answer says', () => {
    const from = { weak: 0.09, clear: 0.18, strong: 0.385 };
    expect([0, 0.09, 0.18, 0.385].map((score) => workWordOf(score, from))).toEqual([
      'none',
      'weak',
      'clear',
      'strong',
    ]);
  });
});
