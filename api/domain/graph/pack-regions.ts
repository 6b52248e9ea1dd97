import {
  NEARLY_APART,
  neededDistance,
  pushApart,
  settleApart,
  type Circles,
  type Rectangle,
} from './circles.ts';
import type { Random } from './random.ts';

/** The picture is 4 : 3, like the space between the map's two side panels. */
const ASPECT = 4 / 3;
/** The search for the smallest rectangle starts with one of which circles fill this share, … */
const LOOSE_FILL = 0.45;
/** … and takes this much off its sides at a time, until the circles jam. */
const SQUEEZE = 0.99;
/** Rounds of moving: to find an arrangement, and to get used to a smaller rectangle. */
const ROUNDS = 120;
const SQUEEZE_ROUNDS = 90;
/** How far two strongly linked circles come towards each other in a round, as a share of their distance. */
const ATTRACTION = 0.04;
const WEAK_ATTRACTION = 0.004;
/** So many circles may attract each other so strongly that they cannot part again: then less, each time. */
const EASED = 0.6;
/** Work allowed, in visits of a pair of circles: some 30 ms. */
const PAIR_VISITS = 3_000_000;
/** Arrangements tried from scratch, and exchanges of two circles tried in the best of them. */
const MOST_STARTS = 10;
const MOST_EXCHANGES = 120;

/**
 * Puts circles close together in a 4 : 3 rectangle around the origin, none overlapping, so that circles with
 * strong links are near each other. `links` is a symmetric table of n × n. With `start` the circles keep
 * roughly to these places (NaN: anywhere). There is at least one circle.
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
    const walls = squeeze(circles, pulls, start === undefined);
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

/** Shrinks the rectangle around the circles for as long as they find room in it; returns it. */
function squeeze(circles: Circles, pulls: Float64Array, attract: boolean): Rectangle {
  const area = circles.r.reduce((sum, r) => sum + Math.PI * r * r, 0) / LOOSE_FILL;
  const largest = 2 * Math.max(0, ...circles.r);
  let height = Math.max(Math.sqrt(area / ASPECT), largest);
  let walls = { width: height * ASPECT, height };
  let attraction = attract ? ATTRACTION : 0;
  while (!arrange(circles, pulls, walls, attraction, ROUNDS)) {
    height /= SQUEEZE ** 4;
    walls = { width: height * ASPECT, height };
    attraction *= EASED;
  }
  for (;;) {
    const kept = { x: circles.x.slice(), y: circles.y.slice() };
    height *= SQUEEZE;
    const smaller = { width: height * ASPECT, height };
    const fits =
      height >= largest && arrange(circles, pulls, smaller, attract ? WEAK_ATTRACTION : 0, SQUEEZE_ROUNDS);
    if (!fits) {
      circles.x.set(kept.x);
      circles.y.set(kept.y);
      return walls;
    }
    walls = smaller;
  }
}

/** Moves circles inside the rectangle towards those they are linked with; false when they find no room. */
function arrange(
  circles: Circles,
  pulls: Float64Array,
  walls: Rectangle,
  attraction: number,
  rounds: number,
): boolean {
  for (let round = 0; round < rounds; round++) {
    // The second half is without attraction, to part what was pulled together.
    const strength = attraction * (1 - (2 * round) / rounds);
    if (strength > 0) pullTogether(circles, pulls, strength);
    if (pushApart(circles, walls) < NEARLY_APART && strength <= 0) return true;
  }
  return false;
}

function pullTogether({ x, y, r }: Circles, pulls: Float64Array, strength: number): void {
  const count = r.length;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const pull = pulls[a * count + b]!;
      if (pull === 0) continue;
      // A very strong link must not throw two circles past each other.
      const step = strength * Math.min(1, pull / count);
      // Less across than down: the picture is to become wide.
      const dx = ((x[b]! - x[a]!) * step) / ASPECT;
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
    if (a === b || !arrange(circles, pulls, best.walls, trial % 2 === 0 ? ATTRACTION : 0, ROUNDS)) continue;
    const cost = costOf(circles, pulls, best.walls);
    if (cost < best.cost) best = { circles, walls: best.walls, cost };
  }
  return best;
}
