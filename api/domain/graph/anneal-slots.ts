import type { DenseGraph } from './dense-graph.ts';
import type { Random } from './random.ts';
import { slotX, slotY, type Slots } from './slots.ts';
import { tension } from './tension.ts';

/** Proposals for each node: enough that more changes the picture little, within the time for 1,500 nodes. */
const PROPOSALS_PER_NODE = 350;
const MOST_PROPOSALS = 900_000;
/** Temperatures in units of one ordinary edge's tension. */
const HOT = 0.6;
const WARM = 0.1;
const COLD = 0.01;
/** Slots looked at for one proposal: the nearest of them to a random neighbour is taken. */
const LOOKED_AT = 4;

/**
 * Chooses a slot in its own region for each node, so that linked nodes are near each other: simulated annealing
 * over moves to a free slot and exchanges of two nodes. `start` gives each node's wish for a place, or NaN; with
 * `gentle` little is changed. Returns the slot of each node.
 */
export function annealSlots(
  graph: DenseGraph,
  slots: Slots,
  random: Random,
  start: { readonly x: Float64Array; readonly y: Float64Array },
  gentle: boolean,
): Int32Array {
  const count = graph.ids.length;
  const slotOf = firstSlots(graph, slots, random, start);
  const nodeAt = new Int32Array(slots.column.length).fill(-1);
  slotOf.forEach((slot, node) => (nodeAt[slot] = node));
  const table = tensionTable(slots);
  const { column, row } = slots;
  const { offsets, targets, weights, departmentOf } = graph;

  /** The tension of a node's edges if it stood at `slot`; an edge to `except` does not count. */
  const tensionAt = (node: number, slot: number, except: number): number => {
    const atColumn = column[slot]!;
    const atRow = row[slot]!;
    let sum = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const other = targets[at]!;
      if (other === except) continue;
      const place = slotOf[other]!;
      const across = Math.abs(column[place]! - atColumn);
      const down = Math.abs(row[place]! - atRow);
      sum += weights[at]! * table.values[down * table.columns + across]!;
    }
    return sum;
  };

  const propose = (node: number): number => {
    const region = departmentOf[node]!;
    const from = slots.first[region]!;
    const size = slots.first[region + 1]! - from;
    const degree = offsets[node + 1]! - offsets[node]!;
    let best = from + Math.floor(random() * size);
    if (degree === 0) return best;
    const wish = slotOf[targets[offsets[node]! + Math.floor(random() * degree)]!]!;
    let bestTension = Infinity;
    for (let look = 0; look < LOOKED_AT; look++) {
      const slot = from + Math.floor(random() * size);
      const across = Math.abs(column[slot]! - column[wish]!);
      const down = Math.abs(row[slot]! - row[wish]!);
      const value = table.values[down * table.columns + across]!;
      if (slot === wish || value >= bestTension) continue;
      best = slot;
      bestTension = value;
    }
    return best;
  };

  const edgeWeight = weights.length === 0 ? 1 : weights.reduce((sum, w) => sum + w, 0) / weights.length;
  const proposals = Math.min(MOST_PROPOSALS, count * PROPOSALS_PER_NODE);
  let temperature = (gentle ? WARM : HOT) * edgeWeight;
  const cooling = ((COLD * edgeWeight) / temperature) ** (1 / Math.max(1, proposals));
  for (let round = 0; round < proposals; round++) {
    temperature *= cooling;
    const node = round % count;
    const here = slotOf[node]!;
    const there = propose(node);
    if (there === here) continue;
    const other = nodeAt[there]!;
    let change = tensionAt(node, there, other) - tensionAt(node, here, other);
    if (other >= 0) change += tensionAt(other, here, node) - tensionAt(other, there, node);
    if (change > 0 && random() >= Math.exp(-change / temperature)) continue;
    slotOf[node] = there;
    nodeAt[there] = node;
    nodeAt[here] = other;
    if (other >= 0) slotOf[other] = here;
  }
  return slotOf;
}

/** Tension by the distance in half bricks and rows: looked up a hundred million times. */
function tensionTable(slots: Slots): { readonly values: Float64Array; readonly columns: number } {
  const columns = span(slots.column) + 1;
  const rows = span(slots.row) + 1;
  const values = new Float64Array(columns * rows);
  for (let down = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++) {
      values[down * columns + across] = tension((across * slots.width) / 2, down * slots.height, slots.width);
    }
  }
  return { values, columns };
}

function span(values: Int32Array): number {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}

function firstSlots(
  graph: DenseGraph,
  slots: Slots,
  random: Random,
  start: { readonly x: Float64Array; readonly y: Float64Array },
): Int32Array {
  const slotOf = new Int32Array(graph.ids.length).fill(-1);
  graph.members.forEach((members, region) => {
    const free = Array.from(
      { length: slots.first[region + 1]! - slots.first[region]! },
      (_, index) => slots.first[region]! + index,
    );
    const take = (index: number): number => free.splice(index, 1)[0]!;
    const newcomers: number[] = [];
    for (const node of members) {
      if (Number.isNaN(start.x[node]!)) newcomers.push(node);
      else slotOf[node] = take(nearest(free, slots, start.x[node]!, start.y[node]!));
    }
    for (const node of newcomers) slotOf[node] = take(Math.floor(random() * free.length));
  });
  return slotOf;
}

function nearest(free: readonly number[], slots: Slots, x: number, y: number): number {
  let best = 0;
  let bestDistance = Infinity;
  free.forEach((slot, index) => {
    const distance = (slotX(slots, slot) - x) ** 2 + (slotY(slots, slot) - y) ** 2;
    if (distance >= bestDistance) return;
    best = index;
    bestDistance = distance;
  });
  return best;
}
