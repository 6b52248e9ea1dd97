import { settleApart } from './circles.ts';
import type { DenseGraph } from './dense-graph.ts';
import type { Draft } from './layout-types.ts';
import { BRICK, Crowd, RIM, labelsFit, nodesFit } from './spacing.ts';
import { nodeTension } from './tension.ts';

/** Distances between the places that are tried. */
const STEP_X = 10;
const STEP_Y = 7;
/** Kept between regions when one grows into the space between them. */
const LEAST_GAP = 4;
/** How much a region grows when it is full and its neighbours have to give way. */
const FORCED_GROWTH = 12;
/** The most that a region grows for one node into the free space around it. */
const EASY_GROWTH = 40;
/** A place where two labels would meet costs as much as one two bricks from the neighbours instead of one. */
const LOST_LABEL = 0.3;
/** A region grows by so many units before that costs as much as the neighbours out of sight. */
const COSTLY_GROWTH = 40;

/**
 * Gives each newcomer a free place in its region near its neighbours, the best connected first; in place. Best is a
 * place where its label fits too; a region may grow into free space, and only when it has no place at all do the
 * other regions have to give way.
 */
export function placeNewcomers(graph: DenseGraph, draft: Draft, newcomers: readonly number[]): void {
  let crowd = crowdOf(draft);
  const waiting = new Set(newcomers);
  while (waiting.size > 0) {
    const node = bestConnected(graph, draft, waiting);
    waiting.delete(node);
    while (!place(graph, draft, crowd, node)) {
      growByForce(graph, draft, graph.departmentOf[node]!);
      crowd = crowdOf(draft);
    }
    crowd.add(node, draft.x[node]!, draft.y[node]!);
  }
}

function crowdOf({ x, y }: Draft): Crowd {
  const crowd = new Crowd();
  x.forEach((value, node) => {
    if (!Number.isNaN(value)) crowd.add(node, value, y[node]!);
  });
  return crowd;
}

/** The one with the strongest edges to nodes that have a place; the first by id among equals. */
function bestConnected(graph: DenseGraph, draft: Draft, waiting: ReadonlySet<number>): number {
  let best = -1;
  let bestSum = -1;
  for (const node of waiting) {
    let sum = 0;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
      if (!Number.isNaN(draft.x[graph.targets[at]!]!)) sum += graph.weights[at]!;
    }
    if (sum <= bestSum) continue;
    best = node;
    bestSum = sum;
  }
  return best;
}

function place(graph: DenseGraph, draft: Draft, crowd: Crowd, node: number): boolean {
  const region = graph.departmentOf[node]!;
  const { regionX, regionY, regionR } = draft;
  const own = regionR[region]!;
  const reach = Math.min(largestRadius(draft, region), own + EASY_GROWTH) - RIM;
  const centreX = regionX[region]!;
  const centreY = regionY[region]!;
  let bestCost = Infinity;
  for (let down = -Math.floor(reach / STEP_Y); down * STEP_Y <= reach; down++) {
    for (let across = -Math.floor(reach / STEP_X); across * STEP_X <= reach; across++) {
      const away = Math.hypot(across * STEP_X, down * STEP_Y);
      const x = centreX + across * STEP_X;
      const y = centreY + down * STEP_Y;
      if (away > reach || !crowd.isFree(node, x, y, nodesFit)) continue;
      const cost =
        costOfPlace(graph, draft, node, x, y, away, own - RIM) +
        (crowd.isFree(node, x, y, labelsFit) ? 0 : LOST_LABEL);
      if (cost >= bestCost) continue;
      bestCost = cost;
      draft.x[node] = x;
      draft.y[node] = y;
    }
  }
  if (bestCost === Infinity) return false;
  const needed = Math.hypot(draft.x[node]! - centreX, draft.y[node]! - centreY) + RIM;
  regionR[region] = Math.max(own, Math.ceil(needed));
  return true;
}

/** Mean tension of the node's edges (0 … 1), and what the region must grow. */
function costOfPlace(
  graph: DenseGraph,
  draft: Draft,
  node: number,
  x: number,
  y: number,
  away: number,
  reach: number,
): number {
  const degreeWeight = totalWeight(graph, node);
  const tension = nodeTension(graph, draft.x, draft.y, node, x, y, BRICK.width);
  const growth = Math.max(0, away - reach) / COSTLY_GROWTH;
  // The middle of the region is the better place only where nothing else speaks.
  return (degreeWeight === 0 ? 0 : tension / degreeWeight) + growth + away / 10_000;
}

function totalWeight(graph: DenseGraph, node: number): number {
  let sum = 0;
  for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) sum += graph.weights[at]!;
  return sum;
}

/** How far a region may grow before it meets another. */
function largestRadius({ regionX, regionY, regionR }: Draft, region: number): number {
  let most = Infinity;
  regionR.forEach((r, other) => {
    if (other === region) return;
    const distance = Math.hypot(regionX[other]! - regionX[region]!, regionY[other]! - regionY[region]!);
    most = Math.min(most, Math.floor(distance - r - LEAST_GAP));
  });
  return Math.max(most, regionR[region]!);
}

/** Makes a full region larger; the others give way, each with all its nodes. */
function growByForce(graph: DenseGraph, draft: Draft, region: number): void {
  const { x, y, regionX, regionY, regionR } = draft;
  const beforeX = regionX.slice();
  const beforeY = regionY.slice();
  regionR[region]! += FORCED_GROWTH;
  settleApart({ x: regionX, y: regionY, r: regionR });
  graph.departmentOf.forEach((home, node) => {
    x[node]! += regionX[home]! - beforeX[home]!;
    y[node]! += regionY[home]! - beforeY[home]!;
  });
}
