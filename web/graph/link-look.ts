/** How each kind of link is drawn: told apart by its line as well as by its colour. Pure. */
import { RELATIONS, type Relation } from '../../api/contract/relation.ts';

export interface LinkLook {
  /** Lengths of strokes and gaps in pixels; none: an unbroken line. */
  readonly dash: readonly number[];
  /** Ends of its strokes. */
  readonly cap: 'butt' | 'round';
  /** Two lines side by side. */
  readonly double: boolean;
  /** The thinnest at which the pattern can be seen, in pixels. */
  readonly thinnest: number;
}

export const LINK_LOOKS: Readonly<Record<Relation, LinkLook>> = {
  'shared-clients': { dash: [], cap: 'round', double: false, thinnest: 1 },
  duplicate: { dash: [], cap: 'butt', double: true, thinnest: 3.5 },
  partner: { dash: [8, 5], cap: 'butt', double: false, thinnest: 1.75 },
  peer: { dash: [0.1, 6.5], cap: 'round', double: false, thinnest: 2.5 },
  experiment: { dash: [4, 5, 0.1, 5], cap: 'round', double: false, thinnest: 2.5 },
};

/** What says most is drawn last, over the rest. */
export const DRAWING_ORDER: readonly number[] = (
  ['shared-clients', 'peer', 'partner', 'duplicate', 'experiment'] as const satisfies readonly Relation[]
).map((relation) => RELATIONS.indexOf(relation));

/** Each of the two lines of a double one, in pixels. */
const RAIL_SHARE = 0.34;

/** Width of the gap between the lines of a double line that is so wide in all; 0 for the others. */
export function gapOf({ double }: LinkLook, width: number): number {
  return double ? width * (1 - 2 * RAIL_SHARE) : 0;
}
