import { neededDistance, pushApart, settleApart, type Circles, type Rectangle } from './circles.ts';
import type { Random } from './random.ts';

/** The picture is 4 : 3, like the space between the map's two side panels. */
const ASPECT = 4 / 3;
/** The share of a rectangle that circles fill at best; the search for the smallest rectangle starts there. */
const BEST_FILL = 0.88;
const NEXT_RECTANGLE = 1.025;
/** Rounds of moving for one arrangement, the last third of them without attraction. */
const ROUNDS = 150;
/** A lack of distance, in units, that the last touch mends without a visible change. */
const NEARLY_APART = 1;
/** Work allowed, in visits of a pair of circles: about 0.1 s. */
const PAIR_VISITS = 6_000_000;
/** Arrangements tried from scratch, and exchanges of two circles tried in the best of them. */
const MOST_STARTS = 16;
const MOST_EXCHANGES = 240;

/**
 * Puts circles close together in a 4 : 3 rectangle around the origin, none overlapping, so that circles with
 * strong links are near each other. `links` is a symmetric table of n × n. With `start` the circles keep
 * roughly to these places (NaN: anywhere).
 */
export function packRegions(
  radii: Float64Array,
  links: Float64Array,
  random: Random,
  start?: Pick<Circles, 'x' | 'y'>,
): Circles {
  const count = radii.length;
  const pulls = normalised(links);
  const effort = PAIR_VISITS / (ROUNDS * Math.max(1, (count * (count - 1)) / 2));
  let best: Attempt | undefined;
  const starts = start === undefined ? Math.max(1, Math.min(MOST_STARTS, Math.floor(effort / 10))) : 1;
  for (let trial = 0; trial < starts; trial++) {
    const circles = scattered(radii, random, start);
    const walls = smallestRectangle(circles, pulls, start === undefined);
    const attempt = { circles, walls, cost: costOf(circles, pulls, walls) };
    if (best === undefined || attempt.cost < best.cost) best = attempt;
  }
  if (start === undefined) {
    best = withExchanges(best!, pulls, random, Math.max(0, Math.min(MOST_EXCHANGES, Math.floor(effort / 2))));
  }
  settleApart(best!.circles);
  return best!.circles;
}

type Attempt = { readonly circles: Circles; readonly walls: Rectangle; readonly cost: number };

/** Links on a scale where the mean is 1, so that attraction does not depend on how many edges there are. */
function normalised(links: Float64Array): Float64Array {
  const sum = links.reduce((total, link) => total + link, 0);
  const mean = sum / Math.max(1, links.length);
  return mean === 0 ? links : links.map((link) => link / mean);
}

function scattered(radii: Float64Array, random: Random, start?: Pick<Circles, 'x' | 'y'>): Circles {
  const spread = Math.sqrt(radii.reduce((sum, r) => sum + r * r, 0)) * 1.5;
  const place = (old: number | undefined, span: number): number => {
    const anywhere = (random() - 0.5) * span;
    return old === undefined || Number.isNaN(old) ? anywhere : old;
  };
  return {
    x: radii.map((_, index) => place(start?.x[index], spread * ASPECT)),
    y: radii.map((_, index) => place(start?.y[index], spread)),
    r: radii,
  };
}

function smallestRectangle(circles: Circles, pulls: Float64Array, attract: boolean): Rectangle {
  const area = circles.r.reduce((sum, r) => sum + Math.PI * (r + 6) * (r + 6), 0) / BEST_FILL;
  const largest = 2 * Math.max(0, ...circles.r);
  let height = Math.max(Math.sqrt(area / ASPECT), largest);
  while (!arrange(circles, pulls, { width: height * ASPECT, height }, attract)) height *= NEXT_RECTANGLE;
  return { width: height * ASPECT, height };
}

/** Moves circles inside the rectangle to those they are linked with; false when they do not fit. */
function arrange(circles: Circles, pulls: Float64Array, walls: Rectangle, attract: boolean): boolean {
  let lack = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const strength = attract ? 0.04 * (1 - (round * 1.5) / ROUNDS) : 0;
    if (strength > 0) pullTogether(circles, pulls, strength);
    lack = pushApart(circles, walls);
    if (strength <= 0 && lack < NEARLY_APART) return true;
  }
  return lack < NEARLY_APART;
}

function pullTogether({ x, y, r }: Circles, pulls: Float64Array, strength: number): void {
  const count = r.length;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const pull = pulls[a * count + b]!;
      if (pull === 0) continue;
      // A very strong link must not throw two circles past each other.
      const step = strength * Math.min(1, pull / count);
      const dx = (x[b]! - x[a]!) * step;
      const dy = (y[b]! - y[a]!) * step;
      x[a]! += dx;
      y[a]! += dy;
      x[b]! -= dx;
      y[b]! -= dy;
    }
  }
}

/** Mean free distance of linked circles, as a share of the picture; a larger picture costs as well. */
function costOf({ x, y, r }: Circles, pulls: Float64Array, { height }: Rectangle): number {
  const count = r.length;
  let far = 0;
  let total = 0;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const pull = pulls[a * count + b]!;
      const dx = x[b]! - x[a]!;
      const dy = y[b]! - y[a]!;
      const free = Math.sqrt(dx * dx + dy * dy) - neededDistance(r[a]!, r[b]!, dx, dy);
      far += pull * Math.max(0, free);
      total += pull;
    }
  }
  return height * (total === 0 ? 1 : 1 + far / total / height);
}

function withExchanges(first: Attempt, pulls: Float64Array, random: Random, tries: number): Attempt {
  let best = first;
  const count = first.circles.r.length;
  if (count < 3) return best;
  for (let trial = 0; trial < tries; trial++) {
    const a = Math.floor(random() * count);
    const b = Math.floor(random() * count);
    const circles = { x: best.circles.x.slice(), y: best.circles.y.slice(), r: best.circles.r };
    circles.x[a] = best.circles.x[b]!;
    circles.y[a] = best.circles.y[b]!;
    circles.x[b] = best.circles.x[a]!;
    circles.y[b] = best.circles.y[a]!;
    if (a === b || !arrange(circles, pulls, best.walls, trial % 2 === 0)) continue;
    const cost = costOf(circles, pulls, best.walls);
    if (cost < best.cost) best = { circles, walls: best.walls, cost };
  }
  return best;
}
