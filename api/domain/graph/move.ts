import { neededDistance } from './circles.ts';
import type { Direction, KnownLayout, LayoutNode, Point, Region } from './layout-types.ts';
import { nearestFree, nextFree } from './nearest-free.ts';
import { Crowd, nodesFit, RIM } from './spacing.ts';

/** A step by button or key: a node's width and some air, or a third of a small region. */
const STEP = 40;
/** A region that leaves the others keeps no further from them than this. */
const BESIDE = 30;

/** What is moved: a node, or a department's region with all nodes in it. */
export type Moved = { readonly kind: 'node' | 'department'; readonly id: string };

/** A place in units, or one step in a direction, past what is in the way. */
export type Target = Point | Direction;

/**
 * Moves one thing to the free place nearest to where it was sent, and nothing else. A node stays inside its region and
 * keeps its distance from the others; one that is its department takes its region along. A region keeps apart from the
 * others, stays beside them, and takes its nodes along. Where no place is free nothing moves.
 * `nodes`: all that are on the map now; places of others are left out of the answer.
 * @throws RangeError when `known` has no place for what is moved.
 */
export function move(
  known: KnownLayout,
  nodes: readonly LayoutNode[],
  { kind, id }: Moved,
  to: Target,
): KnownLayout {
  const node = nodes.find((one) => one.id === id);
  const department = kind === 'department' || node?.department === id ? id : node?.department;
  const region = known.regions.find((one) => one.department === department);
  if (region === undefined) throw new RangeError(`move: ${kind} ${id} has no place`);
  if (region.department !== id) return moveNode(known, nodes, id, region, to);
  const landed = placeForRegion(known, nodes, region, to);
  return {
    positions: new Map(
      nodes.map(({ id: each, department: home }) => {
        const { x, y } = placeOf(known, each);
        const carried = home === id ? { x: x + landed.x - region.x, y: y + landed.y - region.y } : { x, y };
        return [each, carried];
      }),
    ),
    regions: known.regions.map((one) => (one === region ? { ...one, ...landed } : one)),
  };
}

function moveNode(
  known: KnownLayout,
  nodes: readonly LayoutNode[],
  id: string,
  region: Region,
  to: Target,
): KnownLayout {
  const crowd = new Crowd();
  nodes.forEach(({ id: each }, index) => {
    const { x, y } = placeOf(known, each);
    if (each !== id) crowd.add(index, x, y);
  });
  const reach = region.r - RIM;
  const landed = land(placeOf(known, id), to, {
    isFree: (place) => distance(place, region) <= reach && crowd.isFree(NOBODY, place.x, place.y, nodesFit),
    inside: (wish) => insideCircle(wish, region, reach),
    across: 2 * region.r,
  });
  const positions = nodes.map(({ id: each }) => [each, each === id ? landed : placeOf(known, each)] as const);
  return { positions: new Map(positions), regions: known.regions };
}

/** Who is moved stands in no crowd, so all in it count. */
const NOBODY = -1;

function placeForRegion(known: KnownLayout, nodes: readonly LayoutNode[], region: Region, to: Target): Point {
  const inUse = new Set(nodes.map(({ department }) => department));
  const others = known.regions.filter((one) => one !== region && inUse.has(one.department));
  const here = { x: region.x, y: region.y };
  if (others.length === 0) return here;
  const margin = region.r + BESIDE;
  const left = Math.min(...others.map(({ x, r }) => x - r)) - margin;
  const right = Math.max(...others.map(({ x, r }) => x + r)) + margin;
  const top = Math.min(...others.map(({ y, r }) => y - r)) - margin;
  const bottom = Math.max(...others.map(({ y, r }) => y + r)) + margin;
  const inside = ({ x, y }: Point): Point => ({
    x: Math.max(left, Math.min(right, x)),
    y: Math.max(top, Math.min(bottom, y)),
  });
  const isApart = ({ x, y }: Point): boolean =>
    others.every((other) => {
      const [dx, dy] = [other.x - x, other.y - y];
      return Math.hypot(dx, dy) >= neededDistance(region.r, other.r, dx, dy);
    });
  return land(here, to, {
    isFree: (place) => distance(place, inside(place)) === 0 && isApart(place),
    inside,
    across: right - left + bottom - top,
  });
}

/** Where something may be put down. */
type Ground = {
  readonly isFree: (place: Point) => boolean;
  /** The nearest point where it may stand if nobody else did. */
  readonly inside: (wish: Point) => Point;
  /** No two places on it are further apart. */
  readonly across: number;
};

function land(from: Point, to: Target, { isFree, inside, across }: Ground): Point {
  if (typeof to === 'string') return nextFree(from, to, STEP, across, isFree) ?? from;
  const wish = inside({ x: Math.round(to.x), y: Math.round(to.y) });
  if (distance(wish, from) === 0) return from;
  return nearestFree(wish, across, isFree) ?? from;
}

function insideCircle(wish: Point, centre: Point, reach: number): Point {
  const away = distance(wish, centre);
  if (away <= reach) return wish;
  const share = reach / away;
  // Towards the middle, so that the whole numbers too are inside.
  return {
    x: centre.x + Math.trunc((wish.x - centre.x) * share),
    y: centre.y + Math.trunc((wish.y - centre.y) * share),
  };
}

function placeOf(known: KnownLayout, id: string): Point {
  const place = known.positions.get(id);
  if (place === undefined) throw new RangeError(`move: node ${id} has no place`);
  return place;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
