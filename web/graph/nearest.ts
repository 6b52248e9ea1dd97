/** What is nearest to a point or in a direction. Pure; all in the units of what is given. */
import type { Picture } from './elements.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Directions by the keys that walk there. */
export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Sideways distance counts so many times: who lies straight ahead comes before who lies a little nearer to the side. */
const SIDEWAYS = 2;

const AHEAD: Readonly<
  Record<Direction, (dx: number, dy: number) => readonly [ahead: number, aside: number]>
> = {
  left: (dx, dy) => [-dx, dy],
  right: (dx, dy) => [dx, dy],
  up: (dx, dy) => [-dy, dx],
  down: (dx, dy) => [dy, dx],
};

/** Index of the point nearest in a direction (within 45° of it or less near), as one walks by arrow keys; -1 for none. */
export function nearestInDirection(points: readonly Point[], from: number, direction: Direction): number {
  const start = points[from];
  if (!start) return -1;
  let best = -1;
  let bestCost = Infinity;
  points.forEach((point, index) => {
    if (index === from) return;
    const [ahead, aside] = AHEAD[direction](point.x - start.x, point.y - start.y);
    if (ahead <= 0) return;
    const cost = ahead + SIDEWAYS * Math.abs(aside) + (Math.abs(aside) > ahead ? ahead + Math.abs(aside) : 0);
    if (cost >= bestCost) return;
    best = index;
    bestCost = cost;
  });
  return best;
}

/** Index of the link that passes nearest to a point, at most `reach` away; -1 for none. Of equal ones the strongest. */
export function nearestLink({ nodes, links }: Picture, point: Point, reach: number): number {
  let best = -1;
  let bestSquare = reach * reach;
  for (let link = 0; link < links.length; link++) {
    const a = nodes[links.from[link]!]!;
    const b = nodes[links.to[link]!]!;
    const square = squareToSegment(point, a, b);
    if (square >= bestSquare) continue;
    best = link;
    bestSquare = square;
  }
  return best;
}

function squareToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return (a.x + at * dx - point.x) ** 2 + (a.y + at * dy - point.y) ** 2;
}
