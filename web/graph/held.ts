/** What lies under a point and can be taken hold of. Pure. */
import type { Picture } from './elements.ts';
import { nodeLook } from './node-look.ts';

/** A node, or a department's region with all that is in it; where it is held now, in map units. */
export interface Held {
  readonly kind: 'node' | 'department';
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** In map units, as it is drawn. */
  readonly r: number;
  readonly color: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Around a small node: a finger is not exact. */
const REACH_PX = 4;

/** The nearest node whose disc lies under a point (map units) at a zoom, else the region that does; undefined: neither. */
export function heldAt({ nodes, regions }: Picture, point: Point, zoom: number): Held | undefined {
  let nearest: Held | undefined;
  let least = Infinity;
  for (const { id, x, y, radius, color } of nodes) {
    const r = nodeLook(radius, zoom).diameter / 2;
    const away = Math.hypot(x - point.x, y - point.y);
    if (away > r + REACH_PX / zoom || away >= least) continue;
    nearest = { kind: 'node', id, x, y, r, color };
    least = away;
  }
  if (nearest) return nearest;
  const region = regions.find(({ x, y, r }) => Math.hypot(x - point.x, y - point.y) <= r);
  if (!region) return undefined;
  const { id, x, y, r, color } = region;
  return { kind: 'department', id, x, y, r, color };
}
