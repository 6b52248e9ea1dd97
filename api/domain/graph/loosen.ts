import type { DenseGraph } from './dense-graph.ts';
import type { Draft } from './layout-types.ts';
import type { Random } from './random.ts';
import { BRICK, Crowd, RIM, labelsFit } from './spacing.ts';
import { nodeTension } from './tension.ts';

/** Small steps for each node: enough that the rows of the lattice are no longer seen. */
const STEPS_PER_NODE = 60;
/** The longest step, as shares of a brick's width and height. */
const STEP_X = 0.35;
const STEP_Y = 0.6;
/** How much of the space that few nodes have is kept between them. */
const KEPT_SPREAD = 0.85;
/** Accepted worsening in units of one ordinary edge's tension: a little disorder looks calmer than rows. */
const LOOSENESS = 0.02;

/** Moves nodes off their lattice towards their neighbours, inside their regions, labels never meeting; in place. */
export function loosen(
  graph: DenseGraph,
  draft: Draft,
  random: Random,
  brick: { readonly width: number; readonly height: number },
): void {
  const { x, y, regionX, regionY, regionR } = draft;
  const count = graph.ids.length;
  const crowd = new Crowd(Math.max(1, (KEPT_SPREAD * brick.width) / BRICK.width));
  for (let node = 0; node < count; node++) crowd.add(node, x[node]!, y[node]!);
  const mean = graph.weights.reduce((sum, w) => sum + w, 0) / Math.max(1, graph.weights.length);
  const limit = LOOSENESS * (mean || 1);
  for (let round = 0; round < STEPS_PER_NODE * count; round++) {
    const node = round % count;
    const shrink = 1 - round / (STEPS_PER_NODE * count);
    const toX = Math.round(x[node]! + (random() - 0.5) * 2 * STEP_X * brick.width * shrink);
    const toY = Math.round(y[node]! + (random() - 0.5) * 2 * STEP_Y * brick.height * shrink);
    const region = graph.departmentOf[node]!;
    const reach = regionR[region]! - RIM;
    if ((toX - regionX[region]!) ** 2 + (toY - regionY[region]!) ** 2 > reach * reach) continue;
    if (!crowd.isFree(node, toX, toY, labelsFit)) continue;
    const now = nodeTension(graph, x, y, node, x[node]!, y[node]!, brick.width);
    const then = nodeTension(graph, x, y, node, toX, toY, brick.width);
    if (then - now > limit * random()) continue;
    crowd.remove(node, { x: x[node]!, y: y[node]! });
    crowd.add(node, toX, toY);
    x[node] = toX;
    y[node] = toY;
  }
}
