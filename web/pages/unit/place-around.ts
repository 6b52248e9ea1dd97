export interface Placed<T> {
  readonly item: T;
  /** Per cent of the picture's width and height. */
  readonly x: number;
  readonly y: number;
}

const FULL_TURN = 2 * Math.PI;
/** Half axes of the ring in per cent: room for a label of two lines under each node. */
const RADIUS_X = 36;
const RADIUS_Y = 37;
const CENTRE = { x: 50, y: 46 };

/**
 * Sets items on a ring at equal distances, each as near as possible to the direction where it lies on the big map, so
 * that what is up there is up here. `angleOf` in radians, 0 to the right, growing clockwise; undefined keeps the order.
 */
export function placeAround<T>(
  items: readonly T[],
  angleOf: (item: T) => number | undefined,
): readonly Placed<T>[] {
  const step = FULL_TURN / Math.max(1, items.length);
  const turned = items
    .map((item, index) => ({ item, angle: normal(angleOf(item) ?? index * step - FULL_TURN / 4) }))
    .sort((a, b) => a.angle - b.angle);
  // The turn of the whole ring that moves its items least: the circular mean of what each would need.
  const needs = turned.map(({ angle }, index) => angle - index * step);
  const offset = Math.atan2(sum(needs.map(Math.sin)), sum(needs.map(Math.cos)));
  return turned.map(({ item }, index) => {
    const angle = offset + index * step;
    return {
      item,
      x: round(CENTRE.x + RADIUS_X * Math.cos(angle)),
      y: round(CENTRE.y + RADIUS_Y * Math.sin(angle)),
    };
  });
}

export const ringCentre = CENTRE;

function normal(angle: number): number {
  return ((angle % FULL_TURN) + FULL_TURN) % FULL_TURN;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
