import { neededDistance } from './circles.ts';
import type { Draft } from './layout-types.ts';

/** Distance, in units, between the places that are tried. */
const STEP = 20;
/** A place outside today's picture costs as much as being this much further from the linked departments. */
const OUTSIDE_COST = 1.5;

/**
 * Finds room for a new department's circle near the departments that it has links with, and moves nobody. `links` is
 * the D × D table of links; regions at NaN are not placed yet. Changes `draft` in place.
 */
export function placeRegion(draft: Draft, region: number, radius: number, links: Float64Array): void {
  const { regionX, regionY, regionR } = draft;
  const count = regionR.length;
  const placed = [...regionX.keys()].filter((other) => !Number.isNaN(regionX[other]!));
  regionR[region] = radius;
  if (placed.length === 0) {
    regionX[region] = radius;
    regionY[region] = radius;
    return;
  }
  const left = Math.min(...placed.map((other) => regionX[other]! - regionR[other]!));
  const right = Math.max(...placed.map((other) => regionX[other]! + regionR[other]!));
  const top = Math.min(...placed.map((other) => regionY[other]! - regionR[other]!));
  const bottom = Math.max(...placed.map((other) => regionY[other]! + regionR[other]!));
  const total = placed.reduce((sum, other) => sum + links[region * count + other]!, 0);
  // Without any link each department attracts a little: the newcomer comes near the middle.
  const pull = (other: number): number =>
    total === 0 ? 1 / placed.length : links[region * count + other]! / total;

  const margin = 2 * radius + 4 * STEP;
  let bestCost = Infinity;
  for (let y = Math.round(top - margin); y <= bottom + margin; y += STEP) {
    for (let x = Math.round(left - margin); x <= right + margin; x += STEP) {
      const overlaps = placed.some((other) => {
        const dx = x - regionX[other]!;
        const dy = y - regionY[other]!;
        return Math.hypot(dx, dy) < neededDistance(radius, regionR[other]!, dx, dy);
      });
      if (overlaps) continue;
      const outside =
        Math.max(0, left - (x - radius), x + radius - right) +
        Math.max(0, top - (y - radius), y + radius - bottom);
      const far = placed.reduce(
        (sum, other) => sum + pull(other) * Math.hypot(x - regionX[other]!, y - regionY[other]!),
        0,
      );
      const cost = far + OUTSIDE_COST * outside;
      if (cost >= bestCost) continue;
      bestCost = cost;
      regionX[region] = x;
      regionY[region] = y;
    }
  }
}
