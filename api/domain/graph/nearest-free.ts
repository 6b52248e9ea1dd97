import type { Direction, Point } from './layout-types.ts';

/** Places are tried so many units apart: a person does not see the difference. */
const FINENESS = 4;

/** Unit vectors; y grows downwards. */
const VECTORS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The free place nearest to `wish`, to within a few units, at most `reach` units from it; undefined where there is none.
 * Whole numbers, if those of `wish` are.
 */
export function nearestFree(
  wish: Point,
  reach: number,
  isFree: (place: Point) => boolean,
): Point | undefined {
  for (let radius = 0; radius <= reach; radius += FINENESS) {
    const places = Math.max(1, Math.round((2 * Math.PI * radius) / FINENESS));
    for (let at = 0; at < places; at++) {
      const angle = (2 * Math.PI * at) / places;
      const place = {
        x: wish.x + Math.round(radius * Math.cos(angle)),
        y: wish.y + Math.round(radius * Math.sin(angle)),
      };
      if (isFree(place)) return place;
    }
  }
  return undefined;
}

/** The first free place straight in a direction, `step` to `reach` units away; undefined where there is none. */
export function nextFree(
  from: Point,
  direction: Direction,
  step: number,
  reach: number,
  isFree: (place: Point) => boolean,
): Point | undefined {
  const { x, y } = VECTORS[direction];
  for (let away = step; away <= reach; away += FINENESS) {
    const place = { x: from.x + x * away, y: from.y + y * away };
    if (isFree(place)) return place;
  }
  return undefined;
}
