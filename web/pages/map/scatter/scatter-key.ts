/** What there is to see in the scatter, counted as it is drawn: shapes say a kind, wherever the lines lie. Pure. */
import { QUADRANT_RELATIONS, type QuadrantRelation } from '../../../../api/contract/relation.ts';
import type { ScatterPicture } from '../../../state/scatter.ts';
import { isLit, type StandingOut } from './draw-scatter.ts';

export interface ScatterKey {
  /** Kinds that stand out, those that occur. */
  readonly shapes: readonly { readonly relation: QuadrantRelation; readonly count: number }[];
  /** Quiet points. */
  readonly quiet: number;
  /** Pairs that are no points but part of the grey ground. */
  readonly mass: number;
  /** Points with the ring of what is tried. */
  readonly tried: number;
}

export function scatterKey({ points, mass }: ScatterPicture, standingOut: StandingOut): ScatterKey {
  const lit = points.filter((point) => isLit(point, standingOut));
  const shapes = QUADRANT_RELATIONS.map((relation) => ({
    relation,
    count: lit.filter((point) => point.relation === relation).length,
  }));
  return {
    shapes: shapes.filter(({ count }) => count > 0),
    quiet: points.length - lit.length,
    mass: mass.reduce((sum, { count }) => sum + count, 0),
    tried: points.filter(({ tried }) => tried).length,
  };
}
