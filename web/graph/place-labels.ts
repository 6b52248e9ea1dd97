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
/** Between a name and other names: nearer, two would be read as one. */
const APART = { x: 7, y: 3 } as const;
/** How far the corners of a node's square are from its disc, of its radius: names may stand nearer there. */
const CORNER = 0.72;
/** Of its width, what of a name that stands above or below reaches to one side of the middle of its node. */
const SHORT_SIDE = 0.2;
/** Areas are differences of large numbers: less than this is none. */
const NOTHING_PX = 0.01;
/** So many labels ask others to give way at most, and so often: it has to be done within a frame. */
const MOST_ASKING = 24;
const MOST_ASKED = 60;
/** Among more labels than these each tries the four sides of its node alone: most are left out anyhow while one zooms. */
const MOST_THOROUGH = 400;
const FEW_SIDES = 4;

/**
 * Places labels in the order of the wishes: below its node, above, to the right, to the left, then at a corner or shifted
 * along a side; in the first form that covers no node, comes near no label placed before nor `names`, covers no
 * `obstacle`, and lies inside the frame. One that finds no place may make one label go elsewhere; if none can, it is left
 * out.
 */
export function placeLabels<F extends LabelForm>(
  wishes: readonly LabelWish<F>[],
  frame: Box,
  obstacles: readonly Box[] = [],
  names: readonly Box[] = [],
): readonly PlacedLabel<F>[] {
  const crowd = new Crowd();
  obstacles.forEach((box, index) => crowd.add(box, `obstacle ${index}`));
  names.forEach((box, index) => crowd.add(withRoom(box), `name ${index}`));
  for (const { id, x, y, radius } of wishes) {
    crowd.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, id);
  }
  const thorough = wishes.length <= MOST_THOROUGH;
  const placed = new Map<LabelWish<F>, PlacedLabel<F>>();
  const put = (wish: LabelWish<F>, place: PlacedLabel<F>) => {
    crowd.add(withRoom(boxAt(wish, place)), ownerOf(wish));
    placed.set(wish, place);
  };
  for (const wish of wishes) {
    const place = findPlace(wish, crowd, frame, thorough ? undefined : FEW_SIDES);
    if (place) put(wish, place);
  }
  if (thorough) makeRoom(wishes, placed, put, crowd, frame);
  return wishes.flatMap((wish) => placed.get(wish) ?? []);
}

/** Those that found no place ask others to go elsewhere, the most important first. */
function makeRoom<F extends LabelForm>(
  wishes: readonly LabelWish<F>[],
  placed: Map<LabelWish<F>, PlacedLabel<F>>,
  put: (wish: LabelWish<F>, place: PlacedLabel<F>) => void,
  crowd: Crowd,
  frame: Box,
): void {
  const byOwner = new Map(wishes.map((wish) => [ownerOf(wish), wish]));
  let asked = 0;
  for (const wish of wishes.filter((one) => !placed.has(one)).slice(0, MOST_ASKING)) {
    for (const [place, other] of givingWay(wish, crowd, frame, byOwner)) {
      if (other.always || asked >= MOST_ASKED) continue;
      asked += 1;
      const before = placed.get(other)!;
      crowd.remove(withRoom(boxAt(other, before)), ownerOf(other));
      put(wish, place);
      const after = findPlace(other, crowd, frame);
      put(other, after ?? before);
      if (after) break;
      crowd.remove(withRoom(boxAt(wish, place)), ownerOf(wish));
      placed.delete(wish);
    }
    if (asked >= MOST_ASKED) break;
  }
}

/** Places at which a label would cover just one other label, which it could ask to go elsewhere. */
function* givingWay<F extends LabelForm>(
  wish: LabelWish<F>,
  crowd: Crowd,
  frame: Box,
  byOwner: ReadonlyMap<string, LabelWish<F>>,
): Generator<readonly [PlacedLabel<F>, LabelWish<F>]> {
  if (wish.always) return;
  for (const form of wish.forms) {
    for (const [dx, dy] of sides(form, wish.radius)) {
      const place = { id: wish.id, form, dx, dy };
      const box = boxAt(wish, place);
      if (areaOutside(box, frame) >= NOTHING_PX) continue;
      const only = crowd.onlyOwner(box, wish.id);
      const other = only === undefined ? undefined : byOwner.get(only);
      if (other) yield [place, other];
    }
  }
}

/** Of a label; its node has the id alone. */
function ownerOf({ id }: { readonly id: string }): string {
  return `label ${id}`;
}

function findPlace<F extends LabelForm>(
  wish: LabelWish<F>,
  crowd: Crowd,
  frame: Box,
  most?: number,
): PlacedLabel<F> | undefined {
  if (!wish.always) return hasRoom(wish, crowd, frame, most) ? findFree(wish, crowd, frame, most) : undefined;
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
  return best;
}

function findFree<F extends LabelForm>(
  wish: LabelWish<F>,
  crowd: Crowd,
  frame: Box,
  most?: number,
): PlacedLabel<F> | undefined {
  for (const form of wish.forms) {
    for (const [dx, dy] of sides(form, wish.radius).slice(0, most)) {
      const place = { id: wish.id, form, dx, dy };
      if (isFree(boxAt(wish, place), wish.id, crowd, frame)) return place;
    }
  }
  return undefined;
}

function isFree(box: Box, id: string, crowd: Crowd, frame: Box): boolean {
  return areaOutside(box, frame) < NOTHING_PX && crowd.isFree(box, id);
}

function hasRoom<F extends LabelForm>(wish: LabelWish<F>, crowd: Crowd, frame: Box, most?: number): boolean {
  return sides(wish.least, wish.radius)
    .slice(0, most)
    .some(([dx, dy]) => isFree(boxAt(wish, { form: wish.least, dx, dy }), wish.id, crowd, frame));
}

function sides({ width, height }: LabelForm, radius: number): readonly (readonly [dx: number, dy: number])[] {
  const [below, above] = [radius + GAP, -radius - GAP - height];
  const [right, left] = [radius + GAP, -radius - GAP - width];
  const corner = CORNER * radius;
  const [toRight, toLeft] = [-SHORT_SIDE * width, (SHORT_SIDE - 1) * width];
  return [
    [-width / 2, below],
    [-width / 2, above],
    [right, -height / 2],
    [left, -height / 2],
    [corner + GAP, corner],
    [corner + GAP, -corner - height],
    [-corner - GAP - width, corner],
    [-corner - GAP - width, -corner - height],
    [toRight, below],
    [toLeft, below],
    [toRight, above],
    [toLeft, above],
  ];
}

/** A label with the room that other names leave around it. */
function withRoom({ left, top, right, bottom }: Box): Box {
  return { left: left - APART.x, top: top - APART.y, right: right + APART.x, bottom: bottom + APART.y };
}

function boxAt(
  { x, y }: { readonly x: number; readonly y: number },
  { form, dx, dy }: Omit<PlacedLabel, 'id'>,
): Box {
  return { left: x + dx, top: y + dy, right: x + dx + form.width, bottom: y + dy + form.height };
}
