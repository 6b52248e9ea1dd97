/** Circles by index; the steps move them in place. */
export type Circles = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly r: Float64Array;
};

export type Rectangle = { readonly width: number; readonly height: number };

/** Air between two regions. */
const GAP = 8;
/** More air between a region and the one above it: its name is written there. */
const NAME_ROOM = 14;

/** Circles that lack no more units than this are done: it is far less than the gap, and the rest would take for ever. */
export const NEARLY_APART = 2;

/** How far apart two circles' centres must be. */
export function neededDistance(ra: number, rb: number, dx: number, dy: number): number {
  const squared = dx * dx + dy * dy;
  return ra + rb + GAP + (squared > 0 ? (NAME_ROOM * dy * dy) / squared : NAME_ROOM);
}

/**
 * Pushes circles that are too near each other apart, once, each by half of what is missing, and those outside
 * the rectangle (around the origin) back into it. Returns the largest lack that it found.
 */
export function pushApart({ x, y, r }: Circles, walls?: Rectangle): number {
  const count = r.length;
  let worst = 0;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      // Two circles on the same spot part sideways, the same way each time.
      const dy = y[b]! - y[a]!;
      const dx = x[b]! - x[a]! || (dy === 0 ? 0.01 : 0);
      const distance = Math.sqrt(dx * dx + dy * dy);
      const lack = neededDistance(r[a]!, r[b]!, dx, dy) - distance;
      if (lack <= 0) continue;
      worst = Math.max(worst, lack);
      const stepX = (dx / distance) * lack * 0.5;
      const stepY = (dy / distance) * lack * 0.5;
      x[a]! -= stepX;
      y[a]! -= stepY;
      x[b]! += stepX;
      y[b]! += stepY;
    }
  }
  if (walls !== undefined) worst = Math.max(worst, pushInside({ x, y, r }, walls));
  return worst;
}

function pushInside({ x, y, r }: Circles, { width, height }: Rectangle): number {
  let worst = 0;
  for (let a = 0; a < r.length; a++) {
    const reachX = Math.max(0, width / 2 - r[a]!);
    const reachY = Math.max(0, height / 2 - r[a]!);
    const insideX = Math.max(-reachX, Math.min(reachX, x[a]!));
    const insideY = Math.max(-reachY, Math.min(reachY, y[a]!));
    worst = Math.max(worst, Math.abs(insideX - x[a]!), Math.abs(insideY - y[a]!));
    x[a] = insideX;
    y[a] = insideY;
  }
  return worst;
}

/** Rounds of pushing before the whole picture is stretched instead. */
const MOST_ROUNDS = 400;
const STRETCH = 1.02;

/** Moves circles as little as it can until all keep their distance; centres come out as whole numbers. */
export function settleApart(circles: Circles): void {
  const { x, y } = circles;
  for (let round = 1; pushApart(circles) > NEARLY_APART; round++) {
    if (round % MOST_ROUNDS !== 0) continue;
    for (let a = 0; a < x.length; a++) {
      x[a]! *= STRETCH;
      y[a]! *= STRETCH;
    }
  }
  roundAll(x);
  roundAll(y);
}

function roundAll(values: Float64Array): void {
  for (let index = 0; index < values.length; index++) values[index] = Math.round(values[index]!);
}
