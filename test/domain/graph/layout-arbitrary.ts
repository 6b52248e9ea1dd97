import * as fc from 'fast-check';
import type { LayoutInput } from '../../../api/domain/graph/layout-types.ts';
import type { Layout } from '../../../api/domain/graph/layout-types.ts';

/** Small graphs of every kind: one node, lonely nodes, departments of one, stars, many edges. */
export const arbitraryGraph: fc.Arbitrary<Pick<LayoutInput, 'nodes' | 'edges'>> = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 40 })
  .chain((departments) => {
    const node = fc.integer({ min: 0, max: departments.length - 1 }).map((index) => `n${index}`);
    const weight = fc.double({ min: 0.01, max: 1, noNaN: true });
    return fc.record({
      nodes: fc.constant(
        departments.map((department, index) => ({ id: `n${index}`, department: `d${department}` })),
      ),
      edges: fc.array(fc.record({ source: node, target: node, weight }), { maxLength: 80 }),
    });
  });

export type Fault = string;

/** What breaks the promises of every layout: nodes too near, outside their region, or regions that overlap. */
export function faultsOf(
  layout: Layout,
  nodes: LayoutInput['nodes'],
  minimumDistance: number,
): readonly Fault[] {
  const faults: Fault[] = [];
  const regionOf = new Map(layout.regions.map((region) => [region.department, region]));
  const places = nodes.map((node) => ({ ...node, at: layout.positions.get(node.id)! }));
  places.forEach(({ id, department, at }, index) => {
    const region = regionOf.get(department)!;
    if (Math.hypot(at.x - region.x, at.y - region.y) > region.r)
      faults.push(`${id} is outside ${department}`);
    for (const other of places.slice(index + 1)) {
      const distance = Math.hypot(at.x - other.at.x, at.y - other.at.y);
      if (distance < minimumDistance) faults.push(`${id} and ${other.id} are ${distance} apart`);
    }
  });
  layout.regions.forEach((region, index) => {
    for (const other of layout.regions.slice(index + 1)) {
      if (Math.hypot(region.x - other.x, region.y - other.y) < region.r + other.r) {
        faults.push(`${region.department} and ${other.department} overlap`);
      }
    }
  });
  return faults;
}
