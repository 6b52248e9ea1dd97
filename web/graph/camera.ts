/** Where the picture stands on the screen: a point (x, y) of the map is drawn at `pan + zoom · (x, y)` pixels. Pure. */

export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room kept free at the edges, in pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A single unit with no neighbours is not blown up to fill a wall. */
const CLOSEST_FIT = 1.35;

/** The smallest box around circles; undefined for none. */
export function boundsOf(
  circles: readonly { readonly x: number; readonly y: number; readonly r: number }[],
): Box | undefined {
  if (circles.length === 0) return undefined;
  return {
    left: Math.min(...circles.map(({ x, r }) => x - r)),
    top: Math.min(...circles.map(({ y, r }) => y - r)),
    right: Math.max(...circles.map(({ x, r }) => x + r)),
    bottom: Math.max(...circles.map(({ y, r }) => y + r)),
  };
}

/** Room that names need beyond the picture's own bounds, in pixels: half of a label at the sides, a department's name on top. */
export const NAME_ROOM: Insets = { top: 34, right: 32, bottom: 30, left: 32 };

/** Bounds in pixels at a zoom, with room for names around them. */
export function frameOf(bounds: Box, zoom: number): Box {
  return {
    left: bounds.left * zoom - NAME_ROOM.left,
    top: bounds.top * zoom - NAME_ROOM.top,
    right: bounds.right * zoom + NAME_ROOM.right,
    bottom: bounds.bottom * zoom + NAME_ROOM.bottom,
  };
}

/** Square pixels that two boxes share. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether a box holds all of another. */
export function contains(box: Box, inner: Box): boolean {
  return (
    box.left <= inner.left && box.top <= inner.top && box.right >= inner.right && box.bottom >= inner.bottom
  );
}

/** Square pixels of a box that lie outside a frame. */
export function areaOutside(box: Box, frame: Box): number {
  return (box.right - box.left) * (box.bottom - box.top) - sharedArea(box, frame);
}

/** The closest camera that shows all of `bounds` (map units) in the middle of the screen less its insets. */
export function fitCamera(bounds: Box, screen: Size, insets: Insets): Camera {
  const width = Math.max(1, screen.width - insets.left - insets.right);
  const height = Math.max(1, screen.height - insets.top - insets.bottom);
  const zoom = Math.min(
    CLOSEST_FIT,
    width / Math.max(1, bounds.right - bounds.left),
    height / Math.max(1, bounds.bottom - bounds.top),
  );
  return {
    zoom,
    x: insets.left + width / 2 - (zoom * (bounds.left + bounds.right)) / 2,
    y: insets.top + height / 2 - (zoom * (bounds.top + bounds.bottom)) / 2,
  };
}

/** The same camera, moved just so far that a point of the map comes inside the insets; itself when it is there. */
export function reveal(
  camera: Camera,
  point: { readonly x: number; readonly y: number },
  screen: Size,
  insets: Insets,
): Camera {
  const x = camera.x + camera.zoom * point.x;
  const y = camera.y + camera.zoom * point.y;
  const insideX = Math.min(Math.max(x, insets.left), Math.max(insets.left, screen.width - insets.right));
  const insideY = Math.min(Math.max(y, insets.top), Math.max(insets.top, screen.height - insets.bottom));
  if (insideX === x && insideY === y) return camera;
  return { ...camera, x: camera.x + insideX - x, y: camera.y + insideY - y };
}

/** Zooms by a factor around a point of the screen, within the given limits. */
export function zoomAround(
  camera: Camera,
  factor: number,
  point: { readonly x: number; readonly y: number },
  limits: readonly [least: number, most: number],
): Camera {
  const zoom = Math.min(limits[1], Math.max(limits[0], camera.zoom * factor));
  const grown = zoom / camera.zoom;
  return { zoom, x: point.x - (point.x - camera.x) * grown, y: point.y - (point.y - camera.y) * grown };
}

/** How layers that reach `margin` beyond the screen are shifted and stretched, from their upper left corner, to show a camera other than they were drawn with. */
export function shiftBetween(
  drawn: Camera,
  shown: Camera,
  margin: { readonly x: number; readonly y: number },
): { readonly x: number; readonly y: number; readonly scale: number } {
  const scale = shown.zoom / drawn.zoom;
  return {
    x: shown.x + margin.x - scale * (drawn.x + margin.x),
    y: shown.y + margin.y - scale * (drawn.y + margin.y),
    scale,
  };
}

/** Stretched more than this, a picture is no longer sharp enough to find one's way in. */
const MOST_STRETCH = 2.5;

/** Whether layers so drawn, shifted and stretched, still cover the whole screen and can be read. */
export function staysCovered(
  drawn: Camera,
  shown: Camera,
  screen: Size,
  margin: { readonly x: number; readonly y: number },
): boolean {
  const { x, y, scale } = shiftBetween(drawn, shown, margin);
  const [left, top] = [x - margin.x, y - margin.y];
  return (
    scale <= MOST_STRETCH &&
    left <= 0 &&
    top <= 0 &&
    left + scale * (screen.width + 2 * margin.x) >= screen.width &&
    top + scale * (screen.height + 2 * margin.y) >= screen.height
  );
}
