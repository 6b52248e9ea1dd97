/** Finds places for the names of departments at the rims of their circles. Pure. */
import { areaOutside, sharedArea, type Box } from './camera.ts';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface Form {
  readonly width: number;
  readonly height: number;
  /** What it costs to use this form, in the square pixels that it may cover instead. */
  readonly cost: number;
}

export interface PlacedName<F extends Form = Form> {
  readonly index: number;
  readonly form: F;
  /** Middle of the name. */
  readonly x: number;
  readonly y: number;
}

const GAP = 4;
/** Where a name may stand, as angles from straight up, the best first. */
const ANGLES = [0, -25, 25, 180, -45, 45, 155, 205].map((degrees) => (degrees * Math.PI) / 180);
/** A name over a node hides it; over another department's circle it only looks misplaced. */
const NODE_COST = 4;
const CIRCLE_COST = 1;
const OUTSIDE_COST = 50;
/** Costs as much as so many square pixels covered: better a little aside than over something. */
const ANGLE_COST = 60;

/**
 * Places a name for each circle, the largest first, in the form and at the angle that cover least; no two names
 * overlap, and one that finds no place is left out. All in pixels; `nodes` should not be covered, and names stay inside
 * the frame.
 */
export function placeRegionNames<F extends Form>(
  circles: readonly Circle[],
  formsOf: (index: number) => readonly F[],
  nodes: readonly Circle[],
  frame: Box,
): readonly PlacedName<F>[] {
  const placed: (PlacedName<F> & { readonly box: Box })[] = [];
  const order = circles.map((_, index) => index).sort((a, b) => circles[b]!.r - circles[a]!.r || a - b);
  for (const index of order) {
    let least = Infinity;
    let best: (PlacedName<F> & { readonly box: Box }) | undefined;
    for (const form of formsOf(index)) {
      ANGLES.forEach((angle, turn) => {
        const { x, y } = into(frame, atRim(circles[index]!, angle, form), form);
        const box = boxAround(x, y, form);
        if (placed.some((other) => sharedArea(box, other.box) > 0)) return;
        const aside = form.cost + turn * ANGLE_COST + OUTSIDE_COST * areaOutside(box, frame);
        const cost = aside + covers(box, index, circles, nodes);
        if (cost >= least) return;
        least = cost;
        best = { index, form, x, y, box };
      });
    }
    if (best) placed.push(best);
  }
  return placed.map(({ index, form, x, y }) => ({ index, form, x, y }));
}

function covers(box: Box, own: number, circles: readonly Circle[], nodes: readonly Circle[]): number {
  let cost = 0;
  for (const node of nodes) cost += NODE_COST * sharedArea(box, boxOf(node));
  circles.forEach((circle, index) => {
    if (index !== own && touches(box, circle)) cost += CIRCLE_COST * sharedArea(box, boxOf(circle));
  });
  return cost;
}

/** Middle of a name that touches its circle from outside at an angle from straight up. */
function atRim({ x, y, r }: Circle, angle: number, { width, height }: Form): { x: number; y: number } {
  const across = Math.sin(angle);
  const up = Math.cos(angle);
  const reach = r + GAP;
  return { x: x + across * (reach + width / 2), y: y - up * (reach + height / 2) };
}

/** Moves a name that the frame would cut into it; one that is farther out, with its circle, stays there. */
function into(
  frame: Box,
  { x, y }: { x: number; y: number },
  { width, height }: Form,
): { x: number; y: number } {
  const inX = Math.max(frame.left + width / 2, Math.min(frame.right - width / 2, x));
  const inY = Math.max(frame.top + height / 2, Math.min(frame.bottom - height / 2, y));
  return Math.abs(inX - x) < width && Math.abs(inY - y) < height ? { x: inX, y: inY } : { x, y };
}

function boxAround(x: number, y: number, { width, height }: Form): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function boxOf({ x, y, r }: Circle): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}

function touches(box: Box, { x, y, r }: Circle): boolean {
  const dx = x - Math.max(box.left, Math.min(box.right, x));
  const dy = y - Math.max(box.top, Math.min(box.bottom, y));
  return dx * dx + dy * dy < r * r;
}
