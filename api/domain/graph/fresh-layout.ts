import { annealSlots } from './anneal-slots.ts';
import { settleApart, type Circles } from './circles.ts';
import { departmentLinks, type DenseGraph } from './dense-graph.ts';
import type { Draft, LayoutInput } from './layout-types.ts';
import { loosen } from './loosen.ts';
import { packRegions } from './pack-regions.ts';
import type { Random } from './random.ts';
import { radiusFor, slotsIn, slotX, slotY, type Slots } from './slots.ts';

/** The picture that is to be filled when there are few nodes: about 1000 × 750 units. */
const FULL_PICTURE = 1000 * 750;
/** The share of the picture that packed circles cover. */
const COVERED = 0.66;
/** Few nodes are spread out, but no further than this: beyond it nearness can no longer be seen. */
const MOST_SPREAD = 2.2;
/** A region whose circle catches too few slots grows by this many units at a time. */
const GROWTH = 3;

/**
 * Lays the whole graph out: regions, then a slot for each node, then a little freedom around it. What `previous`
 * knows is where the search starts.
 */
export function freshLayout(graph: DenseGraph, random: Random, previous: LayoutInput['previous']): Draft {
  const scale = spread(graph);
  const radii = Float64Array.from(graph.members, ({ length }) => radiusFor(length, scale));
  const old = previousRegions(graph, previous);
  const circles = packRegions(radii, departmentLinks(graph), random, old && aroundOrigin(old));
  const regions = { regionX: circles.x, regionY: circles.y, regionR: circles.r };
  if (graph.members.every(({ length }) => length === 1)) {
    // A map of departments: each stands in the middle of its own circle.
    const draft: Draft = {
      ...regions,
      x: Float64Array.from(graph.departmentOf, (region) => circles.x[region]!),
      y: Float64Array.from(graph.departmentOf, (region) => circles.y[region]!),
    };
    startAtZero(draft);
    return draft;
  }
  const slots = enoughSlots(graph, circles, scale);
  const start = startingPlaces(graph, previous, circles, old);
  const slotOf = annealSlots(graph, slots, random, start, previous !== undefined);
  const draft: Draft = {
    ...regions,
    x: Float64Array.from(slotOf, (slot) => slotX(slots, slot)),
    y: Float64Array.from(slotOf, (slot) => slotY(slots, slot)),
  };
  loosen(graph, draft, random, slots);
  startAtZero(draft);
  return draft;
}

/** Moves the whole picture so that its upper left corner is (0, 0). */
function startAtZero({ x, y, regionX, regionY, regionR }: Draft): void {
  const left = Math.min(...regionX.map((centre, region) => centre - regionR[region]!));
  const top = Math.min(...regionY.map((centre, region) => centre - regionR[region]!));
  for (const values of [x, regionX]) values.forEach((value, index) => (values[index] = value - left));
  for (const values of [y, regionY]) values.forEach((value, index) => (values[index] = value - top));
}

function spread(graph: DenseGraph): number {
  const area = graph.members.reduce((sum, { length }) => sum + Math.PI * radiusFor(length, 1) ** 2, 0);
  return Math.max(1, Math.min(MOST_SPREAD, Math.sqrt((FULL_PICTURE * COVERED) / area)));
}

type Places = { readonly x: Float64Array; readonly y: Float64Array };

function previousRegions(graph: DenseGraph, previous: LayoutInput['previous']): Places | undefined {
  if (previous === undefined) return undefined;
  const known = new Map(previous.regions.map((region) => [region.department, region]));
  if (!graph.departments.some((department) => known.has(department))) return undefined;
  return {
    x: Float64Array.from(graph.departments, (department) => known.get(department)?.x ?? NaN),
    y: Float64Array.from(graph.departments, (department) => known.get(department)?.y ?? NaN),
  };
}

function aroundOrigin({ x, y }: Places): Places {
  return { x: centred(x), y: centred(y) };
}

function centred(values: Float64Array): Float64Array {
  const known = values.filter((value) => !Number.isNaN(value));
  const middle = (Math.min(...known) + Math.max(...known)) / 2;
  return values.map((value) => value - middle);
}

/** Where each node was, moved along with its region. */
function startingPlaces(
  graph: DenseGraph,
  previous: LayoutInput['previous'],
  circles: Circles,
  old: Places | undefined,
): Places {
  const place = (axis: 'x' | 'y') => (id: string, node: number) => {
    const region = graph.departmentOf[node]!;
    const before = previous?.positions.get(id)?.[axis] ?? NaN;
    const moved = circles[axis][region]! - (old?.[axis][region] ?? NaN);
    return before + moved;
  };
  const places = { x: new Float64Array(graph.ids.length), y: new Float64Array(graph.ids.length) };
  graph.ids.forEach((id, node) => {
    places.x[node] = place('x')(id, node);
    places.y[node] = place('y')(id, node);
  });
  return places;
}

/** The slots of the circles, which grow (and give way to each other) until each has one for every node. */
function enoughSlots(graph: DenseGraph, circles: Circles, scale: number): Slots {
  for (;;) {
    const slots = slotsIn(circles, scale);
    let short = false;
    graph.members.forEach(({ length }, region) => {
      if (slots.first[region + 1]! - slots.first[region]! >= length) return;
      circles.r[region]! += GROWTH;
      short = true;
    });
    if (!short) return slots;
    settleApart(circles);
  }
}
