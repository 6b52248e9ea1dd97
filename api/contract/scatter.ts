/** All pairs of the map by both measures at once. */
import { Type, type Static } from 'typebox';
import { Id, named, nullable, strict } from './common.ts';
import { MAP_LEVELS, QUADRANT_RELATIONS } from './relation.ts';
import { Thresholds } from './relation-settings.ts';
import { VERDICTS } from './verdict.ts';

/**
 * From this score on, in either measure, a pair is a point of its own: a little below `LOWEST_THRESHOLD`, so
 * that one sees what lies just under a line wherever it is drawn.
 */
export const POINT_FLOOR = 0.08;

/** More points than this can neither be told apart nor drawn within a frame; the bins count what is left out. */
export const MOST_POINTS = 10_000;

const unitInterval = Type.Number({ minimum: 0, maximum: 1 });
const count = Type.Integer({ minimum: 0 });

/** C × F of the pairs of the map's nodes, as columns: row i is `ids[a[i]]` with `ids[b[i]]`. */
export const Scatter = named(
  'Scatter',
  Type.Object(
    {
      level: Type.Enum([...MAP_LEVELS]),
      ids: Type.Array(Id, { description: 'The nodes shown, ascending' }),
      a: Type.Array(count),
      b: Type.Array(count),
      clientOverlap: Type.Array(unitInterval, {
        description: 'C as GET /pairs/{a}/{b} gives it, cut off after six decimals',
      }),
      functionSimilarity: Type.Array(unitInterval, { description: 'F in the same way' }),
      relation: Type.Array(nullable(Type.Enum([...QUADRANT_RELATIONS])), {
        description: 'What the pair is called now: by people where they have decided, else by the measures',
      }),
      decided: Type.Array(Type.Object({ row: count, verdict: Type.Enum([...VERDICTS]) }, strict), {
        description: 'Rows about which people have decided',
      }),
      floors: Type.Object(
        { clientOverlap: unitInterval, functionSimilarity: unitInterval },
        { ...strict, description: 'A pair is a row from this C, or from this F, on' },
      ),
      thresholds: Type.With(Thresholds, { description: 'Those in force' }),
      workStrengthFrom: Type.Object(
        { weak: unitInterval, clear: unitInterval, strong: unitInterval },
        { ...strict, description: 'From which F its words begin, with the thresholds in force' },
      ),
      bins: Type.Object(
        {
          edges: Type.Array(unitInterval, {
            description: 'Where the bins of both axes begin: every hundredth and the thresholds in force',
          }),
          counts: Type.Array(count, {
            description: 'All pairs of which both are known, rows or not: by the bin of C, then of F',
          }),
        },
        strict,
      ),
      totals: Type.Object(
        {
          nodes: Type.Integer({ minimum: 0, description: 'On this level in all' }),
          pairs: Type.Integer({ minimum: 0, description: 'Of the nodes shown' }),
          unknown: Type.Integer({
            minimum: 0,
            description: 'Of these pairs F is not known; they are in no bin',
          }),
        },
        strict,
      ),
      omitted: Type.Object(
        {
          nodes: count,
          rows: Type.Integer({
            minimum: 0,
            description:
              'Pairs from the floors on that are in the bins alone: with little C, and least far beyond the floors',
          }),
        },
        strict,
      ),
      version: Type.Integer({ minimum: 0 }),
    },
    strict,
  ),
);
export type Scatter = Static<typeof Scatter>;
