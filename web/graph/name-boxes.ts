/** Where the names of a plan stand, as boxes that other things keep clear of. Pure. */
import type { Box } from './camera.ts';
import type { Picture } from './elements.ts';
import type { LabelPlan } from './label-plan.ts';
import type { PlacedName } from './region-names.ts';

/** The boxes of all names of a plan, in pixels from where the map's (0, 0) is drawn. */
export function namesOf(plan: LabelPlan, { nodes, indexOf }: Picture, zoom: number): readonly Box[] {
  const ofNodes = plan.nodes.map(({ id, dx, dy, form }): Box => {
    const { x, y } = nodes[indexOf.get(id)!]!;
    const [left, top] = [zoom * x + dx, zoom * y + dy];
    return { left, top, right: left + form.width, bottom: top + form.height };
  });
  return [...ofNodes, ...plan.regions.map(boxOfName)];
}

/** The box of a department's name, in pixels from where the map's (0, 0) is drawn. */
export function boxOfName({ x, y, form: { width, height } }: PlacedName): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}
