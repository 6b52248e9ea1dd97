/** Finds places for labels around their nodes so that none covers another or a node: the most important first. Pure. */
import { areaOutside, type Box } from './camera.ts';
import { Crowd } from './crowd.ts';

/** A label as it could be written, width and height in pixels. */
export interface LabelForm {
  readonly width: number;
  readonly height: number;
}

export interface LabelWish<F extends LabelForm = LabelForm> {
  readonly id: string;
  /** Middle and radius of the node, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Ways to write it, the best first. Only read where `least` finds room: to measure names takes time. */
  readonly forms: readonly F[];
  /** No form is smaller. */
  readonly least: LabelForm;
  /** Written in any case, where it covers least (what the user has chosen). */
  readonly always: boolean;
}

export interface PlacedLabel<F extends LabelForm = LabelForm> {
  readonly id: string;
  readonly form: F;
  /** Top left corner relative to the node's middle. */
  readonly dx: number;
  readonly dy: number;
}

const GAP = 3;
/** Areas are differences of large numbers: less than this is none. */
const NOTHING_PX = 0.01;

/**
 * Places labels in the order of the wishes: below its node, above, to the right, to the left; in the first form that
 * covers no node, no label placed before and no `obstacle`, and lies inside the frame. A label that finds no place is
 * left out.
 */
export function placeLabels<F extends LabelForm>(
  wishes: readonly LabelWish<F>[],
  frame: Box,
  obstacles: readonly Box[] = [],
): readonly PlacedLabel<F>[] {
  const crowd = new Crowd();
  obstacles.forEach((box, index) => crowd.add(box, `obstacle ${index}`));
  for (const { id, x, y, radius } of wishes) {
    crowd.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, id);
  }
  const placed: PlacedLabel<F>[] = [];
  for (const wish of wishes) {
    const found = findPlace(wish, crowd, frame);
    if (!found) continue;
    crowd.add(boxAt(wish, found), wish.id);
    placed.push(found);
  }
  return placed;
}

function findPlace<F extends LabelForm>(
  wish: LabelWish<F>,
  crowd: Crowd,
  frame: Box,
): PlacedLabel<F> | undefined {
  if (!wish.always && !hasRoom(wish, crowd, frame)) return undefined;
  let least = Infinity;
  let best: PlacedLabel<F> | undefined;
  for (const form of wish.forms) {
    for (const [dx, dy] of sides(form, wish.radius)) {
      const place = { id: wish.id, form, dx, dy };
      const box = boxAt(wish, place);
      const covered = crowd.covered(box, wish.id) + areaOutside(box, frame);
      if (covered < NOTHING_PX) return place;
      if (covered >= least) continue;
      least = covered;
      best = place;
    }
  }
  return wish.always ? best : undefined;
}

function hasRoom<F extends LabelForm>(wish: LabelWish<F>, crowd: Crowd, frame: Box): boolean {
  return sides(wish.least, wish.radius).some(([dx, dy]) => {
    const box = boxAt(wish, { form: wish.least, dx, dy });
    return crowd.covered(box, wish.id) + areaOutside(box, frame) < NOTHING_PX;
  });
}

function sides({ width, height }: LabelForm, radius: number): readonly (readonly [dx: number, dy: number])[] {
  return [
    [-width / 2, radius + GAP],
    [-width / 2, -radius - GAP - height],
    [radius + GAP, -height / 2],
    [-radius - GAP - width, -height / 2],
  ];
}

function boxAt(
  { x, y }: { readonly x: number; readonly y: number },
  { form, dx, dy }: Omit<PlacedLabel, 'id'>,
): Box {
  return { left: x + dx, top: y + dy, right: x + dx + form.width, bottom: y + dy + form.height };
}
