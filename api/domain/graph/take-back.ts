import type { KnownLayout, LayoutNode, Point, Region } from './layout-types.ts';
import { Crowd, nodesFit, RIM } from './spacing.ts';

/**
 * The layout as it was `before`, for the nodes of today: whoever has come since stays where `now` has it, if there is room
 * for it among the others in their old places. Those who have none there have no place in the answer: `layout` finds one.
 */
export function takeBack(before: KnownLayout, now: KnownLayout, nodes: readonly LayoutNode[]): KnownLayout {
  const departments = new Set(nodes.map(({ department }) => department));
  const regions = before.regions.filter(({ department }) => departments.has(department));
  const known = new Set(regions.map(({ department }) => department));
  for (const region of now.regions) {
    const isNew = departments.has(region.department) && !known.has(region.department);
    if (isNew && regions.every((other) => areApart(region, other))) regions.push(region);
  }
  const regionOf = new Map(regions.map((region) => [region.department, region]));
  const positions = new Map<string, Point>();
  const crowd = new Crowd();
  for (const { positions: places } of [before, now]) {
    nodes.forEach(({ id, department }, index) => {
      const place = places.get(id);
      if (positions.has(id) || place === undefined || !isInside(place, regionOf.get(department))) return;
      if (!crowd.isFree(index, place.x, place.y, nodesFit)) return;
      crowd.add(index, place.x, place.y);
      positions.set(id, place);
    });
  }
  return { positions, regions };
}

/** With one unit of grace, for positions that were stored rounded. */
function isInside(place: Point, region: Region | undefined): boolean {
  return region !== undefined && Math.hypot(place.x - region.x, place.y - region.y) <= region.r - RIM + 1;
}

function areApart(a: Region, b: Region): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) >= a.r + b.r;
}
